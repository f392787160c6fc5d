internal import JalonModel

/// Numbers that stand under one another along an axis: with as many decimals as tell them apart,
/// the same for all, and in powers of ten where digits would fill the page.
struct AxisNumbers {
  private let words: Words
  private let decimals: Int
  /// Whether the numbers are written in powers of ten.
  let isScientific: Bool

  /// Digits before a number is written in powers of ten.
  private static let longest = 1e15
  /// Decimals beyond which a number is as good as round.
  private static let roundness = 12
  private static let mostDecimals = 6

  /// For all these numbers, in their order.
  init(_ numbers: [Double], _ words: Words) {
    self.words = words
    let tell = zip(numbers, numbers.dropFirst()).map {
      DecimalDigits.decimals(toTell: $0, from: $1)
    }
    let least = tell.max() ?? numbers.map(FigureText.decimals).max() ?? 0
    // Round numbers are shown as they are; others with one decimal more than tells them apart.
    let round = (least...least + 2).first { count in
      numbers.allSatisfy { number in
        let digits = DecimalDigits(number, decimals: Self.roundness)
        return digits?.fraction.dropFirst(count).allSatisfy { $0 == "0" } ?? true
      }
    }
    decimals = min(round ?? least + 1, DecimalDigits.mostDecimals)
    isScientific = decimals > Self.mostDecimals || numbers.contains { $0.magnitude >= Self.longest }
  }

  func text(_ number: Double) -> String {
    // A zero has no sign.
    let number = number == 0 ? 0 : number
    guard isScientific, number != 0, number.isFinite else {
      let shown = isScientific ? 0 : decimals
      return NumberFormat(words.language).text(number, decimals: .exactly(shown))
    }
    let (digits, exponent) = ScientificDigits.of(number, count: 4)
    let mantissa = digits.enumerated().reduce(0.0) { sum, digit in
      sum * 10 + Double(digit.element)
    }
    let shown = NumberFormat(words.language).text(
      (number < 0 ? -mantissa : mantissa) / 1_000, decimals: .atMost(3))
    return "\(shown)e\(exponent)"
  }
}

extension Names {
  /// A figure with its unit; in powers of ten where its digits would fill a line.
  func brief(_ value: Double, unit: String, decimals: Int?) -> String {
    let numbers = AxisNumbers([value], words)
    guard numbers.isScientific, value.magnitude > 1 else {
      return figures.text(value, unit: unit, decimals: decimals)
    }
    let isBare = unit.isEmpty || unit == "yes_no"
    return numbers.text(value) + (isBare ? "" : "\u{A0}" + self.unit(unit))
  }
}
