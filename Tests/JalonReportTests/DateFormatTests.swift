import Foundation
import JalonModel
import JalonReport
import Testing

@Test(arguments: [
  ("2026-11-21", "21 novembre 2026", "November 21, 2026"),
  ("2026-05-01", "1er mai 2026", "May 1, 2026"),
  ("0990-08-02", "2 août 990", "August 2, 990"),
])
func `a day is written in full, the first of a month as an ordinal in French`(
  _ day: String, _ fr: String, _ en: String
) throws {
  let day = try #require(Day(day))
  #expect(DateFormat(.fr).text(day) == fr)
  #expect(DateFormat(.en).text(day) == en)
}

@Test(arguments: [
  ("2021", "2021", "2021"), ("2021-Q1", "1er trimestre 2021", "Q1 2021"),
  ("2021-T3", "3e trimestre 2021", "Q3 2021"), ("2026-08", "août 2026", "August 2026"),
  ("2016-2021", "2016 à 2021", "2016 to 2021"), ("2026-05-01", "1er mai 2026", "May 1, 2026"),
  ("2026-05-01/2026-05-15", "1er au 15 mai 2026", "May 1 to 15, 2026"),
  ("2026-04-28/2026-05-01", "28 avril au 1er mai 2026", "April 28 to May 1, 2026"),
  (
    "2023-04-01/2024-03-31", "1er avril 2023 au 31 mars 2024", "April 1, 2023, to March 31, 2024"
  ),
  ("2025-05-01/2026-05-01", "1er mai 2025 au 1er mai 2026", "May 1, 2025, to May 1, 2026"),
])
func `a period has its words, and says month and year once where they are the same`(
  _ period: String, _ fr: String, _ en: String
) throws {
  let period = try #require(Period(period))
  #expect(DateFormat(.fr).text(period) == fr)
  #expect(DateFormat(.en).text(period) == en)
}

@Test(arguments: [(Language.fr, "fr_CA"), (.en, "en_CA")])
func `days are those of Unicode's data, but for the first in French`(
  _ language: Language, _ identifier: String
) throws {
  var calendar = Calendar(identifier: .gregorian)
  calendar.timeZone = .gmt
  var style = Date.FormatStyle(date: .long, time: .omitted)
  style.locale = Locale(identifier: identifier)
  style.calendar = calendar
  style.timeZone = .gmt
  for number in 19_675..<20_041 {
    let day = try #require(Day(number: number))
    let date = Date(timeIntervalSince1970: Double(number) * 86_400)
    let ours = DateFormat(language).text(day)
    #expect(ours.replacing("1er ", with: "1 ") == date.formatted(style))
  }
}
