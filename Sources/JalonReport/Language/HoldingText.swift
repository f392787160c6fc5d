internal import JalonModel

/// What a field holds, in words.
struct HoldingText {
  let words: Words
  let declarations: [String: Text]
  let scopes: [String: Text]

  init(_ vocabulary: Vocabulary, _ language: Language) {
    words = Words(language)
    declarations = Dictionary(
      vocabulary.words.map { ($0.term.english, .both(fr: $0.term.french, en: $0.term.english)) },
      uniquingKeysWith: { first, _ in first })
    scopes = Dictionary(
      vocabulary.scopes.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func text(_ holding: Vocabulary.Holding) -> String {
    switch holding {
    case .any: words.say("une valeur", "a value")
    case .string: words.say("une chaîne", "a string")
    case .text: words.say("un texte", "a text")
    case .number: words.say("un nombre", "a number")
    case .truth: words.say("`true` ou `false`", "`true` or `false`")
    case .day: words.say("une date", "a date")
    case .period: words.say("une période", "a period")
    case .span: words.say("une durée", "a length of time")
    case .range: words.say("deux nombres", "two numbers")
    case .quantity: words.say("une grandeur", "a quantity")
    case .condition: words.say("une condition", "a condition")
    case .bound: words.say("un seuil ou un nombre", "a threshold or a number")
    case .id(let kind):
      words.say("l’identifiant, ", "the id, ")
        + "`\(declarations[kind]?.shown(in: words.language) ?? kind)`"
    case .word(let scope): words.say("un mot\u{A0}: ", "a word: ") + link(scope)
    case .fields(let scope): words.say("une table\u{A0}: ", "a table: ") + link(scope)
    case .named(let inner):
      words.say("des noms, chacun avec ", "names, each with ") + text(inner)
    case .keyed(let scope, let inner):
      words.say("\(link(scope)), chaque mot avec ", "\(link(scope)), each word with ") + text(inner)
    case .list(let inner): words.say("une liste\u{A0}: ", "a list: ") + text(inner)
    case .either(let first, let second):
      text(first) + words.say("; ou ", "; or ") + text(second)
    }
  }

  private func link(_ scope: String) -> String {
    "[\(scopes[scope]?.shown(in: words.language) ?? scope)](#\(scope))"
  }
}
