import JalonModel
import Testing

@testable import Jalon

@Suite struct TriggerTestTests {
  static let triggers = """
    indicator "rent" { label = { fr = "Loyer", en = "Rent" }, unit = "%", direction = "lower" }
    stakeholder "house" { name = { fr = "Office", en = "Office" }, sector = "municipal",
      roles = { "housing" } }
    trigger "table" {
      when = any { fires("scarce"), overdue { trigger = "table" } },
      persists = 2, clears = 2, cooldown = "1 year",
      action = { label = { fr = "Réunir la table", en = "Convene the table" }, role = "housing",
                 due = "90 days" },
    }
    trigger "path" {
      when = off_target("rents"),
      action = { label = { fr = "Revoir la cible", en = "Revise the target" } },
    }
    trigger "rents" {
      when = above("rent", 30),
      actions = {
        { label = { fr = "Appuyer", en = "Support" },
          target = { indicator = "rent", value = 20, by = "2028" } },
        { label = { fr = "Informer", en = "Inform" } },
      },
    }

    """

  static func report(_ test: String) throws -> TestReport {
    try ProofWorld(test, rules: ProofWorld.rules + triggers).report()
  }

  private func mismatches(_ fields: String) throws -> [[TriggerTestResult.Mismatch]] {
    let report = try Self.report("test \"t\" { \(fields) }")
    return try #require(report.triggerResults.first).reviews.map(\.mismatches)
  }

  /// The test of the trigger in both languages, word for word.
  @Test(arguments: [
    """
    test "opens at the second review" {
      trigger = "table", stakeholders = { house = { "partnership" } },
      reviews = {
        { date = "2026-01-15", data = { vacancy = 1.2 }, expected = "pending" },
        { date = "2026-04-15", expected = { state = "open", proposed = { "Convene the table@house" } } },
        { date = "2026-07-15", decide = { table = "accepted" }, data = { vacancy = 4 },
          expected = { state = "closing", proposed = {} } },
        { date = "2026-10-15", expected = "open" },
        { date = "2026-10-20", decide = { ["table/1"] = "done" }, expected = "closing" },
        { date = "2027-01-15", data = { vacancy = absent() }, expected = "closing" },
        { date = "2027-04-15", data = { vacancy = 4 }, expected = "closed" },
        { date = "2027-07-15", data = { vacancy = 1 }, expected = "pending" },
      },
    }
    """,
    """
    essai "ouvre à la deuxième revue" {
      declencheur = "table", parties_prenantes = { house = { "partenariat" } },
      revues = {
        { date = "2026-01-15", donnees = { vacancy = 1.2 }, attendu = "en attente" },
        { date = "2026-04-15", attendu = { etat = "Ouvert", propose = { "reunir la table@house" } } },
        { date = "2026-07-15", decision = { table = "acceptée" }, donnees = { vacancy = 4 },
          attendu = { etat = "en fermeture", propose = {} } },
        { date = "2026-10-15", attendu = "ouvert" },
        { date = "2026-10-20", decision = { ["table/1"] = "faite" }, attendu = "en_fermeture" },
        { date = "2027-01-15", donnees = { vacancy = absent() }, attendu = "en fermeture" },
        { date = "2027-04-15", donnees = { vacancy = 4 }, attendu = "fermé" },
        { date = "2027-07-15", donnees = { vacancy = 1 }, attendu = "en attente" },
      },
    }
    """,
  ])
  func `a trigger is followed from review to review`(_ test: String) throws {
    let report = try Self.report(test)
    #expect(report.triggerResults.flatMap { $0.reviews.flatMap(\.mismatches) } == [])
    #expect(report.count == 1 && report.isPassed)
  }

