import JalonModel

extension BlockEvaluator {
  /// What a condition without parts comes to for each place of the block.
  mutating func evaluate(
    _ test: Programme.Test, _ rule: Int?, into out: inout ContiguousArray<Verdict>
  ) {
    switch test {
    case .compare(.below, let a, let b): compare(a, b, into: &out) { $0 < $1 }
    case .compare(.atMost, let a, let b): compare(a, b, into: &out) { $0 <= $1 }
    case .compare(.above, let a, let b): compare(a, b, into: &out) { $0 > $1 }
    case .compare(.atLeast, let a, let b): compare(a, b, into: &out) { $0 >= $1 }
    case .between(let a, let low, let high):
      compare(a, low, high, into: &out) { $1 <= $0 && $0 <= $2 }
    case .outside(let a, let low, let high):
      compare(a, low, high, into: &out) { $0 < $1 || $2 < $0 }
    case .known(let a): known(a, into: &out)
    case .fires(let other, let least):
      let start = other * outcomes.places.count + position
      for at in 0..<block.count { out[at] = outcomes.fires(at: start + at, atLeast: least) }
    case .firesUnknown:
      for at in 0..<block.count { out[at] = .unknown }
    case .place(let ordinal):
      let facts = inputs.facts(ordinal)
      for at in 0..<block.count { out[at] = facts[block.lowerBound + at] }
    case .plan(let query):
      let verdict = plan[query]?.verdict ?? .false
      for at in 0..<block.count { out[at] = verdict }
    case .function(let function): run(function, rule, into: &out)
    }
  }

  @inline(__always)
  private mutating func compare(
    _ a: Int, _ b: Int, into out: inout ContiguousArray<Verdict>,
    _ holds: (Double, Double) -> Bool
  ) {
    let left = inputs.figures(of: a)
    let right = inputs.figures(of: b)
    note(left)
    note(right)
    // Held here: a span of a property would outlive the access to it.
    let (xs, leftGaps, ys, rightGaps) = (left.values, left.gaps, right.values, right.gaps)
    let x = xs.span.extracting(block)
    let gaps = leftGaps.span.extracting(block)
    var result = out.mutableSpan
    let y = ys.span.extracting(block)
    let others = rightGaps.span.extracting(block)
    if let bound = right.constant {
      for at in 0..<block.count {
        result[at] = gaps[at].comparison(holds: holds(x[at], bound))
      }
    } else {
      for at in 0..<block.count {
        result[at] = gaps[at].joined(others[at]).comparison(holds: holds(x[at], y[at]))
      }
    }
    if left.floors.isEmpty { return }
    for at in 0..<block.count where others[at] == .decided {
      result[at] = result[at].settled(left.floors[block.lowerBound + at]) { holds($0, y[at]) }
    }
  }

  @inline(__always)
  private mutating func compare(
    _ a: Int, _ low: Int, _ high: Int, into out: inout ContiguousArray<Verdict>,
    _ holds: (Double, Double, Double) -> Bool
  ) {
    let middle = inputs.figures(of: a)
    let below = inputs.figures(of: low)
    let above = inputs.figures(of: high)
    note(middle)
    note(below)
    note(above)
    let (xs, lowers, uppers) = (middle.values, below.values, above.values)
    let (gapsOfAll, gapsBelow, gapsAbove) = (middle.gaps, below.gaps, above.gaps)
    let x = xs.span.extracting(block)
    let lows = lowers.span.extracting(block)
    let highs = uppers.span.extracting(block)
    let gaps = gapsOfAll.span.extracting(block)
    let lowGaps = gapsBelow.span.extracting(block)
    let highGaps = gapsAbove.span.extracting(block)
    var result = out.mutableSpan
    for at in 0..<block.count {
      result[at] = gaps[at].joined(lowGaps[at]).joined(highGaps[at])
        .comparison(holds: holds(x[at], lows[at], highs[at]))
    }
    if middle.floors.isEmpty { return }
    for at in 0..<block.count where lowGaps[at].joined(highGaps[at]) == .decided {
      // Past the lower bound, what is more can only come to lie beyond the upper one.
      let floor = middle.floors[block.lowerBound + at].flatMap { $0 >= lows[at] ? $0 : nil }
      result[at] = result[at].settled(floor) { holds($0, lows[at], highs[at]) }
    }
  }

  private mutating func known(_ a: Int, into out: inout ContiguousArray<Verdict>) {
    let figures = inputs.figures(of: a)
    note(figures)
    let gapsOfAll = figures.gaps
    let gaps = gapsOfAll.span.extracting(block)
    var result = out.mutableSpan
    for at in 0..<block.count { result[at] = Verdict(gaps[at] == .decided) }
  }

  /// Keeps in mind where a script behind an operand broke.
  private mutating func note(_ figures: OperandColumn) {
    if figures.failed.isEmpty { return }
    for at in 0..<block.count where active[at] && figures.failed[block.lowerBound + at] {
      failed[at] = true
    }
  }

  private mutating func run(
    _ function: ScriptFunction, _ rule: Int?, into out: inout ContiguousArray<Verdict>
  ) {
    if let called = called.verdicts(of: function, in: rule) {
      for at in 0..<block.count { out[at] = called[at] ?? .unknown }
      for at in 0..<block.count where called[at] == nil { failed[at] = true }
      return
    }
    for at in 0..<block.count {
      out[at] = .unknown
      guard active[at] else { continue }
      switch scripts.condition(function, rule, place(at)) {
      case .value(let holds, _): out[at] = Verdict(holds)
      case .missing(let missing, _): out[at] = Verdict(gapOf: missing)
      case .failed: failed[at] = true
      }
    }
  }

  /// The ordinal of a place of the block.
  func place(_ at: Int) -> Int { inputs.firstPlace + block.lowerBound + at }
}

extension Verdict {
  /// What an open comparison comes to, if from the least that its figure can be on all that are
  /// greater give the same; a comparison turns once.
  @inline(__always)
  fileprivate func settled(_ least: Double?, _ holds: (Double) -> Bool) -> Verdict {
    guard isOpen, let least, holds(least) == holds(.infinity) else { return self }
    return Verdict(holds(least))
  }

  /// What a function that stopped at missing data comes to.
  init(gapOf missing: ScriptGap) {
    self = missing.isNotApplicable ? .notApplicable : .unknown
  }
}
