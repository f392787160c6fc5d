/// The number with the fewest decimals in an interval: what a person would write.
enum ShortestDecimal {
  /// Between two finite numbers, both counted; the middle where none of 15 decimals lies there.
  static func between(_ a: Double, _ b: Double) -> Double {
    let (low, high) = (min(a, b), max(a, b))
    let middle = low + (high - low) / 2
    var power = 1.0
    for _ in 0...15 {
      let scaled = (middle * power).rounded()
      guard scaled.magnitude < 0x1p53 else { break }
      let short = scaled / power
      if short >= low, short <= high { return short == 0 ? 0 : short }
      power *= 10
    }
    return middle
  }
}
