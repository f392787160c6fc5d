import JalonModel

extension Territory {
  /// What a computed indicator's quantity comes to for one place, before its age and its base.
  func computed(_ figure: Figure, _ period: Period?, at place: Int) -> Answer {
    let nothing = Answer(.absent).naming(
      datum(figure, at: place, period: period, cause: .missing(.absent)))
    guard let quantity = figure.indicator.compute, isEnded(period) else { return nothing }
    let key = TerritoryMemo.ComputeKey(figure: figure.key, period: period, place: place)
    if let known = memo.answers[key] { return known }
    let circle = circle(of: key)
    guard enter(key) else {
      var answer = nothing
      answer.failure = circle
      return answer
    }
    memo.path.append(key)
    let cuts = memo.cuts
    let context = ComputeContext(group: figure.group, period: period)
    var evaluation = AnswerEvaluation(self, rule: nil, place: place, context: context)
    let found = evaluation.answer(to: quantity)
    let answer = found.naming(
      datum(figure, at: place, period: period, cause: found.cell.reading))
    memo.open.remove(key)
    memo.path.removeLast()
    if isSettled(since: cuts) { memo.answers[key] = answer }
    return answer
  }

  /// The same for all places.
  func computedColumn(_ figure: Figure, _ period: Period?) -> Column {
    let nothing = Column(repeating: .absent, count: places.list.count)
    guard let quantity = figure.indicator.compute, isEnded(period) else { return nothing }
    let key = TerritoryMemo.ComputeKey(figure: figure.key, period: period, place: nil)
    guard enter(key) else { return nothing }
    let context = ComputeContext(group: figure.group, period: period)
    var evaluation = ColumnEvaluation(self, rule: nil, wanted: nil, context: context)
    let column = evaluation.column(of: quantity)
    memo.open.remove(key)
    return column
  }

  /// Whether nothing was left out because of a cycle, so that what was found may be kept.
  func isSettled(since cuts: Int) -> Bool {
    memo.cuts == cuts || memo.open.isEmpty || memo.cuts > TerritoryMemo.mostCuts
  }

  private func enter(_ key: TerritoryMemo.ComputeKey) -> Bool {
    guard memo.open.count < TerritoryMemo.mostOpen, memo.open.insert(key).inserted else {
      memo.cuts += 1
      return false
    }
    return true
  }

  /// Why an indicator that is being computed cannot be asked for meanwhile: the same words from
  /// wherever the circle is entered.
  private func circle(of key: TerritoryMemo.ComputeKey) -> Failure? {
    guard let start = memo.path.firstIndex(of: key) else { return nil }
    let ids = Cycles.turned(memo.path[start...].map(\.figure.indicator))
    return Failure(.error, Problem.cycle(ids, of: ("Des indicateurs", "Indicators")).message)
  }

  private func isEnded(_ period: Period?) -> Bool { period.map { $0.last <= asOf } ?? true }
}

extension Figure {
  var key: TerritoryMemo.FigureKey { .init(indicator: indicator.id, group: group) }
}
