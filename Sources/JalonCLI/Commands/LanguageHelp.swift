import Jalon
import JalonModel
import JalonReport

/// The topic of help that tells the words of rules.
enum LanguageHelp {
  static let topic = "language"

  /// In what form the language is told.
  enum Form: String, CaseIterable, Sendable { case text, markdown }

  /// The words on a page, or the whole reference.
  static func text(_ arguments: Arguments, _ options: PageOptions) -> String {
    let vocabulary = Vocabulary.ofRules
    if arguments.value(of: .referenceFormat) == Form.markdown.rawValue {
      return LanguageMarkdown(vocabulary).text
    }
    let sheet = HelpSheet(options)
    let sections = Vocabulary.Part.allCases.map { part in
      sheet.section(
        heading(part).shown(in: options.language),
        vocabulary.words.filter { $0.part == part }.map { word in
          let name = options.language == .fr ? word.term.french : word.term.english
          return (name, word.term.meaning.shown(in: options.language))
        })
    }
    return sheet.page(sections)
  }

  private static func heading(_ part: Vocabulary.Part) -> Text {
    switch part {
    case .declaration: .both(fr: "Déclarations", en: "Declarations")
    case .quantity: .both(fr: "Grandeurs", en: "Quantities")
    case .condition: .both(fr: "Conditions", en: "Conditions")
    case .testReading: .both(fr: "Données d’un essai", en: "Figures of a test")
    case .removal: .both(fr: "Retrait", en: "Removal")
    }
  }
}

extension Option {
  static let referenceFormat = Option(
    name: "format", value: .choice(LanguageHelp.Form.allCases.map(\.rawValue)),
    meaning: .both(
      fr: "Avec language\u{A0}: les mots, ou toute la référence.",
      en: "With language: the words, or the whole reference."))
}
