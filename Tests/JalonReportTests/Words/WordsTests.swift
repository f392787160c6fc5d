import JalonModel
import JalonReport
import Testing

struct WordsTests {
  /// All words of the tables, in a language.
  private func all(_ language: Language) -> [String] {
    let words = Words(language)
    var all = Outcome.allCases.map(words.outcome)
    all += Severity.allCases.map(words.severity)
    all += Reason.allCases.map(words.reason)
    all += Reliability.allCases.map(words.reliability)
    all += Frequency.allCases.map(words.frequency)
    all += Kind.allCases.flatMap { [words.kind($0), words.theKind($0)] }
    all += Milieu.allCases.map(words.milieu)
    all += Sector.allCases.map(words.sector)
    all += Relation.allCases.map(words.relation)
    all += Truth.allCases.map(words.truth)
    all += Failure.Kind.allCases.map(words.failure)
    all += Survey.Aggregate.allCases.map(words.aggregate)
    all += PeersQuery.Statistic.allCases.map(words.statistic)
    all += [Evidence.Part.applies, .when, .severity(.high), .requires].map(words.part)
    all += [
      "below", "at_most", "above", "at_least", "between", "outside", "rising", "falling", "known",
      "fires", "is", "function",
    ].map(words.condition)
    return all
  }

  @Test func `every word is there in both languages, without signs of a program`() {
    for language in Language.allCases {
      for word in all(language) {
        #expect(!word.isEmpty && !word.contains("_") && !word.contains("'"), "\(word)")
      }
    }
    #expect(all(.fr).count == all(.en).count)
  }

  @Test func `counts agree with what they count, in each language's way`() {
    let (fr, en) = (Words(.fr), Words(.en))
    #expect(fr.outcome(.met, of: 0) == "0\u{A0}signalée")
    #expect(fr.outcome(.met, of: 1) == "1\u{A0}signalée")
    #expect(fr.outcome(.met, of: 2) == "2\u{A0}signalées")
    #expect(fr.outcome(.clear, of: 1) == "1\u{A0}sans rien à signaler")
    #expect(fr.outcome(.unknown, of: 1_204) == "1\u{A0}204\u{A0}inconnues")
    #expect(fr.severity(.critical, of: 2) == "2\u{A0}critiques")
    #expect(en.severity(.critical, of: 2) == "2\u{A0}critical")
    #expect(en.outcome(.clear, of: 2) == "2\u{A0}clear")
    #expect(fr.theKind(.agglomeration) == "l’agglomération")
    #expect(en.theKind(.region) == "the region")
  }

  @Test func `a word that no table has is shown as it stands`() {
    #expect(Words(.fr).condition("odd") == "odd")
    #expect(Words(.en).placeFact("odd") == "odd")
    #expect(Words(.fr).placeFact("region") == "la région")
  }
}
