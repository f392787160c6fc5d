extension TimeSpan: LosslessStringConvertible {
  /// The span written as a whole number and a unit in French or English: `"6 semaines"`.
  ///
  /// Singular and plural both read after any number, in any case, with any white space around the
  /// parts; there is white space between them. Nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, let count = Int(digits: parts[0]) else { return nil }
    let word = parts[1].lowercased()
    guard let unit = Unit.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self.init(count, unit)
  }

  /// The span in a language: `90 jours`, `1 year`.
  public func text(in language: Language) -> String {
    "\(count) \(unit.word(for: count, in: language))"
  }

  /// The span in English.
  public var description: String { text(in: .en) }
}

extension TimeSpan.Unit {
  /// All that an author may write.
  fileprivate var words: [String] {
    switch self {
    case .days: ["jour", "jours", "day", "days"]
    case .weeks: ["semaine", "semaines", "week", "weeks"]
    case .months: ["mois", "month", "months"]
    case .years: ["an", "ans", "année", "années", "annee", "annees", "year", "years"]
    case .reviews: ["revue", "revues", "review", "reviews"]
    }
  }

  /// The unit after a number: in French the plural begins at 2, in English all but 1 have it.
  fileprivate func word(for count: Int, in language: Language) -> String {
    switch language {
    case .fr:
      switch self {
      case .days: count < 2 ? "jour" : "jours"
      case .weeks: count < 2 ? "semaine" : "semaines"
      case .months: "mois"
      case .years: count < 2 ? "an" : "ans"
      case .reviews: count < 2 ? "revue" : "revues"
      }
    case .en: count == 1 ? String(rawValue.dropLast()) : rawValue
    }
  }
}
