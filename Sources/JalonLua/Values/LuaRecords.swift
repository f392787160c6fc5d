internal import CLuaShim

/// A list of tables that all have the same fields.
///
/// A machine knows the fields by number, so that a record costs no text.
public struct LuaRecords {
  /// The ordinals of the fields, each with its column.
  private let fields: [(name: Int32, column: Int)]
  private let width: Int
  private var values: [LuaValue] = []

  /// No records yet, of columns that scripts know by these names, each by several if need be.
  /// Throws `ScriptError` of kind memory.
  public init(columns: [[String]], in machine: inout LuaMachine) throws(ScriptError) {
    var fields: [(name: Int32, column: Int)] = []
    for (column, names) in columns.enumerated() {
      fields += try machine.intern(names).map { (Int32(clamping: $0), column) }
    }
    self.fields = fields
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
    guard writer.put(jl_value(JL_TABLE, count: count)) else { return false }
    for record in 0..<count {
      let start = jl_value(JL_TABLE, count: fields.count)
      guard writer.put(jl_value(JL_INTEGER, integer: Int64(record) + 1)), writer.put(start) else {
        return false
      }
      for (name, column) in fields {
        guard writer.put(jl_value(JL_NAME, name: name)),
          writer.put(values[record * width + column])
        else { return false }
      }
    }
    return true
  }
}
