import JalonModel

/// Evaluates the rules of tests, each in a territory and on machines of its own.
struct TestRunner {
  private let content: WorkspaceContent
  private let programme: Programme
  private let names: PackNames

  init(_ content: WorkspaceContent) {
    self.content = content
    programme = Compiler.compile(content.pack)
    names = PackNames(content.pack)
  }

  /// What the rule of a test comes to, and no other rule.
  func diagnosis(of test: RuleTest) -> Diagnosis {
    let pack = content.pack.with(test.thresholds)
    let isChanged = !test.thresholds.isEmpty
    let territory = Territory(
      dataset: test.dataset, places: test.places, pack: pack, asOf: test.asOf,
      names: isChanged ? nil : names)
    let evaluation = Evaluation(
      territory: territory, running: content.files, programme: isChanged ? nil : programme)
    let finding = evaluation.finding(of: pack.rules[test.rule].id, at: test.place)
    var diagnosis = Diagnosis(
      asOf: test.asOf, place: test.places.list[test.place], pack: pack,
      findings: finding.map { [$0] } ?? [])
    diagnosis.placeNames = diagnosis.names(from: test.places)
    return diagnosis
  }
}

extension RulePack {
  /// The same with these thresholds in place of those of the same ids.
  func with(_ thresholds: [Threshold]) -> RulePack {
    if thresholds.isEmpty { return self }
    let given = Dictionary(thresholds.map { ($0.id, $0) }, uniquingKeysWith: { _, b in b })
    var pack = self
    pack.thresholds = pack.thresholds.map { given[$0.id] ?? $0 }
    pack.rules = pack.rules.map { rule in
      var rule = rule
      rule.thresholds = rule.thresholds.map { given[$0.id] ?? $0 }
      return rule
    }
    return pack
  }
}
