import Testing

@testable import Jalon

/// The words of one scope that share a name and are not one word.
private func clashes(among words: [Word]) -> [String] {
  var owner: [String: Word] = [:]
  var clashes: [String] = []
  for word in words {
    for name in word.names {
      if let other = owner[name], other != word {
        clashes.append(
          "\(name): \(other.english) = \(other.french), \(word.english) = \(word.french)")
      }
      owner[name] = word
    }
  }
  return clashes
}

/// Lua's own words, and what a rule file sees of its library.
private let keywords: Set<String> = [
  "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
  "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
]
private let library: Set<String> = [
  "math", "string", "table", "utf8", "assert", "error", "ipairs", "next", "pairs", "pcall",
  "select", "tonumber", "tostring", "type", "print",
]

@Test func `every word has a name and a sentence in both languages`() {
  for word in Lexicon.words {
    #expect(!word.english.isEmpty && !word.french.isEmpty, "\(word)")
    #expect(!word.scopes.isEmpty, "\(word.english) has a meaning nowhere")
    for sentence in [word.englishMeaning, word.frenchMeaning] {
      let first = sentence.first
      #expect(first?.isUppercase == true || first == "`", "\(word.english): \(sentence)")
      #expect(sentence.hasSuffix(".") && sentence.count > 5, "\(word.english): \(sentence)")
      #expect(!sentence.contains("\n"), "\(word.english): \(sentence)")
    }
    #expect(word.englishMeaning != word.frenchMeaning, "\(word.english) is explained once")
  }
}

@Test(arguments: Scope.allCases)
func `no name has two meanings in one scope`(_ scope: Scope) {
  #expect(clashes(among: Lexicon.words(in: scope)).isEmpty)
}

@Test(arguments: Scope.allCases)
func `every scope has words, and suggests all their names`(_ scope: Scope) {
  let words = Lexicon.words(in: scope)
  #expect(!words.isEmpty)
  #expect(Lexicon.names(in: scope) == Set(words.flatMap(\.names)).sorted())
}

@Test func `every name is an ASCII identifier and no word of Lua's`() {
  for word in Lexicon.words {
    for name in word.names {
      #expect(name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(name)")
      #expect(!keywords.contains(name), "\(name)")
    }
  }
}

@Test func `no free word hides a function of Lua's`() {
  #expect(library.isDisjoint(with: Lexicon.names(in: .words)))
}

@Test func `a word is written once for all the scopes where it means the same`() {
  struct Sense: Hashable { let english, french, meaning: String }
  let senses = Lexicon.words.map {
    Sense(english: $0.english, french: $0.french, meaning: $0.englishMeaning)
  }
  #expect(Set(senses).count == senses.count)
}

@Test(arguments: Scope.declarations.sorted { "\($0)" < "\($1)" })
func `an adjustment's own fields do not hide those of what it adjusts`(_ scope: Scope) {
  #expect(clashes(among: Lexicon.words(in: scope) + Lexicon.words(in: .adjust)).isEmpty)
}

@Test func `a key of a test's figures is a group or a kind of place, never both`() {
  let words = Lexicon.words(in: .populationGroup) + Lexicon.words(in: .kind)
  #expect(clashes(among: words).isEmpty)
}

@Test(arguments: ["quant", "", "Quand", "régle", "quand ", "label.fr", "x"])
func `an unknown name stands for nothing`(_ name: String) {
  for scope in Scope.allCases { #expect(Lexicon.canonical(name, in: scope) == nil) }
}

@Test func `a name means nothing outside its scopes`() {
  #expect(Lexicon.canonical("pendant", in: .trigger)?.english == "persists")
  #expect(Lexicon.canonical("pendant", in: .rule) == nil)
}

@Test func `one French name has the meaning of its scope`() {
  #expect(Lexicon.english(of: "en", in: .gapOptions) == "as")
  #expect(Lexicon.english(of: "en", in: .text) == "en")
  #expect(Lexicon.english(of: "cible", in: .direction) == "band")
  #expect(Lexicon.english(of: "cible", in: .action) == "target")
  #expect(Lexicon.english(of: "a", in: .gapOptions) == "to")
  #expect(Lexicon.english(of: "de", in: .gapOptions) == "of")
  #expect(Lexicon.english(of: "de", in: .trendOptions) == "by")
}

@Test func `either name gives both`() {
  for name in ["when", "quand"] {
    #expect(Lexicon.english(of: name, in: .rule) == "when")
    #expect(Lexicon.french(of: name, in: .rule) == "quand")
  }
}

@Test(arguments: [
  ("1 an", "years"), ("3 mois", "months"), ("1 month", "months"), ("90 jours", "days"),
])
func `a duration is read in the singular too`(_ text: String, _ unit: String) throws {
  let name = try #require(text.split(separator: " ").last)
  #expect(Lexicon.english(of: String(name), in: .duration) == unit)
}

@Test(arguments: Scope.declarations.sorted { "\($0)" < "\($1)" })
func `every declaration may say why`(_ scope: Scope) {
  #expect(Lexicon.english(of: "parce_que", in: scope) == "because")
}
