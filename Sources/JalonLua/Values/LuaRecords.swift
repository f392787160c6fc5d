internal import CLuaShim

/// A list of tables that all have the same fields.
///
/// A machine knows the fields by number, so that a record costs no text.
public struct LuaRecords {
  /// The ordinals of the fields, each of its column; -1 where the machine was not told the name.
  private let fields: [(name: Int32, column: Int)]
  private let width: Int
  private var values: [LuaValue] = []

  /// No records yet, of columns that scripts know by these names, each column by several if need
  /// be. The machine must have interned the names.
  public init(columns: [[String]], of machine: borrowing LuaMachine) {
    let names = machine.host.names
    fields = columns.enumerated().flatMap { column, spellings in
      spellings.map { (names[$0] ?? -1, column) }
    }
    width = columns.count
  }

  /// How many there are.
  public var count: Int { width == 0 ? 0 : values.count / width }

  /// Adds one, a value for each column.
  public mutating func append(_ record: LuaValue...) {
    precondition(record.count == width, "a value for each column")
    values += record
  }

  /// Takes all away.
  public mutating func removeAll() { values.removeAll(keepingCapacity: true) }

  func put(by writer: TapeWriter) -> Bool {
    let known = fields.filter { $0.name >= 0 }
    guard writer.put(jl_value(JL_TABLE, count: count)) else { return false }
    for record in 0..<count {
      let start = jl_value(JL_TABLE, count: known.count)
      guard writer.put(jl_value(JL_INTEGER, integer: Int64(record) + 1)), writer.put(start) else {
        return false
      }
      for (name, column) in known {
        guard writer.put(jl_value(JL_NAME, name: name)),
          writer.put(values[record * width + column])
        else { return false }
      }
    }
    return true
  }
}
