import JalonModel

/// Evaluates the rules and triggers of tests, each in a territory and on machines of its own.
struct TestRunner {
  let content: WorkspaceContent
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
    let evaluation = evaluation(
      test.dataset, test.places, pack, asOf: test.asOf, thresholds: test.thresholds)
    let finding = evaluation.finding(of: pack.rules[test.rule].id, at: test.place)
    var diagnosis = Diagnosis(
      asOf: test.asOf, place: test.places.list[test.place], pack: pack,
      findings: finding.map { [$0] } ?? [])
    diagnosis.placeNames = diagnosis.names(from: test.places)
    return diagnosis
  }

  /// The evaluation of a pack in which a test gives thresholds.
  func evaluation(
    _ dataset: Dataset, _ places: Places, _ pack: RulePack, asOf day: Day, thresholds: [Threshold]
  ) -> Evaluation {
    let isChanged = !thresholds.isEmpty
    let territory = Territory(
      dataset: dataset, places: places, pack: pack, asOf: day, names: isChanged ? nil : names)
    return Evaluation(
      territory: territory, running: content.files, programme: isChanged ? nil : programme)
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
