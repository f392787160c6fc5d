import JalonModel

/// A row of a table whose cells are read as texts: for files that are small.
struct TableRow {
  private let table: DataTable
  private let columns: TableColumns
  let cells: [CSVCell]

  init(_ table: DataTable, _ columns: TableColumns, _ cells: [CSVCell]) {
    self.table = table
    self.columns = columns
    self.cells = cells
  }

  /// Whether all columns that `where` names agree.
  var isKept: Bool {
    columns.keep.allSatisfy { $0.cells.contains(table.reader.text.string(of: cells[$0.column])) }
  }

  /// What the row or the declaration says of a field; empty where nothing does.
  func text(_ field: Mapping.Field) -> String { parts(field).first }

  /// The one or two cells of a field; else the constant.
  func parts(_ field: Mapping.Field) -> (first: String, second: String?) {
    let texts = (columns.fields[field] ?? []).map { table.reader.text.string(of: cells[$0]) }
    guard let first = texts.first, !(first.isEmpty && texts.count == 1) else {
      return (table.mapping.constants[field] ?? "", nil)
    }
    return (first, texts.count > 1 ? texts[1] : nil)
  }

  /// A problem at the cell of a field; at the row's first where the declaration gave it.
  func problem(_ fault: CellFault, _ field: Mapping.Field) -> Problem {
    let column = columns.fields[field]?.first ?? 0
    return table.place(fault.problem(in: table.header.names[column]), at: cells[column])
  }
}
