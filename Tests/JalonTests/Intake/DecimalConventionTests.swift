import Testing

@testable import Jalon

struct ColumnCase: Sendable {
  let cells: [String]
  let convention: DecimalConvention

  init(_ cells: [String], _ convention: DecimalConvention) {
    (self.cells, self.convention) = (cells, convention)
  }
}

@Test(arguments: [
  ColumnCase([], .unknown),
  ColumnCase(["1,234", "1.234", "12", "1 234", "x", "..", "", "abc"], .unknown),
  ColumnCase(["1,234", "5,2"], .comma),
  ColumnCase(["1.234", "0,125E"], .comma),
  ColumnCase(["1.234.567"], .comma),
  ColumnCase(["1.234,5"], .comma),
  ColumnCase(["1 234,567"], .comma),
  ColumnCase(["1,234", "5.2 %"], .point),
  ColumnCase(["1,234,567"], .point),
  ColumnCase(["1,234.5"], .point),
  ColumnCase([".5"], .point),
  ColumnCase(["1234.567"], .point),
  ColumnCase(["5,2", "5.2", "1,234"], .unknown),
])
func `clear cells settle the decimal mark of a file`(_ column: ColumnCase) {
  var evidence = DecimalEvidence()
  for cell in column.cells { evidence.note(Array(cell.utf8).span) }
  #expect(evidence.convention == column.convention)
}

@Test func `an ambiguous cell is read once another settles it`() {
  var evidence = DecimalEvidence()
  evidence.note(Array("1,234".utf8).span)
  #expect(readNumber("1,234", evidence.convention) == .ambiguous)
  evidence.note(Array("0,5".utf8).span)
  #expect(readNumber("1,234", evidence.convention) == plain(1.234))
}

@Test func `a clear cell of a known convention reads as when none is known`() {
  var numbers = SteadyNumbers(state: 11)
  let alphabet = Array("0123456789,. ")
  for _ in 0..<trials(20_000) {
    let length = Int.random(in: 1...9, using: &numbers)
    let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &numbers) })
    var evidence = DecimalEvidence()
    evidence.note(Array(text.utf8).span)
    let (comma, point) = (readNumber(text, .comma), readNumber(text, .point))
    switch readNumber(text, .unknown) {
    case .ambiguous: #expect(comma != point && comma != .invalid && point != .invalid)
    case .number(let value, _) where evidence.convention == .comma:
      #expect(comma == plain(value) && point == .invalid, "\(text)")
    case .number(let value, _) where evidence.convention == .point:
      #expect(point == plain(value) && comma == .invalid, "\(text)")
    case let same: #expect(comma == same && point == same, "\(text)")
    }
  }
}
