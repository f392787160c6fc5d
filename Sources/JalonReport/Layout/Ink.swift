internal import JalonModel

/// Draws a text in the colours of a style; the only thing here that writes an escape sequence.
struct Ink {
  private let colour: PageOptions.Colour

  init(_ style: PageOptions.Style) {
    colour = if case .terminal(let colour) = style { colour } else { .none }
  }

  /// A text that is safe, in a tone; the sequences take no columns.
  func drawn(_ text: String, _ tone: Sheet.Tone) -> String {
    guard colour == .ansi, !text.isEmpty, let code = code(of: tone) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private func code(of tone: Sheet.Tone) -> String? {
    switch tone {
    case .normal: nil
    case .strong: "1"
    case .faint: "2"
    case .failure: "1;35"
    case .severity(.low): "36"
    case .severity(.moderate): "33"
    case .severity(.high): "31"
    case .severity(.critical): "1;31"
    }
  }
}
