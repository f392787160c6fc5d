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
    let asked = programme.operands[operand]
    let resolution = territory.resolve(
      asked.quantity, rule: asked.rule.map { programme.pack.rules[$0] }, at: place)
    known[operand] = resolution
    return resolution
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
