import JalonModel

/// One side of a gap: a figure, and where it is read.
private struct Side {
  var figure: Figure
  var place: Int
}

extension Territory {
  func column(of query: GapQuery, in context: ComputeContext) -> Column {
    let moment = moment(context.period)
    guard let (of, to) = figures(of: query, in: context) else {
      return Column(repeating: .absent, count: places.list.count)
    }
    let seats = seats(query.otherSide)
    let column = Column(count: places.list.count) { place in
      switch seats[place] {
      case .missing(let mark): return Cell(mark: mark)
      case .place(let other):
        let sides = (Side(figure: of, place: place), Side(figure: to, place: other))
        return gap(query.form, sides.0, sides.1, moment).result
      }
    }
    return context.period == nil ? column : column.ofNamedPeriods
  }

  func answer(to query: GapQuery, in context: ComputeContext, at place: Int) -> Answer {
    let moment = moment(context.period)
    guard let (of, to) = figures(of: query, in: context) else {
      return Answer(.absent).naming(
        datum(indicator: query.indicator, group: query.of, at: place, cause: .absent))
    }
    switch seat(query.otherSide, from: place) {
    case .missing(let mark):
      return Answer(Cell(mark: mark)).naming(
        datum(indicator: query.indicator, group: to.group, at: place, cause: mark))
    case .place(let other):
      let first = Side(figure: of, place: place)
      let second = Side(figure: to, place: other)
      let answer = describe(gap(query.form, first, second, moment), first, second)
      return context.period == nil ? answer : answer.ofNamedPeriod
    }
  }

  private func figures(of query: GapQuery, in context: ComputeContext) -> (of: Figure, to: Figure)?
  {
    guard let of = figure(query.indicator, group: query.of, in: context) else { return nil }
    switch query.to {
    case .kind: return (of, of)
    case .group(let group): return figure(query.indicator, group: group).map { (of, $0) }
    }
  }

  /// What a gap comes to, and its two sides; without a period in common there are none.
  private struct Gap {
    var result: Cell
    var sides: (of: Cell, to: Cell)?
    var asked: Period?
  }

  private func gap(_ form: GapQuery.Form, _ first: Side, _ second: Side, _ moment: Moment) -> Gap {
    let isNamed = moment != .current
    var moment = moment
    if !isNamed, let one = periods(of: first.figure, at: first.place),
      let two = periods(of: second.figure, at: second.place)
    {
      guard let common = Self.latest(in: one, and: two) else { return Gap(result: .absent) }
      moment = .period(timeline[common], common)
    }
    var of = uncarried(first.figure, moment, at: first.place)
    var to = uncarried(second.figure, moment, at: second.place)
    if !isNamed { (of, to) = (first.figure.fresh(of), second.figure.fresh(to)) }
    let sign: Quantity.Arithmetic = form == .ratio ? .over : .minus
    return Gap(result: sign.of(of, to), sides: (of, to), asked: moment.named)
  }

  private func describe(_ gap: Gap, _ first: Side, _ second: Side) -> Answer {
    var answer = Answer(gap.result)
    if let (of, to) = gap.sides {
      answer.rest(on: describe(of, of: first.figure, at: first.place, asked: gap.asked))
      answer.rest(on: describe(to, of: second.figure, at: second.place, asked: gap.asked))
      return answer.naming(
        datum(second.figure, at: second.place, period: gap.asked, cause: gap.result.reading))
    }
    // The sides that have no row at all, or both if only no period is common to them.
    let empty = [first, second].filter { periods(of: $0.figure, at: $0.place)?.isEmpty == true }
    for side in empty.isEmpty ? [first, second] : empty {
      var missing = Answer(.absent)
      missing.missing = [
        datum(side.figure, at: side.place, period: nil, cause: .missing(.absent))
      ]
      answer.rest(on: missing)
    }
    return answer
  }

  /// The latest period of both.
  static func latest(in a: ArraySlice<Int32>, and b: ArraySlice<Int32>) -> Int32? {
    var (i, j) = (a.endIndex - 1, b.endIndex - 1)
    while i >= a.startIndex, j >= b.startIndex {
      if a[i] == b[j] { return a[i] }
      if a[i] > b[j] { i -= 1 } else { j -= 1 }
    }
    return nil
  }
}

extension GapQuery {
  /// Where the second side is, seen from the first.
  fileprivate var otherSide: At {
    switch to {
    case .group: .here
    case .kind(let kind): .within(kind)
    }
  }
}
