import JalonModel
import Testing

@Test func `severities rise from low to critical`() {
  #expect(Severity.allCases.map(\.rawValue) == ["low", "moderate", "high", "critical"])
  #expect(Severity.allCases.reversed().sorted() == Severity.allCases)
  #expect(Severity.allCases.max() == .critical)
}

@Test func `outcomes bear the words of the JSON`() {
  #expect(
    Outcome.allCases.map(\.rawValue)
      == ["met", "clear", "unknown", "not_applicable", "failed", "disabled"])
}

@Test func `kinds of place and milieux bear the words of the language`() {
  #expect(
    Kind.allCases.map(\.rawValue) == [
      "municipality", "mrc", "agglomeration", "metropolitan_community", "borough", "region",
      "province", "country", "census_area", "territory",
    ])
  #expect(Milieu.allCases.map(\.rawValue) == ["urban", "medium", "rural"])
}

@Test func `an origin is printed as file, line and column`() {
  let origin = Origin(
    layer: "victoriaville", file: "regles/logement.lua", line: 12, column: 3,
    because: .only("choix du conseil", in: .fr))
  #expect("\(origin)" == "regles/logement.lua:12:3")
  #expect(origin.because == .only("choix du conseil", in: .fr))
  #expect(Origin(layer: "quebec", file: "pack.lua", line: 1, column: 1).because == nil)
}
