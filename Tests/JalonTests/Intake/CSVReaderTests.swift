import Testing

@testable import Jalon

struct TableCase: Sendable, CustomTestStringConvertible {
  let what: String
  let text: String
  let records: [[String]]

  init(_ what: String, _ text: String, _ records: [[String]]) {
    (self.what, self.text, self.records) = (what, text, records)
  }

  var testDescription: String { what }
}

@Test(arguments: [
  TableCase("commas", "a,b\n1,2\n", [["1", "2"]]),
  TableCase("semicolons", "a;b\n1,5;2\n", [["1,5", "2"]]),
  TableCase("tabs", "a\tb\n1\t\n", [["1", ""]]),
  TableCase("CRLF", "a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]),
  TableCase("CR", "a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
  TableCase("no newline at the end", "a,b\n1,2", [["1", "2"]]),
  TableCase("a separator at the end", "a,b\n1,", [["1", ""]]),
  TableCase("quotes", "a,b\n\"1,5\",\"2\"\n", [["1,5", "2"]]),
  TableCase("doubled quotes", "a,b\n\"dit \"\"Vic\"\"\",\"\"\"\"\n", [["dit \"Vic\"", "\""]]),
  TableCase("empty quotes", "a,b\n\"\",\"\"\n", [["", ""]]),
  TableCase("a newline in quotes", "a,b\n\"1\r\n2\",\"3\n4\"\n", [["1\r\n2", "3\n4"]]),
  TableCase(
    "a quote within a bare cell", "a,b\n5\" pipe,l'\"Île\"\n", [["5\" pipe", "l'\"Île\""]]),
  TableCase("empty lines", "\n\na,b\n\n1,2\n \t\n\n3,4\n\n", [["1", "2"], ["3", "4"]]),
  TableCase("records of separators", "a,b,c\n1,2,3\n,,\n , ,\n,\n", [["1", "2", "3"]]),
  TableCase(
    "blanks around cells", "a, b\n 1 ,\u{A0}deux mots\u{202F}\n\t\"3, 4\" , \" 5\n\"\n",
    [["1", "deux mots"], ["3, 4", "5"]]),
  TableCase("blanks alone", "a,b\n   ,x\n", [["", "x"]]),
  TableCase("letters at the edges", "a,b\nà,É†\n", [["à", "É†"]]),
  TableCase("one column", "a\n1\n\n2\n", [["1"], ["2"]]),
  TableCase("leading zeros", "code,nom\n01023,Les Îles\n", [["01023", "Les Îles"]]),
  TableCase("a mark", "\u{FEFF}\"a\",b\n1,2\n", [["1", "2"]]),
])
func `a table reads as its author meant`(_ reads: TableCase) throws {
  let table = try readTable(reads.text)
  #expect(table.records == reads.records)
  #expect(table.problems.isEmpty)
}

struct HeaderCase: Sendable {
  let text: String
  let separator: CSVSeparator
  let names: [String]

  init(_ text: String, _ separator: CSVSeparator, _ names: [String]) {
    (self.text, self.separator, self.names) = (text, separator, names)
  }
}

@Test(arguments: [
  HeaderCase("a;b\n", .semicolon, ["a", "b"]),
  HeaderCase("a\tb", .tab, ["a", "b"]),
  HeaderCase("a", .comma, ["a"]),
  HeaderCase("\"a;b;c\",d\n\"1;2;3\",4\n", .comma, ["a;b;c", "d"]),
  HeaderCase(
    "Pop, 2021;Pop, 2016;Taux, en %\n1;2;3\n", .semicolon, ["Pop, 2021", "Pop, 2016", "Taux, en %"]),
  HeaderCase("Pop, 2021;Pop, 2016\n1,5;2,5\n", .semicolon, ["Pop, 2021", "Pop, 2016"]),
  HeaderCase("Income; total,Value\nRimouski,12\n", .comma, ["Income; total", "Value"]),
  HeaderCase("a,b,c;d\n1\n", .comma, ["a", "b", "c;d"]),
  HeaderCase("a  b,\" c\u{A0}d\ne \"\n1,2\n", .comma, ["a b", "c d e"]),
])
func `the header shows the separator`(_ header: HeaderCase) throws {
  let reader = try CSVReader(header.text)
  #expect(reader.separator == header.separator)
  #expect(reader.header.names == header.names)
}

@Test func `a separator that is given is not detected`() throws {
  var reader = try CSVReader("a;b,c\n1;2,3\n", separator: .comma)
  #expect(reader.table().records == [["1;2", "3"]])
}

@Test func `equal names are kept and told apart by number`() throws {
  let header = try CSVReader("lieu,valeur, valeur,Rég\u{E9}\n").header
  #expect(header.names == ["lieu", "valeur", "valeur", "Régé"])
  #expect(header.column(named: " lieu ") == .one(0))
  #expect(header.column(named: "valeur") == .several([1, 2]))
  #expect(header.column(named: "Rége\u{301}") == .one(3))
  #expect(header.column(named: "Lieu") == .none)
}

@Test func `a header may stand below other lines, which may hold anything`() throws {
  var reader = try CSVReader("Titre \"\n\r\nNote; 1\na,b\n1,2\n", headerLine: 4)
  #expect(reader.header == CSVHeader(["a", "b"], line: 4))
  #expect(reader.table().lines == [5])
}

@Test(arguments: ["", "\n\r\n", " \n,,\n", "\u{FEFF}"])
func `a table without header is refused`(_ text: String) throws {
  let problem = try #require(throws: CSVProblem.self) { try CSVReader(text) }
  #expect(problem.kind == .noHeader)
  #expect(throws: CSVProblem.self) { try CSVReader("a,b\n", headerLine: 7) }
}

@Test func `a copy of a reader reads again from where it was copied`() throws {
  var first = try CSVReader("a\n1\n2\n")
  var second = first
  #expect(first.table() == second.table())
  #expect(first.next() == .end)
}

@Test func `content is lent as bytes`() throws {
  var reader = try CSVReader("a,b\n12,\"3\"\"4\"\n")
  #expect(reader.next() == .record)
  let lent = reader.cells.map { cell in
    reader.text.withContent(of: cell) { bytes in bytes.indices.map { bytes[$0] } }
  }
  #expect(lent == [Array("12".utf8), Array("3\"4".utf8)])
  #expect(reader.cells.map(\.form) == [.bare, .doubled])
}
