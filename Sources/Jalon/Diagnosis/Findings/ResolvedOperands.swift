import JalonModel

/// The operands of a programme for one place, each resolved when first asked for.
final class ResolvedOperands {
  private let programme: Programme
  private let territory: Territory
  private let place: Int
  private var known: [Resolution?]

  init(_ programme: Programme, territory: Territory, place: Int) {
    self.programme = programme
    self.territory = territory
    self.place = place
    known = Array(repeating: nil, count: programme.operands.count)
  }

  subscript(operand: Int) -> Resolution {
    if let resolution = known[operand] { return resolution }
    let resolution = territory.resolve(
      programme.operands[operand].quantity, rule: rule(of: operand), at: place)
    known[operand] = resolution
    return resolution
  }

  /// An operand as the evaluator reads it.
  func column(of operand: Int) -> OperandColumn {
    var floor: Double?
    if case .measured(let least, _)? = knownPart(of: operand)?.reading { floor = least }
    return OperandColumn(self[operand], of: programme.operands[operand], floor: floor)
  }

  /// What is known of a count that is missing, with what it rests on; nil for all else.
  func knownPart(of operand: Int) -> Resolution? {
    guard let query = programme.operands[operand].quantity.stakeholders(in: rule(of: operand)),
      let part = territory.knownPart(of: query, at: place)
    else { return nil }
    var resolution = self[operand]
    resolution.reading = part.cell.reading
    resolution.readings = part.readings
    return resolution
  }

  private func rule(of operand: Int) -> Rule? {
    programme.operands[operand].rule.map { programme.pack.rules[$0] }
  }
}

/// The units of the operands, which are the same for all places.
final class OperandUnits {
  private let programme: Programme
  private let territory: Territory
  private var known: [(unit: String, decimals: Int?)?]

  init(_ programme: Programme, territory: Territory) {
    self.programme = programme
    self.territory = territory
    known = Array(repeating: nil, count: programme.operands.count)
  }

  subscript(operand: Int) -> (unit: String, decimals: Int?) {
    if let unit = known[operand] { return unit }
    let asked = programme.operands[operand]
    let unit = territory.unit(
      of: asked.quantity, rule: asked.rule.map { programme.pack.rules[$0] })
    known[operand] = unit
    return unit
  }
}
