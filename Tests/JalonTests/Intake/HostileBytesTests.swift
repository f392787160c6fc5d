import Testing

@testable import Jalon

/// Reads bytes with everything there is; a trap ends the process.
func readAll(_ bytes: [UInt8], as encoding: TextEncoding?) -> Int {
  do {
    let text = try DecodedText(bytes, as: encoding)
    var table = try CSVReader(text)
    var count = 0
    while true {
      switch table.next() {
      case .end: return count
      case .bad(let problem): count += problem.place.line > 0 ? 1 : 0
      case .record: count += 1
      }
      for cell in table.cells {
        let place = text.place(of: cell)
        #expect(place.line >= table.line && place.column >= 1)
        text.withContent(of: cell) { content in
          var evidence = DecimalEvidence()
          evidence.note(content)
          for convention in [DecimalConvention.point, .comma, .unknown] {
            count += NumberCell(content, decimal: convention) == .invalid ? 0 : 1
          }
        }
      }
    }
  } catch {
    #expect(!"\(error)".isEmpty)
    return 0
  }
}

@Test(arguments: [nil, TextEncoding.utf8, .utf16, .windows1252])
func `no bytes make the reading trap`(_ encoding: TextEncoding?) {
  var numbers = SteadyNumbers(state: 7)
  for _ in 0..<trials(20_000) {
    let length = Int.random(in: 0...40, using: &numbers)
    _ = readAll((0..<length).map { _ in .random(in: 0...255, using: &numbers) }, as: encoding)
  }
}

@Test func `no mixture of what means something makes the reading trap`() {
  var numbers = SteadyNumbers(state: 8)
  let pieces: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x3B], [0x09], [0x0A], [0x0D], [0x0D, 0x0A], [0x20],
    [0xC2, 0xA0],
    [0xE2, 0x80, 0xAF], [0xC2], [0xE2, 0x80], [0xA0], [0x2D], [0xE2, 0x88, 0x92], [0x2E], [0x31],
    [0x31, 0x32, 0x33], [0x30], [0x45], [0x78], [0x25], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE],
    Array(repeating: 0x39, count: 400),
  ]
  var read = 0
  for _ in 0..<trials(20_000) {
    let length = Int.random(in: 0...24, using: &numbers)
    let bytes = (0..<length).flatMap { _ in pieces.randomElement(using: &numbers) ?? [] }
    read += readAll(bytes, as: .random(using: &numbers) ? nil : .windows1252)
  }
  #expect(read > trials(10_000))
}
