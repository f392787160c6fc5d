import Foundation
import JalonModel
import JalonReport
import Testing

struct NumberFormatTests {
  struct Figure: CustomTestStringConvertible {
    var value: Double
    var unit = FigureUnit.bare
    var decimals = NumberFormat.Precision.atMost(3)
    var sign = NumberFormat.Sign.ofNegatives
    var fr: String
    var en: String

    var testDescription: String { "\(value) \(unit) \(decimals) \(sign)" }
  }

  /// Spaces of the expected texts stand for no-break spaces.
  private func expect(_ figure: Figure) {
    for (language, text) in [(Language.fr, figure.fr), (.en, figure.en)] {
      let shown = NumberFormat(language).text(
        figure.value, in: figure.unit, decimals: figure.decimals, sign: figure.sign)
      #expect(shown == text.replacing(" ", with: "\u{A0}"))
    }
  }

  @Test(arguments: [
    Figure(value: 0, fr: "0", en: "0"), Figure(value: 999, fr: "999", en: "999"),
    Figure(value: 1204, fr: "1 204", en: "1,204"),
    Figure(value: 47_760, fr: "47 760", en: "47,760"),
    Figure(value: -1_234_567.891, fr: "-1 234 567,891", en: "-1,234,567.891"),
    Figure(value: 1.5, decimals: .exactly(2), fr: "1,50", en: "1.50"),
    Figure(value: 1.50, decimals: .atMost(2), fr: "1,5", en: "1.5"),
    Figure(value: 0.96, decimals: .atMost(1), fr: "1", en: "1"),
    Figure(value: 1e21, fr: "1 000 000 000 000 000 000 000", en: "1,000,000,000,000,000,000,000"),
    Figure(value: -0.0, decimals: .exactly(1), fr: "0,0", en: "0.0"),
    Figure(value: -0.04, decimals: .exactly(1), fr: "0,0", en: "0.0"),
    Figure(value: .nan, fr: "NaN", en: "NaN"), Figure(value: -.infinity, fr: "-∞", en: "-∞"),
  ])
  func `a number has the marks of the reader's language`(_ figure: Figure) {
    expect(figure)
  }

  @Test(arguments: [
    Figure(value: 1.8, unit: .percent, fr: "1,8 %", en: "1.8%"),
    Figure(value: 2.7, unit: .points, fr: "2,7 points", en: "2.7 points"),
    Figure(value: 1, unit: .points, fr: "1 point", en: "1 point"),
    Figure(value: -1, unit: .points, fr: "-1 point", en: "-1 point"),
    Figure(value: 0, unit: .points, fr: "0 point", en: "0 points"),
    Figure(value: 1.9, unit: .points, fr: "1,9 point", en: "1.9 points"),
    Figure(value: 1.96, unit: .points, decimals: .exactly(1), fr: "2,0 points", en: "2.0 points"),
    Figure(value: 1, unit: .points, decimals: .exactly(1), fr: "1,0 point", en: "1.0 points"),
    Figure(value: .infinity, unit: .points, fr: "∞ points", en: "∞ points"),
    Figure(value: 1200, unit: .dollars, fr: "1 200 $", en: "$1,200"),
    Figure(value: -1200.5, unit: .dollars, fr: "-1 200,50 $", en: "-$1,200.50"),
    Figure(value: 1200.45, unit: .dollars, decimals: .atMost(1), fr: "1 200,45 $", en: "$1,200.45"),
    Figure(value: 1200.5, unit: .dollars, decimals: .atMost(0), fr: "1 201 $", en: "$1,201"),
    Figure(value: 84, unit: .other("jours"), fr: "84 jours", en: "84 jours"),
    Figure(value: 1, unit: .yesNo, fr: "oui", en: "yes"),
    Figure(value: -0.0, unit: .yesNo, fr: "non", en: "no"),
    Figure(value: 0.25, unit: .yesNo, fr: "0,25", en: "0.25"),
    Figure(value: .nan, unit: .yesNo, fr: "NaN", en: "NaN"),
    Figure(value: 0.82, unit: .bare, fr: "0,82", en: "0.82"),
  ])
  func `a unit is written where the reader's language puts it`(_ figure: Figure) {
    expect(figure)
  }

