import JalonModel

/// Compares two sets of rules over the same places and figures.
struct Comparing {
  private let before: WorkspaceContent
  private let after: WorkspaceContent
  private let asOf: Day

  init(_ before: WorkspaceContent, _ after: WorkspaceContent, asOf: Day) {
    self.before = before
    self.after = after
    self.asOf = asOf
  }

  /// What differs at places, given by their ordinals.
  func comparison(at places: [Int]) -> Comparison {
    let known = Set(before.pack.rules.map(\.id))
    let ids =
      before.pack.rules.map(\.id) + after.pack.rules.map(\.id).filter { !known.contains($0) }
    let outcomes = (
      Review(before, asOf: asOf).evaluation.outcomes(for: places),
      Review(after, asOf: asOf).evaluation.outcomes(for: places)
    )
    let differences = ids.compactMap { difference($0, outcomes.0, outcomes.1) }
    return Comparison(
      asOf: asOf, before: before.catalogue, after: after.catalogue, places: places.count,
      differences: differences)
  }

  private func difference(_ id: String, _ was: Outcomes, _ now: Outcomes) -> Comparison.Difference?
  {
    let first = before.pack.rules.firstIndex { $0.id == id }
    let second = after.pack.rules.firstIndex { $0.id == id }
    let changes = was.places.indices.compactMap { position -> Comparison.Change? in
      let states = (
        first.map { was.state(of: $0, at: position) },
        second.map { now.state(of: $0, at: position) }
      )
      guard states.0 != states.1 else { return nil }
      return Comparison.Change(
        place: before.places.list[was.places[position]], before: states.0, after: states.1)
    }
    let rules = (first.map { before.pack.rules[$0] }, second.map { after.pack.rules[$0] })
    var fields: [Comparison.Field] = []
    var example: Comparison.Example?
    if case (let a?, let b?) = rules {
      fields = RuleDifference(before: .init(a, in: before), after: .init(b, in: after)).fields
      if fields.isEmpty, changes.isEmpty { return nil }
      let isActive = a.disabledBecause == nil && b.disabledBecause == nil
      if isActive, !changes.isEmpty || fields.contains(where: \.decides) {
        example = self.example(of: id, at: was.places, changes)
      }
    }
    return Comparison.Difference(
      id, before: rules.0, after: rules.1, fields: fields, changes: changes, example: example)
  }

  /// How many places an example is looked for at.
  private static let tried = 4

  /// At a place where it comes to something else, or else at one of each kind and milieu.
  private func example(of rule: String, at places: [Int], _ changes: [Comparison.Change])
    -> Comparison.Example?
  {
    let changed = changes.prefix(2).compactMap { before.places.ordinal(of: $0.place.id) }
    var seen: Set<[String]> = []
    let others = places.filter { ordinal in
      let place = before.places.list[ordinal]
      return seen.insert([place.kind.rawValue, place.milieu?.rawValue ?? ""]).inserted
    }
    var best: Comparison.Example?
    for place in (changed + others).prefix(Self.tried) {
      var search = DifferingExample(
        of: rule, before: before, after: after, at: place, asOf: asOf)
      guard let found = search?.find() else { continue }
      if found.figures.count < best?.figures.count ?? .max { best = found }
      if found.figures.count < 2 { break }
    }
    return best
  }
}

extension Comparison.Field {
  /// Whether it can change what the rule comes to.
  fileprivate var decides: Bool {
    switch self {
    case .label, .characteristic, .issue, .source, .finding, .suggests, .owner: false
    case .applies, .when, .severity, .disabled, .threshold, .quantity, .indicator, .function: true
    }
  }
}
