import Testing

@testable import Jalon

/// A steady column is an array, whatever is done with it.
@Suite struct SteadyColumnTests {
  @Test func `whatever is done with it, it says what an array says`() {
    var numbers = SteadyNumbers(state: 11)
    var spread = 0
    for _ in 0..<trials(2000) {
      var column = SteadyColumn<Int>()
      var array: [Int] = []
      // Mostly one value.
      let variety = Int.random(in: 1...3, using: &numbers)
      for _ in 0..<Int.random(in: 0..<20, using: &numbers) {
        let value = Int.random(in: 0..<variety, using: &numbers)
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0 where !array.isEmpty:
          let index = Int.random(in: array.indices, using: &numbers)
          column[index] = value
          array[index] = value
        case 1:
          let count = Int.random(in: 0...min(3, array.count), using: &numbers)
          column.removeLast(count)
          array.removeLast(count)
        case 2:
          let start = Int.random(in: 0...array.count, using: &numbers)
          let end = Int.random(in: start...array.count, using: &numbers)
          column.replaceSubrange(start..<end, with: [value, value])
          array.replaceSubrange(start..<end, with: [value, value])
        default:
          column.append(value)
          array.append(value)
        }
        #expect(Array(column) == array)
      }
      spread += column.common == nil && array.count > 1 ? 1 : 0
    }
    #expect(spread > trials(100))
  }

  @Test func `one that says the same in all rows keeps only that`() {
    var column = SteadyColumn<Int32?>()
    for _ in 0..<1000 { column.append(nil) }
    #expect(column.count == 1000 && column[999] == nil)
    #expect(column.common == .some(nil))
    column.append(3)
    #expect(column.common == nil)
    #expect(column[1000] == 3 && column[0] == nil)
    #expect(SteadyColumn(repeating: 2, count: 3).common == 2)
    #expect(SteadyColumn(repeating: 2, count: 0).isEmpty)
  }
}
