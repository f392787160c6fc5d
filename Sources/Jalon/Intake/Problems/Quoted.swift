import JalonModel

/// A text that was met in a file, as it is shown inside a sentence.
struct Quoted {
  private let shown: String

  /// Long texts are cut, ends of lines become blanks.
  init(_ text: String) {
    let line = text.prefix(61).map { $0.isNewline ? " " : String($0) }.joined()
    shown = line.count > 60 ? line.prefix(60) + "…" : line
  }

  var fr: String { "«\u{A0}\(shown)\u{A0}»" }
  var en: String { "“\(shown)”" }
}

extension [String] {
  var quotedInFrench: String { map { Quoted($0).fr }.joined(separator: ", ") }
  var quotedInEnglish: String { map { Quoted($0).en }.joined(separator: ", ") }
}

extension Text {
  /// What to write instead, if a known name is near.
  static func suggestion(_ nearest: String?, otherwise: Text) -> Text {
    guard let nearest else { return otherwise }
    return .both(
      fr: "Peut-être fallait-il écrire \(Quoted(nearest).fr).",
      en: "Perhaps \(Quoted(nearest).en) was meant.")
  }
}
