import JalonModel

/// The functions that every place of a block asks, run place after place: what a function reads is
/// made ready once for a place, where going through a block rule after rule would make it ready for
/// every call.
struct BlockCalls {
  private let calls: [Programme.Call]
  private let capacity: Int
  /// Of each call its places, one after the other; of a condition that broke the result is "failed",
  /// of a severity that did there is no level.
  private var results: ContiguousArray<Outcomes.Result> = []
  private var levels: ContiguousArray<Outcomes.Level?> = []
  /// How many places were asked; none until a block is run.
  private var count = 0

  init(_ calls: [Programme.Call], capacity: Int) {
    self.calls = calls
    self.capacity = capacity
  }

  /// Runs all of them for so many places from one on.
  mutating func call(_ scripts: Scripts, block count: Int, from place: Int) {
    if calls.isEmpty { return }
    if results.isEmpty {
      results = ContiguousArray(repeating: .unknown, count: calls.count * capacity)
      levels = ContiguousArray(repeating: Outcomes.Level.none, count: calls.count * capacity)
    }
    self.count = count
    for at in 0..<count {
      let swept = scripts.sweep(calls, place + at)
      for ordinal in calls.indices {
        if let swept, let result = swept.results[ordinal] {
          results[ordinal * capacity + at] = result
          levels[ordinal * capacity + at] = swept.levels[ordinal]
        } else {
          run(calls[ordinal], scripts, place + at, into: ordinal * capacity + at)
        }
      }
    }
  }

  @inline(__always)
  private mutating func run(_ call: Programme.Call, _ scripts: Scripts, _ place: Int, into at: Int)
  {
    levels[at] = Outcomes.Level.none
    switch scripts.condition(call.function, call.rule, place) {
    case .value(true, _): results[at] = .met
    case .value(false, _): results[at] = .clear
    case .missing(let missing, _): results[at] = Outcomes.Result(Verdict(gapOf: missing))
    case .failed: results[at] = .failed
    }
    guard let severity = call.severity, results[at] == .met else { return }
    switch scripts.severity(severity, call.rule, place) {
    case .value(let severity, _): levels[at] = Outcomes.Level(severity)
    case .missing: break
    case .failed: levels[at] = nil
    }
  }

  /// What a function came to for each place of the block, nil where it broke; no column where it
  /// was not run.
  func verdicts(of function: ScriptFunction, in rule: Int?) -> [Verdict?]? {
    column { $0.rule == rule && $0.function == function }.map { column in
      column.map { results[$0].verdict }
    }
  }

  /// The severities of a rule whose condition and severity are each one function, nil where that of
  /// the severity broke.
  func severities(of rule: Int) -> [Outcomes.Level?]? {
    column { $0.rule == rule && $0.severity != nil }.map { $0.map { levels[$0] } }
  }

  private func column(_ isMeant: (Programme.Call) -> Bool) -> Range<Int>? {
    guard count > 0, let ordinal = calls.firstIndex(where: isMeant) else { return nil }
    return ordinal * capacity..<ordinal * capacity + count
  }
}

extension Outcomes.Result {
  /// What the condition came to; nil where its script broke.
  fileprivate var verdict: Verdict? {
    switch outcome {
    case .met: .true
    case .clear: .false
    case .notApplicable: .notApplicable
    case .unknown: .unknown
    case .failed, .disabled: nil
    }
  }
}

extension Programme.RuleSteps {
  /// The functions that every place asks, of the rule with this ordinal.
  func calls(_ rule: Int) -> [Programme.Call] {
    // Where the rule is not about a place its condition is not asked.
    if isDisabled || applies != nil { return [] }
    if case .test(.function(let function), _) = when.root {
      guard case .function(let severity) = gravity else {
        return [Programme.Call(rule: rule, function: function)]
      }
      return [Programme.Call(rule: rule, function: function, severity: severity)]
    }
    return when.root.functions.map { Programme.Call(rule: rule, function: $0) }
  }
}

extension Programme.Node {
  /// The functions in it, in the order in which they run.
  fileprivate var functions: [ScriptFunction] {
    switch self {
    case .test(.function(let function), _): [function]
    case .test: []
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.functions)
    }
  }
}
