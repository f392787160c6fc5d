import JalonModel

/// What is not the same in a rule as two sets have it.
struct RuleDifference {
  /// A rule and the set that it stands in.
  struct Side {
    let rule: Rule
    let content: WorkspaceContent
    private let thresholds: [String: Threshold]

    init(_ rule: Rule, in content: WorkspaceContent) {
      self.rule = rule
      self.content = content
      let all = content.pack.thresholds + rule.thresholds
      thresholds = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { _, own in own })
    }

    /// The thresholds that it names or declares, by full id.
    var named: Set<String> { rule.usedThresholds.union(rule.thresholds.map(\.id)) }

    func values(_ threshold: String) -> [Threshold.Dated]? { thresholds[threshold]?.values }

    func quantity(_ name: String) -> NamedQuantity? {
      rule.quantities.first { $0.name == name }?.plain
    }

    func indicator(_ id: String) -> Indicator? {
      content.pack.indicators.first { $0.id == id }?.plain
    }

    /// The indicators that it names, and those behind them.
    var indicators: Set<String> {
      var found: Set<String> = []
      var next = rule.allQuantities.flatMap(\.leaves).compactMap(\.indicator)
      while let id = next.popLast() {
        guard found.insert(id).inserted,
          let indicator = content.pack.indicators.first(where: { $0.id == id })
        else { continue }
        next += (indicator.compute?.leaves ?? []).compactMap(\.indicator)
        next += [indicator.base?.indicator].compactMap(\.self)
      }
      return found
    }
  }

  let before: Side
  let after: Side

  /// What is not the same, in the order in which a rule is written.
  var fields: [Comparison.Field] {
    let (a, b) = (before.rule, after.rule)
    var fields: [Comparison.Field] = []
    func compare<Value: Equatable>(_ field: Comparison.Field, _ value: (Rule) -> Value) {
      if value(a) != value(b) { fields.append(field) }
    }
    compare(.label, \.label)
    compare(.characteristic, \.characteristic)
    compare(.issue, \.issue)
    compare(.source, \.source)
    for id in before.named.union(after.named).sorted() where before.values(id) != after.values(id) {
      fields.append(.threshold(id))
    }
    for name in Set((a.quantities + b.quantities).map(\.name)).sorted()
    where before.quantity(name) != after.quantity(name) {
      fields.append(.quantity(name))
    }
    compare(.applies) { $0.applies?.plain }
    compare(.when) { $0.when.plain }
    compare(.severity) { $0.gravity.plain }
    if FunctionTexts(of: a, in: before.content.files)
      != FunctionTexts(of: b, in: after.content.files)
    {
      fields.append(.function)
    }
    compare(.finding) { $0.message?.plain }
    compare(.suggests, \.suggests)
    compare(.owner, \.owner)
    compare(.disabled) { $0.disabledBecause != nil }
    for id in before.indicators.intersection(after.indicators).sorted()
    where before.indicator(id) != after.indicator(id) {
      fields.append(.indicator(id))
    }
    return fields
  }
}
