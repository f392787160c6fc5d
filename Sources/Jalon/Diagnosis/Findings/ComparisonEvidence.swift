import JalonModel

/// A condition without parts, as made ready and as the pack wrote it.
struct WrittenTest {
  var test: Programme.Test
  var condition: Condition
}

extension Programme.Node {
  /// Its conditions without parts, in the order of writing.
  var tests: [WrittenTest] {
    switch self {
    case .test(let test, let condition): [WrittenTest(test: test, condition: condition)]
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.tests)
    }
  }
}

extension Programme.Test {
  /// The operands, the compared one first.
  var operands: [Int] {
    switch self {
    case .compare(_, let a, let bound): [a, bound]
    case .between(let a, let low, let high), .outside(let a, let low, let high): [a, low, high]
    case .known(let a): [a]
    case .fires, .firesUnknown, .place, .plan, .function: []
    }
  }
}

extension Examination {
  mutating func evidence(of written: WrittenTest, _ part: Evidence.Part, _ rule: Int?) -> Evidence {
    let truth = verdict(of: .test(written.test, written.condition), rule).truth
    var evidence = Evidence(part: part, condition: written.condition.word, truth: truth)
    switch written.test {
    case .compare(_, let a, let bound):
      compared(a, with: [bound], into: &evidence)
    case .between(let a, let low, let high), .outside(let a, let low, let high):
      compared(a, with: [low, high], into: &evidence)
    case .known(let a): compared(a, with: [], into: &evidence)
    case .fires(let other, atLeast: let least):
      evidence.atLeast = least.severity
      evidence.rule = pack.rules[other].id
      for reading in findings[other]?.evidence.flatMap(\.readings) ?? [] {
        evidence.add([reading])
      }
    case .firesUnknown:
      if case .fires(let id, let least) = written.condition {
        (evidence.rule, evidence.atLeast) = (id, least)
      }
    case .place: break
    case .plan(let query): evidence.readings = evaluator.plan[query]?.readings ?? []
    case .function(let function):
      switch scripts.condition(function, rule, place) {
      case .value(_, let readings), .missing(_, let readings): evidence.readings = readings
      case .failed: break
      }
    }
    return evidence
  }

  private func compared(_ operand: Int, with bounds: [Int], into evidence: inout Evidence) {
    var resolution = operands[operand]
    if !bounds.isEmpty, evidence.truth != .unknown, resolution.reading.value == nil,
      let part = operands.knownPart(of: operand)
    {
      // What is known of it decided.
      resolution = part
    }
    if case .named(let name) = programme.operands[operand].quantity { evidence.quantity = name }
    evidence.value = resolution.reading
    (evidence.unit, evidence.decimals) = units[operand]
    evidence.add(resolution.readings)
    for bound in bounds { evidence.add(operands[bound].readings) }
    guard let bound = telling(bounds, for: resolution.reading.value) else { return }
    evidence.bound = self.bound(bound)
    if let limit = evidence.bound?.value, let value = resolution.reading.value {
      evidence.distance = limit - value
    }
  }

  /// The bound that is missing, or else the nearer one.
  private func telling(_ bounds: [Int], for value: Double?) -> Int? {
    if let missing = bounds.first(where: { operands[$0].reading.value == nil }) { return missing }
    guard let value else { return bounds.first }
    return bounds.min { far(operands[$0], value) < far(operands[$1], value) }
  }

  private func far(_ bound: Resolution, _ value: Double) -> Double {
    bound.reading.value.map { ($0 - value).magnitude } ?? 0
  }

  private func bound(_ operand: Int) -> Evidence.Bound {
    var bound = Evidence.Bound(value: operands[operand].reading.value)
    guard let id = programme.operands[operand].quantity.thresholdID,
      let threshold = programme.thresholds[id]
    else { return bound }
    bound.threshold = id
    bound.from = threshold.inForce(on: territory.asOf)?.from
    bound.source = threshold.source
    return bound
  }
}

extension Quantity {
  /// The threshold that it is, or the opposite of, as `falling` has it.
  var thresholdID: String? {
    switch self {
    case .threshold(let id), .negative(.threshold(let id)): id
    default: nil
    }
  }
}

extension Reading {
  /// The number, if there is one.
  fileprivate var value: Double? {
    if case .measured(let value, _) = self { value } else { nil }
  }
}

extension Evidence {
  /// Adds the readings that are not among them yet.
  fileprivate mutating func add(_ others: [EvidenceReading]) {
    for other in others where !readings.contains(other) { readings.append(other) }
  }
}

extension Condition {
  /// The condition's word in English.
  var word: String {
    switch self {
    case .compare(let how, _, _): how.rawValue
    case .between: "between"
    case .outside: "outside"
    case .trend(let way, _, by: _): way.rawValue
    case .known: "known"
    case .fires: "fires"
    case .isPlace: "is"
    case .plan(.overdue): "overdue"
    case .plan(.offTarget): "off_target"
    case .function: "function"
    case .all: "all"
    case .any: "any"
    case .none: "none"
    case .some: "some"
    }
  }
}
