/// The digits of a decimal number and its nearest double.
///
/// Up to 2^53 with at most 22 decimals, one division of two exact doubles rounds once and so is
/// exact (Clinger, "How to read floating point numbers accurately", 1990); that covers every number
/// of 15 digits. Longer ones are read by the standard library, which is exact too.
struct ExactDecimal {
  private var mantissa: UInt64 = 0
  /// All digits in order, once there are more than `mantissa` holds.
  private var long: [UInt8] = []

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  @inline(__always)
  mutating func append(_ digit: UInt8) {
    if long.isEmpty, mantissa < 1_000_000_000_000_000_000 {
      mantissa = mantissa * 10 + UInt64(digit)
    } else {
      appendLong(digit)
    }
  }

  private mutating func appendLong(_ digit: UInt8) {
    if long.isEmpty { long = Array(String(mantissa).utf8) }
    long.append(0x30 + digit)
  }

  /// The number of which so many digits are decimals; infinite if it is beyond all doubles.
  func value(decimals: Int) -> Double {
    if long.isEmpty, mantissa <= 1 << 53, decimals < Self.powers.count {
      return Double(mantissa) / Self.powers[decimals]
    }
    let digits = long.isEmpty ? String(mantissa) : String(decoding: long, as: UTF8.self)
    return Double("\(digits)e-\(decimals)") ?? .infinity
  }
}
