import Testing

@testable import Jalon

/// What a cell is known by is the cell.
@Suite struct CellCacheTests {
  @Test func `a cache keeps each text apart from all others`() {
    var numbers = SteadyNumbers(state: 31)
    for _ in 0..<trials(300) {
      var cache = CellCache()
      var known: [[UInt8]: Int32] = [:]
      for _ in 0..<200 {
        // Few letters, so that texts share their starts, and lengths about eight and sixteen.
        let length = Int.random(in: 0...19, using: &numbers)
        let text: [UInt8] = (0..<length).map {
          $0 % 8 == 7 || $0 == length - 1 ? .random(in: 0x61...0x63, using: &numbers) : 0x61
        }
        let before = Int.random(in: 0...9, using: &numbers)
        let behind = Int.random(in: 0...20, using: &numbers)
        let around =
          [UInt8](repeating: 0x62, count: before) + text
          + [UInt8](repeating: 0x63, count: behind)
        let found = cache.code(of: around.span, before, before + length)
        #expect(found == known[text])
        if found == nil {
          let code = Int32(known.count)
          known[text] = code
          cache.add(text.span, code: code)
        }
      }
      #expect(known.count > 20)
      for (text, code) in known { #expect(cache.code(of: text.span) == code) }
    }
  }

  @Test func `a plain number is the one that a closer look gives`() {
    var numbers = SteadyNumbers(state: 32)
    let marks: [UInt8] = [0x2E, 0x2C, 0x2D, 0x20, 0x45]
    var plain = 0
    for _ in 0..<trials(50_000) {
      let cell: [UInt8] = (0..<Int.random(in: 1...18, using: &numbers)).map { _ in
        Int.random(in: 0...7, using: &numbers) == 0
          ? marks.randomElement(using: &numbers) ?? 0x2E : .random(in: 0x30...0x39, using: &numbers)
      }
      // What stands behind a short number is read with it, and must not matter.
      let behind: [UInt8] = (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
        .random(in: 0x2C...0x3B, using: &numbers)
      }
      let text = [0x35] + cell + behind
      for convention in [DecimalConvention.point, .comma, .unknown] {
        let number = text.span.plainNumber(1, 1 + cell.count, convention)
        #expect(number == cell.span.plainNumber(convention), "\(cell) before \(behind)")
        guard let number else { continue }
        plain += 1
        #expect(NumberCell(cell.span, decimal: convention) == .number(number, .none), "\(cell)")
      }
    }
    #expect(plain > trials(10_000))
  }
}
