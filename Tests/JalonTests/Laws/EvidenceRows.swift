import JalonModel

@testable import Jalon

/// The key of a row: what a reading was written under.
struct RowName: Hashable {
  var series: SeriesName
  var period: Period
}

/// The rows that an evidence records, and those that its quantities are made of by what the pack
/// declares: peers, and the counts that figures rest on.
struct EvidenceRows {
  private let pack: RulePack
  /// By key: what was read there.
  private(set) var readings: [RowName: Reading] = [:]
  /// Indicators of which peers' figures are read, with their inputs.
  private(set) var ofPeers: Set<String> = []
  /// The counts that readings rest on, and what these are computed from.
  private var bases: Set<SeriesName> = []

  init(_ evidence: some Sequence<Evidence>, in pack: RulePack) {
    self.pack = pack
    for reading in evidence.flatMap(\.readings) {
      guard let indicator = reading.indicator else { continue }
      if reading.isOfPeers { add(peersOf: indicator) }
      guard !reading.isOfPeers, !reading.computed, let period = reading.period,
        let group = reading.group
      else { continue }
      let series = SeriesName(place: reading.place, indicator: indicator, group: group)
      let row = RowName(series: series, period: period)
      // A row may be stale as the current one and a figure where its period is named.
      if case .measured = readings[row] {} else { readings[row] = reading.reading }
      for base in base(of: indicator) {
        bases.insert(SeriesName(place: reading.place, indicator: base, group: group))
      }
    }
  }

  private mutating func add(peersOf id: String) {
    guard ofPeers.insert(id).inserted,
      let indicator = pack.indicators.first(where: { $0.id == id })
    else { return }
    let inputs = (indicator.compute?.leaves ?? []).compactMap(\.indicator)
    for input in inputs + [indicator.base?.indicator].compactMap({ $0 }) { add(peersOf: input) }
  }

  /// Whether a row is recorded, or an input of a quantity that is.
  func rest(on row: RowName) -> Bool {
    readings[row] != nil || bases.contains(row.series) || ofPeers.contains(row.series.indicator)
  }

  /// The count that an indicator rests on, and what that is computed from.
  private func base(of id: String) -> Set<String> {
    guard let base = pack.indicators.first(where: { $0.id == id })?.base?.indicator else {
      return []
    }
    let computed = pack.indicators.first { $0.id == base }?.compute?.leaves ?? []
    return Set(computed.compactMap(\.indicator)).union([base])
  }
}

extension RowName {
  init(_ row: Int, of key: Dataset.Key, in dataset: Dataset, _ pack: RulePack, _ places: Places) {
    let run = dataset.runs[key] ?? Run()
    series = SeriesName(
      place: places.list[Int(run.places[row])].id, indicator: pack.indicators[key.indicator].id,
      group: pack.groups[key.group].id)
    period = dataset.periods[Int(run.periods[row])]
  }
}

extension Dataset {
  /// Nothing but the recorded rows, and the rows of peers as they stand.
  func holding(only evidence: EvidenceRows, _ pack: RulePack, _ places: Places) -> Dataset {
    var rows = evidence.readings
    for (key, run) in runs where evidence.ofPeers.contains(pack.indicators[key.indicator].id) {
      for row in run.places.indices {
        let name = RowName(row, of: key, in: self, pack, places)
        rows[name] = rows[name] ?? run.marks[row].reading(run.values[row])
      }
    }
    var builder = DatasetBuilder(pack: pack)
    let file = Int32(builder.ordinal(of: File(layer: "preuve", name: "preuve.csv")))
    for (number, (name, reading)) in rows.enumerated() {
      guard let place = places.ordinal(of: name.series.place),
        let indicator = pack.indicators.firstIndex(where: { $0.id == name.series.indicator }),
        let group = pack.groups.firstIndex(where: { $0.id == name.series.group })
      else { continue }
      var value = 0.0
      if case .measured(let figure, _) = reading { value = figure }
      builder.add(
        Observation(
          place: Int32(place), indicator: Int32(indicator), group: Int32(group),
          period: Int32(builder.ordinal(of: name.period)),
          published: Int32(name.period.last.number), value: value, mark: Mark(reading), layer: 0,
          file: file, line: Int32(number + 2)))
    }
    return (try? builder.finish(places: places)) ?? Dataset()
  }

  /// Other numbers wherever the evidence does not rest.
  func disturbed(but evidence: EvidenceRows, _ pack: RulePack, _ places: Places) -> (
    dataset: Dataset, rows: Int
  ) {
    var disturbed = self
    var count = 0
    for key in runs.keys {
      guard var run = disturbed.runs[key] else { continue }
      for row in run.places.indices where !run.marks[row].isMissing {
        if evidence.rest(on: RowName(row, of: key, in: self, pack, places)) { continue }
        run.values[row] = run.values[row] * 3 - 7
        count += 1
      }
      disturbed.runs[key] = run
    }
    return (disturbed, count)
  }
}
