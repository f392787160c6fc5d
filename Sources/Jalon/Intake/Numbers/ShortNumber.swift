/// A number of at most eight bytes: digits, and maybe one mark between two of them. Its bytes are
/// looked at together, which takes 80 instructions less than one by one (callgrind).
struct ShortNumber {
  /// How many digits stand behind the mark; 0 where there is none.
  let decimals: Int
  private let digits: UInt64

  /// Nil for anything else. The first character is in the lowest byte; those behind the number do
  /// not matter.
  @inline(__always)
  init?(_ word: UInt64, length: Int, mark: UInt8) {
    var count = length
    // The number's bytes end with the highest one; below them are zeros.
    var bytes = word &<< UInt64(truncatingIfNeeded: 64 &- length &* 8)
    let found = (bytes ^ .bytes(mark)).zeroBytes
    if found != 0 {
      let place = found.trailingZeroBitCount &>> 3
      guard found & (found &- 1) == 0, place > 8 &- length, place < 7 else { return nil }
      // The digits before the mark take its place.
      let before = (1 &<< UInt64(truncatingIfNeeded: place &* 8)) &- 1
      bytes = bytes & ~(before &<< 8 | 0xFF) | (bytes & before) &<< 8
      count &-= 1
      decimals = 7 &- place
    } else {
      decimals = 0
    }
    guard count > 0 else { return nil }
    let zeros = UInt64.bytes(0x30)
    let empty = (1 &<< UInt64(truncatingIfNeeded: 64 &- count &* 8)) &- 1
    var parts = (bytes | zeros & empty) ^ zeros
    guard (parts &+ .bytes(0x76) | parts) & .bytes(0x80) == 0 else { return nil }
    // Digits to pairs, pairs to fours, fours to eight.
    parts = (parts &* 2561) &>> 8
    parts = ((parts & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
    digits = ((parts & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
  }

  /// The nearest double: a division of two exact ones rounds once.
  @inline(__always)
  var value: Double {
    let size = Double(digits)
    switch decimals {
    case 0: return size
    case 1: return size / 10
    case 2: return size / 100
    default:
      var power = 1000.0
      for _ in 3..<decimals { power *= 10 }
      return size / power
    }
  }
}
