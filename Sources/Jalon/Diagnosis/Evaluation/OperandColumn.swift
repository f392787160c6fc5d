import JalonModel

/// An operand for the places that are looked at. A class, so that handing it on copies nothing.
final class OperandColumn {
  let values: ContiguousArray<Double>
  /// What each figure is worth.
  let marks: ContiguousArray<Mark>
  let gaps: ContiguousArray<Verdict>
  /// Where a script that it rests on broke; empty if none can.
  let failed: ContiguousArray<Bool>
  /// The least that a missing figure can be, where a part of what it counts is known; empty if none
  /// is anywhere.
  let floors: ContiguousArray<Double?>
  /// The figure, where it is one and the same for all places.
  let constant: Double?

  /// A column of a territory; `isFailed` says where a script that it rests on broke.
  init(
    _ column: Column, of operand: Programme.Operand, floors: ContiguousArray<Double?>,
    isFailed: (Int) -> Bool
  ) {
    values = column.values
    marks = column.marks
    var gaps = ContiguousArray<Verdict>()
    gaps.reserveCapacity(column.marks.count)
    for (mark, value) in zip(column.marks, column.values) {
      gaps.append(Verdict(gapOf: mark, value: value))
    }
    constant = operand.isConstant && gaps.first == .decided ? values.first : nil
    // A column does not tell a broken script from an absent figure.
    failed =
      operand.runsScripts
      ? ContiguousArray(gaps.indices.map { gaps[$0] != .decided && isFailed($0) }) : []
    self.gaps = gaps
    self.floors = floors
  }

  /// What a quantity came to for one place, and the least that it can be there.
  init(_ resolution: Resolution, of operand: Programme.Operand, floor: Double?) {
    var value = 0.0
    if case .measured(let measured, _) = resolution.reading { value = measured }
    values = [value]
    marks = [Mark(resolution.reading)]
    gaps = [Verdict(gapOf: marks[0], value: value)]
    failed = operand.runsScripts ? [resolution.failure != nil] : []
    floors = floor.map { [$0] } ?? []
    constant = nil
  }
}
