import JalonModel
import Testing

@Test(arguments: [
  ("2021", "1 an", "2020"), ("2021", "5 ans", "2016"), ("2021", "24 mois", "2019"),
  ("2021", "365 jours", "2020"), ("2021-Q1", "3 mois", "2020-Q4"), ("2021-Q3", "1 an", "2020-Q3"),
  ("2021-02", "1 mois", "2021-01"), ("2021-03", "1 mois", "2021-02"),
  ("2021-02", "28 jours", "2021-01"), ("2021-02", "4 semaines", "2021-01"),
  ("2024-02", "1 an", "2023-02"), ("2023-02", "3 ans", "2020-02"),
  ("2021-07-15", "1 mois", "2021-06-15"), ("2021-03-31", "1 mois", "2021-02-28"),
  ("2021-02-28", "1 mois", "2021-01-28"),
  ("2021-07-15", "2 semaines", "2021-07-01"), ("2016-2021", "5 ans", "2011-2016"),
  ("2016-2021", "12 mois", "2015-2020"), ("2016-2021", "365 jours", "2015-2020"),
  ("2023-04-01/2024-03-31", "1 an", "2022-04-01/2023-03-31"),
  ("2024-03-01/2025-02-28", "1 an", "2023-03-01/2024-02-29"),
  ("2023-03-01/2024-02-29", "1 an", "2022-03-01/2023-02-28"),
  ("2023-08-28/2024-06-30", "1 an", "2022-08-28/2023-06-30"),
  ("2023-07-15/2024-07-14", "1 an", "2022-07-15/2023-07-14"),
  ("2021-06-07/2021-06-13", "1 semaine", "2021-05-31/2021-06-06"),
  ("2021", "0 jour", "2021"),
])
func `a period has one that ended exactly so long before`(
  _ period: String, _ ago: String, _ earlier: String
) throws {
  #expect(try Period(period).given.earlier(by: TimeSpan(ago).given)?.description == earlier)
}

@Test(arguments: [
  ("2021", "3 mois"), ("2021", "1 mois"), ("2021", "360 jours"), ("2021-Q3", "1 mois"),
  ("2021-Q3", "90 jours"), ("2021-02", "30 jours"), ("2016-2021", "6 mois"), ("2021", "2 revues"),
  ("0001", "1 an"), ("0001-01", "1 mois"), ("0003-0005", "3 ans"), ("0001-01-01", "1 jour"),
  ("2021-03-29/2021-03-31", "1 mois"), ("2021", "999999 ans"), ("2021", "999999 semaines"),
])
func `where no period ended so long before there is none`(_ period: String, _ ago: String) throws {
  #expect(try Period(period).given.earlier(by: TimeSpan(ago).given) == nil)
}

@Test func `the earlier period is of the same kind and ended so long before`() throws {
  var chance = Chance(11)
  var found = 0
  for _ in 0..<5000 {
    let period = try chance.period(in: 1900...2100)
    let unit = try TimeSpan.Unit.allCases.randomElement(using: &chance).given
    let ago = try TimeSpan(.random(in: 0...40, using: &chance), unit).given
    guard let earlier = period.earlier(by: ago) else { continue }
    found += 1
    #expect(earlier.kind == period.kind)
    switch unit {
    case .days: #expect(earlier.last.adding(days: ago.count) == period.last)
    case .weeks: #expect(earlier.last.adding(days: ago.count * 7) == period.last)
    case .months, .years:
      let months = unit == .years ? ago.count * 12 : ago.count
      let ends = (earlier.last, period.last)
      #expect(
        ends.0.year * 12 + ends.0.month + months == ends.1.year * 12 + ends.1.month)
    case .reviews: Issue.record("reviews have no length")
    }
  }
  #expect(found > 1000)
}

@Test(arguments: [("2021", "1 an"), ("2021-Q2", "3 mois"), ("2021-05", "1 mois")])
func `the period just before ends on the day before`(_ text: String, _ length: String) throws {
  var period = try Period(text).given
  for _ in 0..<500 {
    let earlier = try period.earlier(by: TimeSpan(length).given).given
    #expect(earlier.last.adding(days: 1) == period.first)
    period = earlier
  }
}

@Test func `lengths in months add up for all but days`() throws {
  var chance = Chance(12)
  for _ in 0..<3000 {
    let period = try chance.period(in: 1000...2100)
    guard period.kind != .day, period.kind != .days else { continue }
    let step = period.kind == .month ? 1 : period.kind == .quarter ? 3 : 12
    let a = Int.random(in: 0...40, using: &chance) * step
    let b = Int.random(in: 0...40, using: &chance) * step
    let twice = try period.earlier(by: TimeSpan(a, .months).given)?.earlier(
      by: TimeSpan(b, .months).given)
    #expect(try twice != nil && twice == period.earlier(by: TimeSpan(a + b, .months).given))
  }
}
