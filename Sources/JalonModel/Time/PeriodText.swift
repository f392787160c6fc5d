extension Period: LosslessStringConvertible {
  /// The period written in one of the forms of ``Kind``, white space around it passed over.
  ///
  /// Quarters read with Q or T, large or small. Nil for anything else and for what the calendar
  /// does not have: month 13, quarter 5, 2021-02-30, a range that ends before it begins.
  public init?(_ text: String) {
    let text = text[...].trimmed
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 {
      guard let first = Day(written: ends[0]), let last = Day(written: ends[1]) else { return nil }
      self.init(first: first, last: last)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Int(digits: $0, count: 4) }) else { return nil }
    switch parts.count {
    case 1: self.init(year: year)
    case 2: self.init(year: year, rest: parts[1])
    default:
      guard let day = Day(written: text) else { return nil }
      self.init(day)
    }
  }

  private init?(year: Int, rest: Substring) {
    if let letter = rest.first, "QTqt".contains(letter) {
      guard let quarter = Int(digits: rest.dropFirst(), count: 1) else { return nil }
      self.init(year: year, quarter: quarter)
    } else if let month = Int(digits: rest, count: 2) {
      self.init(year: year, month: month)
    } else if let lastYear = Int(digits: rest, count: 4) {
      self.init(firstYear: year, lastYear: lastYear)
    } else {
      return nil
    }
  }

  /// The period in a language: a quarter is `2021-T3` in French, `2021-Q3` in English.
  public func text(in language: Language) -> String {
    let (year, month, _) = first.civil
    return switch kind {
    case .year: year.digits(4)
    case .quarter: "\(year.digits(4))-\(language == .fr ? "T" : "Q")\((month + 2) / 3)"
    case .month: "\(year.digits(4))-\(month.digits(2))"
    case .day: "\(first)"
    case .years: "\(year.digits(4))-\(last.year.digits(4))"
    case .days: "\(first)/\(last)"
    }
  }

  /// The period in its one form for machines, with quarters as `2021-Q3`.
  public var description: String { text(in: .en) }
}
