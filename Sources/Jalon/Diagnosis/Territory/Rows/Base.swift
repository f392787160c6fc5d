import JalonModel

extension Territory {
  /// What the count that a measured cell rests on makes of it.
  func rested(_ cell: Cell, _ figure: Figure, at place: Int) -> Cell {
    guard let base = figure.indicator.base, !cell.isMissing,
      let mark = base.verdict(on: count(under: cell, figure, at: place))
    else { return cell }
    var rested = cell
    rested.mark = mark
    return rested
  }

  /// The count under a cell, if it is what made the cell a matter of caution or too small.
  func tellingBase(of cell: Cell, _ figure: Figure, at place: Int) -> (cell: Cell, Figure)? {
    guard let base = figure.base, let limits = figure.indicator.base,
      cell.mark == .caution || cell.mark == .tooSmall
    else { return nil }
    let count = count(under: cell, figure, at: place)
    return limits.verdict(on: count) == nil ? nil : (count, base)
  }

  /// The count of the same period. Its own base is not asked: a count rests on itself.
  private func count(under cell: Cell, _ figure: Figure, at place: Int) -> Cell {
    guard let base = figure.base else { return .absent }
    let moment = cell.period.map { Moment.period(timeline[$0], $0) } ?? .current
    if let observed = base.observed(moment, at: place) { return observed }
    guard base.indicator.compute != nil else { return .absent }
    var count = computed(base, moment.named, at: place).cell
    count.source = .computed
    count.period = cell.period
    return count
  }
}

extension Indicator.Base {
  /// What a count makes of the figure that rests on it; nil for nothing.
  fileprivate func verdict(on count: Cell) -> Mark? {
    if count.isMissing { return .caution }
    if let unknownBelow, count.value < unknownBelow { return .tooSmall }
    if let fragileBelow, count.value < fragileBelow { return .caution }
    return nil
  }
}
