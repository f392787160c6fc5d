import JalonModel

extension Territory {
  /// The periods of which a figure has a row at a place, or can be computed from rows; nil where
  /// it is computed from what has no period.
  func periods(of figure: Figure, at place: Int) -> ArraySlice<Int32>? {
    let observed = figure.standing.range(of: place)
    guard let quantity = figure.indicator.compute else {
      return figure.standing.periods[observed]
    }
    let key = TerritoryMemo.ComputeKey(figure: figure.key, period: nil, place: place)
    guard !memo.open.contains(key), memo.open.count < TerritoryMemo.mostOpen else { return nil }
    memo.open.insert(key)
    let computed = periods(of: quantity, group: figure.group, at: place)
    memo.open.remove(key)
    guard let computed else { return observed.isEmpty ? nil : figure.standing.periods[observed] }
    return computed.union(figure.standing.periods[observed]).sorted()[...]
  }

  /// The periods of which all that inherits the period has a row; nil where nothing does.
  private func periods(of quantity: Quantity, group: String, at place: Int) -> Set<Int32>? {
    var common: Set<Int32>?
    for leaf in quantity.leaves {
      for (figure, place) in inheriting(leaf, group: group, at: place) {
        guard let periods = periods(of: figure, at: place) else { continue }
        common = common?.intersection(periods) ?? Set(periods)
      }
    }
    return common
  }

  /// What a leaf of a computed indicator reads in the period asked for, and where.
  private func inheriting(_ leaf: Quantity.Leaf, group: String, at place: Int)
    -> [(Figure, Int)]
  {
    let context = ComputeContext(group: group)
    func read(_ indicator: String, _ group: String?, _ at: At) -> [(Figure, Int)] {
      guard let figure = figure(indicator, group: group, in: context),
        case .place(let there) = seat(at, from: place)
      else { return [] }
      return [(figure, there)]
    }
    switch leaf {
    case .reading(let query):
      guard query.period == nil, query.ago == nil else { return [] }
      return read(query.indicator, query.group, query.at)
    case .change(let query): return read(query.indicator, query.group, query.at)
    case .gap(let query): return read(query.indicator, query.of, query.at)
    case .feedback(let query): return figures(of: query).compactMap { $0 }.map { ($0, place) }
    case .stakeholders, .divergence, .peers, .function: return []
    }
  }
}
