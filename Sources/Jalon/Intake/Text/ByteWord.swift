// Eight bytes of a text looked at together, the first of them in the lowest place.
extension UInt64 {
  /// A byte in each place.
  @inline(__always)
  static func bytes(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The high bit of each byte that is zero.
  @inline(__always)
  var zeroBytes: UInt64 {
    let lows = UInt64.bytes(0x7F)
    return ~((self & lows) &+ lows | self | lows)
  }
}
