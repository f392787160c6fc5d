import JalonModel

/// Evaluates the rules and triggers of tests one after the other, each in a territory of its own.
///
/// They share machines, which keep nothing from one call to the next: opening one takes longer than
/// hundreds of tests.
final class TestRunner {
  let content: WorkspaceContent
  private let programme: Programme
  private let names: PackNames
  private(set) var runtime: ScriptRuntime?
  private let noting: LineNoting

  init(_ content: WorkspaceContent, lines noting: LineNoting = .off) {
    self.content = content
    self.noting = noting
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

  /// The evaluation of a pack in which a test gives thresholds, until the next one is asked for.
  func evaluation(
    _ dataset: Dataset, _ places: Places, _ pack: RulePack, asOf day: Day, thresholds: [Threshold]
  ) -> Evaluation {
    let isChanged = !thresholds.isEmpty
    let territory = Territory(
      dataset: dataset, places: places, pack: pack, asOf: day, names: isChanged ? nil : names)
    let runtime = self.runtime ?? ScriptRuntime(content.files, territory: territory, lines: noting)
    if self.runtime != nil { runtime.turn(to: territory) }
    self.runtime = runtime
    return Evaluation(
      territory: territory, on: runtime, programme: isChanged ? nil : programme)
  }

  /// Functions on which nothing ran.
  func emptyRuntime() -> ScriptRuntime {
    let territory = Territory(
      dataset: content.dataset, places: content.places, pack: content.pack, asOf: .earliest,
      names: names)
    return ScriptRuntime(content.files, territory: territory)
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
