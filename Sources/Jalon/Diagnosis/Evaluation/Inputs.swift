import JalonModel

/// What comparisons read, each fetched when first asked for; index 0 is the first place.
struct Inputs {
  let firstPlace: Int
  private let fetchFigures: (Int) -> OperandColumn
  private let fetchFacts: (Int) -> ContiguousArray<Verdict>
  private var figures: [OperandColumn?]
  private var facts: [ContiguousArray<Verdict>?]

  init(
    _ programme: Programme, firstPlace: Int, figures: @escaping (Int) -> OperandColumn,
    facts: @escaping (Int) -> ContiguousArray<Verdict>
  ) {
    self.firstPlace = firstPlace
    fetchFigures = figures
    fetchFacts = facts
    self.figures = Array(repeating: nil, count: programme.operands.count)
    self.facts = Array(repeating: nil, count: programme.facts.count)
  }

  mutating func figures(of operand: Int) -> OperandColumn {
    if let known = figures[operand] { return known }
    let fetched = fetchFigures(operand)
    figures[operand] = fetched
    return fetched
  }

  mutating func facts(_ ordinal: Int) -> ContiguousArray<Verdict> {
    if let known = facts[ordinal] { return known }
    let fetched = fetchFacts(ordinal)
    facts[ordinal] = fetched
    return fetched
  }
}

extension Inputs {
  /// All places of a territory.
  static func columns(_ programme: Programme, of territory: Territory) -> Inputs {
    Inputs(
      programme, firstPlace: 0,
      figures: { ordinal in
        let operand = programme.operands[ordinal]
        let rule = operand.rule.map { programme.pack.rules[$0] }
        let query = operand.quantity.stakeholders(in: rule)
        return OperandColumn(
          territory.evaluate(operand.quantity, rule: rule), of: operand,
          floors: query.map { territory.floors(of: $0, at: territory.places.list.indices) } ?? [],
          isFailed: { place in
            territory.resolve(operand.quantity, rule: rule, at: place).failure != nil
          })
      },
      facts: { ordinal in
        ContiguousArray(
          territory.places.list.indices.map { place in
            programme.facts[ordinal].verdict(at: place, of: territory.places)
          })
      })
  }
}

extension Territory {
  /// The least that a count can be at places where it is missing; empty if nothing is known of any.
  func floors(of query: StakeholderQuery, at places: Range<Int>) -> ContiguousArray<Double?> {
    let floors = ContiguousArray(places.map { knownPart(of: query, at: $0)?.cell.value })
    return floors.allSatisfy { $0 == nil } ? [] : floors
  }
}
