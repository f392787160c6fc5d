import JalonModel

extension Lexicon {
  /// Lua that uses a word, in French and in English; tests run it.
  struct Example: Sendable {
    let fr: String
    let en: String

    var text: Text { .both(fr: fr, en: en) }
  }

  /// The example of a free word, by its English name.
  static func example(of word: String) -> Example? {
    declarationExamples[word] ?? adviceExamples[word] ?? expressionExamples[word]
  }
}
