import JalonModel
import Testing

@testable import Jalon

@Suite struct TestDataTests {
  /// A rule, what a test gives, and what comes out.
  struct Given: CustomTestStringConvertible, Sendable {
    let rule: String
    let fields: String
    let outcome: Outcome

    init(_ rule: String, _ fields: String, _ outcome: Outcome) {
      (self.rule, self.fields, self.outcome) = (rule, fields, outcome)
    }

    var testDescription: String { "\(rule): \(fields)" }
  }

  private static let forms = [
    Given("scarce", "data = { vacancy = 2 }", .met),
    Given("scarce", "data = { vacancy = 3 }", .clear),
    Given("scarce", "data = {}", .unknown),
    Given("scarce", "data = { vacancy = absent() }", .unknown),
    Given("scarce", "data = { vacancy = withheld \"x\" }", .unknown),
    Given("scarce", "data = { vacancy = stale() }", .unknown),
    Given("scarce", "data = { vacancy = not_applicable() }", .notApplicable),
    // As of a day long after, a figure is too old by itself; the bare number moves along.
    Given("scarce", "date = \"2026-06-30\", data = { vacancy = { [\"2020\"] = 2 } }", .unknown),
    Given("scarce", "date = \"2035-06-30\", data = { vacancy = 2 }", .met),
    Given("scarce", "thresholds = { balance = 1 }, data = { vacancy = 2 }", .clear),
    Given("gap", "data = { jobless = { immigrants = 12, natifs = 6 } }", .met),
    Given("gap", "data = { jobless = { immigrants = 12 } }", .unknown),
    Given(
      "gap", "thresholds = { common = 7 }, data = { jobless = { immigrants = 12, natifs = 6 } }",
      .clear),
    // The latest period that both have counts.
    Given(
      "gap",
      "data = { jobless = { immigrants = { [\"2020\"] = 20, [\"2024\"] = 7 }, natifs = { [\"2024\"] = 6 } } }",
      .clear),
    Given("gap", "data = { jobless = { [\"2024\"] = { immigrants = 20, natifs = 6 } } }", .met),
    Given("regional", "data = { jobless = { total = 7, region = 6 } }", .met),
    Given("regional", "data = { jobless = { total = 7, region = { [\"2025\"] = 8 } } }", .clear),
    Given("regional", "data = { jobless = { total = 7, region = absent() } }", .unknown),
    Given("regional", "data = { jobless = 7 }", .notApplicable),
    Given(
      "regional", "collectivity = \"clairval\", data = { jobless = { total = 7, estrie = 6 } }",
      .met),
    Given(
      "regional", "collectivity = \"clairval\", data = { jobless = { total = 7, region = 9 } }",
      .clear),
    Given("change", "data = { jobless = { [\"2020\"] = 5, [\"2025\"] = 6 } }", .met),
    Given("change", "data = { jobless = 6 }", .unknown),
    Given("voices", "data = { [\"voice.q1.mean\"] = 2 }", .met),
    Given("voices", "data = { [\"voice.q1.moyenne\"] = 4 }", .clear),
    Given("actors", "place = { milieu = \"rural\" }, stakeholders = {}", .met),
    Given(
      "actors", "place = { milieu = \"rural\" }, stakeholders = { cabie = { \"partnership\" } }",
      .clear),
    Given("actors", "place = { milieu = \"rural\" }", .unknown),
    Given("actors", "place = { milieu = \"urban\" }, stakeholders = {}", .notApplicable),
    Given(
      "actors", "place = { kind = \"mrc\", milieu = \"rural\" }, stakeholders = {}", .notApplicable),
    Given("script", "data = { welcome = \"non\", vacancy = 1 }", .met),
    Given("script", "data = { welcome = \"yes\", vacancy = 1 }", .clear),
    Given("script", "data = { welcome = \"no\" }", .unknown),
    Given("asks", "data = { welcome = 1, vacancy = 1 }", .met),
    Given("asks", "data = { welcome = withheld \"x\", vacancy = 1 }", .clear),
  ]

  @Test(arguments: forms)
  func `a test gives figures in any form, and nothing else exists`(_ given: Given) throws {
    #expect(try ProofWorld.outcome(given.rule, given.fields) == given.outcome)
  }