  @Test func `each thing that came out otherwise is told at its review`() throws {
    let found = try mismatches(
      """
      trigger = "table", reviews = {
        { date = "2026-01-15", data = { vacancy = 1 }, expected = "open" },
        { date = "2026-04-15", expected = { state = "none", proposed = { "Zut" } } },
        { date = "2026-07-15", decide = { table = "done", rents = "accepted" } },
      }
      """)
    #expect(found[0] == [.state(expected: .open, actual: .pending)])
    #expect(found[1].count == 2 && found[1].first == .state(expected: nil, actual: .open))
    guard case .proposed(["Zut"], let actions) = found[1].last else {
      Issue.record("\(found[1])")
      return
    }
    #expect(actions.map(\.id.trigger) == ["table"] && actions.map(\.lead) == [nil])
    #expect(
      found[2] == [
        .decision(.accepted, of: "rents", standing: []),
        .decision(.done, of: "table", standing: [.proposed]),
      ])
  }

  @Test func `an answer goes to all actions that can take it, or to one by its number`() throws {
    let found = try mismatches(
      """
      trigger = "path", reviews = {
        { date = "2026-01-15", data = { rent = 40 }, expected = "none" },
        { date = "2026-02-15", decide = { rents = "accepted" }, expected = "none" },
        { date = "2026-03-15", decide = { ["rents/2"] = "dropped" }, expected = "none" },
        { date = "2027-03-15", data = { rent = 40 },
          expected = { state = "open", proposed = { "path/1@without_lead" } } },
      }
      """)
    #expect(found == [[], [], [], []])
  }

  @Test func `of actions proposed all are to be named, and who leads where the test says so`()
    throws
  {
    func of(_ proposed: String) throws -> Bool {
      try mismatches(
        """
        trigger = "rents", reviews = { { date = "2026-01-15", data = { rent = 40 },
          expected = { proposed = { \(proposed) } } } }
        """) == [[]]
    }
    #expect(try of("\"Support\", \"Informer\""))
    #expect(try of("\"rents/1\", \"rents/2@sans porteur\""))
    #expect(try !of("\"Support\""))
    #expect(try !of("\"Support@house\", \"Inform\""))
    #expect(try !of(""))
  }

  @Test func `thresholds and the workspace's own data serve a trigger's test too`() throws {
    #expect(
      try mismatches(
        """
        trigger = "table", thresholds = { ["scarce.balance"] = 1 }, collectivity = "clairval",
        data = { vacancy = 2 }, reviews = { { date = "2026-01-15", expected = "aucun" } }
        """) == [[]])
  }

  @Test func `what is wrong with the test of a trigger is told with its place`() throws {
    let review = "{ date = \"2026-01-15\", expected = \"open\" }"
    let cases: [(String, String)] = [
      ("trigger = \"tabel\", reviews = { \(review) }", "unknown_trigger"),
      ("reviews = { \(review) }", "missing_field"),
      ("trigger = \"table\"", "missing_field"),
      ("trigger = \"table\", reviews = {}", "missing_field"),
      ("trigger = \"table\", reviews = 3", "wrong_type"),
      ("trigger = \"table\", reviews = { { date = \"2026-01-15\" } }", "missing_field"),
      ("trigger = \"table\", reviews = { { expected = \"open\" } }", "missing_field"),
      (
        "trigger = \"table\", reviews = { { date = \"2026-01-15\", expected = {} } }",
        "missing_field"
      ),
      ("trigger = \"table\", reviews = { \(review), \(review) }", "reviews_out_of_order"),
      (
        "trigger = \"table\", reviews = { { date = \"2026-01-15\", expected = \"opne\" } }",
        "unknown_value"
      ),
      (
        "trigger = \"table\", reviews = { { date = \"2026-01-15\", expected = { stat = \"open\" } } }",
        "unknown_field"
      ),
      (
        "trigger = \"table\", reviews = { { date = \"2026-01-15\", expected = \"open\", decide = { table = \"acepted\" } } }",
        "unknown_value"
      ),
      (
        "trigger = \"table\", reviews = { { date = \"2026-01-15\", expected = \"open\", decide = { tabel = \"done\" } } }",
        "unknown_trigger"
      ),
      (
        "trigger = \"table\", reviews = { { date = \"2026-01-15\", expected = \"open\", decide = \"done\" } }",
        "wrong_type"
      ),
      (
        "trigger = \"table\", reviews = { { date = \"2026-01-15\", expected = { proposed = \"x@hous\" } } }",
        "unknown_stakeholder"
      ),
      (
        "trigger = \"table\", reviews = { { date = \"2026-01-15\", data = { vacanci = 1 }, expected = \"open\" } }",
        "unknown_indicator"
      ),
      (
        "trigger = \"table\", reviews = { { date = \"2026-01-15\", data = { vacancy = { imigrants = 1 } }, expected = \"open\" } }",
        "unknown_narrowing"
      ),
      ("trigger = \"table\", expected = \"open\", reviews = { \(review) }", "not_of_trigger_test"),
      ("rule = \"scarce\", trigger = \"table\", reviews = { \(review) }", "not_of_trigger_test"),
    ]
    for (fields, kind) in cases {
      let world = try ProofWorld(
        "test \"t\" { \(fields) }", rules: ProofWorld.rules + Self.triggers)
      do {
        _ = try world.proof()
        Issue.record("nothing is wrong with \(fields)")
      } catch let problems as Problems {
        let problem = try #require(problems.list.first)
        #expect(problem.kind == kind, "\(fields)")
        #expect(problem.file == "tests/t.lua" && problem.line == 1, "\(fields)")
        #expect(problem.message.isComplete && problem.remedy?.isComplete != false, "\(fields)")
      }
    }
  }

  @Test func `coverage counts the states of triggers`() throws {
    let world = try ProofWorld(
      """
      test "t" { trigger = "table", reviews = {
        { date = "2026-01-15", data = { vacancy = 1 }, expected = "pending" },
        { date = "2026-04-15", data = {}, expected = "pending" },
        { date = "2026-07-15", data = { vacancy = 1 }, expected = "open" } } }
      """, rules: ProofWorld.rules + Self.triggers)
    let proof = try world.proof()
    let report = ProofWorld.run(proof)
    #expect(report.isPassed)
    let coverage = proof.coverage(of: report)
    #expect(coverage.triggers.map(\.trigger) == ["table", "path", "rents"])
    let table = try #require(coverage.triggers.first)
    #expect(table.tests == 1)
    #expect(
      table.items == [
        .init(.state(.pending), seen: true), .init(.state(.open), seen: true),
        .init(.state(.closing), seen: false), .init(.state(.closed), seen: false),
        .init(.held, seen: true),
      ])
    #expect(
      coverage.triggers[2].items.map(\.item) == [.state(.open), .state(.closed), .held])
    #expect(coverage.count == coverage.rules.reduce(0) { $0 + $1.items.count } + 5 + 3 + 3)
  }

  @Test func `tests of triggers are chosen by their sentence like those of rules`() throws {
    let proof = try ProofWorld(
      """
      test "of a trigger" { trigger = "rents",
        reviews = { { date = "2026-01-15", expected = "none" } } }
      test "of a rule" { rule = "scarce", data = { vacancy = 2 }, expected = "met" }
      """, rules: ProofWorld.rules + Self.triggers
    ).proof()
    #expect(proof.count == 2)
    let chosen = ProofWorld.run(proof, proof.tests { $0.contains("trigger") })
    #expect(chosen.results.isEmpty && chosen.triggerResults.map(\.name) == ["of a trigger"])
    #expect(ProofWorld.run(proof).count == 2)
  }
}
