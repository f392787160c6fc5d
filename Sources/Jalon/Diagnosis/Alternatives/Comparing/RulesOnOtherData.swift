import JalonModel

extension WorkspaceContent {
  /// The same rules over the places and the figures of another workspace. Of indicators that this
  /// one does not declare the rules' own figures are kept, at the places that it has.
  func over(_ data: WorkspaceContent) -> WorkspaceContent {
    var content = self
    content.places = data.places
    content.dataset = dataset.under(
      data.dataset, pack, data.pack, places: places, of: data.places)
    return content
  }
}

extension Dataset {
  /// The rows of another dataset under the ordinals of a pack, and those of this one of what the
  /// other's pack does not declare.
  fileprivate func under(
    _ other: Dataset, _ pack: RulePack, _ theirs: RulePack, places: Places, of wanted: Places
  ) -> Dataset {
    var merged = Dataset()
    merged.summary = other.summary
    merged.sources = other.sources + sources
    merged.files = other.files + files
    merged.periods = Set(other.periods + periods).sorted()
    let ranks = Dictionary(
      merged.periods.enumerated().map { ($1, Int32(clamping: $0)) },
      uniquingKeysWith: { a, _ in a })
    let known = Set(theirs.indicators.map(\.id))
    let indicators = ordinals(pack.indicators.map(\.id))
    let groups = ordinals(pack.groups.map(\.id))
    for (key, run) in other.runs {
      guard let indicator = indicators[theirs.indicators[key.indicator].id],
        let group = groups[theirs.groups[key.group].id]
      else { continue }
      merged.runs[Key(indicator: indicator, group: group)] = run.renumbered(
        periods: other.periods.map { ranks[$0] ?? 0 })
    }
    let seats = places.list.map { wanted.ordinal(of: $0.id).map { Int32(clamping: $0) } }
    for (key, run) in runs where !known.contains(pack.indicators[key.indicator].id) {
      merged.runs[key] = run.renumbered(
        periods: periods.map { ranks[$0] ?? 0 }, places: seats,
        sources: other.sources.count, files: other.files.count)
    }
    return merged
  }

  private func ordinals(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
  }
}

extension Run {
  /// The same rows under other ordinals of periods, in the same order.
  fileprivate func renumbered(periods ranks: [Int32]) -> Run {
    var run = self
    for index in run.periods.indices { run.periods[index] = ranks[Int(run.periods[index])] }
    return run
  }

  /// The rows of the places that have a new ordinal, sorted by it; sources and files count from a
  /// number on.
  fileprivate func renumbered(
    periods ranks: [Int32], places seats: [Int32?], sources: Int, files: Int
  ) -> Run {
    let rows = places.indices.compactMap { index in
      seats[Int(places[index])].map { (seat: $0, index: index) }
    }.sorted { ($0.seat, $0.index) < ($1.seat, $1.index) }
    var run = Run()
    for (seat, index) in rows {
      run.places.append(seat)
      run.periods.append(ranks[Int(periods[index])])
      run.layers.append(layers[index])
      run.published.append(published[index])
      run.statesPublication.append(statesPublication[index])
      run.values.append(values[index])
      run.marks.append(marks[index])
      run.sources.append(
        self.sources[index] < 0 ? -1 : self.sources[index] + Int32(clamping: sources))
      run.files.append(self.files[index] + Int32(clamping: files))
      run.lines.append(lines[index])
    }
    return run
  }
}
