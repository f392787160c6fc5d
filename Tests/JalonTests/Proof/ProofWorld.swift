import JalonModel
import JalonReport

@testable import Jalon

/// A workspace with rules to be tested, and tests of them.
struct ProofWorld {
  let folder: TemporaryFolder

  static let rules = """
    pack "clairval" { title = { fr = "Clairval", en = "Clairval" }, version = "1" }
    characteristic "one" { label = { fr = "Un", en = "One" },
      statement = { fr = "Un", en = "One" }, order = 1 }
    indicator "vacancy" { label = { fr = "Inoccupation", en = "Vacancy" }, unit = "%",
      range = { 0, 100 }, max_age = "3 years" }
    indicator "jobless" { label = { fr = "Chômage", en = "Jobless" }, unit = "%",
      groups = { "total", "immigrants", "native_born" } }
    indicator "welcome" { label = { fr = "Accueil", en = "Welcome" }, unit = "yes_no" }
    survey "voice" { audience = "immigrants", scale = { 1, 5, favourable = { 4, 5 } },
      questions = { { id = "q1", text = { fr = "Un?", en = "One?" }, characteristic = "one" } } }
    stakeholder "cabie" { name = { fr = "Cabie", en = "Cabie" }, sector = "community" }
    collectivity "estrie" { name = "Estrie", kind = "region" }
    collectivity "clairval" { name = "Clairval", kind = "municipality", within = { region = "estrie" } }
    threshold "common" { value = 5, source = "norm" }
    rule "scarce" { label = { fr = "Rares", en = "Scarce" }, characteristic = "one", source = "s",
      thresholds = { balance = 3, tight = 1.5 },
      when = below("vacancy", "balance"),
      severity = { high = below("vacancy", "tight"), moderate = "otherwise" },
      finding = { fr = "Le taux, {vacancy}, {a_lieu}.", en = "The rate, {vacancy}." } }
    rule "gap" { label = { fr = "Écart", en = "Gap" }, characteristic = "one", source = "s",
      when = above(gap("jobless", { of = "immigrants", to = "native_born" }), "common") }
    rule "regional" { label = { fr = "Région", en = "Region" }, characteristic = "one", source = "s",
      when = above(gap("jobless", { to = "region" }), 0) }
    rule "change" { label = { fr = "Hausse", en = "Rise" }, characteristic = "one", source = "s",
      when = rising("jobless", { over = "5 years" }) }
    rule "voices" { label = { fr = "Voix", en = "Voices" }, characteristic = "one", source = "s",
      when = below(feedback("voice", "q1", "mean"), 3) }
    rule "actors" { label = { fr = "Acteurs", en = "Actors" }, characteristic = "one", source = "s",
      applies = is { kind = "municipality", milieu = "rural" },
      when = below(stakeholders { relation = "partnership" }, 1) }
    rule "script" { label = { fr = "Fonction", en = "Function" }, characteristic = "one",
      source = "s", when = function(i, t, c) return i.welcome == 0 and i.vacancy < 2 end }
    rule "asks" { label = { fr = "Demande", en = "Asks" }, characteristic = "one", source = "s",
      when = all { fires("scarce"), known("welcome") } }

    """

  init(_ tests: String, rules: String = ProofWorld.rules, and files: [String: String] = [:]) throws
  {
    folder = try TemporaryFolder(
      files.merging(["jalon.lua": rules, "tests/t.lua": tests]) { a, _ in a })
  }

  func proof(file: String? = nil) throws -> Proof {
    try Proof(at: folder.path, file: file.map { "\(folder.path)/\($0)" })
  }

  func report() throws -> TestReport { try Self.run(proof()) }

  static func run(_ proof: Proof, _ ordinals: [Int]? = nil) -> TestReport {
    proof.run(ordinals, lines: .on) { FindingText($1).text($0, in: $2) }
  }

  /// What one test of a rule comes to.
  static func result(_ fields: String) throws -> TestResult {
    try ProofWorld("test \"t\" { \(fields) }").report().results[0]
  }

  /// The outcome of a rule on the data given.
  static func outcome(_ rule: String, _ fields: String) throws -> Outcome? {
    try result("rule = \"\(rule)\", expected = \"met\", \(fields)").finding?.outcome
  }

  /// The problems that reading a test shows.
  static func problems(_ test: String) throws -> [Problem] {
    let world = try ProofWorld(test)
    do {
      return try world.proof().warnings
    } catch let problems as Problems {
      return problems.list
    }
  }
}
