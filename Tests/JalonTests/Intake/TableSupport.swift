@testable import Jalon

/// What a whole table holds.
struct ReadTable: Equatable {
  var header: [String] = []
  var records: [[String]] = []
  var lines: [Int] = []
  var problems: [CSVProblem] = []
}

extension CSVReader {
  init(_ text: String, separator: CSVSeparator? = nil, headerLine: Int = 1) throws {
    try self.init(DecodedText(Array(text.utf8)), separator: separator, headerLine: headerLine)
  }

  /// Reads all there is.
  mutating func table() -> ReadTable {
    var table = ReadTable(header: header.names)
    while true {
      switch next() {
      case .record:
        table.records.append(cells.map(text.string))
        table.lines.append(line)
      case .bad(let problem): table.problems.append(problem)
      case .end: return table
      }
    }
  }
}

func readTable(_ text: String) throws -> ReadTable {
  var reader = try CSVReader(text)
  return reader.table()
}

/// The same numbers in every run (splitmix64).
struct SteadyNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
