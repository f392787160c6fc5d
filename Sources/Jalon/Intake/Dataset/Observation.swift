/// A row's figure on its way into a dataset; its ordinals are those of the pack, of the places and
/// of the builder.
struct Observation {
  var place: Int32
  var indicator: Int32
  var group: Int32
  var period: Int32
  var value: Double
  var mark: Mark
  var origin: RowOrigin
  var line: Int32

  /// `published` is the number of the day, if the row says it; `source` is -1 for none.
  @inline(__always)
  init(
    place: Int32, indicator: Int32, group: Int32, period: Int32, published: Int32? = nil,
    value: Double, mark: Mark, source: Int32 = -1, layer: Int16, file: Int32, line: Int32
  ) {
    (self.place, self.indicator, self.group, self.period) = (place, indicator, group, period)
    (self.value, self.mark, self.line) = (value, mark, line)
    origin = RowOrigin(published: published, source: source, layer: layer, file: file)
  }
}

/// What mostly is the same for all rows of a file.
struct RowOrigin: Hashable {
  /// The number of the day of publication, if the row says it.
  var published: Int32?
  /// -1 for none.
  var source: Int32
  var layer: Int16
  var file: Int32
}

/// The rows of one indicator and group before they have their order, in the columns that a run has:
/// rows that come in order are not copied once more.
struct LoadedRows {
  private(set) var places: ContiguousArray<Int32> = []
  /// Ordinals in the order in which periods came.
  private(set) var periods: ContiguousArray<Int32> = []
  private(set) var values: ContiguousArray<Double> = []
  private(set) var marks: ContiguousArray<Mark> = []
  private(set) var lines: ContiguousArray<Int32> = []
  private(set) var origins = SteadyColumn<RowOrigin>()

  var count: Int { places.count }

  @inline(__always)
  mutating func append(_ row: Observation) {
    places.append(row.place)
    periods.append(row.period)
    values.append(row.value)
    marks.append(row.mark)
    lines.append(row.line)
    origins.append(row.origin)
  }

  mutating func reserveCapacity(_ count: Int) {
    places.reserveCapacity(count)
    periods.reserveCapacity(count)
    values.reserveCapacity(count)
    marks.reserveCapacity(count)
    lines.reserveCapacity(count)
  }

  /// The periods, each as its rank says; they are no longer here.
  mutating func takePeriods(ranked ranks: ContiguousArray<Int32>) -> ContiguousArray<Int32> {
    var taken: ContiguousArray<Int32> = []
    swap(&taken, &periods)
    var span = taken.mutableSpan
    for row in span.indices { span[row] = ranks[Int(span[row])] }
    return taken
  }
}
