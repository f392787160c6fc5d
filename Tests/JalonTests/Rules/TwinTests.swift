import Testing

@testable import Jalon

/// One row of section 10 of the language's design: `english = french`, or one name for both.
struct Twins: Sendable, CustomTestStringConvertible {
  let row: String
  let scopes: [Scope]
  let pairs: [(english: String, french: String)]
  var testDescription: String { row }

  init(_ row: String, in scopes: [Scope], _ pairs: String) {
    self.row = row
    self.scopes = scopes
    self.pairs = pairs.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { pair in
      let names = pair.split(separator: "=").map { $0.filter { $0 != " " } }
      return (names[0], names[names.count - 1])
    }
  }
}

/// Each English name is known in one scope of its row at least, and wherever it is, the French
/// name is the same word.
@Test(arguments: Twins.section10 + Twins.tables)
func `the twins of the design are one word`(_ twins: Twins) {
  for (english, french) in twins.pairs {
    let known = twins.scopes.filter { Lexicon.canonical(english, in: $0) != nil }
    #expect(!known.isEmpty, "\(english) is not known in \(twins.row)")
    for scope in known {
      #expect(
        Lexicon.canonical(english, in: scope) == Lexicon.canonical(french, in: scope),
        "\(english) = \(french) in \(scope)")
      #expect(Lexicon.english(of: french, in: scope) == english, "\(french) in \(scope)")
    }
  }
}

/// A field stands in every scope where the design names it.
@Test(arguments: Twins.fields)
func `every field that the design names is known`(_ fields: Twins) {
  for scope in fields.scopes {
    for (name, _) in fields.pairs {
      #expect(Lexicon.canonical(name, in: scope)?.english == name, "\(name) in \(scope)")
    }
  }
}
