import JalonModel

extension Territory {
  func column(of query: ChangeQuery, in context: ComputeContext) -> Column {
    guard let figure = figure(query.indicator, group: query.group, in: context) else {
      return Column(repeating: .absent, count: places.list.count)
    }
    let moment = moment(context.period)
    let reach = reach(query.over)
    return Column(count: places.list.count) {
      change(query.form, of: figure, moment, over: reach, at: $0).result
    }
  }

  func answer(to query: ChangeQuery, in context: ComputeContext, at place: Int) -> Answer {
    guard let figure = figure(query.indicator, group: query.group, in: context) else {
      return Answer(.absent).naming(
        datum(indicator: query.indicator, group: query.group, at: place, cause: .absent))
    }
    let moment = moment(context.period)
    let change = change(query.form, of: figure, moment, over: reach(query.over), at: place)
    var answer = Answer(change.result)
    answer.rest(on: describe(change.newer, of: figure, at: place, asked: moment.named))
    if let older = change.older {
      answer.rest(on: describe(older, of: figure, at: place, asked: change.asked))
    }
    return answer.naming(
      datum(figure, at: place, period: change.asked, cause: change.result.reading))
  }

  /// What a change comes to, with both readings; nil for an older one that nobody looked for or
  /// found.
  private struct Change {
    var result: Cell
    var newer: Cell
    var older: Cell?
    var asked: Period?
  }

  private func change(
    _ form: ChangeQuery.Form, of figure: Figure, _ moment: Moment, over reach: Reach, at place: Int
  ) -> Change {
    let newer = uncarried(figure, moment, at: place)
    guard !newer.isMissing else { return Change(result: Cell(mark: newer.mark), newer: newer) }
    guard let current = newer.period, let periods = periods(of: figure, at: place) else {
      return Change(result: .absent, newer: newer)
    }
    guard let found = reach.older(than: current, among: periods) else {
      return Change(result: .absent, newer: newer, asked: reach.exact(before: current))
    }
    let older = cell(figure, .period(timeline[found], found), at: place)
    var change = Change(
      result: Cell(mark: .brokenSeries), newer: newer, older: older, asked: timeline[found])
    if figure.definition(of: found) == figure.definition(of: current) {
      change.result = form.of(newer, older)
    }
    return change
  }

  private func reach(_ over: TimeSpan) -> Reach {
    if let known = memo.reaches[over] { return known }
    let reach = Reach(over, timeline: timeline)
    memo.reaches[over] = reach
    return reach
  }
}

extension ChangeQuery.Form {
  /// The change from an older to a newer reading; it is of two periods, so of none.
  fileprivate func of(_ newer: Cell, _ older: Cell) -> Cell {
    let mark = newer.mark.joined(with: older.mark)
    guard !mark.isMissing else { return Cell(mark: mark) }
    switch self {
    case .difference: return .measured(newer.value - older.value, mark)
    case .percent:
      guard older.value > 0 else { return .notApplicable }
      return .measured((newer.value - older.value) / older.value * 100, mark)
    }
  }
}
