import JalonModel

/// The findings of one place: the evaluator says what holds, and here it is told why.
struct Examination {
  let place: Int
  let territory: Territory
  let programme: Programme
  let scripts: RememberedScripts
  let operands: ResolvedOperands
  let units: OperandUnits
  var evaluator: BlockEvaluator
  /// By the ordinals of the rules; nil for what is not examined yet.
  private(set) var findings: [Finding?]
  /// What the comparisons of the rules came to, by their ordinals, where many places were examined
  /// at once; nil where this one is alone.
  private let records: [[EvidenceRecord]]?

  /// A place alone.
  init(_ evaluation: Evaluation, place: Int) {
    self.init(evaluation, place, RememberedScripts(evaluation.recorded), records: nil)
  }

  /// One of many places whose rules are judged already.
  init(_ evaluation: Evaluation, of examined: ExaminedPlaces, at position: Int) {
    self.init(
      evaluation, examined.outcomes.places[position], examined.scripts,
      records: examined.records(at: position))
    evaluator.outcomes = examined.outcomes.outcomes(at: position)
  }

  private init(
    _ evaluation: Evaluation, _ place: Int, _ scripts: RememberedScripts,
    records: [[EvidenceRecord]]?
  ) {
    let programme = evaluation.programme
    let places = evaluation.territory.places
    let operands = ResolvedOperands(programme, territory: evaluation.territory, place: place)
    self.place = place
    self.programme = programme
    self.operands = operands
    territory = evaluation.territory
    units = evaluation.units
    self.scripts = scripts
    self.records = records
    let inputs = Inputs(
      programme, firstPlace: place,
      figures: { operands.column(of: $0) },
      facts: { [programme.facts[$0].verdict(at: place, of: places)] })
    evaluator = BlockEvaluator(
      programme, scripts: scripts.asScripts, inputs: inputs, places: [place])
    evaluator.block = 0..<1
    findings = Array(repeating: nil, count: programme.rules.count)
  }

  var pack: RulePack { programme.pack }
  var placeID: String { territory.places.list[place].id }

  /// What the evaluator says of a condition here.
  mutating func verdict(of node: Programme.Node, _ rule: Int?) -> Verdict {
    var result = evaluator.take()
    evaluator.active[0] = true
    evaluator.evaluate(node, rule, into: &result)
    let verdict = result[0]
    evaluator.giveBack(result)
    return verdict
  }

  /// What its comparisons come to here, with what the condition does.
  mutating func recorded(
    _ node: Programme.Node, _ rule: Int?
  ) -> (verdict: Verdict, records: [EvidenceRecord]) {
    evaluator.records = EvidenceRecords()
    evaluator.beginStep(.when, of: rule)
    let verdict = verdict(of: node, rule)
    let records = evaluator.records.take()
    return (verdict, Array(records?.list ?? []))
  }

  mutating func diagnosis() -> Diagnosis {
    for rule in programme.order { examine(rule) }
    let advice = advice()
    for rule in programme.rules.indices {
      let suggestions = suggestions(of: rule, from: advice)
      findings[rule]?.suggestions = suggestions
    }
    var diagnosis = Diagnosis(
      asOf: territory.asOf, place: territory.places.list[place], pack: pack,
      findings: findings.compactMap(\.self))
    diagnosis.practices = practices()
    diagnosis.measuresUnanswered = programme.measuresUnanswered
    diagnosis.placeNames = diagnosis.names(from: territory.places)
    return diagnosis
  }

  /// The finding of one rule without what it proposes; before it, the rules that it asks about.
  mutating func finding(of rule: Int) -> Finding? {
    examine(rules: [rule])
    return findings[rule]
  }

  /// Examines rules; before each those that it asks about.
  mutating func examine(rules: Set<Int>) {
    let wanted = programme.asked(by: rules)
    for other in programme.order where wanted.contains(other) { examine(other) }
  }

  private mutating func examine(_ rule: Int) {
    if let records {
      findings[rule] = makeFinding(rule, of: records[rule])
      return
    }
    evaluator.records = EvidenceRecords()
    evaluator.judge(rule)
    let records = evaluator.records.take()
    findings[rule] = makeFinding(rule, of: Array(records?.list ?? []))
  }
}
