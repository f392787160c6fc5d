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
    let (verdict, records) = recorded(.test(written.test, written.condition), rule)
    guard let record = records.first else {
      return Evidence(part: part, condition: written.condition.word, truth: verdict.truth)
    }
    return evidence(of: written, record, part, rule)
  }

  /// The record of a comparison in words and with what was read.
  func evidence(
    of written: WrittenTest, _ record: EvidenceRecord, _ part: Evidence.Part, _ rule: Int?
  ) -> Evidence {
    var evidence = Evidence(
      part: part, condition: written.condition.word, truth: record.verdict.truth)
    switch written.test {
    case .compare, .between, .outside, .known:
      compare(record, written.test.operands, into: &evidence)
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
      case .value(_, let reads), .missing(_, let reads):
        evidence.readings = reads.readings(in: territory, at: place)
      case .failed: break
      }
    }
    return evidence
  }

  private func compare(
    _ record: EvidenceRecord, _ operands: [Int], into evidence: inout Evidence
  ) {
    let operand = Int(record.compared)
    let reading = record.valueMark.reading(record.value)
    if case .named(let name) = programme.operands[operand].quantity { evidence.quantity = name }
    evidence.value = reading
    (evidence.unit, evidence.decimals) = units[operand]
    evidence.add(readings(of: operand, as: reading))
    for bound in operands.dropFirst() { evidence.add(self.operands[bound].readings) }
    guard record.bound != EvidenceRecord.none else { return }
    evidence.bound = bound(Int(record.bound), record.limitMark.reading(record.limit).value)
    if let limit = evidence.bound?.value, let value = reading.value {
      evidence.distance = limit - value
    }
  }

  /// What was read for an operand; where it is missing and yet has a value, what is known of it
  /// decided.
  private func readings(of operand: Int, as reading: Reading) -> [EvidenceReading] {
    let resolution = operands[operand]
    if resolution.reading.value == nil, reading.value != nil,
      let part = operands.knownPart(of: operand)
    {
      return part.readings
    }
    return resolution.readings
  }

  private func bound(_ operand: Int, _ value: Double?) -> Evidence.Bound {
    var bound = Evidence.Bound(value: value)
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
