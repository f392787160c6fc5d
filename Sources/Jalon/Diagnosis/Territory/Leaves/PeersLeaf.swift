import JalonModel

/// The known readings of the places of a kind that are alike, in order of value.
struct PeerGroup {
  private var values: [Double] = []
  private var marks: [Mark] = []
  /// Where each place stands among them.
  private var positions: [Int: Int] = [:]
  /// How far from good each is, in order.
  private var badness: [Double] = []

  init(_ column: Column, members: [Int], by indicator: Indicator) {
    let known = members.filter { !column.marks[$0].isMissing }
      .sorted { a, b in
        let (first, second) = (column.values[a], column.values[b])
        if first != second { return first < second }
        if column.marks[a] != column.marks[b] { return column.marks[a] == .normal }
        return a < b
      }
    values = known.map { column.values[$0] }
    marks = known.map { column.marks[$0] }
    for (position, place) in known.enumerated() { positions[place] = position }
    badness = values.map(indicator.badness).sorted()
  }

  /// How many peers a place has.
  func count(without place: Int) -> Int { values.count - (positions[place] == nil ? 0 : 1) }

  /// The middle reading of a place's peers, of two their mean.
  func median(without place: Int) -> Cell {
    let count = count(without: place)
    guard count > 0 else { return .absent }
    let (low, high) = (peer((count - 1) / 2, without: place), peer(count / 2, without: place))
    // Halved before they are added: the sum of two large ones is not a number.
    return .measured(
      low == high ? values[low] : values[low] / 2 + values[high] / 2,
      marks[low].joined(with: marks[high]))
  }

  private func peer(_ number: Int, without place: Int) -> Int {
    guard let own = positions[place], own <= number else { return number }
    return number + 1
  }

  /// One more than the peers of a place that are strictly better than a reading.
  func rank(of value: Double, by indicator: Indicator, without place: Int) -> Double {
    let own = indicator.badness(value)
    var (low, high) = (0, badness.count)
    while low < high {
      let middle = (low + high) / 2
      if badness[middle] < own { low = middle + 1 } else { high = middle }
    }
    // What stands here for the place itself may be another reading than the one ranked.
    let isCounted = positions[place].map { indicator.badness(values[$0]) < own } ?? false
    return Double(isCounted ? low : low + 1)
  }
}

extension Territory {
  func column(of query: PeersQuery, in context: ComputeContext) -> Column {
    guard let figure = figure(query.indicator, group: nil, in: context) else {
      return Column(repeating: .absent, count: places.list.count)
    }
    let own = column(for: query.read, in: context, wanted: nil)
    return Column(count: places.list.count) { place in
      statistic(query, figure, own.cell(at: place), at: place, in: context).result
    }
  }

  func answer(to query: PeersQuery, in context: ComputeContext, at place: Int) -> Answer {
    guard let figure = figure(query.indicator, group: nil, in: context) else {
      return Answer(.absent).naming(
        datum(indicator: query.indicator, group: nil, at: place, cause: .absent))
    }
    var own = Answer(.absent)
    if query.statistic == .rank { own = answer(to: query.read, in: context, at: place) }
    let (result, count) = statistic(query, figure, own.cell, at: place, in: context)
    var answer = Answer(result)
    answer.readings = [
      EvidenceReading(
        .peers(query.indicator, query.statistic, count: count), place: id(of: place),
        group: figure.group, period: context.period, reading: result.reading)
    ]
    if query.statistic == .median {
      (answer.readings[0].unit, answer.readings[0].decimals) =
        shownUnit(of: figure.indicator, figure.aggregate)
    }
    answer.rest(on: own)
    return answer.naming(
      datum(figure, at: place, period: context.period, cause: result.reading))
  }

  private func statistic(
    _ query: PeersQuery, _ figure: Figure, _ own: Cell, at place: Int, in context: ComputeContext
  ) -> (result: Cell, count: Int) {
    let kind = query.kind ?? places.list[place].kind
    let group = peers(query, of: kind, figure, seenFrom: place, in: context)
    let standing = if let hinterland { hinterland.ordinal(of: place) ?? -1 } else { place }
    let count = group.count(without: standing)
    if query.statistic == .rank, own.isMissing { return (Cell(mark: own.mark), count) }
    guard count >= PeersQuery.fewest else { return (.absent, count) }
    return switch query.statistic {
    case .median: (group.median(without: standing), count)
    case .count: (.measured(Double(count)), count)
    case .rank:
      (
        .measured(group.rank(of: own.value, by: figure.indicator, without: standing), own.mark),
        count
      )
    }
  }

  /// The places that are alike; where these here are some of many, of all of them.
  private func peers(
    _ query: PeersQuery, of kind: Kind, _ figure: Figure, seenFrom place: Int,
    in context: ComputeContext
  ) -> PeerGroup {
    var shared = query
    shared.statistic = .count
    shared.kind = kind
    guard let hinterland else { return peers(shared, figure.indicator, in: context) }
    let all = hinterland.territory
    if place == hinterland.guest { return all.peers(shared, figure.indicator, in: context) }
    var column = all.column(for: shared.read, in: context, wanted: nil)
    var members = all.members(shared).filter { $0 != hinterland.replaced }
    if self.members(shared).contains(hinterland.guest) {
      let own = answer(to: shared.read, in: context, at: hinterland.guest).cell
      members.append(column.values.count)
      column.values.append(own.isMissing ? 0 : own.value)
      column.marks.append(own.mark)
    }
    return PeerGroup(column, members: members, by: figure.indicator)
  }

  /// The places that are alike by their cards, with their known readings.
  func peers(
    _ shared: PeersQuery, _ indicator: Indicator, in context: ComputeContext
  ) -> PeerGroup {
    let key = TerritoryMemo.PeerKey(query: shared, context: context)
    if let known = memo.peers[key] { return known }
    let cuts = memo.cuts
    let column = column(for: shared.read, in: context, wanted: nil)
    let group = PeerGroup(column, members: members(shared), by: indicator)
    if isSettled(since: cuts) { memo.peers[key] = group }
    return group
  }

  private func members(_ shared: PeersQuery) -> [Int] {
    let alike = places.list.indices.filter { shared.fits(places.list[$0]) }
    guard let name = shared.region else { return alike }
    let region = places.ordinal(named: name)
    return alike.filter { region != nil && places.ordinal(of: .region, around: $0) == region }
  }
}

extension PeersQuery {
  /// What is read of each place.
  fileprivate var read: Quantity.Leaf { .reading(ReadingQuery(indicator)) }

  /// Whether a place is alike, wherever it lies; one whose card does not say is not.
  fileprivate func fits(_ place: Collectivity) -> Bool {
    if let kind, place.kind != kind { return false }
    if let milieu, place.milieu != milieu { return false }
    if let population {
      guard let people = place.population, population.contains(people) else { return false }
    }
    return true
  }
}

extension Indicator {
  /// How far from good a figure is; the highest is the best where the indicator does not say.
  fileprivate func badness(_ value: Double) -> Double {
    switch (direction, band) {
    case (.lower, _): value
    case (.band, let band?): max(band.lowerBound - value, value - band.upperBound, 0)
    case (.higher, _), (.neutral, _), (.band, nil): -value
    }
  }
}
