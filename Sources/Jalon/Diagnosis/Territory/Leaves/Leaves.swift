import JalonModel

extension Territory {
  /// A leaf for all places, as asked by a rule or by a computed indicator.
  func column(for leaf: Quantity.Leaf, in context: ComputeContext, wanted: Range<Int>?) -> Column {
    let count = places.list.count
    if names.needsFunction(leaf) {
      let wanted = (wanted ?? 0..<count).clamped(to: 0..<count)
      return Column(count: count) { place in
        wanted.contains(place) ? answer(to: leaf, in: context, at: place).cell : .absent
      }
    }
    let key = TerritoryMemo.LeafKey(leaf: leaf, context: context)
    if let known = memo.columns[key] { return known }
    let cuts = memo.cuts
    let column = freshColumn(for: leaf, in: context)
    if isSettled(since: cuts) { memo.columns[key] = column }
    return column
  }

  private func freshColumn(for leaf: Quantity.Leaf, in context: ComputeContext) -> Column {
    // What is read from another place is that place's column, seen from here.
    if let (at, there) = leaf.elsewhere {
      return gather(column(for: there, in: context, wanted: nil), at)
    }
    return switch leaf {
    case .reading(let query): column(of: query, in: context)
    case .gap(let query): column(of: query, in: context)
    case .change(let query): column(of: query, in: context)
    case .stakeholders(let query): column(of: query)
    case .feedback(let query): column(of: query, in: context)
    case .divergence(let characteristic): divergenceColumn(characteristic, in: context)
    case .peers(let query): column(of: query, in: context)
    case .function: Column(repeating: .absent, count: places.list.count)
    }
  }

  /// A leaf for one place, with all that it rests on.
  func answer(to leaf: Quantity.Leaf, in context: ComputeContext, at place: Int) -> Answer {
    if let (at, there) = leaf.elsewhere {
      switch seat(at, from: place) {
      case .place(let other): return answer(to: there, in: context, at: other)
      case .missing(let mark):
        return Answer(Cell(mark: mark)).naming(
          datum(indicator: leaf.indicator ?? "", group: nil, at: place, cause: mark))
      }
    }
    switch leaf {
    case .reading(let query): return answer(to: query, in: context, at: place)
    case .gap(let query): return answer(to: query, in: context, at: place)
    case .change(let query): return answer(to: query, in: context, at: place)
    case .stakeholders(let query): return answer(to: query, at: place)
    case .feedback(let query): return answer(to: query, in: context, at: place)
    case .divergence(let characteristic):
      return divergence(characteristic, in: context, at: place)
    case .peers(let query): return answer(to: query, in: context, at: place)
    case .function(let function): return call(function, in: context, at: place)
    }
  }

  private func call(_ function: ScriptFunction, in context: ComputeContext, at place: Int)
    -> Answer
  {
    guard let runFunction else { return Answer(.absent) }
    let key = TerritoryMemo.FunctionKey(function: function, place: place, context: context)
    if let known = memo.functions[key] { return known }
    let cuts = memo.cuts
    let resolution = runFunction(function, place, context)
    var answer = Answer(Cell(resolution.reading))
    answer.readings = resolution.readings
    answer.failure = resolution.failure
    if answer.cell.isMissing { answer.missing = resolution.missing }
    if isSettled(since: cuts) { memo.functions[key] = answer }
    return answer
  }
}

extension Quantity.Leaf {
  /// Where it reads, and the same leaf seen from there; nil where it reads here.
  fileprivate var elsewhere: (At, Quantity.Leaf)? {
    switch self {
    case .reading(var query):
      guard query.at != .here else { return nil }
      let at = query.at
      query.at = .here
      return (at, .reading(query))
    case .gap(var query):
      guard query.at != .here else { return nil }
      let at = query.at
      query.at = .here
      return (at, .gap(query))
    case .change(var query):
      guard query.at != .here else { return nil }
      let at = query.at
      query.at = .here
      return (at, .change(query))
    case .stakeholders, .feedback, .divergence, .peers, .function: return nil
    }
  }
}
