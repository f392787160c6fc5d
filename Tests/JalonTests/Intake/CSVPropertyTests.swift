import Testing

@testable import Jalon

/// How a random table is written; the writer quotes what must be quoted, and at times what need
/// not.
struct TableWriter {
  let separator: Character
  let newline: String
  let endsWithNewline: Bool

  init(_ numbers: inout SteadyNumbers) {
    separator = [",", ";", "\t"].randomElement(using: &numbers) ?? ","
    newline = ["\n", "\r\n", "\r"].randomElement(using: &numbers) ?? "\n"
    endsWithNewline = .random(using: &numbers)
  }

  func cell(_ content: String, quoted: Bool) -> String {
    let must = content.unicodeScalars.contains { "\"\r\n,;\t".unicodeScalars.contains($0) }
    return quoted || must ? "\"\(content.replacing("\"", with: "\"\""))\"" : content
  }
}

/// A cell that has no blanks at its ends, of characters that could mislead.
func randomCell(_ numbers: inout SteadyNumbers) -> String {
  let alphabet: [Character] = [
    "a", "é", "e\u{301}", "🏘🏽", "1", "\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "\u{A0}", "…",
  ]
  let length = Int.random(in: 0...6, using: &numbers)
  var content = (0..<length).compactMap { _ in alphabet.randomElement(using: &numbers) }
  while let last = content.last, last.isWhitespace { content.removeLast() }
  while let first = content.first, first.isWhitespace { content.removeFirst() }
  return String(content)
}

@Test(arguments: 0..<trials(600))
func `what was written is read back, with its lines and columns`(_ seed: Int) throws {
  var numbers = SteadyNumbers(state: UInt64(seed))
  let writer = TableWriter(&numbers)
  let columns = Int.random(in: 1...5, using: &numbers)
  let names = (0..<columns).map { "colonne \($0)" }
  var text = names.joined(separator: String(writer.separator)) + writer.newline
  var expected: [[String]] = []
  var places: [[TextPlace]] = []
  let rows = Int.random(in: 0...8, using: &numbers)
  for row in 0..<rows {
    var cells: [String] = []
    var starts: [TextPlace] = []
    for column in 0..<columns {
      if column > 0 { text.append(writer.separator) }
      let content = randomCell(&numbers)
      let isAlone = content.isEmpty && column == 0
      let written = writer.cell(content, quoted: isAlone || .random(using: &numbers))
      var start = TextPlace(after: Array(text.utf8)[...])
      if written.hasPrefix("\"") { start.column += 1 }
      text += written
      starts.append(start)
      cells.append(content)
    }
    if row < rows - 1 || writer.endsWithNewline { text += writer.newline }
    expected.append(cells)
    places.append(starts)
  }
  var reader = try CSVReader(text, separator: CSVSeparator(writer.separator))
  #expect(reader.header.names == names)
  for (row, cells) in expected.enumerated() {
    try #require(reader.next() == .record, "\(text.debugDescription)")
    #expect(
      reader.cells.map { Array(reader.text.string(of: $0).utf8) } == cells.map { Array($0.utf8) })
    #expect(reader.cells.map(reader.text.place) == places[row], "\(text.debugDescription)")
    #expect(reader.line == places[row][0].line)
  }
  #expect(reader.next() == .end)
  if columns > 1, !expected.isEmpty {
    #expect(try CSVReader(text).separator == CSVSeparator(writer.separator))
  }
}

extension CSVSeparator {
  fileprivate init?(_ character: Character) {
    guard let byte = character.asciiValue else { return nil }
    self.init(rawValue: byte)
  }
}
