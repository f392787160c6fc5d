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

/// The first digits of a number, and the power of ten of the first.
enum ScientificDigits {
  /// So many digits, the first not 0, of a finite number other than 0.
  static func of(_ value: Double, count: Int) -> (digits: [Int], exponent: Int) {
    let text = value.magnitude.description.lowercased()
    let parts = text.split(separator: "e")
    var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    var digits: [Int] = []
    var isPast = false
    for character in parts.first ?? "0" {
      guard let digit = character.wholeNumberValue else {
        isPast = true
        continue
      }
      if digits.isEmpty, digit == 0 {
        if isPast { exponent -= 1 }
        continue
      }
      digits.append(digit)
      if !isPast { exponent += 1 }
    }
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    // Counted so far as the digits before the mark; the first one's power is one less.
    exponent -= 1
    let count = max(1, count)
    var isUp = digits.count > count && digits[count] >= 5
    if digits.count == count + 1, digits[count] == 5 {
      isUp = isTieUp(value.magnitude, digits, exponent)
    }
    return rounded(digits, exponent, to: count, isUp ? .up : .down)
  }

  private enum Way { case up, down }

  /// Which way C rounds a number whose shortest text ends half-way: to the side on which the number
  /// itself lies, and from the very middle to the even digit.
  private static func isTieUp(_ value: Double, _ digits: [Int], _ exponent: Int) -> Bool {
    let whole = digits.reduce(0.0) { $0 * 10 + Double($1) }
    let power = digits.count - 1 - exponent
    // Powers of ten are exact up to the 22nd, and so is the sign of what a fused product leaves.
    guard digits.count <= 15, power.magnitude <= 22 else { return true }
    let scale = (0..<Int(power.magnitude)).reduce(1.0) { scale, _ in scale * 10 }
    let rest =
      power >= 0 ? (-whole).addingProduct(value, scale) : value.addingProduct(-whole, scale)
    return rest == 0 ? !digits[digits.count - 2].isMultiple(of: 2) : rest > 0
  }

  private static func rounded(_ digits: [Int], _ exponent: Int, to count: Int, _ way: Way)
    -> ([Int], Int)
  {
    var kept = Array(digits.prefix(count))
    if way == .up {
      var place = count - 1
      while place >= 0, kept[place] == 9 {
        kept[place] = 0
        place -= 1
      }
      if place >= 0 {
        kept[place] += 1
      } else {
        kept = [1] + kept.dropLast()
        return (kept, exponent + 1)
      }
    }
    kept += repeatElement(0, count: count - kept.count)
    return (kept, exponent)
  }
}