  @Test(arguments: [("mrc", "region"), ("region", "province"), ("mrc", "province")])
  func `invented places lie within one another`(_ kind: String, _ outer: String) throws {
    let rule = """
      rule "outer" { label = { fr = "A", en = "A" }, characteristic = "one", source = "s",
        when = above(gap("jobless", { at = "\(kind)", to = "\(outer)" }), 0) }
      """
    func outcome(_ fields: String) throws -> Outcome? {
      try ProofWorld(
        "test \"t\" { rule = \"outer\", expected = \"met\", \(fields) }",
        rules: ProofWorld.rules + rule
      ).report().results[0].finding?.outcome
    }
    let falling = "data = { jobless = { province = 1, region = 2, mrc = 3 } }"
    let rising = "data = { jobless = { province = 3, region = 2, mrc = 1 } }"
    #expect(try outcome(falling) == .met)
    #expect(try outcome(rising) == .clear)
    #expect(try outcome("collectivity = \"clairval\", " + falling) == .met)
    #expect(try outcome("place = { kind = \"borough\" }, " + rising) == .clear)
  }

  @Test func `an invented place is called in words, with their accents`() throws {
    let result = try ProofWorld.result(
      "rule = \"regional\", data = { jobless = { total = 7, region = 6 } }, expected = \"met\"")
    #expect(result.diagnosis.place.name == "Municipalité d’essai")
    #expect(result.diagnosis.placeNames.values.contains("Région d’essai"))
  }

  @Test func `without a date it is the latest that data or thresholds name`() throws {
    func day(_ fields: String, rules: String = ProofWorld.rules) throws -> String? {
      let test = "test \"t\" { rule = \"scarce\", expected = \"met\", \(fields) }"
      return try ProofWorld(test, rules: rules).report().results[0].diagnosis.asOf.description
    }
    #expect(try day("data = { vacancy = 2 }") == "2026-01-01")
    #expect(
      try day("data = { vacancy = { [\"2021-Q3\"] = 2 }, jobless = { [\"2020\"] = 1 } }")
        == "2021-09-30")
    #expect(
      try day("date = \"2024-02-03\", data = { vacancy = { [\"2021\"] = 2 } }") == "2024-02-03")
    let dated = ProofWorld.rules.replacing(
      "balance = 3", with: "balance = { values = { { from = \"2022-04-04\", value = 3 } } }")
    #expect(try day("data = { vacancy = 2 }", rules: dated) == "2022-04-04")
  }

  @Test func `a bare number is of the latest full year ended by the date`() throws {
    func period(_ date: String) throws -> String? {
      try ProofWorld.result(
        "rule = \"scarce\", date = \"\(date)\", data = { vacancy = 2 }, expected = \"met\""
      ).finding?.evidence.first?.readings.first?.period?.description
    }
    #expect(try period("2025-12-31") == "2025")
    #expect(try period("2025-12-30") == "2024")
    #expect(try period("2026-01-01") == "2025")
  }

  @Test func `a place of the workspace lends its data, and what a test gives takes their place`()
    throws
  {
    let data = [
      "data.csv":
        "collectivity,indicator,period,value\nclairval,vacancy,2024,2\nclairval,jobless,2024,5\n"
    ]
    let rules = ProofWorld.rules + "data \"data.csv\""
    func outcome(_ fields: String) throws -> Outcome? {
      let test =
        "test \"t\" { rule = \"scarce\", date = \"2026-01-01\", expected = \"met\", \(fields) }"
      return try ProofWorld(test, rules: rules, and: data).report().results[0].finding?.outcome
    }
    #expect(try outcome("collectivity = \"clairval\"") == .met)
    #expect(try outcome("data = {}") == .unknown)
    #expect(
      try outcome("collectivity = \"Clairval\", data = { vacancy = { [\"2024\"] = 4 } }") == .clear)
    #expect(
      try outcome("collectivity = \"clairval\", data = { vacancy = { [\"2023\"] = 4 } }") == .met)
  }

  @Test func `a place that only tests know is a peer like any other`() throws {
    let peers = (1...5).map {
      "collectivity \"p\($0)\" { name = \"P\($0)\", kind = \"municipality\" }\n"
    }
    let given = (1...5).map { "p\($0) = \($0)" }.joined(separator: ", ")
    let rule = """
      rule "peers" { label = "P", characteristic = "one", source = "s",
        when = above("jobless", peers("jobless", "median")) }
      """
    let test =
      "test \"t\" { rule = \"peers\", data = { jobless = { total = 4, \(given) } }, expected = \"met\" }"
    let world = try ProofWorld(peers.joined() + test, rules: ProofWorld.rules + rule)
    #expect(try world.report().isPassed)
    // A diagnosis does not know them.
    #expect(
      try Workspace(at: world.folder.path).collectivities.map(\.id) == ["estrie", "clairval"])
  }
}
