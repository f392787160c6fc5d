import JalonModel
import Testing

@Test(
  arguments: [
    ("2021", .year, "2021-01-01", "2021-12-31", "2021", "2021"),
    ("0001", .year, "0001-01-01", "0001-12-31", "0001", "0001"),
    ("9999", .year, "9999-01-01", "9999-12-31", "9999", "9999"),
    ("2021-Q3", .quarter, "2021-07-01", "2021-09-30", "2021-Q3", "2021-T3"),
    ("2021-T1", .quarter, "2021-01-01", "2021-03-31", "2021-Q1", "2021-T1"),
    ("9999-t4", .quarter, "9999-10-01", "9999-12-31", "9999-Q4", "9999-T4"),
    ("2021-q2", .quarter, "2021-04-01", "2021-06-30", "2021-Q2", "2021-T2"),
    ("2024-02", .month, "2024-02-01", "2024-02-29", "2024-02", "2024-02"),
    ("2021-12", .month, "2021-12-01", "2021-12-31", "2021-12", "2021-12"),
    ("2021-07-15", .day, "2021-07-15", "2021-07-15", "2021-07-15", "2021-07-15"),
    ("2016-2021", .years, "2016-01-01", "2021-12-31", "2016-2021", "2016-2021"),
    ("2021-2021", .year, "2021-01-01", "2021-12-31", "2021", "2021"),
    (
      "2023-04-01/2024-03-31", .days, "2023-04-01", "2024-03-31", "2023-04-01/2024-03-31",
      "2023-04-01/2024-03-31"
    ),
    ("2023-04-01/2023-04-01", .day, "2023-04-01", "2023-04-01", "2023-04-01", "2023-04-01"),
    (" \u{A0}2021-T3\u{202F}\n", .quarter, "2021-07-01", "2021-09-30", "2021-Q3", "2021-T3"),
  ] as [(String, Period.Kind, String, String, String, String)])
func `a period has a kind, a first and a last day, and one text`(
  _ text: String, _ kind: Period.Kind, _ first: String, _ last: String, _ en: String, _ fr: String
) throws {
  let period = try Period(text).given
  #expect(period.kind == kind)
  #expect(period.first.description == first)
  #expect(period.last.description == last)
  #expect(period.description == en)
  #expect(period.text(in: .en) == en)
  #expect(period.text(in: .fr) == fr)
}

@Test(arguments: [
  "", " ", "21", "0000", "10000", "2021-13", "2021-00", "2021-1", "2021-Q0", "2021-Q5", "2021-Q",
  "2021-Q11", "2021-S1", "2021Q3", "Q3-2021", "2021-02-30", "2021-2016", "2016-0000",
  "2016-10000", "2021-2", "2021-", "-2021", "2021--07", "2021-07-15-", "2024-03-31/2023-04-01",
  "2023-04-01/", "/2024-03-31", "2023-04-01/2024-03-32", "2023-04/2024-03", "2023/2024",
  "2023-04-01/2023-05-01/2023-06-01", "2023-04-01 / 2024-03-31", "2021 - 2022", "2021–2022",
  "２０２１", "2021-Q３", "2021-Q\u{0301}3", "2021-\u{0301}07", "année 2021",
])
func `what is no period is refused`(_ text: String) {
  #expect(Period(text) == nil)
}

@Test func `numbers that make no period are refused`() {
  for number in [Int.min, -1, 0, 10_000, Int.max] {
    #expect(Period(year: number) == nil)
    #expect(Period(year: 2021, quarter: number) == nil)
    #expect(Period(year: 2021, month: number) == nil)
    #expect(Period(year: number, quarter: 1) == nil)
    #expect(Period(year: number, month: 1) == nil)
    #expect(Period(firstYear: number, lastYear: 2021) == nil)
    #expect(Period(firstYear: 2021, lastYear: number) == nil)
  }
}

@Test func `a period is read as it is written`() throws {
  var chance = Chance(8)
  for _ in 0..<3000 {
    let period = try chance.period()
    for language in Language.allCases {
      #expect(Period(period.text(in: language)) == period)
    }
    #expect(period.first <= period.last)
  }
}

@Test func `any text is read as a period that is written or refused`() {
  var chance = Chance(9)
  let signs = Array("0123456789012-/-/QTqt \u{A0}")
  var read = 0
  for _ in 0..<20_000 {
    let length = Int.random(in: 0...11, using: &chance)
    let text = String((0..<length).compactMap { _ in signs.randomElement(using: &chance) })
    guard let period = Period(text) else { continue }
    read += 1
    #expect(Period(period.description) == period)
  }
  #expect(read > 0)
}

@Test(arguments: [
  ["2020", "2019-2021", "2021", "2021-Q4", "2021-12", "2021-12-31", "2022-01-01"],
  ["2020-07-01/2021-06-30", "2021-Q2", "2021-06-30/2021-07-01", "2021-07", "2021"],
  ["2011-2016", "2016", "2016-2021", "2020-2021", "2021"],
])
func `the greatest period is the current one`(_ texts: [String]) throws {
  let periods = try texts.map { try Period($0).given }
  #expect(periods.reversed().sorted() == periods)
}

@Test func `of two periods the later end counts, then the later beginning`() throws {
  var chance = Chance(10)
  for _ in 0..<3000 {
    let a = try chance.period(in: 2020...2022)
    let b = try chance.period(in: 2020...2022)
    #expect([a < b, a == b, a > b].count { $0 } == 1)
    if a.last != b.last {
      #expect((a < b) == (a.last < b.last))
    } else if a.first != b.first {
      #expect((a < b) == (a.first < b.first))
    }
  }
}

@Test func `the same days in two forms are two periods in one order`() throws {
  let year = try Period("2021").given
  let days = try Period("2021-01-01/2021-12-31").given
  #expect(year != days)
  #expect((year < days) != (days < year))
}
