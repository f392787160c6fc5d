internal import JalonModel

/// Writes a sheet in a style and a width.
struct SheetText {
  private let options: PageOptions
  private let ink: Ink
  private var lines: [String] = []

  static func text(_ sheet: Sheet, _ options: PageOptions) -> String {
    var writer = SheetText(options)
    for item in sheet.items {
      if options.style == .plain { writer.writePlain(item) } else { writer.write(item) }
    }
    while writer.lines.last?.isEmpty == true { writer.lines.removeLast() }
    return writer.lines.map { $0 + "\n" }.joined()
  }

  private init(_ options: PageOptions) {
    self.options = options
    ink = Ink(options.style)
  }

  private mutating func blank() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  private mutating func write(_ item: Sheet.Item) {
    switch item {
    case .blank: blank()
    case .title(let text): wrap(text.safe, indent: 0, hanging: 0, .strong)
    case .heading(let text):
      wrap(text.safe, indent: 0, hanging: 0, .strong)
      if case .terminal = options.style {
        lines.append(ink.drawn(String(repeating: "─", count: options.columns), .faint))
      }
    case .entry(let entry): write(entry)
    case .facts(let facts, let level, let tone):
      // The dash stays at the end of its line.
      let text = facts.map(\.safe).joined(separator: "\u{A0}— ")
      // What hangs lies deeper than the next level.
      wrap(text, indent: level * 2, hanging: level * 2 + 4, tone)
    case .prose(let text, let level):
      wrap(text.safe, indent: level * 2, hanging: level * 2, .normal)
    case .line(let text): lines.append("  " + text)
    case .state(let number, let name, let facts): state(number, name.safe, facts)
    }
  }

  private mutating func wrap(_ text: String, indent: Int, hanging: Int, _ tone: Sheet.Tone) {
    let width = options.columns - hanging
    for (index, line) in TextWrap.lines(of: text, width: width, lead: indent - hanging).enumerated()
    {
      let margin = index == 0 ? indent : hanging
      lines.append(String(repeating: " ", count: margin) + ink.drawn(line, tone))
    }
  }

  /// The word and the name have tones of their own, and the name hangs under itself.
  private mutating func write(_ entry: Sheet.Entry) {
    let remark = entry.remark.map { ", \($0.safe)" } ?? ""
    let word = entry.word.uppercased().safe + remark
    let lead = 2 + TextWidth.of(word) + 2
    let hanging = lead > options.columns / 2 ? 4 : lead
    let parts = TextWrap.lines(
      of: entry.name.safe, width: options.columns - hanging, lead: lead - hanging)
    for (index, line) in parts.enumerated() {
      let margin =
        index == 0
        ? "  " + ink.drawn(word, entry.tone) + "  " : String(repeating: " ", count: hanging)
      lines.append(margin + ink.drawn(line, .strong))
    }
  }

  private mutating func state(_ number: Int, _ name: String, _ facts: [String]) {
    let head = "\(number < 10 ? " " : "")\(number)  "
    let state = facts.map(\.safe).joined(separator: " · ")
    let dots = options.columns - 2 - head.count - TextWidth.of(name) - TextWidth.of(state) - 2
    if dots >= 2 {
      let leader = ink.drawn(String(repeating: ".", count: dots), .faint)
      lines.append("  \(head)\(name) \(leader) \(state)")
    } else {
      wrap(head + name, indent: 2, hanging: 2 + head.count, .normal)
      wrap(state, indent: 2 + head.count, hanging: 2 + head.count, .normal)
    }
  }
}

extension SheetText {
  private mutating func writePlain(_ item: Sheet.Item) {
    let words = options.words
    switch item {
    case .blank: blank()
    case .title(let text), .heading(let text): lines.append(text.safe.spaced)
    case .entry(let entry):
      let spoken = [entry.spoken, entry.remark].compactMap { $0 }.joined(separator: ", ")
      lines.append(words.about(spoken.safe.spaced.capital, entry.name.safe.spaced))
    case .prose(let text, _): lines.append(text.safe.spaced)
    case .line(let text): lines.append(text)
    case .facts(let facts, _, _): lines += facts.map(\.safe.spaced.capital)
    case .state(let number, let name, let facts):
      lines.append(
        "\(number). " + words.about(name.safe.spaced, facts.map(\.safe).joined(separator: ", ")))
    }
  }
}

extension String {
  /// The same with a capital first letter.
  var capital: String { prefix(1).uppercased() + dropFirst() }
}
