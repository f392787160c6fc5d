import JalonModel
import Testing

@Test(arguments: [
  ("2021-01-31", 1, "2021-02-28"), ("2024-01-31", 1, "2024-02-29"),
  ("2021-03-31", -1, "2021-02-28"),
  ("2021-01-31", 3, "2021-04-30"), ("2021-11-30", 3, "2022-02-28"), ("2021-12-15", 1, "2022-01-15"),
  ("2021-01-15", -1, "2020-12-15"), ("2021-05-31", 0, "2021-05-31"),
  ("2021-05-31", 240, "2041-05-31"),
])
func `months end on the month's last day at most`(_ day: String, _ months: Int, _ sum: String) {
  #expect(Day(day)?.adding(months: months)?.description == sum)
}

@Test(arguments: [
  ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"),
  ("2024-02-29", -4, "2020-02-29"),
  ("2021-06-30", 10, "2031-06-30"),
])
func `a leap day is February 28 in other years`(_ day: String, _ years: Int, _ sum: String) {
  #expect(Day(day)?.adding(years: years)?.description == sum)
}

@Test func `months are added to the month and leave the day where the month has it`() throws {
  var chance = Chance(3)
  for _ in 0..<2000 {
    let day = try chance.day()
    let months = Int.random(in: -30_000...30_000, using: &chance)
    let place = day.year * 12 + day.month - 1 + months
    guard let sum = day.adding(months: months) else {
      #expect(place < 12 || place >= 120_000)
      continue
    }
    #expect(sum.year * 12 + sum.month - 1 == place)
    let next = sum.adding(days: 1)?.day ?? 1
    #expect(sum.day == day.day || (sum.day < day.day && next == 1))
  }
}

@Test func `a later day stays later, or falls on the same month's end`() throws {
  var chance = Chance(4)
  for _ in 0..<2000 {
    let day = try chance.day()
    let later = day.adding(days: .random(in: 0...90, using: &chance)) ?? .latest
    let months = Int.random(in: -600...600, using: &chance)
    guard let a = day.adding(months: months), let b = later.adding(months: months) else { continue }
    #expect(a <= b)
  }
}

@Test func `months up to the 28th add up and can be taken back`() throws {
  var chance = Chance(5)
  for _ in 0..<2000 {
    let year = Int.random(in: 1000...9000, using: &chance)
    let month = Int.random(in: 1...12, using: &chance)
    let day = try Day(year: year, month: month, day: .random(in: 1...28, using: &chance)).given
    let a = Int.random(in: -5000...5000, using: &chance)
    let b = Int.random(in: -5000...5000, using: &chance)
    #expect(day.adding(months: a)?.adding(months: b) == day.adding(months: a + b))
    #expect(day.adding(months: a)?.adding(months: -a) == day)
  }
}

@Test func `a year is twelve months`() throws {
  var chance = Chance(6)
  for _ in 0..<2000 {
    let day = try chance.day()
    let years = Int.random(in: -9999...9999, using: &chance)
    #expect(day.adding(years: years) == day.adding(months: years * 12))
  }
}

@Test func `days add up and can be taken back`() throws {
  var chance = Chance(7)
  for _ in 0..<2000 {
    let (day, other) = (try chance.day(), try chance.day())
    #expect(day.adding(days: other.number - day.number) == other)
  }
}

@Test(arguments: [Day.earliest, .latest])
func `no number of days, months or years leaves the calendar or breaks`(_ day: Day) {
  for number in [Int.min, Int.min + 1, -4_000_000, 4_000_000, Int.max - 1, Int.max] {
    #expect(day.adding(days: number) == nil)
    #expect(day.adding(months: number) == nil)
    #expect(day.adding(years: number) == nil)
    #expect(Day(number: number) == nil)
  }
}

@Test func `the calendar ends with its first and its last day`() {
  #expect(Day.earliest.description == "0001-01-01")
  #expect(Day.latest.description == "9999-12-31")
  #expect(Day.earliest.adding(days: -1) == nil)
  #expect(Day.latest.adding(days: 1) == nil)
  #expect(Day.earliest.adding(months: -1) == nil)
  #expect(Day.latest.adding(months: 1) == nil)
}
