import JalonModel
import Testing

@Test(
  arguments: [
    ("90 jours", 90, .days), ("1 jour", 1, .days), ("30 days", 30, .days), ("1 day", 1, .days),
    ("6 semaines", 6, .weeks), ("1 semaine", 1, .weeks), ("2 weeks", 2, .weeks),
    ("1 week", 1, .weeks), ("3 mois", 3, .months), ("1 month", 1, .months),
    ("18 months", 18, .months), ("1 an", 1, .years), ("5 ans", 5, .years), ("1 year", 1, .years),
    ("10 years", 10, .years), ("2 années", 2, .years), ("2 anne\u{0301}es", 2, .years),
    ("1 annee", 1, .years), ("2 revues", 2, .reviews), ("1 revue", 1, .reviews),
    ("2 reviews", 2, .reviews), ("1 review", 1, .reviews), ("1 jours", 1, .days),
    ("  90\u{A0}Jours ", 90, .days), ("0 jour", 0, .days), ("999999 DAYS", 999_999, .days),
  ] as [(String, Int, TimeSpan.Unit)])
func `a length of time reads in both languages`(
  _ text: String, _ count: Int, _ unit: TimeSpan.Unit
) throws {
  let span = try TimeSpan(text).given
  #expect(span.count == count)
  #expect(span.unit == unit)
}

@Test(arguments: [
  "", " ", "90", "jours", "jours 90", "90jours", "90 jour s", "-1 jour", "1.5 ans", "1,5 an",
  "un an", "1 siècle", "1 trimestre", "1000000 jours", "1 000 jours", "99999999999999999999 ans",
  "+1 an", "1 moi", "1 reviewss", "٣ mois", "1  an  2 mois",
])
func `what is no length of time is refused`(_ text: String) {
  #expect(TimeSpan(text) == nil)
}

@Test(arguments: [-1, 1_000_000, Int.min, Int.max])
func `a length of time is neither negative nor over its limit`(_ count: Int) {
  for unit in TimeSpan.Unit.allCases { #expect(TimeSpan(count, unit) == nil) }
}

@Test(arguments: [
  ("0 days", "0 jour", "0 days"), ("1 day", "1 jour", "1 day"), ("90 days", "90 jours", "90 days"),
  ("1 week", "1 semaine", "1 week"), ("2 days", "2 jours", "2 days"),
  ("2 weeks", "2 semaines", "2 weeks"), ("2 years", "2 ans", "2 years"),
  ("6 weeks", "6 semaines", "6 weeks"),
  ("1 month", "1 mois", "1 month"), ("3 months", "3 mois", "3 months"),
  ("1 year", "1 an", "1 year"), ("5 years", "5 ans", "5 years"),
  ("1 review", "1 revue", "1 review"), ("2 reviews", "2 revues", "2 reviews"),
])
func `a length of time agrees with its number`(_ text: String, _ fr: String, _ en: String) throws {
  let span = try TimeSpan(text).given
  #expect(span.text(in: .fr) == fr)
  #expect(span.text(in: .en) == en)
  #expect("\(span)" == en)
}

@Test(arguments: TimeSpan.Unit.allCases, Language.allCases)
func `a length of time is read as it is written`(_ unit: TimeSpan.Unit, _ language: Language) throws
{
  for count in [0, 1, 2, 3, 12, 90, 365, 999_999] {
    let span = try TimeSpan(count, unit).given
    #expect(TimeSpan(span.text(in: language)) == span)
  }
}

@Test(arguments: [
  ("2026-11-21", "90 jours", "2027-02-19"), ("2026-11-21", "6 semaines", "2027-01-02"),
  ("2026-11-30", "3 mois", "2027-02-28"), ("2024-02-29", "1 an", "2025-02-28"),
  ("2026-11-21", "0 jour", "2026-11-21"),
])
func `a length of time is added on the calendar`(_ day: String, _ span: String, _ sum: String)
  throws
{
  #expect(try Day(day).given.adding(TimeSpan(span).given)?.description == sum)
}

@Test(arguments: TimeSpan.Unit.allCases)
func `the longest span leaves the calendar`(_ unit: TimeSpan.Unit) throws {
  let longest = try TimeSpan(TimeSpan.limit, unit).given
  #expect(Day.latest.adding(longest) == nil)
}

@Test func `reviews have no length on the calendar`() throws {
  let reviews = try TimeSpan("2 revues").given
  #expect(try Day("2026-11-21").given.adding(reviews) == nil)
  #expect(try Period("2026").given.earlier(by: reviews) == nil)
}
