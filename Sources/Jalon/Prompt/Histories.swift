public import JalonModel

/// The figures of an indicator over time.
extension PromptSession {
  /// An indicator's figures at the place by the day, `ID` or `ID@GROUP`, with what its peers have.
  /// Throws `Problem` for what is not declared.
  public func history(of name: String) throws -> FigureHistory {
    let parts = name.trimmed.split(separator: "@", omittingEmptySubsequences: false)
      .map(String.init)
    let content = try content()
    let territory = Review(content, asOf: asOf).evaluation.territory
    let id = parts.first ?? ""
    guard let indicator = content.pack.indicators.first(where: { $0.id == id }) else {
      throw Problem.unknown(
        ("indicateur", "indicator"), id, kind: "unknown_indicator",
        known: content.pack.indicators.map(\.id))
    }
    var group: String?
    if parts.count > 1 {
      let names = CellNames(content.pack)
      guard parts.count == 2, let ordinal = names.group(parts[1]) else {
        throw Problem.unknown(
          ("groupe", "group"), parts.dropFirst().joined(separator: "@"), kind: "unknown_group",
          known: content.pack.groups.map(\.id))
      }
      group = content.pack.groups[ordinal].id
    }
    guard let figure = territory.figure(id, group: group) else {
      throw Problem.unknown(
        ("indicateur", "indicator"), id, kind: "unknown_indicator", known: [])
    }
    let shown = territory.shownUnit(of: indicator, territory.names.aggregates[id])
    var history = FigureHistory(
      indicator: id, group: figure.group, place: place, asOf: asOf, unit: shown.unit,
      decimals: shown.decimals, pack: content.pack)
    for ordinal in territory.periods(of: figure, at: state.place) ?? [] {
      let period = territory.timeline[ordinal]
      let cell = territory.cell(figure, .period(period, ordinal), at: state.place)
      history.points.append(FigureHistory.Point(period, cell.reading))
    }
    history.breaks = indicator.breaks.map(\.before)
    history.peers = peers(of: id, in: territory)
    return history
  }

  private func peers(of indicator: String, in territory: Territory) -> FigureHistory.Peers? {
    let query = PeersQuery(indicator, .median)
    let resolution = territory.resolve(.leaf(.peers(query)), rule: nil, at: state.place)
    guard case .measured(let median, _) = resolution.reading,
      case .peers(_, _, let count)? = resolution.readings.first?.subject
    else { return nil }
    return FigureHistory.Peers(median: median, count: count)
  }
}
