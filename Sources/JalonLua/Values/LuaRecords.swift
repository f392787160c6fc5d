internal import CLuaShim

/// A list of tables that all have the same fields.
///
/// A machine knows the fields by number, so that a record costs no text.
public struct LuaRecords {
  /// What stands in a column of a record.
  public enum Cell: Hashable, Sendable {
    /// A text, by the number that `LuaMachine.intern` gave it.
    case name(Int)
    case number(Double)
    case boolean(Bool)
    /// As `LuaValue.missing`.
    case missing(Int32)
  }

  /// The names of the fields, each with its column.
  private let fields: [jl_value]
  private let width: Int
  private var cells: [jl_value] = []

  /// No records yet, of columns that scripts know by these names, each by several if need be.
  /// Throws `ScriptError` of kind memory.
  public init(columns: [[String]], in machine: inout LuaMachine) throws(ScriptError) {
    var fields: [jl_value] = []
    for (column, names) in columns.enumerated() {
      fields += try machine.intern(names).map {
        jl_value(JL_NAME, count: column, name: Int32(clamping: $0))
      }
    }
    self.fields = fields
    width = columns.count
  }

  /// How many are whole.
  public var count: Int { width == 0 ? 0 : cells.count / width }

  /// Adds a cell to the last record; the one behind its last column begins another.
  public mutating func append(_ cell: Cell) {
    cells.append(cell.node)
  }

  /// Takes all away.
  public mutating func removeAll() { cells.removeAll(keepingCapacity: true) }

  func put(by writer: TapeWriter) -> Bool {
    var list = jl_value(JL_RECORDS, count: count, name: Int32(clamping: fields.count))
    list.source = Int32(clamping: width)
    guard writer.put(list) else { return false }
    for field in fields where !writer.put(field) { return false }
    for cell in cells.prefix(count * width) where !writer.put(cell) { return false }
    return true
  }
}

extension LuaRecords.Cell {
  var node: jl_value {
    switch self {
    case .name(let name): return jl_value(JL_NAME, name: Int32(clamping: name))
    case .number(let number):
      var node = jl_value(JL_NUMBER)
      node.number = number
      return node
    case .boolean(let truth): return jl_value(JL_BOOLEAN, integer: truth ? 1 : 0)
    case .missing(let code):
      return jl_value(JL_ABSENT, integer: .min + Int64(UInt32(bitPattern: code)))
    }
  }
}
