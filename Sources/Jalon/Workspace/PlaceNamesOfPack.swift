import JalonModel

extension RulePack {
  /// Warnings for the names of places in conditions and quantities that fit no place, or several:
  /// what is read there is unknown, and nothing lies there.
  func unknownPlaces(_ places: Places, _ files: [RuleFile]) -> [Problem] {
    var warnings: [Problem] = []
    func check(_ conditions: [Condition], _ quantities: [Quantity], _ origin: Origin) {
      let leaves = (conditions.flatMap(\.quantities) + quantities).flatMap(\.leaves)
      let names = Set(conditions.flatMap(\.placeNames) + leaves.compactMap(\.placeName))
      for name in names.sorted() where places.ordinal(named: name) == nil {
        let file = files.first { $0.name == origin.file }
        let place = file?.place(ofText: name, from: origin.line)
        let line = place?.line ?? origin.line
        var problem = Problem.unknown(
          ("lieu", "place"), name, kind: "unknown_place", known: places.known
        ).at(
          file: origin.file, line: line, column: place?.column ?? origin.column,
          excerpt: file?.line(line))
        problem.gravity = .warning
        warnings.append(problem)
      }
    }
    for rule in rules { check(rule.conditions, rule.quantities.map(\.quantity), rule.origin) }
    for each in indicators { check([], each.compute.map { [$0] } ?? [], each.origin) }
    for each in solutions { check(each.requires.map { [$0] } ?? [], [], each.origin) }
    for each in triggers { check([each.when], [], each.origin) }
    for each in practices { check(each.proposedWhen.map { [$0] } ?? [], [], each.origin) }
    return warnings
  }
}

extension Condition {
  /// The places that it names.
  var placeNames: [String] {
    switch self {
    case .isPlace(let facts): facts.within.values.flatMap { $0 }
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.placeNames)
    default: []
    }
  }
}

extension Quantity.Leaf {
  /// The place that it names.
  var placeName: String? {
    let at: At
    switch self {
    case .reading(let query): at = query.at
    case .gap(let query): at = query.at
    case .change(let query): at = query.at
    case .peers(let query): return query.region
    case .stakeholders, .feedback, .divergence, .function: return nil
    }
    if case .place(let name) = at { return name }
    return nil
  }
}
