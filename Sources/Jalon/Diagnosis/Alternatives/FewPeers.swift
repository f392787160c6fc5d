import JalonModel

extension Supplies {
  /// Whether the place's own figure of a thing is there.
  func isThere(_ datum: MissingDatum) -> Bool {
    guard let place = content.places.ordinal(of: datum.place) else { return false }
    return figures(of: datum).contains { indicator, group in
      let query = ReadingQuery(pack.indicators[indicator].id, group: group)
      return !territory.column(for: .reading(query), wanted: nil).cell(at: place).isMissing
    }
  }

  /// Whether a rule compares a figure with that of other places of which too few have one.
  func lacksPeers(_ datum: MissingDatum, for rule: String) -> Bool {
    guard datum.cause == .reading(.absent),
      let place = content.places.ordinal(of: datum.place),
      let ordinal = pack.rules.firstIndex(where: { $0.id == rule })
    else { return false }
    let read = Set(figures(of: datum).map { pack.indicators[$0.indicator].id })
    let rules = programme.asked(by: [ordinal]).map { pack.rules[$0] }
    let quantities = rules.flatMap(\.allQuantities) + pack.indicators.compactMap(\.compute)
    return quantities.flatMap(\.leaves).contains { leaf in
      guard case .peers(var query) = leaf, read.contains(query.indicator) else { return false }
      query.statistic = .count
      return territory.column(for: .peers(query), wanted: nil).cell(at: place).isMissing
    }
  }
}
