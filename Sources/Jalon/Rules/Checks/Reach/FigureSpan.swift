import JalonModel

/// The figures that a quantity can come to, as far as the pack says.
struct FigureSpan: Hashable {
  /// Which of the numbers between the ends can be.
  enum Grain { case any, whole }

  var low = -Double.infinity
  var high = Double.infinity
  var grain = Grain.any

  static let unbounded = FigureSpan()

  init(_ low: Double = -.infinity, _ high: Double = .infinity, _ grain: Grain = .any) {
    self.low = low
    self.high = high
    self.grain = grain
  }

  /// Numbers that stand for all others: the ends, the bounds, and one on each side of them.
  func samples(around bounds: [Double]) -> [Double] {
    var marks = Set(bounds.filter { $0.isFinite && $0 >= low && $0 <= high })
    for end in [low, high] where end.isFinite { marks.insert(end) }
    if marks.isEmpty { marks = [low.isFinite ? low : high.isFinite ? high : 0] }
    if grain == .whole {
      let near = (marks.union(bounds.filter(\.isFinite))).flatMap {
        [$0.rounded(.down) - 1, $0.rounded(.down), $0.rounded(.up), $0.rounded(.up) + 1]
      }
      return Set(near).filter { $0 >= low && $0 <= high }.sorted()
    }
    let sorted = marks.sorted()
    var samples = sorted
    for (a, b) in zip(sorted, sorted.dropFirst()) { samples.append(a / 2 + b / 2) }
    if let first = sorted.first, first > low { samples.append(first - max(1, abs(first) / 10)) }
    if let last = sorted.last, last < high { samples.append(last + max(1, abs(last) / 10)) }
    return samples.filter { $0 >= low && $0 <= high }.sorted()
  }
}

extension FigureSpan {
  static prefix func - (a: FigureSpan) -> FigureSpan { FigureSpan(-a.high, -a.low, a.grain) }

  static func + (a: FigureSpan, b: FigureSpan) -> FigureSpan {
    FigureSpan(a.low + b.low, a.high + b.high, a.grain == .whole ? b.grain : .any).sound
  }

  static func - (a: FigureSpan, b: FigureSpan) -> FigureSpan { a + -b }

  static func * (a: FigureSpan, b: FigureSpan) -> FigureSpan {
    let products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
    guard !products.contains(where: \.isNaN) else { return .unbounded }
    return FigureSpan(products.min() ?? -.infinity, products.max() ?? .infinity)
  }

  static func / (a: FigureSpan, b: FigureSpan) -> FigureSpan {
    guard b.low > 0 || b.high < 0 else { return .unbounded }
    let quotients = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
    guard !quotients.contains(where: \.isNaN) else { return .unbounded }
    return FigureSpan(quotients.min() ?? -.infinity, quotients.max() ?? .infinity)
  }

  private var sound: FigureSpan { low.isNaN || high.isNaN ? .unbounded : self }
}
