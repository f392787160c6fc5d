internal import JalonModel

extension AnswerProblem {
  /// What is wrong.
  var message: Text {
    switch self {
    case .unreadable:
      .both(
        fr: "Ce fichier n’est pas un texte que l’on puisse lire.",
        en: "This file is not a text that can be read.")
    case .noHeader: .both(fr: "Il n’y a pas d’en-tête.", en: "There is no header.")
    case .unknownColumn(let number, let closest):
      .both(
        fr: "L’en-tête de la colonne \(number) n’est pas un mot connu ici."
          + asked(closest, .fr),
        en: "The header of column \(number) is not a word known here."
          + asked(closest, .en))
    case .missingColumn(let name):
      .both(
        fr: "La colonne \(quoted(name, .fr)) manque.",
        en: "The column \(quoted(name, .en)) is missing."
      )
    case .columnTwice(let name):
      .both(
        fr: "Plus d’une colonne s’appelle \(quoted(name, .fr)).",
        en: "More than one column is named \(quoted(name, .en)).")
    case .noSuchNumber(let number):
      .both(fr: "Il n’y a pas de colonne \(number).", en: "There is no column \(number).")
    case .nothingSays(let field):
      .both(
        fr: "Rien ne donne le champ \(quoted(word(field, .fr), .fr)) des réponses.",
        en: "Nothing gives the field \(quoted(word(field, .en), .en)) of the answers.")
    case .badConstant(let field, let text):
      .both(
        fr: "\(quoted(text, .fr)) ne convient pas au champ \(quoted(word(field, .fr), .fr)).",
        en: "\(quoted(text, .en)) does not fit the field \(quoted(word(field, .en), .en)).")
    case .badSeparator:
      .both(fr: "Ce séparateur n’est pas connu.", en: "This separator is not known.")
    case .badDecimal:
      .both(fr: "Ce signe décimal n’est pas connu.", en: "This decimal sign is not known.")
    case .questionTwice(let question):
      .both(
        fr: "Deux colonnes donnent la question \(quoted(question, .fr)).",
        en: "Two columns give the question \(quoted(question, .en)).")
    default: rowMessage
    }
  }

  private var rowMessage: Text {
    switch self {
    case .openQuote:
      .both(
        fr: "Un guillemet s’ouvre et ne se ferme jamais.", en: "A quote opens and never closes.")
    case .afterQuote:
      .both(
        fr: "Du texte suit le guillemet fermant d’une cellule.",
        en: "There is text after the closing quote of a cell.")
    case .cells(let expected, let found):
      .both(
        fr: "Nombre de cellules\u{A0}: \(found); l’en-tête en a \(expected).",
        en: "Number of cells: \(found); the header has \(expected).")
    case .unknownPlace:
      .both(
        fr: "Cette collectivité n’est pas connue.", en: "This place is not known.")
    case .ambiguousPlace:
      .both(
        fr: "Plus d’une collectivité répond à ce nom.", en: "More than one place fits this name.")
    case .badPeriod: .both(fr: "Ce n’est pas une période.", en: "This is not a period.")
    case .unknownSurvey(let closest):
      .both(
        fr: "Ce sondage n’est pas connu." + asked(closest, .fr),
        en: "This survey is not known." + asked(closest, .en))
    case .unknownQuestion(let survey, let closest):
      .both(
        fr: "Cette question n’est pas du sondage \(quoted(survey, .fr))." + asked(closest, .fr),
        en: "This question is not of the survey \(quoted(survey, .en))." + asked(closest, .en))
    case .unknownGroup(let closest):
      .both(
        fr: "Ce groupe n’est pas connu." + asked(closest, .fr),
        en: "This group is not known." + asked(closest, .en))
    case .outsideAudience(let audience):
      .both(
        fr: "Ce groupe ne fait pas partie du public du sondage, \(quoted(audience, .fr)).",
        en: "This group is not part of the survey’s audience, \(quoted(audience, .en)).")
    case .badAnswer(survey: _, let range):
      .both(
        fr: "Ce n’est pas une réponse de l’échelle de \(bound(range.lowerBound, .fr)) "
          + "à \(bound(range.upperBound, .fr)).",
        en: "This is not an answer on the scale from \(bound(range.lowerBound, .en)) "
          + "to \(bound(range.upperBound, .en)).")
    default: .both(fr: "Cette ligne ne peut être lue.", en: "This row cannot be read.")
    }
  }

  func quoted(_ text: String, _ language: Language) -> String {
    language == .fr ? "«\u{A0}\(text)\u{A0}»" : "“\(text)”"
  }

  private func asked(_ closest: String?, _ language: Language) -> String {
    guard let closest else { return "" }
    let name = quoted(closest, language)
    return language == .fr ? " Était-ce \(name)?" : " Did you mean \(name)?"
  }

  private func word(_ field: Mapping.Field, _ language: Language) -> String {
    field.answerWord(in: language) ?? "?"
  }

  private func bound(_ value: Double, _ language: Language) -> String {
    if let whole = Int(exactly: value) { return "\(whole)" }
    let written = "\(value)"
    return language == .en ? written : String(written.map { $0 == "." ? "," : $0 })
  }
}
