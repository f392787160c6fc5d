public import JalonModel

/// Numbers as a reader in Québec writes them, in French (fr-CA) or in English (en-CA).
///
/// Marks, patterns and plurals are those of Unicode's CLDR for fr-CA and en-CA:
/// - thousands are grouped from four digits (`minimumGroupingDigits` 1 in both; the Translation
///   Bureau's Guide du rédacteur, 2.3.1, leaves the space of four digits to choice): `1 204` and
///   `1,204`, so that a column lines up;
/// - the French space between groups and before `%` and `$` is U+00A0 (the narrow U+202F is
///   that of `fr`, for France, not of fr-CA, and some fonts and terminals lack it);
/// - the minus sign is the ASCII `-` in both, on a page too: it copies into a spreadsheet.
///
/// Years are not numbers of this kind: see ``DateFormat``.
public struct NumberFormat: Hashable, Sendable {
  /// How many decimals are shown, within 0 and ``DecimalDigits/mostDecimals``.
  public enum Precision: Hashable, Sendable {
    /// As many as said, zeros included.
    case exactly(Int)
    /// As many as said, without zeros at the end.
    ///
    /// Dollars have no cents or two digits of them.
    case atMost(Int)
  }

  /// Which signs are shown; what is rounded to zero has none.
  public enum Sign: Hashable, Sendable {
    /// That of a figure under zero.
    case ofNegatives
    /// Also `+` for a figure above zero, as a change is written.
    case ofChanges
  }

  /// The reader's language.
  public let language: Language

  /// The numbers of a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// A figure with its unit: `1,8 %`, `47 760`, `2,7 points`, `$1,200`, `oui`.
  ///
  /// A declared fact that is neither 1 nor 0 (a mean, a difference) is written as a number. What
  /// is not finite is written `∞` or `NaN`, as CLDR does; the engine gives no such figure.
  public func text(
    _ value: Double, in unit: FigureUnit = .bare, decimals: Precision = .atMost(3),
    sign: Sign = .ofNegatives
  ) -> String {
    if unit == .yesNo, let word = word(for: value) { return word }
    let shown = shown(value, in: unit, decimals)
    let sign = shown.sign(sign)
    return switch unit {
    case .bare, .yesNo: sign + shown.number
    case .percent: sign + shown.number + (language == .fr ? "\u{A0}%" : "%")
    case .points: sign + shown.number + (shown.isSingular ? "\u{A0}point" : "\u{A0}points")
    case .dollars where language == .fr: sign + shown.number + "\u{A0}$"
    case .dollars: sign + "$" + shown.number
    case .other(let name) where language == .en && name.hasPrefix("$ "):
      sign + "$" + shown.number + "\u{A0}" + name.dropFirst(2)
    case .other(let name): sign + shown.number + "\u{A0}" + name
    }
  }

  private func word(for value: Double) -> String? {
    switch (value, language) {
    case (1, .fr): "oui"
    case (1, .en): "yes"
    case (0, .fr): "non"
    case (0, .en): "no"
    default: nil
    }
  }
}

extension NumberFormat {
  /// A figure's digits, grouped and marked, and what its sign and plural depend on.
  private struct Shown {
    var number: String
    var isNegative = false
    var isPositive = false
    var isSingular = false

    func sign(_ which: Sign) -> String {
      isNegative ? "-" : isPositive && which == .ofChanges ? "+" : ""
    }
  }

  private func shown(_ value: Double, in unit: FigureUnit, _ precision: Precision) -> Shown {
    guard let digits = DecimalDigits(value, decimals: precision.decimals(in: unit)) else {
      return value.isNaN
        ? Shown(number: "NaN")
        : Shown(number: "∞", isNegative: value < 0, isPositive: value > 0)
    }
    let fraction = precision.kept(of: digits.fraction, in: unit)
    return Shown(
      number: grouped(digits.whole)
        + (fraction.isEmpty ? "" : (language == .fr ? "," : ".") + fraction),
      isNegative: digits.isNegative, isPositive: !digits.isNegative && !digits.isZero,
      isSingular: isSingular(whole: digits.whole, fraction: fraction))
  }

  private func grouped(_ whole: String) -> String {
    var text = ""
    let separator: Unicode.Scalar = language == .fr ? "\u{A0}" : ","
    let count = whole.unicodeScalars.count
    for (index, digit) in whole.unicodeScalars.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { text.unicodeScalars.append(separator) }
      text.unicodeScalars.append(digit)
    }
    return text
  }

  /// As shown and whatever the sign (CLDR's plural rules): French is singular under 2, English
  /// for 1 written without decimals.
  private func isSingular(whole: String, fraction: some StringProtocol) -> Bool {
    switch language {
    case .fr: whole == "0" || whole == "1"
    case .en: whole == "1" && fraction.isEmpty
    }
  }
}

extension NumberFormat.Precision {
  /// How many decimals a figure in this unit is rounded to.
  fileprivate func decimals(in unit: FigureUnit) -> Int {
    switch self {
    case .atMost(1) where unit == .dollars: 2
    case .exactly(let count), .atMost(let count): count
    }
  }

  /// What is shown of the rounded decimals.
  fileprivate func kept(of fraction: String, in unit: FigureUnit) -> String {
    switch self {
    case .exactly: return fraction
    case .atMost:
      let end = fraction.utf8.lastIndex { $0 != UInt8(ascii: "0") }
      let kept = end.map { String(fraction[...$0]) } ?? ""
      return unit == .dollars && kept.utf8.count == 1 ? kept + "0" : kept
    }
  }
}
