import JalonModel

extension Column {
  /// A column cell by cell.
  init(count: Int, _ cell: (Int) -> Cell) {
    self.init(repeating: .absent, count: count)
    for place in 0..<count { set(cell(place), at: place) }
  }

  func cell(at place: Int) -> Cell {
    let period = periods.isEmpty ? -1 : periods[place]
    return Cell(value: values[place], mark: marks[place], period: period < 0 ? nil : period)
  }

  mutating func set(_ cell: Cell, at place: Int) {
    values[place] = cell.isMissing ? 0 : cell.value
    marks[place] = cell.mark
    guard let period = cell.period, !cell.isMissing else { return }
    if periods.isEmpty { periods = ContiguousArray(repeating: -1, count: values.count) }
    periods[place] = period
  }

  /// The same for operands that named a period.
  var ofNamedPeriods: Column {
    var column = self
    column.periods = []
    return column
  }
}
