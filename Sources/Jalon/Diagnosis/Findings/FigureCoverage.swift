import JalonModel

extension Diagnosis {
  /// Counts the indicators that have a current figure for the place, at its ordinal.
  mutating func countFigures(in territory: Territory, at place: Int) {
    for indicator in pack.indicators where territory.names.aggregates[indicator.id] == nil {
      let known = territory.hasFigure(of: indicator, at: place) ? 1 : 0
      figures.add(known)
      if let characteristic = indicator.characteristic {
        figuresByCharacteristic[characteristic, default: Coverage()].add(known)
      }
    }
  }
}

extension Diagnosis.Coverage {
  fileprivate mutating func add(_ known: Int) {
    self.known += known
    of += 1
  }
}

extension Territory {
  fileprivate func hasFigure(of indicator: Indicator, at place: Int) -> Bool {
    indicator.groups.contains { group in
      let query = ReadingQuery(indicator.id, group: group)
      return !column(for: .reading(query), wanted: place..<place + 1).cell(at: place).isMissing
    }
  }
}
