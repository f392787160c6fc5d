import Foundation
import JalonReport
import Testing

struct DecimalDigitsTests {
  struct Rounding: CustomTestStringConvertible {
    var value: Double
    var decimals: Int
    var text: String

    init(_ value: Double, to decimals: Int, gives text: String) {
      self.value = value
      self.decimals = decimals
      self.text = text
    }

    var testDescription: String { "\(value) to \(decimals) decimals" }
  }

  @Test(arguments: [
    Rounding(2.675, to: 2, gives: "2.68"), Rounding(-5.25, to: 1, gives: "-5.3"),
    Rounding(0.285, to: 2, gives: "0.29"), Rounding(1.005, to: 2, gives: "1.01"),
    Rounding(0.5, to: 0, gives: "1"), Rounding(-0.5, to: 0, gives: "-1"),
    Rounding(2.5, to: 0, gives: "3"), Rounding(0.49, to: 0, gives: "0"),
    Rounding(99.95, to: 1, gives: "100.0"), Rounding(999.5, to: 0, gives: "1000"),
    Rounding(0.05, to: 1, gives: "0.1"), Rounding(0.049, to: 1, gives: "0.0"),
    Rounding(5e-5, to: 4, gives: "0.0001"), Rounding(5e-5, to: 3, gives: "0.000"),
    Rounding(1e21, to: 1, gives: "1000000000000000000000.0"),
    Rounding(-0.0, to: 1, gives: "0.0"), Rounding(-0.04, to: 1, gives: "0.0"),
    Rounding(0.1, to: 15, gives: "0.100000000000000"), Rounding(7, to: -3, gives: "7"),
    Rounding(0.1, to: .max, gives: "0.100000000000000"),
  ])
  func `a figure is rounded half away from zero on its decimal value`(_ rounding: Rounding) {
    #expect(text(rounding.value, decimals: rounding.decimals) == rounding.text)
  }

  @Test func `rounding agrees with schoolbook rounding of the decimal text`() throws {
    var random = Seeded(state: 1)
    for _ in 0..<20_000 {
      let units = Int.random(in: 0..<1_000_000_000_000_000, using: &random)
      let places = Int.random(in: 0...15, using: &random)
      let decimals = Int.random(in: 0...places, using: &random)
      // At most 15 digits: the text is the shortest one of its Double.
      let value = try #require(Double("\(units)e-\(places)"))
      let dropped = power(places - decimals)
      let rounded = (2 * units + dropped) / (2 * dropped)
      let whole = rounded / power(decimals)
      let fraction = decimals == 0 ? "" : ".\(padded(rounded % power(decimals), to: decimals))"
      #expect(text(value, decimals: decimals) == "\(whole)\(fraction)")
      let sign = rounded == 0 ? "" : "-"
      #expect(text(-value, decimals: decimals) == "\(sign)\(whole)\(fraction)")
    }
  }

  @Test func `rounding agrees with decimal arithmetic on computed figures`() throws {
    var random = Seeded(state: 2)
    for _ in 0..<20_000 {
      let value = Double.random(in: -1e6...1e6, using: &random)
      let decimals = Int.random(in: 0...6, using: &random)
      var exact = try #require(Decimal(string: value.description))
      var rounded = Decimal()
      NSDecimalRound(&rounded, &exact, decimals, .plain)
      let ours = try #require(text(value, decimals: decimals).flatMap { Decimal(string: $0) })
      #expect(ours == rounded)
    }
  }

  @Test(arguments: hostileFigures)
  func `no figure traps, and only what is not finite has no digits`(_ value: Double) {
    for decimals in [Int.min, -1, 0, 1, 15, 16, .max] {
      #expect((DecimalDigits(value, decimals: decimals) != nil) == value.isFinite)
    }
    for other in hostileFigures {
      let decimals = DecimalDigits.decimals(toTell: value, from: other, atLeast: 1)
      #expect((1...15).contains(decimals))
    }
  }

  @Test func `decimals are added until two figures print differently`() {
    #expect(DecimalDigits.decimals(toTell: 2.98, from: 3, atLeast: 1) == 2)
    #expect(DecimalDigits.decimals(toTell: 2.9996, from: 3, atLeast: 1) == 4)
    #expect(DecimalDigits.decimals(toTell: 2.5, from: 3, atLeast: 1) == 1)
    #expect(DecimalDigits.decimals(toTell: 47_760, from: 46_130) == 0)
    #expect(DecimalDigits.decimals(toTell: 0.04, from: -0.04, atLeast: 1) == 2)
    #expect(DecimalDigits.decimals(toTell: 0.1 + 0.2, from: 0.3, atLeast: 1) == 15)
    #expect(DecimalDigits.decimals(toTell: 3, from: 3, atLeast: 2) == 2)
    #expect(DecimalDigits.decimals(toTell: .nan, from: 3, atLeast: 2) == 2)
    #expect(DecimalDigits.decimals(toTell: 1, from: 2, atLeast: .min) == 0)
    #expect(DecimalDigits.decimals(toTell: 1, from: 2, atLeast: .max) == 15)
  }

  @Test func `the decimals that tell two figures apart are the fewest`() {
    var random = Seeded(state: 3)
    for _ in 0..<5_000 {
      let a = Double.random(in: -100...100, using: &random)
      let apart: Double = [1, 1e-3, 1e-6, 1e-9].randomElement(using: &random) ?? 1
      let b = a + Double.random(in: 0...apart, using: &random)
      let decimals = DecimalDigits.decimals(toTell: a, from: b, atLeast: 1)
      if decimals < 15 { #expect(text(a, decimals: decimals) != text(b, decimals: decimals)) }
      if decimals > 1 {
        #expect(text(a, decimals: decimals - 1) == text(b, decimals: decimals - 1))
      }
    }
  }

  private func text(_ value: Double, decimals: Int) -> String? {
    DecimalDigits(value, decimals: decimals).map { digits in
      (digits.isNegative ? "-" : "") + digits.whole
        + (digits.fraction.isEmpty ? "" : "." + digits.fraction)
    }
  }

  private func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  private func padded(_ number: Int, to width: Int) -> String {
    String("\(number + power(width))".dropFirst())
  }
}
