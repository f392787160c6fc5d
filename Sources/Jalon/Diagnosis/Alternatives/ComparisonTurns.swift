import JalonModel

extension BoundarySearch {
  /// How often a stretch is looked at again behind a turn: a quotient jumps where it is divided by
  /// 0, and turns beside it once more.
  private static let turnsInAStretch = 6

  /// Where a comparison turns as the figure moves from the first point to the last.
  mutating func turns(of index: Int) -> Set<Double> {
    var found: Set<Double> = []
    for (a, b) in zip(points, points.dropFirst()) {
      found.formUnion(turns(index, between: a, and: b, Self.turnsInAStretch))
    }
    for place in points.indices {
      let low = points[max(place - 1, 0)]
      let high = points[min(place + 1, points.count - 1)]
      guard let bottom = bottom(index, low, points[place], high) else { continue }
      found.formUnion(turns(index, between: low, and: bottom, Self.turnsInAStretch))
      found.formUnion(turns(index, between: bottom, and: high, Self.turnsInAStretch))
    }
    return found
  }

  /// Values of the figure at which a comparison turns between two points at which it stands
  /// otherwise.
  private mutating func turns(
    _ index: Int, between a: Double, and b: Double, _ left: Int
  ) -> Set<Double> {
    let start = sample(a).standings[index]
    let end = sample(b).standings[index]
    let width = Self.precision(a, b) * 8
    guard left > 0, b - a > width, start.turns(to: end) else {
      return start.isZero ? [a] : end.isZero ? [b] : []
    }
    if touches(index, at: a, width) {
      return turns(index, between: a + width, and: b, left - 1).union([a])
    }
    if touches(index, at: b, width) {
      return turns(index, between: a, and: b - width, left - 1).union([b])
    }
    let (low, high) = narrowed(index, a, b)
    guard low < high else {
      return turns(index, between: a, and: low - width, left - 1)
        .union(turns(index, between: low + width, and: b, left - 1)).union([low])
    }
    return turns(index, between: high, and: b, left - 1)
      .union([ShortestDecimal.between(low, high)])
  }

  /// An interval about a turn as short as can be told; the two ends are one where the comparison is
  /// exactly at its bound.
  private mutating func narrowed(_ index: Int, _ a: Double, _ b: Double) -> (Double, Double) {
    var (low, high) = (a, b)
    let start = sample(a).standings[index]
    for round in 0..<200 where high - low > Self.precision(low, high) {
      if round % 3 == 0, let root = root(index, low, high) {
        let width = Self.precision(low, high) * 8
        if touches(index, at: root, width) { return (root, root) }
        for edge in [root - width, root + width] where edge > low && edge < high {
          take(edge, index, start, &low, &high)
        }
        if high - low <= width * 4 { break }
      }
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if touches(index, at: middle, Self.precision(low, high) * 8) { return (middle, middle) }
      take(middle, index, start, &low, &high)
    }
    return (low, high)
  }

  /// Whether a comparison is exactly at its bound at a point and not beside it: a rank stays at its
  /// bound over a whole stretch, and turns at the ends of it.
  private mutating func touches(_ index: Int, at point: Double, _ width: Double) -> Bool {
    sample(point).standings[index].isZero
      && !sample(point - width).standings[index].isZero
      && !sample(point + width).standings[index].isZero
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

  /// A point on the other side of a comparison's bound, between points of which the middle one is
  /// nearest to it and all are on one side: a square turns twice there. By the golden section.
  private mutating func bottom(
    _ index: Int, _ low: Double, _ middle: Double, _ high: Double
  ) -> Double? {
    guard let least = height(index, middle), let left = height(index, low),
      let right = height(index, high), least * left > 0, least * right > 0,
      least.magnitude <= left.magnitude, least.magnitude <= right.magnitude,
      least.magnitude < max(left.magnitude, right.magnitude)
    else { return nil }
    let part = (5.0.squareRoot() - 1) / 2
    var (a, b) = (low, high)
    // At an end of the points it may only rise.
    if middle == low || middle == high {
      let inside = middle == low ? low + (high - low) / 1024 : high - (high - low) / 1024
      guard let there = height(index, inside), there.magnitude < least.magnitude else { return nil }
    }
    var (c, d) = (b - part * (b - a), a + part * (b - a))
    // A stretch shorter than a step is no boundary.
    for _ in 0..<60 where b - a > (high - low) * (Self.step / 64) {
      guard let atC = height(index, c), let atD = height(index, d) else { return nil }
      if atC * least <= 0 { return c }
      if atD * least <= 0 { return d }
      if atC == atD { return nil }
      if atC.magnitude < atD.magnitude {
        (b, d) = (d, c)
        c = b - part * (b - a)
      } else {
        (a, c) = (c, d)
        d = a + part * (b - a)
      }
    }
    return nil
  }

  private mutating func height(_ index: Int, _ x: Double) -> Double? {
    guard case .figure(let height) = sample(x).standings[index] else { return nil }
    return height
  }

  private static func precision(_ a: Double, _ b: Double) -> Double {
    1e-11 * max(1e-3, min(a.magnitude, b.magnitude), (b - a).magnitude * 1e-6)
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
