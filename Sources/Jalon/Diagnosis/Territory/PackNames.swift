import JalonModel

/// The names of a pack that quantities use.
struct PackNames: Sendable {
  let indicators: [String: Int]
  let groups: [String: Int]
  let surveys: [String: Survey]
  let thresholds: [String: Threshold]
  let stakeholders: [String: Stakeholder]
  /// By the id of the indicator.
  let aggregates: [String: AggregateName]
  /// The indicators that need a function of the pack, directly or through others.
  let scripted: Set<String>
  /// The indicators that are computed from themselves, or through too many others.
  let endless: Set<String>

  /// Through how many others an indicator may be computed. Packs with a cycle are refused when they
  /// are loaded; here what is on it is never computed.
  static let deepest = 32

  init(_ pack: RulePack) {
    func ordinals(_ ids: [String]) -> [String: Int] {
      Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    }
    func named<T>(_ list: [T], _ id: (T) -> String) -> [String: T] {
      Dictionary(list.map { (id($0), $0) }, uniquingKeysWith: { a, _ in a })
    }
    indicators = ordinals(pack.indicators.map(\.id))
    groups = ordinals(pack.groups.map(\.id))
    surveys = named(pack.surveys) { $0.id }
    thresholds = named(pack.thresholds) { $0.id }
    stakeholders = named(pack.stakeholders) { $0.id }
    var aggregates: [String: AggregateName] = [:]
    for survey in pack.surveys {
      for question in survey.questions {
        for aggregate in Survey.Aggregate.allCases {
          aggregates[Survey.indicator(survey.id, question.id, aggregate)] =
            AggregateName(survey: survey, question: question.id, aggregate: aggregate)
        }
      }
    }
    self.aggregates = aggregates
    scripted = Self.scripted(pack.indicators)
    endless = Self.endless(pack.indicators)
  }

  /// Whether a leaf needs a function of the pack.
  func needsFunction(_ leaf: Quantity.Leaf) -> Bool {
    leaf.isFunction || leaf.indicator.map(scripted.contains) ?? false
  }

  /// The indicators that are computed from themselves, or through too many others.
  static func endless(_ indicators: [Indicator]) -> Set<String> {
    var open: [String: [String]] = [:]
    for indicator in indicators {
      open[indicator.id] = indicator.compute?.leaves.compactMap(\.indicator) ?? []
    }
    for _ in 0...deepest {
      let ended = open.filter { $0.value.allSatisfy { open[$0] == nil } }.keys
      if ended.isEmpty { break }
      for id in ended { open[id] = nil }
    }
    return Set(open.keys)
  }

  private static func scripted(_ indicators: [Indicator]) -> Set<String> {
    let needs = indicators.map { indicator in
      let leaves = indicator.compute?.leaves ?? []
      let isScript = leaves.contains { $0.isFunction }
      let inputs = leaves.compactMap(\.indicator) + [indicator.base?.indicator].compactMap { $0 }
      return (id: indicator.id, isScript: isScript, inputs: inputs)
    }
    var found = Set(needs.filter(\.isScript).map(\.id))
    var before = -1
    while found.count != before {
      before = found.count
      for need in needs where need.inputs.contains(where: found.contains) { found.insert(need.id) }
    }
    return found
  }
}

extension Quantity.Leaf {
  var isFunction: Bool {
    if case .function = self { return true }
    return false
  }
}
