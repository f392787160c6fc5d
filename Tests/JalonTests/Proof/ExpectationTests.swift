import JalonModel
import Testing

@testable import Jalon

@Suite struct ExpectationTests {
  private func mismatches(_ rule: String, _ data: String, _ expected: String) throws
    -> [TestMismatch]
  {
    try ProofWorld.result(
      "rule = \"\(rule)\", data = { \(data) }, expected = \(expected)"
    ).mismatches
  }

  @Test(arguments: [
    "\"met\"", "\"signalée\"", "\"Signalee\"", "{ outcome = \"met\" }",
    "{ resultat = \"SIGNALÉE\" }",
    "{ severity = \"Modérée\" }", "{ gravite = \"moderate\", missing = {} }",
    "{ finding = \"le TAUX, 2%\" }",
    "{ constat = { fr = \"à Municipalité d'essai\", en = \"rate, 2%\" } }",
  ])
  func `words are read without regard to accents, case and spaces`(_ expected: String) throws {
    #expect(try mismatches("scarce", "vacancy = 2", expected) == [])
  }

  @Test func `each thing that came out otherwise is told`() throws {
    let expected = """
      { outcome = "rien à signaler", severity = "high", missing = "vacancy", finding = "zut" }
      """
    #expect(
      try mismatches("scarce", "vacancy = 2", expected) == [
        .outcome(expected: .clear, actual: .met),
        .severity(expected: .high, actual: .moderate),
        .missing(expected: ["vacancy"], actual: []),
        .finding(
          expected: "zut", language: .fr, actual: "Le taux, 2\u{A0}%, à Municipalité d’essai."),
      ])
    #expect(
      try mismatches("scarce", "vacancy = 4", "{ finding = \"taux\" }") == [
        .finding(expected: "taux", language: .fr, actual: nil)
      ])
  }

  @Test func `all that is missing is to be named, of any group or of one`() throws {
    let gap = "jobless = { immigrants = absent(), natifs = withheld \"x\" }"
    let both = "{ outcome = \"unknown\", missing = { \"jobless\" } }"
    #expect(try mismatches("gap", gap, both) == [])
    let one = "{ missing = { \"jobless@immigrants\" } }"
    #expect(
      try mismatches("gap", gap, one) == [
        .missing(
          expected: ["jobless@immigrants"], actual: ["jobless@immigrants", "jobless@native_born"])
      ])
    #expect(
      try mismatches("gap", gap, "{ missing = { \"jobless@immigrants\", \"jobless@natifs\" } }")
        == [])
    #expect(try mismatches("scarce", "", "{ missing = { \"vacancy\", \"welcome\" } }").count == 1)
    #expect(try mismatches("actors", "", "{ missing = { \"milieu\" } }") == [])
    let relations = try ProofWorld.result(
      "rule = \"actors\", place = { milieu = \"rural\" }, expected = { missing = \"parties_prenantes\" }"
    )
    #expect(relations.passed)
    for question in ["q1", "q1.mean", "q1.moyenne", "q1.favourable", "q1.favorable", "q1.n"] {
      #expect(try mismatches("voices", "", "{ missing = \"voice.\(question)\" }") == [])
      #expect(
        try mismatches("voices", "", "{ missing = \"voice.\(question)@immigrants\" }") == [])
    }
    #expect(
      try mismatches("voices", "[\"voice.q1.mean\"] = 2", "{ missing = \"voice.q1.mean\" }").count
        == 1)
  }

  @Test func `a severity that missing data leave open is expected as unknown`() throws {
    let rules = ProofWorld.rules.replacing(
      "severity = { high = below(\"vacancy\", \"tight\"), moderate = \"otherwise\" }",
      with:
        "severity = { high = below(\"jobless\", \"tight\"), low = above(\"jobless\", \"tight\") }")
    let test =
      "test \"t\" { rule = \"scarce\", data = { vacancy = 2 }, expected = { severity = \"inconnue\" } }"
    #expect(try ProofWorld(test, rules: rules).report().isPassed)
    #expect(try mismatches("scarce", "vacancy = 2", "{ severity = \"unknown\" }").count == 1)
  }

  @Test func `what is wrong with a test is told with its place`() throws {
    let cases: [(String, String)] = [
      ("rule = \"scarse\", expected = \"met\"", "unknown_rule"),
      ("expected = \"met\"", "missing_field"),
      ("rule = \"scarce\"", "missing_field"),
      ("rule = \"scarce\", expected = {}", "missing_field"),
      ("rule = \"scarce\", expected = \"mett\"", "unknown_value"),
      ("rule = \"scarce\", expected = { severity = \"higher\" }", "unknown_value"),
      ("rule = \"scarce\", expected = { missing = \"vacanci\" }", "unknown_datum"),
      ("rule = \"scarce\", expected = { missing = \"vacancy@imigrants\" }", "unknown_group"),
      ("rule = \"scarce\", expected = { missing = \"voice.q1.meen\" }", "unknown_datum"),
      ("rule = \"scarce\", expected = { outcom = \"met\" }", "unknown_field"),
      ("rule = \"scarce\", expected = \"met\", data = { vacanci = 1 }", "unknown_indicator"),
      ("rule = \"scarce\", expected = \"met\", data = { vacancy = 101 }", "out_of_range"),
      (
        "rule = \"scarce\", expected = \"met\", data = { vacancy = { total = { natifs = { [\"2020\"] = -1 } } } }",
        "out_of_range"
      ),
      ("rule = \"scarce\", expected = \"met\", data = { vacancy = \"2\" }", "wrong_type"),
      ("rule = \"scarce\", expected = \"met\", data = { vacancy = 0/0 }", "wrong_type"),
      ("rule = \"scarce\", expected = \"met\", data = { welcome = 2 }", "wrong_type"),
      ("rule = \"scarce\", expected = \"met\", data = { welcome = \"maybe\" }", "wrong_type"),
      ("rule = \"scarce\", expected = \"met\", data = 3", "wrong_type"),
      ("rule = \"scarce\", expected = \"met\", data = { vacancy = { 1, 2 } }", "unnamed_entry"),
      (
        "rule = \"scarce\", expected = \"met\", data = { vacancy = { imigrants = 2 } }",
        "unknown_narrowing"
      ),
      (
        "rule = \"scarce\", expected = \"met\", data = { vacancy = { immigrants = { natifs = 2 } } }",
        "narrowed_twice"
      ),
      (
        "rule = \"scarce\", expected = \"met\", data = { vacancy = { total = { [\"2025\"] = 1 }, [\"2025\"] = { total = 2 } } }",
        "given_twice"
      ),
      ("rule = \"scarce\", expected = \"met\", thresholds = { balanc = 1 }", "unknown_threshold"),
      ("rule = \"scarce\", expected = \"met\", thresholds = { balance = \"x\" }", "wrong_type"),
      ("rule = \"scarce\", expected = \"met\", date = \"2026-13-01\"", "wrong_type"),
      ("rule = \"scarce\", expected = \"met\", collectivity = \"clairvall\"", "unknown_place"),
      (
        "rule = \"scarce\", expected = \"met\", collectivity = \"clairval\", place = { milieu = \"rural\" }",
        "place_twice"
      ),
      ("rule = \"scarce\", expected = \"met\", place = { kind = \"town\" }", "unknown_value"),
      ("rule = \"scarce\", expected = \"met\", place = 3", "wrong_type"),
      (
        "rule = \"scarce\", expected = \"met\", stakeholders = { cabi = { \"partnership\" } }",
        "unknown_stakeholder"
      ),
    ]
    for (fields, kind) in cases {
      let problems = try ProofWorld.problems("test \"t\" { \(fields) }")
      let problem = try #require(problems.first, "\(fields)")
      #expect(problem.kind == kind, "\(fields)")
      #expect(problem.file == "tests/t.lua" && problem.line == 1, "\(fields)")
      #expect(problem.excerpt != nil && problem.message.isComplete, "\(fields)")
    }
  }
}
