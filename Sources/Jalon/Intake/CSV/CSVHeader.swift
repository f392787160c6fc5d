/// The names of a table's columns, in order.
struct CSVHeader: Hashable, Sendable {
  /// What a name means among the columns, which are numbered from 0.
  enum Match: Hashable, Sendable {
    case one(Int)
    case none
    /// Equal names, to be told apart by number.
    case several([Int])
  }

  /// As the file has them, but with every stretch of white space as one space.
  let names: [String]
  /// The line the header starts in, from 1.
  let line: Int

  init(_ names: [String], line: Int) {
    self.names = names.map(Self.collapsed)
    self.line = line
  }

  /// The column of a name, whatever its white space; accents may be composed or not, case counts.
  func column(named name: String) -> Match {
    let name = Self.collapsed(name)
    let columns = names.indices.filter { names[$0] == name }
    guard let first = columns.first else { return .none }
    return columns.count == 1 ? .one(first) : .several(columns)
  }

  private static func collapsed(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
