import JalonModel
import Testing

@Test func `every day from 1600 to 2400 is counted once and found again`() throws {
  let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  var number = try Day(year: 1600, month: 1, day: 1).given.number
  var strays: [String] = []
  for year in 1600...2400 {
    let isLeap = (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
    for month in 1...12 {
      for day in 1...(lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)) {
        let found = Day(number: number)
        let isFound = found?.year == year && found?.month == month && found?.day == day
        if !isFound || found != Day(year: year, month: month, day: day) {
          strays.append("\(year)-\(month)-\(day)")
        }
        number += 1
      }
    }
  }
  #expect(strays.isEmpty)
  #expect(try number == Day(year: 2401, month: 1, day: 1).given.number)
}

@Test(arguments: [
  ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778),
  ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
])
func `a day has a number counted from 1970`(_ text: String, _ number: Int) throws {
  #expect(Day(text)?.number == number)
  #expect(Day(number: number)?.description == text)
}

@Test(arguments: [
  "", "2026", "2026-11", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31", "2021-02-29",
  "1900-02-29", "0000-01-01", "10000-01-01", "2026-1-1", "26-11-21", "2026-11-21 ", " 2026-11-21",
  "2026-11-21-", "-2026-11-21", "2026/11/21", "20261121", "+026-11-21", "2026-+1-21", "2026-11-2１",
  "2026-11-2\u{0301}1", "２０２６-11-21", "2026–11–21", "2026-11-21T00:00",
])
func `what is no day is refused`(_ text: String) {
  #expect(Day(text) == nil)
}

@Test(arguments: [
  (0, 1, 1), (10_000, 1, 1), (2021, 0, 1), (2021, 13, 1), (2021, 2, 29), (2021, 4, 31),
  (2021, 1, 0), (2021, 1, 32), (.max, .max, .max), (.min, .min, .min), (2021, .max, 1),
])
func `numbers that make no day are refused`(_ year: Int, _ month: Int, _ day: Int) {
  #expect(Day(year: year, month: month, day: day) == nil)
}

@Test func `a day is read as it is written`() throws {
  var chance = Chance(1)
  for _ in 0..<2000 {
    let day = try chance.day()
    #expect(Day(day.description) == day)
  }
}

@Test func `days are in the order of their numbers and of their texts`() throws {
  var chance = Chance(2)
  for _ in 0..<2000 {
    let (a, b) = (try chance.day(), try chance.day())
    #expect((a < b) == (a.number < b.number))
    #expect((a < b) == (a.description < b.description))
  }
}
