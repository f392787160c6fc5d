import JalonModel

/// Looks for the fewest figures by which two versions of a rule come to different things at a place
/// of which nothing else is known.
struct DifferingExample {
  /// The rule in one of the sets, at the place, without data.
  private struct Side {
    let supplies: Supplies
    let trial: SupposedReview
    let ordinal: Int
    let landmarks: [Double]
    let rows: [Needs.Row]
    let pack: RulePack

    func state(_ figures: [Comparison.Figure]) -> Comparison.State {
      let supposed = figures.compactMap { supplies.figure($0.row, $0.value) }
      return trial.on(supposed) { $0.outcomes(for: [0]).state(of: ordinal, at: 0) }
    }

    func range(of row: Needs.Row) -> ClosedRange<Double>? {
      pack.indicators.first { $0.id == row.indicator }.flatMap(pack.range)
    }
  }

  /// How many sets of figures are tried.
  private static let most = 1_500

  private let place: Collectivity
  private let sides: (before: Side, after: Side)
  private let rows: [Needs.Row]
  private let values: [[Double]]
  private var left = Self.most

  /// A rule by its id; nil where one of the sets does not have it.
  init?(
    of rule: String, before: WorkspaceContent, after: WorkspaceContent, at place: Int, asOf day: Day
  ) {
    guard let first = Self.side(of: rule, in: before, at: place, day),
      let second = Self.side(of: rule, in: after, at: place, day)
    else { return nil }
    self.place = before.places.list[place]
    sides = (first, second)
    var seen: Set<Needs.Row> = []
    rows = (first.rows + second.rows).filter { seen.insert($0.unitless).inserted }
    let landmarks = Set(first.landmarks + second.landmarks).sorted()
    values = rows.map { row in
      Self.values(landmarks, [first.range(of: row), second.range(of: row)].compactMap(\.self))
    }
  }

  private static func side(
    of rule: String, in content: WorkspaceContent, at place: Int, _ day: Day
  ) -> Side? {
    guard let whole = content.pack.rules.firstIndex(where: { $0.id == rule }) else { return nil }
    var bare = content.alone(at: place)
    bare = bare.keeping(ReadRows(of: whole, in: Review(bare, asOf: day).evaluation).rules)
    guard let ordinal = bare.pack.rules.firstIndex(where: { $0.id == rule }) else { return nil }
    let review = Review(bare, asOf: day)
    var needing = Needing(review, at: 0)
    let rows = needing.rows(for: rule)
    // With all periods known from the start the machines of functions need not be opened again.
    bare.dataset.periods = Set(rows.map(\.period)).sorted()
    let ready = Review(bare, asOf: day)
    return Side(
      supplies: Supplies(ready, at: 0), trial: SupposedReview(ready), ordinal: ordinal,
      landmarks: RuleTrial(ready, rule: ordinal, at: 0).landmarks, rows: rows, pack: content.pack)
  }

  /// The simplest number between any two that the rules compare with, and these themselves, and
  /// what lies beyond them all.
  private static func values(_ landmarks: [Double], _ ranges: [ClosedRange<Double>]) -> [Double] {
    let low = ranges.map(\.lowerBound).max()
    let high = ranges.map(\.upperBound).min()
    let inner = landmarks.filter { $0 >= low ?? -.infinity && $0 <= high ?? .infinity }
    let bottom = low ?? ((inner.first ?? 0) - 1_000)
    let top = high ?? ((inner.last ?? 0) + 1_000)
    guard bottom <= top else { return [] }
    let ends = ([bottom] + inner + [top]).sorted()
    let between = zip(ends, ends.dropFirst()).filter { $0 < $1 }.map { low, high in
      let part = (high - low) / 64
      return ShortestDecimal.between(low + part, high - part)
    }
    var seen: Set<Double> = []
    let middle = [bottom + (top - bottom) / 2, 0, 1].filter { $0 >= bottom && $0 <= top }
    return (between + inner + [bottom, top] + middle).filter { seen.insert($0).inserted }
  }

  /// The figures; nil where trying found none.
  mutating func find() -> Comparison.Example? {
    if let example = example([]) { return example }
    for row in rows.indices {
      for value in values[row] {
        if let example = example([.init(rows[row], value)]) { return example }
        if left <= 0 { return nil }
      }
    }
    return pair() ?? many()
  }

  private mutating func pair() -> Comparison.Example? {
    for (second, row) in rows.enumerated() {
      for first in 0..<second {
        for a in values[first] {
          for b in values[second] {
            // What is left is for many at once.
            guard left > Self.most / 2 || rows.count == 2 else { return nil }
            guard left > 0 else { return nil }
            let figures = [Comparison.Figure(rows[first], a), .init(row, b)]
            if let example = example(figures) { return example }
          }
        }
      }
    }
    return nil
  }

  /// All figures at once, each time others; then as few of them as do.
  private mutating func many() -> Comparison.Example? {
    guard rows.count > 2, values.allSatisfy({ !$0.isEmpty }) else { return nil }
    // Steps through the values in an order that is the same in every run (SplitMix64's increment).
    var state: UInt64 = 0
    while left > 0 {
      let figures = rows.indices.map { row in
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 27
        return Comparison.Figure(
          rows[row], values[row][Int(mixed % UInt64(values[row].count))])
      }
      if let found = example(figures) { return shrunk(found) }
    }
    return nil
  }

  private mutating func shrunk(_ found: Comparison.Example) -> Comparison.Example {
    var best = found
    var next = 0
    while next < best.figures.count {
      var fewer = best.figures
      fewer.remove(at: next)
      left = max(left, 1)
      if let smaller = example(fewer) { best = smaller } else { next += 1 }
    }
    return best
  }

  private mutating func example(_ figures: [Comparison.Figure]) -> Comparison.Example? {
    left -= 1
    let (before, after) = (sides.before.state(figures), sides.after.state(figures))
    guard before != after, before.outcome.isDecided || after.outcome.isDecided else { return nil }
    return Comparison.Example(place: place, figures: figures, before: before, after: after)
  }
}

extension Outcomes {
  /// What a rule comes to for the place that stands so far in ``places``.
  func state(of rule: Int, at position: Int) -> Comparison.State {
    Comparison.State(
      outcome(of: rule, at: position), severity(of: rule, at: position),
      possible: severityPossible(of: rule, at: position))
  }
}

extension Needs.Row {
  fileprivate var unitless: Needs.Row {
    var row = self
    row.unit = ""
    return row
  }
}

extension WorkspaceContent {
  /// The same rules at one place, with those that it lies in, and without a figure.
  func alone(at place: Int) -> WorkspaceContent {
    var content = self
    let around = Kind.allCases.compactMap { places.ordinal(of: $0, around: place) }
    var seen: Set<Int> = [place]
    let kept = [place] + around.filter { seen.insert($0).inserted }
    content.places = Places(kept.map { places.list[$0] })
    content.dataset = Dataset()
    content.dataset.summary = dataset.summary
    return content
  }
}
