/// A day of the civil calendar, of the years 1 to 9999, which no time zone can move.
///
/// In French: jour. The calendar is the Gregorian one, also before 1582. The conversions are
/// `days_from_civil` and `civil_from_days` of Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms" (2021).
public struct Day: Hashable, Sendable {
  /// 0001-01-01.
  public static let earliest = Day(counted: -719_162)
  /// 9999-12-31.
  public static let latest = Day(counted: 2_932_896)

  private let count: Int32

  private init(counted: Int32) { count = counted }

  /// The day that is so many days after 1970-01-01, nil outside the years 1 to 9999.
  public init?(number: Int) {
    guard (Self.earliest.number...Self.latest.number).contains(number) else { return nil }
    count = Int32(number)
  }

  /// A day of a year 1 to 9999, a month 1 to 12 and a day of that month, nil if there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    // A year that begins in March ends with the leap day.
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let (era, yearOfEra) = year.quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * month + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
  }

  /// Days since 1970-01-01, which is 0.
  public var number: Int { Int(count) }

  /// The year, 1 to 9999.
  public var year: Int { civil.year }

  /// The month, 1 to 12.
  public var month: Int { civil.month }

  /// The day of the month, from 1.
  public var day: Int { civil.day }

  var isLastOfMonth: Bool {
    let (year, month, day) = civil
    return day == Self.length(ofMonth: month, year: year)
  }

  var civil: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (number + 719_468).quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400
    return month < 10 ? (year, month + 3, day) : (year + 1, month - 9, day)
  }

  /// How many days a month of 1 to 12 has in that year.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension Day: Comparable {
  /// Whether a day is earlier than another.
  public static func < (a: Self, b: Self) -> Bool { a.count < b.count }
}
