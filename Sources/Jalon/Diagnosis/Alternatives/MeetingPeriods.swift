import JalonModel

extension Supplies {
  /// Asks for things that are missing again, though supposed as given, in the latest period that
  /// anything has that they are held against: the sides of a gap or of a divergence count only where
  /// they meet.
  func bringTogether(_ again: Set<Int>, among needs: inout [Needs.Need]) {
    var latest: [String: Period] = [:]
    for need in needs where need.obstacle == nil {
      for row in need.rows {
        for period in [row.period, lastPeriod(beside: row)].compactMap(\.self) {
          latest[kin(of: row), default: period] = max(latest[kin(of: row)] ?? period, period)
        }
      }
    }
    for ordinal in again.sorted()
    where needs[ordinal].datum.period == nil || needs[ordinal].datum.isTooOld {
      for index in needs[ordinal].rows.indices {
        let row = needs[ordinal].rows[index]
        needs[ordinal].rows[index].period = latest[kin(of: row)] ?? row.period
      }
    }
  }

  /// What figures are held against each other: those of an indicator, and all means of surveys.
  private func kin(of row: Needs.Row) -> String {
    territory.names.aggregates[row.indicator] == nil ? row.indicator : ""
  }

  /// The latest period of the same indicator at a row's place, whatever the group.
  private func lastPeriod(beside row: Needs.Row) -> Period? {
    guard let place = content.places.ordinal(of: row.place) else { return nil }
    let periods = pack.groups.compactMap { group -> Int32? in
      guard let standing = territory.figure(row.indicator, group: group.id)?.standing else {
        return nil
      }
      return standing.range(of: place).last.map { standing.periods[$0] }
    }
    return periods.max().map { territory.timeline[$0] }
  }
}
