import JalonModel

extension Territory {
  /// The readings of an indicator, oldest first, from its last break on.
  func series(indicator: String, group: String?, at place: Int) -> [(Period, EvidenceReading)] {
    guard places.list.indices.contains(place), let figure = figure(indicator, group: group),
      let periods = periods(of: figure, at: place), let newest = periods.last
    else { return [] }
    let definition = figure.definition(of: newest)
    return periods.filter { figure.definition(of: $0) == definition }.map { ordinal in
      let cell = cell(figure, .period(timeline[ordinal], ordinal), at: place)
      return (timeline[ordinal], evidence(cell, of: figure, at: place))
    }
  }

  /// What is missing where an entry of a series is; nil where it is not.
  func missing(_ entry: EvidenceReading, of indicator: String, at place: Int) -> MissingDatum? {
    guard case .missing(let reason) = entry.reading, places.list.indices.contains(place) else {
      return nil
    }
    guard let figure = figure(indicator, group: entry.group) else {
      return datum(indicator: indicator, group: entry.group, at: place, cause: Mark(reason))
    }
    return datum(figure, at: place, period: entry.period, cause: entry.reading)
  }
}
