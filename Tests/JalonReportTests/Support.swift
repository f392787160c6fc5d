/// Random numbers that are the same at each run (SplitMix64, Steele, Lea and Flood 2014).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Any bit pattern that is a finite number, or a figure such as people publish.
  mutating func figure() -> Double {
    switch Int.random(in: 0..<4, using: &self) {
    case 0: Double(Int.random(in: -1_000_000...1_000_000, using: &self)) / 100
    case 1: Double(Int.random(in: -(1 << 60)...(1 << 60), using: &self))
    default: bitPattern()
    }
  }

  private mutating func bitPattern() -> Double {
    let value = Double(bitPattern: next())
    return value.isFinite ? value : bitPattern()
  }
}

let hostileFigures: [Double] = [
  .nan, .signalingNaN, -.nan, .infinity, -.infinity, 0, -0.0, .leastNonzeroMagnitude,
  -.leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude,
  -.greatestFiniteMagnitude, 1e15, 1e16, 1e21, 1e22, 0x1p53, 0x1p54, 0x1p63, 0x1p64, 1e-5, 1e-16,
]
