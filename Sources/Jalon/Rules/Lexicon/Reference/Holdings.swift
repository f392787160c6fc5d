import JalonModel

extension Lexicon {
  /// What a field or an option holds.
  static func holding(of word: Word, in scope: Scope) -> Vocabulary.Holding {
    let own = Shape(of: word.english, in: scope)
    if let special = specialHoldings[scope]?[word.english] { return special }
    if let holding = Vocabulary.Holding(own) { return holding }
    if scope.isValues { return .any }
    return commonHoldings[word.english] ?? .any
  }

  private static let specialHoldings: [Scope: [String: Vocabulary.Holding]] = [
    .rule: [
      "severity": .either(.word("severity"), .keyed("severity", .condition)),
      "suggests": .list(.id("solution")), "characteristic": .id("characteristic"),
      "issue": .id("issue"),
    ],
    .indicator: ["groups": .list(.id("group"))],
    .indicatorBreak: ["before": .period],
    .collectivity: ["population": .number, "milieu": .word("milieu")],
    .threshold: ["value": .number], .datedValue: ["value": .number, "from": .day],
    .target: ["value": .number, "by": .period],
    .escalation: ["to": .id("stakeholder"), "after": .span],
    .solution: ["answers": .list(.string)],
    .peersOptions: ["population": .range, "region": .string],
    .placeFacts: ["population": .range, "kind": .list(.word("kind"))],
    .gapOptions: ["of": .id("group"), "to": .string, "as": .word("gapForm"), "at": .string],
    .changeOptions: ["over": .span, "as": .word("changeForm")],
    .trendOptions: ["over": .span, "by": .bound, "as": .word("changeForm")],
    .overdueOptions: ["by": .span, "trigger": .id("trigger")],
    .valueOptions: ["ago": .span],
    .stakeholdersOptions: ["relation": .list(.word("relation")), "serves": .string],
    .stakeholder: ["serves": .list(.string), "sector": .word("sector")],
    .view: ["milieu": .string, "kind": .string],
    .test: [
      "rule": .id("rule"), "trigger": .id("trigger"), "data": .named(.any),
      "place": .fields("testPlace"),
    ],
    .testReview: ["data": .named(.any)], .testPlace: ["population": .number],
    .pack: ["place": .string], .adjust: ["disabled": .truth, "on": .day, "by": .string],
    .dataColumns: [:], .dataCodes: ["before": .string, "scheme": .string],
  ]

  private static let commonHoldings: [String: Vocabulary.Holding] = [
    "when": .condition, "applies": .condition, "requires": .condition,
    "proposed_when": .condition, "compute": .quantity, "characteristic": .id("characteristic"),
    "issue": .id("issue"), "indicator": .id("indicator"), "holder": .id("stakeholder"),
    "owner": .id("stakeholder"), "partner": .id("stakeholder"), "solution": .id("solution"),
    "measure": .id("measure"), "survey": .id("survey"), "group": .id("group"),
    "part_of": .id("group"), "audience": .id("group"), "suggests": .list(.id("solution")),
    "kind": .word("kind"), "milieu": .word("milieu"), "sector": .word("sector"),
    "direction": .word("direction"), "frequency": .word("frequency"),
    "decimals": .number, "order": .number, "minimum": .number, "persists": .number,
    "clears": .number, "header": .number, "tolerance": .number, "fragile_below": .number,
    "unknown_below": .number, "reversed": .truth, "optional": .truth, "notes": .truth,
    "date": .day, "published": .day, "period": .period, "max_age": .span,
    "carry_forward": .span, "delay": .span, "cooldown": .span, "cadence": .span, "due": .span,
    "band": .range, "range": .range, "roles": .list(.string), "succeeds": .list(.string),
    "name": .string, "designation": .string, "role": .string, "territory": .string,
    "version": .string, "language": .string, "licence": .text, "id": .string, "at": .string,
    "format": .string, "encoding": .string, "separator": .string, "decimal": .string,
    "fr": .string, "en": .string,
  ]
}

extension Vocabulary.Holding {
  /// What a table's shape tells; nil for a plain value, whose shape tells nothing.
  fileprivate init?(_ shape: Shape) {
    switch shape {
    case .plain: return nil
    case .text: self = .text
    case .fields(let scope), .fieldsAndValues(let scope): self = .fields("\(scope)")
    case .names(let shape): self = .named(Self(shape) ?? .any)
    case .words(let scope, let shape): self = .keyed("\(scope)", Self(shape) ?? .any)
    case .list(let shape): self = .list(Self(shape) ?? .any)
    case .threshold: self = .either(.number, .fields("threshold"))
    case .tree: self = .named(.any)
    }
  }
}
