import Jalon
import JalonModel
import JalonReport

/// The help of the prompt: its commands, and the words of the language.
struct PromptHelp {
  private let options: PageOptions

  init(_ options: PageOptions) { self.options = options }

  /// The commands, or what one of them or a word means. Throws `Problem` for what is neither.
  func text(about name: String) throws(Problem) -> String {
    guard !name.isEmpty else { return commands }
    if let command = PromptCommand.allCases.first(where: {
      $0.rawValue == name || ":" + $0.rawValue == name
    }), name.hasPrefix(":") || !isWord(name) {
      return command.usage(in: options.language) + "\n  "
        + command.meaning.shown(in: options.language) + "\n"
    }
    guard let page = WordPage(name, in: .ofRules, options) else {
      let vocabulary = Vocabulary.ofRules
      throw .unknownTopic(
        name,
        known: vocabulary.words.flatMap(\.term.names) + PromptCommand.allCases.map(\.rawValue),
        remedy: .both(
          fr:
            ":help donne les commandes; «\u{A0}jalon help \(LanguageHelp.topic)\u{A0}», les "
            + "mots du langage.",
          en: ":help lists the commands; `jalon help \(LanguageHelp.topic)`, the words of the "
            + "language."))
    }
    return page.text
  }

  private func isWord(_ name: String) -> Bool {
    Vocabulary.ofRules.words.contains { $0.term.names.contains(name) }
  }

  private var commands: String {
    let sheet = HelpSheet(options)
    let language = options.language
    let intro = Text.both(
      fr: "Tapez une grandeur, une condition, une règle, un identifiant, ou n’importe quelle "
        + "expression de Lua. Une entrée qui n’est pas finie continue à la ligne suivante; "
        + "Ctrl-C l’abandonne, Tab complète.",
      en: "Type a quantity, a condition, a rule, an id, or any expression of Lua. An entry that is "
        + "not finished goes on in the next line; Ctrl-C drops it, Tab completes.")
    let heading = Text.both(fr: "Commandes", en: "Commands")
    return sheet.page([
      sheet.paragraph(intro.shown(in: language)),
      sheet.section(
        heading.shown(in: language),
        PromptCommand.allCases.map {
          ($0.usage(in: language), $0.meaning.shown(in: language))
        }),
    ])
  }
}