  @Test(arguments: [
    Figure(
      value: (47_760 - 46_130) / 46_130 * 100, unit: .percent, decimals: .exactly(1),
      sign: .ofChanges, fr: "+3,5 %", en: "+3.5%"),
    Figure(
      value: (2_274 - 2_400) / 2_400 * 100, unit: .percent, decimals: .exactly(1),
      sign: .ofChanges, fr: "-5,3 %", en: "-5.3%"),
    Figure(
      value: 1_465 / 45_380 * 100, unit: .percent, decimals: .exactly(1), fr: "3,2 %", en: "3.2%"),
    Figure(
      value: 0.04, unit: .percent, decimals: .exactly(1), sign: .ofChanges, fr: "0,0 %", en: "0.0%"),
    Figure(value: 300, unit: .dollars, sign: .ofChanges, fr: "+300 $", en: "+$300"),
    Figure(value: .infinity, sign: .ofChanges, fr: "+∞", en: "+∞"),
    Figure(value: .nan, sign: .ofChanges, fr: "NaN", en: "NaN"),
  ])
  func `known shares and changes print as the census tables give them`(_ figure: Figure) {
    expect(figure)
  }

  @Test(arguments: [(Language.fr, "fr_CA"), (.en, "en_CA")])
  func `numbers, percentages and dollars are those of Unicode's data`(
    _ language: Language, _ identifier: String
  ) {
    let format = NumberFormat(language)
    let plain = FloatingPointFormatStyle<Double>(locale: Locale(identifier: identifier))
    var random = Seeded(state: 4)
    for _ in 0..<2_000 {
      let value = Double(Int.random(in: -99_999_999...99_999_999, using: &random)) / 100
      let decimals = Int.random(in: 0...2, using: &random)
      // ICU rounds a half to even and on the binary value: only figures that need no rounding.
      #expect(
        format.text(value, decimals: .exactly(2))
          == value.formatted(plain.precision(.fractionLength(2))))
      let whole = value.rounded()
      #expect(
        format.text(whole, decimals: .exactly(decimals))
          == whole.formatted(plain.precision(.fractionLength(decimals))))
      #expect(
        format.text(whole, in: .percent)
          == (whole / 100).formatted(
            FloatingPointFormatStyle<Double>.Percent(locale: Locale(identifier: identifier))
              .precision(.fractionLength(0))))
      #expect(
        format.text(value, in: .dollars, decimals: .exactly(2))
          == value.formatted(
            .currency(code: "CAD").locale(Locale(identifier: identifier))
              .precision(.fractionLength(2))))
    }
  }

  @Test(arguments: hostileFigures)
  func `no figure traps in any unit`(_ value: Double) {
    let units = ["", "%", "points", "$", "yes_no", "jours"].map { FigureUnit(named: $0) }
    for unit in units {
      for decimals in [Int.min, 0, 1, .max] {
        for language in Language.allCases {
          let format = NumberFormat(language)
          #expect(!format.text(value, in: unit, decimals: .exactly(decimals)).isEmpty)
          #expect(!format.text(value, in: unit, decimals: .atMost(decimals)).isEmpty)
        }
      }
    }
  }

  @Test func `a pack's names of units are understood`() {
    #expect(FigureUnit(named: "") == .bare)
    #expect(FigureUnit(named: "%") == .percent)
    #expect(FigureUnit(named: "points") == .points)
    #expect(FigureUnit(named: "$") == .dollars)
    #expect(FigureUnit(named: "yes_no") == .yesNo)
    #expect(FigureUnit(named: "logements") == .other("logements"))
  }

  @Test func `dollars of a unit in words stand where each language puts them`() {
    #expect(NumberFormat(.en).text(1_200, in: .other("$ per month")) == "$1,200\u{A0}per month")
    #expect(
      NumberFormat(.fr).text(-82, in: .other("$ par mois")) == "-82\u{A0}$ par mois")
    #expect(NumberFormat(.en).text(-82, in: .other("$ per month")) == "-$82\u{A0}per month")
  }
}
