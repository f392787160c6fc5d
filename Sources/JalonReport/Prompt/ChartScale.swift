/// A scale for figures along an axis, with ticks at round numbers.
struct ChartScale {
  /// The figures at the ticks, rising.
  let ticks: [Double]
  /// How many spaces lie between ticks, from one end to the other.
  let spaces: Int
  private let low: Double
  private let high: Double
  /// A power of ten that keeps sums and differences of figures finite and apart.
  private let factor: Double

  /// Figures that differ by less of their size are drawn as equal.
  private static let leastSpan = 1e-12

  /// A scale that holds all figures, with so many ticks or a few more, at least `step` apart.
  init(_ figures: [Double], ticks most: Int, step least: Double = 0) {
    let figures = figures.filter(\.isFinite)
    let size = figures.map(\.magnitude).max() ?? 0
    let isOdd = size > 1e250 || (size > 0 && size < 1e-250)
    factor = isOdd ? (size > 1 ? 1e-200 : 1e200) : 1
    var bottom = (figures.min() ?? 0) * factor
    var top = (figures.max() ?? 0) * factor
    let largest = max(bottom.magnitude, top.magnitude)
    if top - bottom <= largest * Self.leastSpan {
      let pad = largest == 0 ? 1 : largest / 10
      (bottom, top) = (bottom - pad, top + pad)
    }
    let rough = (top - bottom) / Double(max(1, most))
    let step = max(Self.round(above: rough), isOdd ? 0 : least)
    let (first, last) = ((bottom / step).rounded(.down), (top / step).rounded(.up))
    low = first * step
    high = last * step
    spaces = Int(max(1, min(last - first, 100)))
    let factor = factor
    ticks = (0...spaces).map { (first + Double($0)) * step / factor }.filter(\.isFinite)
  }

  /// Where a figure stands, from 0 for the lowest to 1.
  func place(of figure: Double) -> Double {
    let place = (figure * factor - low) / (high - low)
    return place.isFinite ? min(max(place, 0), 1) : 0
  }

  /// The first of 1, 2, 5 and 10 times a power of ten that is not less.
  private static func round(above step: Double) -> Double {
    guard step > 0, step.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= step { power *= 10 }
    while power > step { power /= 10 }
    return [1, 2, 5].map { $0 * power }.first { $0 >= step } ?? 10 * power
  }
}
