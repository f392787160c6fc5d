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

/// A row of one indicator and group before the rows have their order: all of it in one place, so
/// that adding it is one step.
struct LoadedRow {
  let value: Double
  let place: Int32
  let period: Int32
  let published: Int32
  let source: Int32
  let file: Int32
  let line: Int32
  let layer: Int16
  let mark: Mark
  let statesPublication: Bool

  @inline(__always)
  init(_ row: Observation, published: Int32) {
    value = row.value
    place = row.place
    period = row.period
    self.published = published
    source = row.source
    file = row.file
    line = row.line
    layer = row.layer
    mark = row.mark
    statesPublication = row.published != nil
  }
}
