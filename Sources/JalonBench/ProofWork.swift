import Glibc
import Jalon
import JalonModel

/// Rule tests by the hundred: those of a pack, and as many of a function.
struct ProofWork {
  let name: String
  let what: String
  /// The most milliseconds that they may take here, reading the files counted.
  static let limit = 2000.0
  static let tests = 500

  static let all = [
    ProofWork(name: "pack", what: "tests of the base pack's rules"),
    ProofWork(name: "functions", what: "tests of a rule that is a function"),
  ]

  /// Milliseconds from the files to the results, the best of several; every test has to pass.
  static func measure(_ folder: String, repetitions: Int) throws -> Double {
    var best = Double.infinity
    for _ in 0..<repetitions {
      let clock = Clock()
      let proof = try Proof(at: folder)
      guard proof.count >= tests else { throw Refusal("\(folder) has \(proof.count) tests only") }
      let report = proof.run(Array(0..<tests)) { _, _, _ in nil }
      best = min(best, clock.milliseconds)
      // Without words for findings the tests of words fail, and they alone.
      guard report.results.count == tests, report.passed > tests / 2 else {
        throw Refusal("\(folder): \(report.passed) tests pass")
      }
    }
    return best
  }

  /// A pack of so many tests of a function.
  static func writePack(in folder: String) throws {
    mkdir(folder, 0o755)
    guard let file = fopen(folder + "/pack.lua", "w") else {
      throw Refusal("cannot write \(folder)")
    }
    defer { fclose(file) }
    fputs(
      """
      pack "mesure" { title = "Mesure", version = "1", language = "fr" }
      characteristic "un" { label = "Un", statement = "Un", order = 1 }
      indicator "a" { label = "A", source = "s" }
      rule "r" { characteristic = "un", label = "R", source = "s", thresholds = { t = 3 },
        when = function(i, t) return i.a < t.t end }

      """, file)
    for number in 0..<tests {
      let (value, expected) = (number % 6, number % 6 < 3 ? "met" : "clear")
      fputs(
        "test \"essai \(number)\" { rule = \"r\", data = { a = \(value) }, expected = \"\(expected)\" }\n",
        file)
    }
  }
}
