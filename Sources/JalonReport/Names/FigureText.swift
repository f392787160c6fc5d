internal import JalonModel

/// Figures with their units, or the reason why there is none.
struct FigureText {
  /// Decimals where nothing says how many.
  static let usualDecimals = 3

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
  func text(_ value: Double, unit: String, decimals: Int?, least: Int = 0) -> String {
    let precision: NumberFormat.Precision =
      if let decimals {
        .exactly(max(decimals, least))
      } else {
        .atMost(max(Self.needed(for: value), least))
      }
    return format.text(value, in: self.unit(unit), decimals: precision)
  }

  /// A figure without zeros at its end: a bound, a distance.
  func short(_ value: Double, unit: String, least: Int = 0) -> String {
    text(value, unit: unit, decimals: nil, least: least)
  }

  /// How far two figures are from one another, shown with no more decimals than it needs.
  ///
  /// A difference of binary numbers has a tail that its parts have not.
  func distance(_ distance: Double, unit: String, decimals: Int) -> String {
    let needed = DecimalDigits.decimals(toTell: distance, from: 0, atLeast: decimals)
    return format.text(
      distance, in: self.unit(Self.difference(in: unit)), decimals: .atMost(needed))
  }

  private func unit(_ name: String) -> FigureUnit {
    let unit = FigureUnit(named: name)
    guard case .other = unit, let text = unitNames[name] else { return unit }
    return .other(text.shown(in: words.language))
  }

  /// What a figure other than zero needs not to be shown as zero.
  private static func needed(for value: Double) -> Int {
    DecimalDigits.decimals(toTell: value, from: 0, atLeast: usualDecimals)
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
  static func decimals(toTell a: Double, from b: Double, shown decimals: Int?) -> Int {
    DecimalDigits.decimals(toTell: a, from: b, atLeast: decimals ?? usualDecimals)
  }
}
