import Testing

@testable import Jalon

@Test func `every cell has its line and its column in characters`() throws {
  let text =
    "\u{FEFF}lieu;note;valeur\r\n\u{E9}e\u{301}🏘🏽; \"un\r\ndeux\nx\" ;  7\r\n\n\"\n y\";;\"8\"\r9;;\n"
  var reader = try CSVReader(text)
  var places: [[String]] = []
  var lines: [Int] = []
  while case .record = reader.next() {
    lines.append(reader.line)
    places.append(reader.cells.map { reader.text.place(of: $0).description })
  }
  #expect(lines == [2, 6, 8])
  #expect(
    places == [["2:1", "2:7", "4:7"], ["7:2", "7:5", "7:7"], ["8:1", "8:3", "8:4"]])
}

struct FaultyTable: Sendable {
  let text: String
  let problems: [String]
  let records: [[String]]
}

@Test(arguments: [
  // More and fewer cells.
  FaultyTable(
    text: "a,b\n1,2,é, 4\n1\n5,6\n",
    problems: [
      "2:5: 4 cells where the header has 2; quote a cell that contains the separator",
      "3:2: 1 cells where the header has 2; quote a cell that contains the separator",
    ],
    records: [["5", "6"]]),
  // The end of a record may lie lines below its start.
  FaultyTable(
    text: "a,b\n\"x\ny\"\n5,6\n",
    problems: ["3:2: 1 cells where the header has 2; quote a cell that contains the separator"],
    records: [["5", "6"]]),
  // A quote that never closes does not swallow the file.
  FaultyTable(
    text: "a,b\n1,\"2\n3,4\n5,6",
    problems: ["2:3: a quote opens and never closes; close it, or double it to mean one"],
    records: [["3", "4"], ["5", "6"]]),
  FaultyTable(
    text: "a,b\n1,2\n3,\"",
    problems: ["3:3: a quote opens and never closes; close it, or double it to mean one"],
    records: [["1", "2"]]),
  // What stands behind a closing quote.
  FaultyTable(
    text: "a,b\n\"L\"Assomption\",2\r\n3,4\n",
    problems: [
      "2:4: text after the closing quote of a cell that opened in line 2; double a quote inside a cell"
    ],
    records: [["3", "4"]]),
  FaultyTable(
    text: "a,b\n1,\"2\n3,4\n\"5\",6\n7,8\n",
    problems: [
      "4:2: text after the closing quote of a cell that opened in line 2; double a quote inside a cell"
    ],
    records: [["7", "8"]]),
])
func `a fault is told with its place and the rest is read`(_ faulty: FaultyTable) throws {
  let table = try readTable(faulty.text)
  #expect(table.problems.map(\.description) == faulty.problems)
  #expect(table.records == faulty.records)
}

@Test func `a bad record still has a line and the cells that were read`() throws {
  var reader = try CSVReader("a,b,c\n1,2,3\nx,y\n")
  #expect(reader.next() == .record)
  guard case .bad = reader.next() else {
    Issue.record("no bad record")
    return
  }
  #expect(reader.line == 3)
  #expect(reader.cells.map(reader.text.string) == ["x", "y"])
}

@Test(arguments: ["\"a,b\n1,2\n", "\"a\"x,b\n1,2\n"])
func `a header that cannot be read is refused`(_ text: String) throws {
  let problem = try #require(throws: CSVProblem.self) { try CSVReader(text) }
  #expect(problem.place.line == 1)
}

@Test func `a file full of open quotes is read in one go`() throws {
  // Each line's fault is told once; none makes the reader start over.
  let table = try readTable("a\n" + String(repeating: "\"x\n", count: 20_001))
  #expect(table.problems.count == 10_001)
  #expect(table.problems.last?.kind == .openQuote)
  #expect(table.records.isEmpty)
}
