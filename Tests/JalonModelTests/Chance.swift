import JalonModel

/// Numbers that look random and are the same in every run: SplitMix64 (Steele, Lea, Flood 2014).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func day() throws -> Day {
    try Day(number: .random(in: Day.earliest.number...Day.latest.number, using: &self)).given
  }

  /// A period of any kind; a range of days is at most three years long.
  mutating func period(in years: ClosedRange<Int> = 1...9999) throws -> Period {
    let kind = Period.Kind.allCases.randomElement(using: &self) ?? .year
    let year = Int.random(in: years, using: &self)
    let first = try Day(year: year, month: 1, day: 1).given
      .adding(days: .random(in: 0...364, using: &self)).given
    let length = Int.random(in: 1...1100, using: &self)
    let period: Period? =
      switch kind {
      case .year: Period(year: year)
      case .quarter: Period(year: year, quarter: .random(in: 1...4, using: &self))
      case .month: Period(year: year, month: .random(in: 1...12, using: &self))
      case .day: Period(first)
      case .years:
        year == 9999
          ? Period(firstYear: 9998, lastYear: 9999)
          : Period(firstYear: year, lastYear: .random(in: year + 1...9999, using: &self))
      case .days: Period(first: first, last: first.adding(days: length) ?? .latest)
      }
    return try period.given
  }
}

struct NothingGiven: Error {}

extension Optional {
  /// The value; a missing one ends the test.
  var given: Wrapped {
    get throws {
      guard let self else { throw NothingGiven() }
      return self
    }
  }
}
