import JalonModel

extension UnreadableText {
  /// The problem in both languages, without its place.
  var explained: JalonModel.Problem {
    let save = Text.both(
      fr: "Enregistrez le fichier en UTF-8, ou donnez son encodage (encodage = \"…\").",
      en: "Save the file as UTF-8, or give its encoding (encoding = \"…\").")
    func hex(_ number: some BinaryInteger) -> String {
      String(number, radix: 16, uppercase: true)
    }
    switch problem {
    case .strayByte(let byte, let encoding):
      return JalonModel.Problem(
        "unreadable_text",
        .both(
          fr: "L’octet \(hex(byte)) n’est pas du \(encoding).",
          en: "The byte \(hex(byte)) is not \(encoding)."),
        remedy: save)
    case .halfPair(let unit):
      return JalonModel.Problem(
        "unreadable_text",
        .both(
          fr: "\(hex(unit)) est la moitié d’un caractère UTF-16.",
          en: "\(hex(unit)) is half a character of UTF-16."),
        remedy: save)
    case .halfCharacter:
      return JalonModel.Problem(
        "unreadable_text",
        .both(
          fr: "Le fichier finit au milieu d’un caractère UTF-16.",
          en: "The file ends within a character of UTF-16."),
        remedy: .both(
          fr: "Le fichier est sans doute tronqué; copiez-le de nouveau.",
          en: "The file may be cut short; copy it again."))
    case .nul:
      return JalonModel.Problem(
        "unreadable_text",
        .both(
          fr:
            "Il y a un octet nul\u{A0}: ce n’est pas un texte, ou c’est de l’UTF-16 sans sa marque.",
          en: "There is a NUL byte: this is not a text, or it is UTF-16 without its mark."),
        remedy: save)
    }
  }
}

extension CSVProblem {
  /// The problem in both languages, without its place.
  var explained: JalonModel.Problem {
    switch kind {
    case .noHeader:
      Problem(
        "empty_file",
        .both(fr: "Le fichier n’a pas d’en-tête.", en: "The file has no header."),
        remedy: .both(
          fr: "Un tableau commence par une ligne qui nomme ses colonnes.",
          en: "A table starts with a line that names its columns."))
    case .openQuote:
      Problem(
        "bad_row",
        .both(
          fr: "Un guillemet s’ouvre et ne se referme jamais.",
          en: "A quote opens and never closes."),
        remedy: .both(
          fr: "Refermez-le, ou doublez-le s’il fait partie du texte.",
          en: "Close it, or double it to mean one."))
    case .afterQuote(let line):
      Problem(
        "bad_row",
        .both(
          fr: "Du texte suit le guillemet fermant d’une cellule ouverte à la ligne \(line).",
          en: "Text follows the closing quote of a cell that opened in line \(line)."),
        remedy: .both(
          fr: "Doublez un guillemet qui fait partie du texte d’une cellule.",
          en: "Double a quote inside a cell."))
    case .cells(let expected, let found):
      Problem(
        "bad_row",
        .both(
          fr: "La ligne a \(found) cellules; l’en-tête en a \(expected).",
          en: "The row has \(found) cells where the header has \(expected)."),
        remedy: .both(
          fr: "Mettez entre guillemets une cellule qui contient le séparateur.",
          en: "Quote a cell that contains the separator."))
    }
  }
}
