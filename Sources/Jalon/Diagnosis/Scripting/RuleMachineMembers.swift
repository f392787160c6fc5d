import JalonLua
import JalonModel

/// What a member of `c` was asked before, by the arguments.
struct KnownAsks {
  enum Ask {
    case column(ScriptColumns.Leaf)
    case series(SeriesQuery)

    /// The same of another territory; nil where that has no column.
    func turned(to territory: Territory, _ columns: ScriptColumns) -> Ask? {
      switch self {
      case .column(let column): columns.column(of: column.leaf).map { .column($0) }
      case .series(let series):
        .series(
          SeriesQuery(
            figure: territory.figure(series.query.indicator, group: series.query.group),
            query: series.query))
      }
    }
  }

  var memo = CallMemo()
  /// By the numbers of the calls.
  var asks: [Ask] = []
}

extension RuleMachine {
  /// Makes the members of `c` functions of the host's.
  func defineMembers() throws {
    for (field, name) in PlaceMember.names.enumerated() {
      guard let member = PlaceMember(named: name), member.isFunction else { continue }
      try machine.define(
        field, of: place,
        answering: { [unowned self] call in try answer(member, field, call) })
    }
  }

  private func answer(_ member: PlaceMember, _ field: Int, _ call: borrowing HostCall) throws {
    guard let sweeping else { return try answerOne(member, field, call) }
    run.enter(sweeping[call.step].rule)
    let before = run.told.count
    let answered = Result { try answerOne(member, field, call) }
    // What is told is told too of a call that then breaks.
    for number in before..<run.told.count { try call.note(number) }
    try answered.get()
  }

  private func answerOne(_ member: PlaceMember, _ field: Int, _ call: borrowing HostCall) throws {
    if run.isQuick, let number = known[field].memo.number(of: call) {
      return try answer(member, known[field].asks[number], call)
    }
    let arguments = try arguments(of: call, named: PlaceMember.names[field])
    guard let ask = try ask(member, arguments) else {
      return try call.answer(run.answer(member, arguments))
    }
    if run.isQuick, known[field].memo.add(call) != nil {
      known[field].asks.append(ask)
      if case .column(let column) = ask, call.keep() != nil {
        run.kept.append(ScriptRun.Kept(column: column, asksIfKnown: member == .known))
      }
    }
    try answer(member, ask, call)
  }

  /// What a member is asked for all places; nil where each place is asked by itself.
  private func ask(_ member: PlaceMember, _ arguments: WordArguments) throws -> KnownAsks.Ask? {
    switch member {
    case .series: return .series(try run.seriesQuery(arguments))
    case .value, .gap, .change, .feedback, .divergence, .peers, .stakeholders, .known:
      guard run.isQuick else { return nil }
      return run.columns.column(of: try run.leaf(member, arguments)).map { .column($0) }
    case .fires, .id, .name, .kind, .milieu: return nil
    }
  }

  private func answer(
    _ member: PlaceMember, _ ask: KnownAsks.Ask, _ call: borrowing HostCall
  ) throws {
    switch ask {
    case .column(let column): try answer(member, column, call)
    case .series(let query):
      records.removeAll()
      run.series(query, names: periodNames, into: &records)
      if records.count == 0, let gap = run.gap(ofEmpty: query) { return try call.answer(gap) }
      try call.answer(records)
    }
  }

  private func answer(
    _ member: PlaceMember, _ column: ScriptColumns.Leaf, _ call: borrowing HostCall
  ) throws {
    let isMissing = column.marks[run.place].isMissing
    if run.isRecorded { run.note(.leaf(column)) }
    if member == .known { return try call.answer(.boolean(!isMissing)) }
    try call.answer(isMissing ? run.gap(.leaf(column)) : .number(column.values[run.place]))
  }

  private func arguments(of call: borrowing HostCall, named name: String) throws -> WordArguments {
    let values = (1..<max(1, call.count)).map { call[$0] }
    let isMethod = if case .view = call[0] { true } else { false }
    guard isMethod else { throw HostError("write c:\(name)(…) with a colon") }
    return WordArguments(word: "c:\(name)", values: values, session: session)
  }
}
