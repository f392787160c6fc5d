import JalonModel

/// Rows on their way into a dataset, from whatever they are read.
///
/// Periods are numbered as they come and get their order at the end.
struct DatasetBuilder {
  let pack: RulePack
  var summary = Diagnosis.DataSummary()

  private var keys: [Dataset.Key] = []
  private var rows: ContiguousArray<LoadedRows> = []
  /// The run of an indicator and a group; -1 for none yet.
  private var slots: ContiguousArray<Int32>
  private let groupCount: Int
  private var periods: [Period] = []
  private var periodOrdinals: [Period: Int] = [:]
  private var sources: [String] = []
  private var sourceOrdinals: [String: Int] = [:]
  private var files: [Dataset.File] = []
  private var fileOrdinals: [Dataset.File: Int] = [:]

  init(pack: RulePack) {
    self.pack = pack
    groupCount = pack.groups.count
    slots = ContiguousArray(repeating: -1, count: pack.indicators.count * pack.groups.count)
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
  @inline(__always)
  mutating func add(_ row: Observation) {
    let slot = Int(row.indicator) &* groupCount &+ Int(row.group)
    guard slots.indices.contains(slot) else { return }
    if slots[slot] < 0 { open(slot, row) }
    rows[Int(slots[slot])].append(row)
  }

  @inline(never)
  private mutating func open(_ slot: Int, _ row: Observation) {
    slots[slot] = Int32(clamping: rows.count)
    rows.append(LoadedRows())
    keys.append(Dataset.Key(indicator: Int(row.indicator), group: Int(row.group)))
  }

  /// Makes room for so many more rows, supposing that they fall upon the runs there are.
  mutating func reserve(_ count: Int) {
    for index in rows.indices {
      rows[index].reserveCapacity(rows[index].count + count / rows.count)
    }
  }

  /// The dataset, or every pair of rows that give one key two values; no rows are left here.
  mutating func finish(places: Places) throws(Problems) -> Dataset {
    let order = periods.indices.sorted { periods[$0] < periods[$1] }
    var ranks = ContiguousArray<Int32>(repeating: 0, count: periods.count)
    for (rank, period) in order.enumerated() { ranks[period] = Int32(clamping: rank) }
    var dataset = Dataset()
    dataset.periods = order.map { periods[$0] }
    dataset.sources = sources
    dataset.files = files
    dataset.summary = summary
    var conflicts: [RowConflict] = []
    for index in rows.indices {
      let indicator = pack.indicators[keys[index].indicator]
      let usual = ContiguousArray(
        periods.map { Int32(clamping: indicator.usualDay(of: $0).number) })
      var loaded = LoadedRows()
      swap(&loaded, &rows[index])
      var run = Run(loaded, ranks: ranks, placeCount: places.list.count) { usual[$0] }
      conflicts += run.dropRepeats().map {
        RowConflict(key: keys[index], first: $0.first, second: $0.second)
      }
      dataset.runs[keys[index]] = run
    }
    guard conflicts.isEmpty else {
      throw RowConflict.problems(conflicts, in: dataset, pack, places)
    }
    return dataset
  }
}

extension Indicator {
  /// The day on which its figure of a period is usually published.
  func usualDay(of period: Period) -> Day {
    delay.map { period.last.adding($0) ?? .latest } ?? period.last
  }
}
