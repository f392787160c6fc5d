import JalonModel

/// Reads the rows of a file of figures into a dataset.
///
/// Nothing is allocated for a row: cells stay bytes, and each distinct text of a column is worked
/// out once.
struct ObservationReader {
  /// A column of figures, with what is the same in all its rows.
  struct ValueColumn {
    let column: Int
    let constants: RowConstants
  }

  /// The codes of a row's cells, or what the declaration says in their place.
  struct RowCodes {
    var place: Int32
    var indicator: Int32
    var period: Int32
    var group: Int32
    var source: Int32
    var published: Int32
    var status: Int32
    var unit: Int32
  }

  let table: DataTable
  let columns: TableColumns
  let meanings: ObservationMeanings
  let indicatorList: [Indicator]
  /// In the order of the indicators.
  let rules: ContiguousArray<FigureRule>
  let file: Int32
  let layer: Int16
  var values: [ValueColumn] = []
  /// The only column of figures, where no symbols and no constants of its own are declared; else -1.
  private(set) var plainColumn = -1
  var usual = RowCodes(
    place: FieldCells.nothing, indicator: FieldCells.nothing, period: FieldCells.nothing,
    group: FieldCells.nothing, source: FieldCells.nothing, published: FieldCells.nothing,
    status: Int32(clamping: StatusCell.none.rawValue), unit: FieldCells.nothing)

  var places: FieldCells
  var indicators: FieldCells
  var periods: FieldCells
  var groups: FieldCells
  var sources: FieldCells
  var days: FieldCells
  var statuses: FieldCells
  var units: FieldCells
  var kept: [FieldCells]
  /// The distinct units of the file.
  var unitNames: [String] = []
  var format: FigureFormat
  var hasAskedCells = false
  /// What is wrong with the row at hand, by column.
  var faults: [(column: Int, fault: CellFault)] = []
  /// Why it is left out, where that is to be said.
  var notice: (column: Int, fault: CellFault)?
  var pending: [Observation] = []

  /// What the file's warnings are before any row is read.
  private(set) var warnings: [Problem] = []

  init(
    _ table: DataTable, _ names: CellNames, _ rules: ContiguousArray<FigureRule>,
    _ places: Places, into builder: inout DatasetBuilder
  ) throws(Problems) {
    self.table = table
    columns = try TableColumns(of: table, words: .observationHeader)
    do {
      meanings = try ObservationMeanings(table, names, places)
    } catch {
      throw Problems([error])
    }
    format = meanings.format
    indicatorList = builder.pack.indicators
    self.rules = rules
    file = Int32(
      clamping: builder.ordinal(
        of: Dataset.File(layer: table.source.layerID, name: table.source.name)))
    layer = Int16(clamping: table.source.layer)
    self.places = FieldCells(columns.fields[.place])
    indicators = FieldCells(columns.fields[.indicator])
    periods = FieldCells(columns.fields[.period])
    groups = FieldCells(columns.fields[.group])
    sources = FieldCells(columns.fields[.source])
    days = FieldCells(columns.fields[.published])
    statuses = FieldCells(columns.fields[.status])
    units = FieldCells(columns.fields[.unit])
    kept = columns.keep.map { FieldCells([$0.column]) }
    try prepare(names, places, &builder)
  }

  private mutating func prepare(
    _ names: CellNames, _ places: Places, _ builder: inout DatasetBuilder
  ) throws(Problems) {
    var problems: [Problem] = []
    for problem in meanings.problems(at: table.source.origin) {
      if problem.gravity == .warning { warnings.append(problem) } else { problems.append(problem) }
    }
    let mapping = table.mapping
    let constants = RowConstants(
      mapping.constants, of: table, names, places, into: &builder, &problems)
    usual.fill(constants)
    for (column, value) in zip(columns.values, mapping.values) {
      values.append(
        ValueColumn(
          column: column,
          constants: RowConstants(
            value.constants, of: table, names, places, into: &builder, &problems)))
    }
    if values.isEmpty, let column = columns.fields[.value]?.first {
      let none = RowConstants([:], of: table, names, places, into: &builder, &problems)
      values = [ValueColumn(column: column, constants: none)]
    }
    if values.isEmpty { problems += columns.missing([.value], of: table) }
    for field in [Mapping.Field.place, .indicator, .period] {
      let isSaid = mapping.values.allSatisfy { $0.constants[field] != nil }
      if mapping.values.isEmpty || !isSaid { problems += columns.missing([field], of: table) }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    if values.count == 1, values[0].constants.isEmpty, format.symbols.isEmpty {
      plainColumn = values[0].column
    }
  }
}

extension ObservationReader {
  /// After so many rows of a file one knows how many there will be.
  private static let sample = 10_000

  /// Reads all rows. Throws if the file was written to meanwhile.
  mutating func read(into builder: inout DatasetBuilder) throws(Problem) -> TableOutcome {
    var outcome = TableOutcome(of: table)
    var reader = table.reader
    var rows = 0
    while true {
      switch reader.next() {
      case .end:
        guard reader.isOfOneFile else { throw FileFault.changed.problem(table.source) }
        return outcome
      case .bad(let problem): outcome.reject([table.place(problem)])
      case .record: readRow(reader, into: &builder, &outcome)
      }
      rows += 1
      if rows == Self.sample {
        let progress = reader.progress
        builder.reserve(progress.of / max(1, progress.read) * rows)
      }
    }
  }
}

extension ObservationReader.RowCodes {
  /// Takes what is the same in all rows.
  mutating func fill(_ constants: RowConstants) {
    if let given = constants.place { place = given }
    if let given = constants.indicator { indicator = given }
    if let given = constants.period { period = given }
    if let given = constants.group { group = given }
    if let given = constants.source { source = given }
    if let given = constants.published { published = given }
  }
}
