import JalonModel

/// An operand for the places that are looked at.
struct OperandColumn {
  var values: ContiguousArray<Double> = []
  var gaps: ContiguousArray<Verdict> = []
  /// Where a script that it rests on broke; empty if none can.
  var failed: ContiguousArray<Bool> = []
  /// The least that a missing figure can be, where a part of what it counts is known; empty if none
  /// is anywhere.
  var floors: ContiguousArray<Double?> = []
  /// The figure, where it is one and the same for all places.
  var constant: Double?

  /// A column of a territory.
  init(_ column: Column, of operand: Programme.Operand) {
    values = column.values
    gaps.reserveCapacity(column.marks.count)
    for (mark, value) in zip(column.marks, column.values) {
      gaps.append(Verdict(gapOf: mark, value: value))
    }
    if operand.isConstant, gaps.first == .decided { constant = values.first }
  }

  /// What a quantity came to for one place.
  init(_ resolution: Resolution, of operand: Programme.Operand) {
    var value = 0.0
    if case .measured(let measured, _) = resolution.reading { value = measured }
    values = [value]
    gaps = [Verdict(gapOf: Mark(resolution.reading), value: value)]
    if operand.runsScripts { failed = [resolution.failure != nil] }
  }
}
