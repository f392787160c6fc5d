import JalonModel

/// Where an outcome turns as one figure moves and all else stands.
///
/// Wherever the outcome turns some comparison turns: each of them is solved between points at which
/// it is tried, and each solution is tried on the rule.
struct BoundarySearch {
  typealias Sample = RuleTrial.Sample

  /// The figure as it is.
  private let value: Double
  private let range: ClosedRange<Double>?
  private let wanted: Outcome
  private let trial: (Double) -> Sample
  private var known: [Double: Sample] = [:]
  private var points: [Double] = []

  /// How far past a boundary the outcome has turned, and before it has not: this part of the
  /// figure's range, or of the figure where it has none.
  static let step = 1e-6

  init(
    from value: Double, within range: ClosedRange<Double>?, landmarks: [Double], to wanted: Outcome,
    trial: @escaping (Double) -> Sample
  ) {
    self.value = value
    self.range = range
    self.wanted = wanted
    self.trial = trial
    points = Self.points(value, range, landmarks)
  }

  /// The nearest boundary; nil where no value of the figure brings the wanted outcome.
  mutating func nearest() -> Explanation.Boundary? {
    var candidates: Set<Double> = []
    for (a, b) in zip(points, points.dropFirst()) {
      let (low, high) = (sample(a), sample(b))
      for index in low.standings.indices where low.standings[index].turns(to: high.standings[index])
      {
        candidates.formUnion(turning(index, between: a, and: b))
      }
      if low.outcome != high.outcome { candidates.formUnion([a, b]) }
    }
    let ordered = candidates.filter { range?.contains($0) ?? $0.isFinite }.sorted {
      ($0 - value).magnitude == ($1 - value).magnitude
        ? $0 < $1 : ($0 - value).magnitude < ($1 - value).magnitude
    }
    for candidate in ordered {
      if candidate >= value, isBoundary(candidate, 1) { return boundary(candidate, .above) }
      if candidate <= value, isBoundary(candidate, -1) { return boundary(candidate, .below) }
    }
    return nil
  }

  private mutating func boundary(_ value: Double, _ side: Explanation.Side)
    -> Explanation.Boundary
  {
    Explanation.Boundary(
      value: value, side: side, isIncluded: sample(value).outcome == wanted)
  }

  /// Whether the outcome is the wanted one a step past a value, and not a step before it.
  private mutating func isBoundary(_ candidate: Double, _ direction: Double) -> Bool {
    for step in steps(at: candidate) {
      let (past, before) = (candidate + direction * step, candidate - direction * step)
      guard past.isFinite, before.isFinite, past != before, range?.contains(past) ?? true,
        sample(past).outcome == wanted, sample(before).outcome != wanted
      else { return false }
    }
    return true
  }

  private func steps(at candidate: Double) -> [Double] {
    if let range { return [Self.step * (range.upperBound - range.lowerBound)] }
    return [Self.step * max(1, value.magnitude), Self.step * max(1, candidate.magnitude)]
  }

  private mutating func sample(_ x: Double) -> Sample {
    if let sample = known[x] { return sample }
    let sample = trial(x)
    known[x] = sample
    return sample
  }

  /// Values of the figure between which a comparison turns between two points.
  private mutating func turning(_ index: Int, between a: Double, and b: Double) -> Set<Double> {
    var (low, high) = (a, b)
    let start = sample(a).standings[index]
    if start.isZero { return [a] }
    if sample(b).standings[index].isZero { return [b] }
    for round in 0..<200 where high - low > Self.precision(low, high) {
      if round % 3 == 0, let root = root(index, low, high) {
        let standing = sample(root).standings[index]
        if standing.isZero { return [root] }
        let width = Self.precision(low, high) * 8
        for edge in [root - width, root + width] where edge > low && edge < high {
          take(edge, index, start, &low, &high)
        }
        if high - low <= width * 4 { break }
      }
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      take(middle, index, start, &low, &high)
      if sample(middle).standings[index].isZero { return [middle] }
    }
    return [ShortestDecimal.between(low, high)]
  }

  /// Moves the end of an interval that stands as a point in it does.
  private mutating func take(
    _ point: Double, _ index: Int, _ start: RuleTrial.Standing, _ low: inout Double,
    _ high: inout Double
  ) {
    if sample(point).standings[index].turns(to: start) { high = point } else { low = point }
  }

  /// Where a straight line between the two ends of an interval has no height.
  private mutating func root(_ index: Int, _ low: Double, _ high: Double) -> Double? {
    guard case .figure(let below) = sample(low).standings[index],
      case .figure(let above) = sample(high).standings[index]
    else { return nil }
    let root = low - below * ((high - low) / (above - below))
    guard root.isFinite, root > low, root < high else { return nil }
    let width = Self.precision(low, high)
    let short = ShortestDecimal.between(root - width, root + width)
    return short > low && short < high ? short : root
  }

  private static func precision(_ a: Double, _ b: Double) -> Double {
    1e-11 * max(1e-3, min(a.magnitude, b.magnitude), (b - a).magnitude * 1e-6)
  }

  /// Where the rule is tried first: the ends of the range, or ever farther away; the numbers that
  /// the rule compares with; and points between.
  static func points(
    _ value: Double, _ range: ClosedRange<Double>?, _ landmarks: [Double]
  ) -> [Double] {
    var points = Set(landmarks + [value, 0, 1])
    if let range, range.upperBound - range.lowerBound < .infinity {
      let part = (range.upperBound - range.lowerBound) / 16
      for number in 0...16 { points.insert(range.lowerBound + Double(number) * part) }
      points.formUnion([range.lowerBound, range.upperBound])
    } else {
      let scale = landmarks.reduce(max(1, value.magnitude)) { max($0, $1.magnitude) }
      for power in -2..<14 {
        let reach = scale * Double(sign: .plus, exponent: power * 2, significand: 1)
        points.formUnion([value - reach, value + reach])
      }
    }
    return points.filter { range?.contains($0) ?? $0.isFinite }.sorted()
  }
}

extension RuleTrial.Standing {
  /// Whether it is exactly at its bound.
  fileprivate var isZero: Bool { self == .figure(0) }

  /// Whether another stands on the other side.
  fileprivate func turns(to other: RuleTrial.Standing) -> Bool { side != other.side }

  private var side: Int {
    switch self {
    case .figure(let distance): distance < 0 ? -1 : distance > 0 ? 1 : 0
    case .holds(let holds): holds ? 3 : 2
    case .open: 4
    }
  }
}
