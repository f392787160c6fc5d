/// Numbers in Lua's own form.
enum LuaNumber {
  /// The digits that Lua shows of a number with decimals (`LUAI_NUMFFORMAT`, `%.14g`).
  private static let digits = 14

  /// A number with decimals as Lua 5.4 prints it: `1.5`, `2.0`, `1e+16`; `nan` has one spelling.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    let sign = value.sign == .minus ? "-" : ""
    guard value != 0 else { return sign + "0.0" }
    let (digits, exponent) = ScientificDigits.of(value, count: digits)
    let kept = digits.reversed().drop { $0 == 0 }.reversed().map(String.init)
    let first = kept.first ?? "0"
    if exponent < -4 || exponent >= Self.digits {
      let fraction = kept.dropFirst().joined()
      let power = "\(exponent.magnitude)"
      return sign + first + (fraction.isEmpty ? "" : "." + fraction)
        + (exponent < 0 ? "e-" : "e+") + (power.count < 2 ? "0" : "") + power
    }
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + kept.joined()
    }
    let whole = kept.prefix(exponent + 1).joined()
    let zeros = String(repeating: "0", count: max(0, exponent + 1 - kept.count))
    let fraction = kept.dropFirst(exponent + 1).joined()
    return sign + whole + zeros + "." + (fraction.isEmpty ? "0" : fraction)
  }
}
