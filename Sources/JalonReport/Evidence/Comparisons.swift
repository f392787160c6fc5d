internal import JalonModel

/// The comparisons that a condition is made of, in the order in which it is written.
///
/// Evidence tells a comparison by its part of the rule; the quantity itself is in the rule.
struct Comparisons {
  private var list: [(condition: String, quantity: Quantity?)] = []

  init(of condition: Condition) { add(condition) }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .compare(let comparison, let quantity, _): list.append((comparison.rawValue, quantity))
    case .between(let quantity, low: _, high: _): list.append(("between", quantity))
    case .outside(let quantity, low: _, high: _): list.append(("outside", quantity))
    case .trend(let trend, let change, by: _):
      list.append((trend.rawValue, .leaf(.change(change))))
    case .known(let quantity): list.append(("known", quantity))
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      for part in parts { add(part) }
    case .fires: list.append(("fires", nil))
    case .isPlace: list.append(("is", nil))
    case .plan(.overdue): list.append(("overdue", nil))
    case .plan(.offTarget): list.append(("off_target", nil))
    case .function: list.append(("function", nil))
    }
  }

  /// The quantity of each piece of evidence; none at all unless they fit one by one.
  func quantities(of evidence: [Evidence]) -> [Quantity?] {
    let fits =
      evidence.count == list.count
      && zip(evidence, list).allSatisfy { $0.condition == $1.condition }
    return fits ? list.map(\.quantity) : evidence.map { _ in nil }
  }
}

extension Rule {
  /// The quantity that each piece of a finding's evidence compares, nil where it is not known.
  func quantities(of evidence: [Evidence]) -> [Quantity?] {
    var quantities: [Quantity?] = evidence.map { _ in nil }
    for part in Set(evidence.map(\.part)) {
      guard let condition = condition(of: part) else { continue }
      let places = evidence.indices.filter { evidence[$0].part == part }
      let found = Comparisons(of: condition).quantities(of: places.map { evidence[$0] })
      for (place, quantity) in zip(places, found) { quantities[place] = quantity }
    }
    return quantities
  }

  private func condition(of part: Evidence.Part) -> Condition? {
    switch part {
    case .applies: return applies
    case .when: return when
    case .severity(let severity):
      guard case .graded(let grades, otherwise: _) = gravity else { return nil }
      return grades.first { $0.severity == severity }?.when
    case .requires: return nil
    }
  }
}
