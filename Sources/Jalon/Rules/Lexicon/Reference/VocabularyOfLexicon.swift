public import JalonModel

extension Vocabulary {
  /// The words of the language that this engine reads.
  public static let ofRules = Vocabulary(
    words: Lexicon.words(in: .words).compactMap(Word.init),
    scopes: Jalon.Scope.allCases.filter { $0 != .words }.map(Scope.init),
    notes: Lexicon.notes,
    library: [
      "assert", "error", "ipairs", "math", "next", "pairs", "pcall", "print", "select", "string",
      "table", "tonumber", "tostring", "type", "utf8",
    ])
}

extension Vocabulary.Term {
  fileprivate init(_ word: Jalon.Word, in scope: Jalon.Scope) {
    self.init(
      english: word.english, french: word.french, otherForms: word.otherForms,
      meaning: .both(fr: word.frenchMeaning.typeset, en: word.englishMeaning.typeset),
      holds: Lexicon.holding(of: word, in: scope))
  }
}

extension Vocabulary.Word {
  fileprivate init?(_ word: Jalon.Word) {
    guard let example = Lexicon.example(of: word.english) else { return nil }
    let part: Vocabulary.Part =
      if Session.quantityWords.contains(word.english) {
        .quantity
      } else if Session.conditionWords.contains(word.english) {
        .condition
      } else if Session.testWords.contains(word.english) {
        .testReading
      } else {
        word.english == "remove" ? .removal : .declaration
      }
    let fields = part == .declaration ? Scope(declaration: word.english).map { "\($0)" } : nil
    self.init(
      term: Vocabulary.Term(word, in: .words), part: part,
      parameters: Lexicon.parameters(of: word.english), fields: fields, example: example.text)
  }
}

extension Vocabulary.Scope {
  fileprivate init(_ scope: Jalon.Scope) {
    self.init(
      id: "\(scope)", title: scope.title, kind: scope.kind,
      terms: Lexicon.words(in: scope).map { Vocabulary.Term($0, in: scope) })
  }
}

extension String {
  /// With the apostrophe of print.
  fileprivate var typeset: String { replacing("'", with: "’") }
}
