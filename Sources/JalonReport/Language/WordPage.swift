public import JalonModel

/// What a word of the language means, with its fields and an example; or a name of a field or a
/// value, everywhere where it has a meaning.
public struct WordPage {
  private let name: String
  private let words: [Vocabulary.Word]
  private let uses: [(scope: Vocabulary.Scope, term: Vocabulary.Term)]
  private let vocabulary: Vocabulary
  private let options: PageOptions

  /// The page of a name, in either language; nil for what the language does not know.
  public init?(_ name: String, in vocabulary: Vocabulary, _ options: PageOptions) {
    self.name = name
    self.vocabulary = vocabulary
    self.options = options
    words = vocabulary.words.filter { $0.term.names.contains(name) }
    uses = vocabulary.scopes.flatMap { scope in
      scope.terms.filter { $0.names.contains(name) }.map { (scope, $0) }
    }
    if words.isEmpty, uses.isEmpty { return nil }
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    for word in words { write(word, to: &sheet) }
    if words.isEmpty { sheet.title(name) }
    for (scope, term) in uses {
      sheet.facts([scope.title.shown(in: options.language), shown(term.meaning)], level: 1)
    }
    return SheetText.text(sheet, options)
  }

  private func write(_ word: Vocabulary.Word, to sheet: inout Sheet) {
    sheet.title(word.term.names.joined(separator: " · "))
    sheet.prose(shown(word.term.meaning), level: 0)
    sheet.blank()
    for line in shown(word.example).split(separator: "\n", omittingEmptySubsequences: false) {
      sheet.line("  " + line)
    }
    guard let fields = vocabulary.scopes.first(where: { $0.id == word.fields }) else { return }
    sheet.heading(options.words.say("Champs", "Fields"))
    for term in fields.terms {
      let name = options.language == .fr ? term.french : term.english
      sheet.fact(options.words.about(name, shown(term.meaning)))
    }
  }

  private func shown(_ text: Text) -> String { text.shown(in: options.language) }
}
