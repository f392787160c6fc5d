/// The decimal digits of a figure, rounded half away from zero on its decimal value.
///
/// The decimal value of a `Double` is the shortest decimal text that reads back as the same
/// `Double`: what its source published. So 2.675 gives 2.68, although the binary number lies a
/// hair under it. Two values are equal exactly when they print alike; a zero has no sign.
public struct DecimalDigits: Hashable, Sendable {
  /// The most decimals that a figure is rounded to: what a `Double` holds of any decimal text.
  public static let mostDecimals = 15

  /// Whether the rounded figure is zero.
  public let isZero: Bool
  /// Whether the rounded figure is under zero.
  public let isNegative: Bool
  /// The digits before the decimal mark, in ASCII, without leading zeros, at least one.
  public let whole: String
  /// The digits after the decimal mark, in ASCII, as many as were asked for.
  public let fraction: String

  /// Rounds a figure to `decimals` decimals, taken within 0 and `mostDecimals`.
  ///
  /// Nothing comes of what is not finite: it has no digits.
  public init?(_ value: Double, decimals: Int) {
    guard value.isFinite else { return nil }
    let decimals = Self.bounded(decimals)
    let digits = Self.rounded(value.magnitude, decimals: decimals)
    whole = String(decoding: digits.dropLast(decimals), as: UTF8.self)
    fraction = String(decoding: digits.suffix(decimals), as: UTF8.self)
    isZero = digits.allSatisfy { $0 == .zero }
    isNegative = value < 0 && !isZero
  }

  /// How many decimals, from `least` up, make two figures print differently when they differ.
  ///
  /// `least` for equal figures and for what is not finite; `mostDecimals` at most, where two
  /// figures that differ further on still print alike.
  public static func decimals(toTell a: Double, from b: Double, atLeast least: Int = 0) -> Int {
    let least = bounded(least)
    guard a.isFinite, b.isFinite, a != b else { return least }
    return (least..<mostDecimals).first {
      DecimalDigits(a, decimals: $0) != DecimalDigits(b, decimals: $0)
    } ?? mostDecimals
  }

  private static func bounded(_ decimals: Int) -> Int {
    min(max(decimals, 0), mostDecimals)
  }

  /// The digits before and after the decimal mark, one of them at least before it.
  private static func rounded(_ magnitude: Double, decimals: Int) -> [UInt8] {
    let (digits, point) = shortest(magnitude)
    let end = point + decimals
    var kept: [UInt8] = []
    if end >= 0 {  // Else it is less than a tenth of the last decimal shown.
      kept += digits.prefix(end)
      kept += repeatElement(.zero, count: max(0, end - digits.count))
      if end < digits.count, digits[end] >= .five { kept.addOne() }
    }
    let significant = kept.drop { $0 == .zero }
    let missing = max(0, decimals + 1 - significant.count)
    return Array(repeating: .zero, count: missing) + significant
  }

  /// The digits of the shortest text that reads back, and how many of them stand before the
  /// decimal mark (under zero when zeros follow the mark).
  private static func shortest(_ magnitude: Double) -> (digits: [UInt8], point: Int) {
    var digits: [UInt8] = []
    var point: Int?
    let text = magnitude.description.utf8
    for (offset, byte) in text.enumerated() {
      switch byte {
      case .zero ... .nine: digits.append(byte)
      case UInt8(ascii: "."): point = digits.count
      default:  // The exponent, e-05 or e+21: a small whole number to the end of the text.
        let exponent = Int(Substring(text.dropFirst(offset + 1))) ?? 0
        return (digits, (point ?? digits.count) + exponent)
      }
    }
    return (digits, point ?? digits.count)
  }
}

extension [UInt8] {
  /// Adds one to the last of these digits, and carries.
  fileprivate mutating func addOne() {
    var place = count - 1
    while place >= 0, self[place] == .nine {
      self[place] = .zero
      place -= 1
    }
    if place >= 0 {
      self[place] += 1
    } else {
      insert(.one, at: 0)
    }
  }
}

extension UInt8 {
  fileprivate static let zero = UInt8(ascii: "0")
  fileprivate static let one = UInt8(ascii: "1")
  fileprivate static let five = UInt8(ascii: "5")
  fileprivate static let nine = UInt8(ascii: "9")
}
