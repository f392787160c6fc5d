import JalonModel

extension Outcomes {
  /// Writes a column of verdicts as outcomes, and says whether some are met.
  mutating func note(
    _ verdicts: borrowing ContiguousArray<Verdict>, count: Int, from start: Int
  ) -> Bool {
    let found = verdicts.span
    var results = self.results.mutableSpan
    var met: UInt8 = 0
    for at in 0..<count {
      results[start + at] = Result(found[at])
      met |= found[at] == .true ? 1 : 0
    }
    return met != 0
  }

  /// A grade, where the rule is met and none holds yet; one that is open is passed over, the worst
  /// of these noted.
  mutating func grade(
    _ verdicts: borrowing ContiguousArray<Verdict>, as level: Level, in range: Range<Int>
  ) {
    Self.hold(results, verdicts, level, in: range, &severities)
    Self.open(results, severities, verdicts, level, in: range, &possible)
  }

  private static func hold(
    _ results: ContiguousArray<Result>, _ verdicts: borrowing ContiguousArray<Verdict>,
    _ level: Level, in range: Range<Int>, _ severities: inout ContiguousArray<Level>
  ) {
    let found = verdicts.span
    let results = results.span.extracting(range)
    var levels = severities.mutableSpan
    for at in 0..<range.count {
      let held = levels[range.lowerBound + at]
      let holds = results[at] == .met && held == .none && found[at] == .true
      levels[range.lowerBound + at] = holds ? level : held
    }
  }

  private static func open(
    _ results: ContiguousArray<Result>, _ severities: ContiguousArray<Level>,
    _ verdicts: borrowing ContiguousArray<Verdict>, _ level: Level, in range: Range<Int>,
    _ possible: inout ContiguousArray<Level>
  ) {
    let found = verdicts.span
    let results = results.span.extracting(range)
    let levels = severities.span.extracting(range)
    var worst = possible.mutableSpan
    for at in 0..<range.count {
      let noted = worst[range.lowerBound + at]
      let isOpen = results[at] == .met && levels[at] == .none && found[at].isOpen
      worst[range.lowerBound + at] = isOpen && noted < level ? level : noted
    }
  }

  /// What is left where a rule is met and no grade holds: the last line, or moderate if there is
  /// none and all grades are known not to hold.
  mutating func close(_ last: Level?, in range: Range<Int>) {
    Self.fill(results, possible, last, in: range, &severities)
    Self.keepWorse(than: severities, in: range, &possible)
  }

  private static func fill(
    _ results: ContiguousArray<Result>, _ possible: ContiguousArray<Level>, _ last: Level?,
    in range: Range<Int>, _ severities: inout ContiguousArray<Level>
  ) {
    let results = results.span.extracting(range)
    let open = possible.span.extracting(range)
    let whereOpen = last ?? .none
    let whereKnown = last ?? Level(.moderate)
    var levels = severities.mutableSpan
    for at in 0..<range.count {
      let held = levels[range.lowerBound + at]
      let rest = open[at] == .none ? whereKnown : whereOpen
      levels[range.lowerBound + at] = results[at] == .met && held == .none ? rest : held
    }
  }

  private static func keepWorse(
    than severities: ContiguousArray<Level>, in range: Range<Int>,
    _ possible: inout ContiguousArray<Level>
  ) {
    let levels = severities.span.extracting(range)
    var worst = possible.mutableSpan
    for at in 0..<range.count {
      let noted = worst[range.lowerBound + at]
      worst[range.lowerBound + at] = levels[at] < noted ? noted : .none
    }
  }
}
