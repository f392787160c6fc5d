import JalonModel

/// A row's figure on its way into a run.
struct Observation {
  /// Ordinals of the pack and of the places.
  var place: Int32
  var indicator: Int32
  var group: Int32
  /// As the builder numbers them.
  var period: Int32
  /// The number of the day, if the row says it.
  var published: Int32?
  var value: Double
  var mark: Mark
  /// As the builder numbers them; -1 for none.
  var source: Int32 = -1
  var layer: Int16
  var file: Int32
  var line: Int32
}

/// Rows on their way into a dataset, from whatever they are read.
///
/// Periods are numbered as they come and get their order at the end.
struct DatasetBuilder {
  let pack: RulePack
  var summary = Diagnosis.DataSummary()

  private var keys: [Dataset.Key] = []
  private var runs: ContiguousArray<Run> = []
  /// The run of an indicator and a group; -1 for none yet.
  private var slots: ContiguousArray<Int32>
  private var periods: [Period] = []
  private var periodOrdinals: [Period: Int] = [:]
  private var sources: [String] = []
  private var sourceOrdinals: [String: Int] = [:]
  private var files: [Dataset.File] = []
  private var fileOrdinals: [Dataset.File: Int] = [:]
  /// The day on which an indicator's figure of a period is usually published.
  private var usualDays: [ContiguousArray<Int32>]

  init(pack: RulePack) {
    self.pack = pack
    slots = ContiguousArray(repeating: -1, count: pack.indicators.count * pack.groups.count)
    usualDays = Array(repeating: [], count: pack.indicators.count)
  }

  mutating func ordinal(of period: Period) -> Int {
    if let known = periodOrdinals[period] { return known }
    periodOrdinals[period] = periods.count
    periods.append(period)
    return periods.count - 1
  }

  mutating func ordinal(ofSource source: String) -> Int {
    if let known = sourceOrdinals[source] { return known }
    sourceOrdinals[source] = sources.count
    sources.append(source)
    return sources.count - 1
  }

  mutating func ordinal(of file: Dataset.File) -> Int {
    if let known = fileOrdinals[file] { return known }
    fileOrdinals[file] = files.count
    files.append(file)
    return files.count - 1
  }

  /// Adds a row; its ordinals are of this builder, of its pack and of the places.
  mutating func add(_ row: Observation) {
    let slot = Int(row.indicator) * pack.groups.count + Int(row.group)
    guard slots.indices.contains(slot) else { return }
    if slots[slot] < 0 {
      slots[slot] = Int32(clamping: runs.count)
      runs.append(Run())
      keys.append(Dataset.Key(indicator: Int(row.indicator), group: Int(row.group)))
    }
    let day = row.published ?? usualDay(of: Int(row.indicator), Int(row.period))
    runs[Int(slots[slot])].append(row, published: day)
  }

  /// Makes room for so many more rows, supposing that they fall upon the runs there are.
  mutating func reserve(_ rows: Int) {
    guard !runs.isEmpty else { return }
    for index in runs.indices { runs[index].reserve(rows / runs.count) }
  }

  @inline(__always)
  private mutating func usualDay(of indicator: Int, _ period: Int) -> Int32 {
    if period < usualDays[indicator].count, usualDays[indicator][period] != .min {
      return usualDays[indicator][period]
    }
    return computedDay(of: indicator, period)
  }

  @inline(never)
  private mutating func computedDay(of indicator: Int, _ period: Int) -> Int32 {
    let missing = period + 1 - usualDays[indicator].count
    if missing > 0 {
      usualDays[indicator].append(contentsOf: repeatElement(.min, count: missing))
    }
    let last = periods[period].last
    let day = pack.indicators[indicator].delay.map { last.adding($0) ?? .latest } ?? last
    usualDays[indicator][period] = Int32(clamping: day.number)
    return usualDays[indicator][period]
  }

  /// The dataset, or every pair of rows that give one key two values.
  consuming func finish(places: Places) throws(Problems) -> Dataset {
    let order = periods.indices.sorted { periods[$0] < periods[$1] }
    var ranks = ContiguousArray<Int32>(repeating: 0, count: periods.count)
    for (rank, period) in order.enumerated() { ranks[period] = Int32(clamping: rank) }
    var dataset = Dataset()
    dataset.periods = order.map { periods[$0] }
    dataset.sources = sources
    dataset.files = files
    dataset.summary = summary
    var conflicts: [RowConflict] = []
    for index in runs.indices {
      runs[index].rank(ranks)
      runs[index].sort(placeCount: places.list.count)
      let found = runs[index].dropRepeats()
      conflicts += found.map { RowConflict(key: keys[index], first: $0.first, second: $0.second) }
      dataset.runs[keys[index]] = runs[index]
    }
    guard conflicts.isEmpty else {
      throw RowConflict.problems(conflicts, in: dataset, pack, places)
    }
    return dataset
  }
}

extension Run {
  @inline(__always)
  fileprivate mutating func append(_ row: Observation, published: Int32) {
    places.append(row.place)
    periods.append(row.period)
    layers.append(row.layer)
    self.published.append(published)
    statesPublication.append(row.published != nil)
    values.append(row.value)
    marks.append(row.mark)
    sources.append(row.source)
    files.append(row.file)
    lines.append(row.line)
  }

  fileprivate mutating func reserve(_ rows: Int) {
    let room = count + rows
    places.reserveCapacity(room)
    periods.reserveCapacity(room)
    layers.reserveCapacity(room)
    published.reserveCapacity(room)
    statesPublication.reserveCapacity(room)
    values.reserveCapacity(room)
    marks.reserveCapacity(room)
    sources.reserveCapacity(room)
    files.reserveCapacity(room)
    lines.reserveCapacity(room)
  }

  fileprivate mutating func rank(_ ranks: ContiguousArray<Int32>) {
    for index in periods.indices { periods[index] = ranks[Int(periods[index])] }
  }
}
