import JalonModel

extension Outcomes {
  /// Writes what a finding says of a rule, for the place that stands so far in ``places``.
  mutating func put(_ finding: Finding, of rule: Int, at position: Int) {
    let index = rule * places.count + position
    results[index] = Result(of: finding.outcome)
    severities[index] = finding.severity.map { Level($0) } ?? .none
    possible[index] = finding.severityPossible.map { Level($0) } ?? .none
  }

  /// Writes what rules come to for the places that stand from a position on.
  mutating func put(_ others: Outcomes, at position: Int) {
    guard position >= 0, position + others.places.count <= places.count else { return }
    for rule in 0..<min(rules, others.rules) {
      for at in others.places.indices {
        let (from, to) = (
          rule * others.places.count + at, rule * places.count + position + at
        )
        results[to] = others.results[from]
        severities[to] = others.severities[from]
        possible[to] = others.possible[from]
      }
    }
  }

  /// Writes a column of verdicts as outcomes, and says whether some are met.
  mutating func note(
    _ verdicts: borrowing ContiguousArray<Verdict>, count: Int, from start: Int
  ) -> Bool {
    let found = verdicts.span.extracting(0..<count)
    var results = self.results.mutableSpan
    guard start >= 0, start <= results.count - count else { return false }
    var met: UInt8 = 0
    for at in 0..<count {
      results[start &+ at] = Result(found[at])
      met |= found[at].holdsCount
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
    let found = verdicts.span.extracting(0..<range.count)
    let results = results.span.extracting(range)
    var levels = severities.mutableSpan
    let start = range.lowerBound
    guard start >= 0, start <= levels.count - range.count else { return }
    for at in 0..<range.count {
      let takes = results[at].metCount & levels[start &+ at].noneCount & found[at].holdsCount
      levels[start &+ at] = levels[start &+ at].or(level, if: takes)
    }
  }

  private static func open(
    _ results: ContiguousArray<Result>, _ severities: ContiguousArray<Level>,
    _ verdicts: borrowing ContiguousArray<Verdict>, _ level: Level, in range: Range<Int>,
    _ possible: inout ContiguousArray<Level>
  ) {
    let found = verdicts.span.extracting(0..<range.count)
    let results = results.span.extracting(range)
    let levels = severities.span.extracting(range)
    var worst = possible.mutableSpan
    let start = range.lowerBound
    guard start >= 0, start <= worst.count - range.count else { return }
    for at in 0..<range.count {
      // The grades come from the worst down: what is noted already is the worst.
      let takes =
        results[at].metCount & levels[at].noneCount & worst[start &+ at].noneCount
        & found[at].openCount
      worst[start &+ at] = worst[start &+ at].or(level, if: takes)
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
    let start = range.lowerBound
    guard start >= 0, start <= levels.count - range.count else { return }
    for at in 0..<range.count {
      let isBare = results[at].metCount & levels[start &+ at].noneCount
      let isKnown = open[at].noneCount
      levels[start &+ at] = levels[start &+ at].or(whereKnown, if: isBare & isKnown)
        .or(whereOpen, if: isBare & ~isKnown)
    }
  }

  private static func keepWorse(
    than severities: ContiguousArray<Level>, in range: Range<Int>,
    _ possible: inout ContiguousArray<Level>
  ) {
    let levels = severities.span.extracting(range)
    var worst = possible.mutableSpan
    let start = range.lowerBound
    guard start >= 0, start <= worst.count - range.count else { return }
    for at in 0..<range.count {
      worst[start &+ at] = levels[at] < worst[start &+ at] ? worst[start &+ at] : .none
    }
  }
}

extension Finding {
  /// What `fires` says of it, of which it asks at least a severity; nil for any.
  func fires(atLeast least: Severity?) -> Verdict {
    var outcomes = Outcomes(places: [0], rules: 1)
    outcomes.put(self, of: 0, at: 0)
    return outcomes.fires(at: 0, atLeast: least.map { Outcomes.Level($0) } ?? .none)
  }
}
