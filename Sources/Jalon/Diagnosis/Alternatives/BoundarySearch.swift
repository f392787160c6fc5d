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
  let points: [Double]

  /// How far past a boundary the outcome has turned, and before it has not: this part of the
  /// figure's range, or of the figure where it has none.
  static let step = 1e-6

  /// A figure outside its range shows that the range does not hold for it.
  init(
    from value: Double, within range: ClosedRange<Double>?, landmarks: [Double], to wanted: Outcome,
    trial: @escaping (Double) -> Sample
  ) {
    let range = range.flatMap { $0.contains(value) ? $0 : nil }
    self.value = value
    self.range = range
    self.wanted = wanted
    self.trial = trial
    points = Self.points(value, range, landmarks)
  }

  /// The nearest boundary; nil where no value of the figure brings the wanted outcome.
  mutating func nearest() -> Explanation.Boundary? {
    let ordered = candidates().filter { range?.contains($0) ?? $0.isFinite }.sorted {
      ($0 - value).magnitude == ($1 - value).magnitude
        ? $0 < $1 : ($0 - value).magnitude < ($1 - value).magnitude
    }
    for candidate in ordered {
      guard let side = side(of: candidate) else { continue }
      return Explanation.Boundary(value: candidate, side: side, isIncluded: isWanted(candidate))
    }
    return nil
  }

  /// Points at which the outcome may turn.
  private mutating func candidates() -> Set<Double> {
    var candidates: Set<Double> = []
    for (a, b) in zip(points, points.dropFirst()) where sample(a).outcome != sample(b).outcome {
      candidates.formUnion([a, b])
    }
    for index in sample(value).standings.indices { candidates.formUnion(turns(of: index)) }
    return candidates
  }

  /// On which side of a point the outcome is the wanted one; nil where the point is no boundary.
  private mutating func side(of candidate: Double) -> Explanation.Side? {
    let above = state(beyond: candidate, 1)
    let below = state(beyond: candidate, -1)
    if candidate == value, above == .wanted, below == .wanted { return .either }
    if candidate >= value, above == .wanted, below.isOther { return .above }
    if candidate <= value, below == .wanted, above.isOther { return .below }
    guard isWanted(candidate), above.isOther, below.isOther else { return nil }
    // The end of a range is a boundary that has nothing past it.
    if above == .outside { return .above }
    return below == .outside ? .below : .exactly
  }

  private enum State {
    case wanted, other, outside
    /// Not the same at steps of different lengths.
    case mixed

    var isOther: Bool { self == .other || self == .outside }
  }

  /// What the outcome is a step from a point.
  private mutating func state(beyond point: Double, _ direction: Double) -> State {
    var found: Set<Bool> = []
    for step in steps(at: point) {
      let there = point + direction * step
      guard there.isFinite, there != point, range?.contains(there) ?? true else { return .outside }
      found.insert(isWanted(there))
    }
    return found == [true] ? .wanted : found == [false] ? .other : .mixed
  }

  private func steps(at candidate: Double) -> [Double] {
    if let range { return [Self.step * (range.upperBound - range.lowerBound)] }
    return [Self.step * max(1, value.magnitude), Self.step * max(1, candidate.magnitude)]
  }

  private mutating func isWanted(_ x: Double) -> Bool { sample(x).outcome == wanted }

  /// What a value of the figure brings; each is tried once.
  mutating func sample(_ x: Double) -> Sample {
    if let sample = known[x] { return sample }
    let sample = trial(x)
    known[x] = sample
    return sample
  }

  /// Where the rule is tried first: the ends of the range, or ever farther away; the numbers that
  /// the rule compares with; and points between.
  private static func points(
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
