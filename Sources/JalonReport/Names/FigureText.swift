internal import JalonModel

/// Figures with their units, or the reason why there is none.
struct FigureText {
  /// Decimals of a figure that is read, where nothing says how many.
  static let usualDecimals = 3

  /// Decimals of a figure that a rule computes, where nothing says how many: more would feign a
  /// precision that its parts have not.
  static func computedDecimals(in unit: String) -> Int {
    unit == "%" || unit == "points" ? 1 : 2
  }

  private let words: Words
  private let format: NumberFormat
  private let unitNames: [String: Text]

  /// Figures for a reader, in the units that a pack names.
  init(_ language: Language, _ unitNames: [String: Text]) {
    words = Words(language)
    format = NumberFormat(language)
    self.unitNames = unitNames
  }

  func text(_ reading: Reading, unit: String, decimals: Int?) -> String {
    switch reading {
    case .measured(let value, _): text(value, unit: unit, decimals: decimals)
    case .missing(let reason): words.reason(reason)
    }
  }

  /// A figure with so many decimals, at least `least`; as many as needed where nothing says.
  func text(
    _ value: Double, unit: String, decimals: Int?, least: Int = 0, usual: Int = usualDecimals
  ) -> String {
    let most = max(decimals ?? Self.needed(for: value, usual), least)
    let precision: NumberFormat.Precision = decimals == nil ? .atMost(most) : .exactly(most)
    return format.text(
      value, in: self.unit(unit, beside: Self.rounded(value, most)), decimals: precision)
  }

  /// A figure without zeros at its end: a bound.
  func short(_ value: Double, unit: String, least: Int = 0, usual: Int = usualDecimals) -> String {
    text(value, unit: unit, decimals: nil, least: least, usual: usual)
  }

  /// How far two figures are from one another, as they are shown with so many decimals.
  ///
  /// A unit in words was told with the figures, and does not suit every number.
  func distance(from a: Double, to b: Double, unit: String, decimals: Int) -> String {
    let distance = (Self.rounded(a, decimals) - Self.rounded(b, decimals)).magnitude
    let needed = DecimalDigits.decimals(toTell: distance, from: 0, atLeast: decimals)
    let difference = FigureUnit(named: Self.difference(in: unit))
    let shown: FigureUnit = if case .other = difference { .bare } else { difference }
    return format.text(distance, in: shown, decimals: .atMost(needed))
  }

  private static func rounded(_ value: Double, _ decimals: Int) -> Double {
    guard let digits = DecimalDigits(value, decimals: decimals),
      let magnitude = Double(digits.whole + "." + digits.fraction + "0")
    else { return value }
    return digits.isNegative ? -magnitude : magnitude
  }

  /// How many decimals a figure has, up to the usual number.
  static func decimals(of value: Double) -> Int {
    guard let digits = DecimalDigits(value, decimals: usualDecimals) else { return 0 }
    let end = digits.fraction.utf8.lastIndex { $0 != UInt8(ascii: "0") }
    return end.map { digits.fraction.utf8.distance(from: digits.fraction.startIndex, to: $0) + 1 }
      ?? 0
  }

  private func unit(_ name: String, beside figure: Double) -> FigureUnit {
    guard case .other(let unit) = FigureUnit(named: name) else { return FigureUnit(named: name) }
    let text = unitNames[name]?.shown(in: words.language) ?? unit
    return .other(UnitForm.text(text, beside: figure, in: words.language))
  }

  /// What a figure other than zero needs not to be shown as zero.
  private static func needed(for value: Double, _ usual: Int) -> Int {
    DecimalDigits.decimals(toTell: value, from: 0, atLeast: usual)
  }

  /// The unit of a difference of two figures: points for percentages.
  private static func difference(in unit: String) -> String {
    switch unit {
    case "%": "points"
    case "yes_no": ""
    default: unit
    }
  }

  /// How many decimals tell two figures apart where one is shown with so many.
  static func decimals(toTell a: Double, from b: Double, shown decimals: Int) -> Int {
    DecimalDigits.decimals(toTell: a, from: b, atLeast: decimals)
  }
}
