public import JalonModel

/// Days and periods as a reader in Québec writes them, in French (fr-CA) or in English (en-CA).
///
/// Orders and names of months are those of Unicode's CLDR for fr-CA and en-CA, with its ordinary
/// spaces; `1er`, the lower-case months and `3e` follow French usage in Québec. Quarters are
/// written `Q3` in English (CLDR's abbreviated form). Periods have no preposition of their own, so
/// that a sentence may say "de {…}" or "from {…}".
public struct DateFormat: Hashable, Sendable {
  /// The reader's language.
  public let language: Language

  /// The dates of a language.
  public init(_ language: Language) { self.language = language }

  /// A day in full: `21 novembre 2026`, `1er mai 2026`; `November 21, 2026`.
  public func text(_ day: Day) -> String {
    switch language {
    case .fr: "\(number(of: day)) \(month(of: day)) \(day.year)"
    case .en: "\(month(of: day)) \(day.day), \(day.year)"
    }
  }

  /// A period: `2021`; `3e trimestre 2021`, `Q3 2021`; `mai 2026`, `May 2026`; `2016 à 2021`,
  /// `2016 to 2021`; days as `1er au 15 mai 2026`, `May 1 to 15, 2026`.
  public func text(_ period: Period) -> String {
    let (first, last) = (period.first, period.last)
    return switch period.kind {
    case .year: "\(first.year)"
    case .quarter: quarter((first.month + 2) / 3, of: first.year)
    case .month: "\(month(of: first)) \(first.year)"
    case .day: text(first)
    case .years: "\(first.year) \(language == .fr ? "à" : "to") \(last.year)"
    case .days: days(from: first, through: last)
    }
  }

  private func quarter(_ quarter: Int, of year: Int) -> String {
    switch language {
    case .fr: "\(quarter)\(quarter == 1 ? "er" : "e") trimestre \(year)"
    case .en: "Q\(quarter) \(year)"
    }
  }

  /// Says month and year once where they are the same.
  private func days(from first: Day, through last: Day) -> String {
    guard first.year == last.year else {
      // In English a comma closes the year in the middle of a phrase.
      return text(first) + (language == .fr ? " au " : ", to ") + text(last)
    }
    let isOneMonth = first.month == last.month
    return switch language {
    case .fr:
      number(of: first) + (isOneMonth ? "" : " " + month(of: first)) + " au " + text(last)
    case .en:
      "\(month(of: first)) \(first.day) to "
        + (isOneMonth ? "\(last.day), \(last.year)" : text(last))
    }
  }

  private func number(of day: Day) -> String { day.day == 1 ? "1er" : "\(day.day)" }

  private func month(of day: Day) -> String {
    switch language {
    case .fr: Self.frenchMonths[day.month - 1]
    case .en: Self.englishMonths[day.month - 1]
    }
  }

  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
