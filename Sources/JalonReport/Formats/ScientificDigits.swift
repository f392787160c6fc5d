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
