/// A row's figure on its way into a dataset; its ordinals are those of the pack, of the places and
/// of the builder.
struct Observation {
  var place: Int32
  var indicator: Int32
  var group: Int32
  var period: Int32
  /// The number of the day, if the row says it.
  var published: Int32?
  var value: Double
  var mark: Mark
  /// -1 for none.
  var source: Int32 = -1
  var layer: Int16
  var file: Int32
  var line: Int32
}

/// The rows of one indicator and group before they have their order. What differs from row to row
/// is in one place, so that adding it is one step.
struct LoadedRows {
  struct Row {
    let value: Double
    let place: Int32
    let period: Int32
    let line: Int32
    let mark: Mark
  }

  private(set) var rows: ContiguousArray<Row> = []
  private(set) var layers = SteadyColumn<Int16>()
  private(set) var sources = SteadyColumn<Int32>()
  private(set) var files = SteadyColumn<Int32>()
  /// The numbers of the days of publication that rows say; nil where one says none.
  private(set) var published = SteadyColumn<Int32?>()
  private(set) var statesPublication = SteadyColumn<Bool>()

  var count: Int { rows.count }

  @inline(__always)
  mutating func append(_ row: Observation) {
    rows.append(
      Row(
        value: row.value, place: row.place, period: row.period, line: row.line, mark: row.mark))
    layers.append(row.layer)
    sources.append(row.source)
    files.append(row.file)
    published.append(row.published)
    statesPublication.append(row.published != nil)
  }

  mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }
}
