import JalonModel

extension Examination {
  /// What keeps a condition open here, each once; nothing where it is decided.
  mutating func missing(in node: Programme.Node, _ rule: Int?) -> [MissingDatum] {
    guard verdict(of: node, rule).isOpen else { return [] }
    switch node {
    case .test(let test, let condition):
      return missing(in: WrittenTest(test: test, condition: condition), rule)
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      // Where the whole is open, every part that is open could still settle it.
      var all: [MissingDatum] = []
      for part in parts { all.formUnion(missing(in: part, rule)) }
      return all
    }
  }

  private func missing(in written: WrittenTest, _ rule: Int?) -> [MissingDatum] {
    switch written.test {
    case .compare, .between, .outside:
      var all: [MissingDatum] = []
      for operand in written.test.operands {
        if case .missing = operands[operand].reading { all.formUnion(operands[operand].missing) }
      }
      return all
    case .known: return []
    case .fires(let other, atLeast: _): return missing(from: other)
    case .firesUnknown(let cause):
      guard case .fires(let id, atLeast: _) = written.condition else { return [] }
      return [MissingDatum(.rule, id: id, place: placeID, cause: cause)]
    case .place(let ordinal):
      return programme.facts[ordinal].lacking(at: place, of: territory.places).map {
        MissingDatum(.field, id: $0, place: placeID, cause: .undeclared)
      }
    case .plan(let query): return evaluator.plan[query]?.missing ?? []
    case .function(let function):
      guard case .missing(let missing, _) = scripts.condition(function, rule, place) else {
        return []
      }
      return missing.data(in: territory, at: place)
    }
  }

  /// What another rule misses, or that it failed.
  private func missing(from other: Int) -> [MissingDatum] {
    guard let finding = findings[other] else { return [] }
    if finding.outcome == .failed {
      return [MissingDatum(.rule, id: finding.rule, place: placeID, cause: .failed)]
    }
    return finding.missing.map {
      var datum = $0
      datum.via = finding.rule
      return datum
    }
  }

  /// Why a script that a comparison rests on broke; nil if none did.
  func failure(in written: WrittenTest, _ rule: Int?) -> Failure? {
    if case .function(let function) = written.test {
      if case .failed(let failure) = scripts.condition(function, rule, place) { return failure }
      return nil
    }
    for operand in written.test.operands where programme.operands[operand].runsScripts {
      if let failure = operands[operand].failure { return failure }
    }
    return nil
  }
}
