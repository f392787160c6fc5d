import JalonModel

/// The figures of a line as rows, one sorted run for each indicator and group.
struct LineRows {
  /// What evidence names as the origin of a line's figures.
  static let file = Dataset.File(layer: "stream", name: "stream")

  private(set) var runs: [Dataset.Key: Run] = [:]
  /// The texts of sources, whose ordinals follow those of the packs.
  private(set) var sources: [String] = []

  /// Throws where two figures of the line contradict each other.
  init(
    _ line: PlaceLine, number: Int, under pack: RulePack, _ calendar: LineCalendar,
    after base: Dataset
  ) throws(LineFault) {
    var loaded: [Dataset.Key: LoadedRows] = [:]
    var ordinals: [String: Int32] = [:]
    for (index, entry) in line.entries.enumerated() {
      guard let period = calendar.ordinal(of: entry.period) else { continue }
      var source: Int32 = -1
      if !entry.source.isEmpty {
        source = ordinals[entry.source] ?? Int32(clamping: base.sources.count + sources.count)
        if ordinals.updateValue(source, forKey: entry.source) == nil {
          sources.append(entry.source)
        }
      }
      let row = Observation(
        place: 0, indicator: Int32(clamping: entry.indicator), group: Int32(clamping: entry.group),
        period: period, published: entry.published.map { Int32(clamping: $0.number) },
        value: entry.value, mark: entry.mark, source: source,
        layer: Int16(clamping: pack.layers.count), file: Int32(clamping: base.files.count),
        line: Int32(clamping: index))
      let key = Dataset.Key(indicator: entry.indicator, group: entry.group)
      loaded[key, default: LoadedRows()].append(row)
    }
    // Their periods stand in their order already.
    let ranks = ContiguousArray(calendar.periods.indices.map { Int32(clamping: $0) })
    var conflict: (first: Int, second: Int)?
    for (key, rows) in loaded {
      let indicator = pack.indicators[key.indicator]
      var run = Run(rows, ranks: ranks, placeCount: 1) { period in
        Int32(clamping: indicator.usualDay(of: calendar.periods[period]).number)
      }
      for pair in run.dropRepeats() {
        let lines = [Int(run.lines[pair.first]), Int(run.lines[pair.second])].sorted()
        // The one that a reader of the line meets first.
        if conflict.map({ (lines[1], lines[0]) < ($0.second, $0.first) }) ?? true {
          conflict = (lines[0], lines[1])
        }
      }
      for row in run.lines.indices { run.lines[row] = Int32(clamping: number) }
      runs[key] = run
    }
    guard let conflict else { return }
    let entry = line.entries[conflict.second]
    throw .contradiction(
      conflict.first, conflict.second,
      "\(pack.indicators[entry.indicator].id), \(entry.period), \(pack.groups[entry.group].id)")
  }
}
