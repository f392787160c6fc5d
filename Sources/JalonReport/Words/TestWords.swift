internal import JalonModel

/// The words with which a reader is told of tests.
extension Words {
  /// What a report is about.
  func testsOf(_ layer: String) -> String { say("Essais de \(layer)", "Tests of \(layer)") }

  /// How many there were and how they went.
  func tests(_ count: Int, failed: Int) -> String {
    if count == 0 { return say("Aucun essai", "No test") }
    let all = self.count(count, say("essai", "test"), say("essais", "tests"))
    if failed == 0 {
      return about(
        all, say(count < 2 ? "réussi" : "tous réussis", count == 1 ? "passed" : "all passed"))
    }
    let passed = self.count(count - failed, say("réussi", "passed"), say("réussis", "passed"))
    let broken = self.count(failed, say("en échec", "failed"), say("en échec", "failed"))
    return about(all, "\(passed), \(broken)")
  }

  /// A test that did not pass, and one that did.
  var testFailed: String { say("échec", "failed") }
  var testPassed: String { say("réussi", "passed") }

  /// Where a test is written.
  func place(of origin: Origin) -> String {
    about(say("Où", "Where"), "\(origin.file):\(origin.line)")
  }

  /// The rule of a test.
  func testedRule(_ label: String, _ id: String) -> String {
    about(say("Règle", "Rule"), "\(quoted(label)) (\(id))")
  }

  /// The trigger of a test.
  func testedTrigger(_ label: String, _ id: String) -> String {
    about(say("Déclencheur", "Trigger"), "\(quoted(label)) (\(id))")
  }

  /// Where an episode stands; nil for no episode.
  func episode(_ state: Episode.State?) -> String {
    state.map { self.state($0) } ?? say("aucun épisode", "no episode")
  }

  /// What was expected and what came out.
  func mismatch(_ mismatch: TestMismatch) -> [String] {
    switch mismatch {
    case .outcome(let expected, let actual):
      [
        about(say("Résultat attendu", "Outcome expected"), outcome(expected)),
        about(say("obtenu", "actual"), outcome(actual)),
      ]
    case .severity(let expected, let actual):
      [
        about(
          say("Gravité attendue", "Severity expected"), expected.map(severity) ?? undecided),
        about(say("obtenue", "actual"), actual.map(severity) ?? say("aucune", "none")),
      ]
    case .missing(let expected, let actual):
      [
        about(say("Données manquantes attendues", "Missing data expected"), listed(expected)),
        about(say("obtenues", "actual"), listed(actual)),
      ]
    case .finding(let expected, let language, let actual):
      [
        about(
          say("Constat attendu", "Finding expected") + " (\(language.rawValue))", quoted(expected)),
        about(say("obtenu", "actual"), actual.map(quoted) ?? say("aucun", "none")),
      ]
    case .unsteady(let first, let again):
      [
        about(
          say("Le même essai, repris, donne autre chose", "The same test, run again, differs"),
          say(
            "d’abord \(outcome(first)), puis \(outcome(again))",
            "first \(outcome(first)), then \(outcome(again))"))
      ]
    }
  }

  private func listed(_ ids: [String]) -> String {
    ids.isEmpty ? say("aucune", "none") : ids.joined(separator: ", ")
  }
}

extension Words {
  /// A recorded diagnosis, by its place.
  func recorded(_ place: String) -> String {
    say("Diagnostic enregistré de \(place)", "Recorded diagnosis of \(place)")
  }

  /// A value of a recorded diagnosis that is no longer so.
  func difference(_ difference: RecordedResult.Difference) -> String {
    let recorded = difference.recorded ?? say("rien", "nothing")
    let now = difference.now ?? say("rien", "nothing")
    return about(
      difference.path,
      say("enregistré \(recorded), maintenant \(now)", "recorded \(recorded), now \(now)"))
  }
}
