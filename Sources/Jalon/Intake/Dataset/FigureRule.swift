import JalonModel

/// What an indicator asks of its figures, ready for many rows: numbers only, which are copied for
/// nothing.
struct FigureRule {
  let isYesNo: Bool
  let isPercentage: Bool
  let lowest: Double
  let highest: Double
  /// The ordinal of the group that is meant where none is named.
  let firstGroup: Int32

  init(_ indicator: Indicator, _ names: CellNames) {
    isYesNo = indicator.unit == "yes_no"
    isPercentage = indicator.unit == "%"
    lowest = indicator.range?.lowerBound ?? -.infinity
    highest = indicator.range?.upperBound ?? .infinity
    let group = indicator.groups.first ?? PopulationGroup.total
    firstGroup = Int32(clamping: names.group(group) ?? 0)
  }

  enum Figure {
    case read(Double, Mark)
    case bad(CellFault)
  }

  /// The figure of a cell of values beside a status; `text` is the cell's.
  @inline(__always)
  func figure(
    _ cell: FigureCell, _ status: StatusCell, empty: Mark, text: () -> String,
    statusText: () -> String
  ) -> Figure {
    if case .number(let value, isFragile: let isFragile) = cell, !isYesNo, status.reason == nil {
      guard value >= lowest, value <= highest else {
        return .bad(.outOfRange(text(), lowest...highest))
      }
      return .read(value, isFragile || status == .caution ? .caution : .normal)
    }
    return other(cell, status, empty: empty, text: text(), statusText: statusText())
  }

  @inline(never)
  private func other(
    _ cell: FigureCell, _ status: StatusCell, empty: Mark, text: String, statusText: String
  ) -> Figure {
    switch cell {
    case .number(let value, let isFragile):
      if status.reason != nil { return .bad(.reasonBesideValue(statusText)) }
      guard value == 0 || value == 1 else { return .bad(.notYesNo(text)) }
      return .read(value, isFragile || status == .caution ? .caution : .normal)
    case .percentage(let value):
      guard isPercentage else { return .bad(.notPercentage(text)) }
      return figure(
        .number(value, isFragile: false), status, empty: empty, text: { text },
        statusText: { statusText })
    case .missing(let mark):
      if let reason = status.reason, reason != mark { return .bad(.reasonBesideValue(statusText)) }
      return status.qualifies ? .bad(.caveatWithoutValue(statusText)) : .read(0, mark)
    case .empty:
      if status.qualifies { return .bad(.caveatWithoutValue(statusText)) }
      return .read(0, status.reason ?? empty)
    case .caveat: return .bad(.caveatWithoutValue(text))
    case .ambiguous: return .bad(.ambiguousNumber(text))
    case .invalid:
      guard isYesNo else { return .bad(.badNumber(text)) }
      switch Lexicon.english(of: FoldedName.word(text), in: .yesNo) {
      case "yes": return yesNo(1, status, statusText)
      case "no": return yesNo(0, status, statusText)
      default: return .bad(.notYesNo(text))
      }
    }
  }

  private func yesNo(_ value: Double, _ status: StatusCell, _ statusText: String) -> Figure {
    if status.reason != nil { return .bad(.reasonBesideValue(statusText)) }
    return .read(value, status == .caution ? .caution : .normal)
  }
}

extension StatusCell {
  /// Whether it says something about a value that is there.
  fileprivate var qualifies: Bool { self == .caution || self == .asItStands }
}

extension Indicator {
  /// Whether a cell's unit is the indicator's.
  func has(unit cell: String) -> Bool {
    cell.isEmpty || FoldedName.of(cell) == FoldedName.of(unit)
      || Lexicon.english(of: FoldedName.word(cell), in: .unit) == unit
  }
}
