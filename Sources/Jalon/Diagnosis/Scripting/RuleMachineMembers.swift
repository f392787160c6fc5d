import JalonLua
import JalonModel

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
    if run.isQuick, try answerQuickly(member, field, call) { return }
    let arguments = try arguments(of: call, named: PlaceMember.names[field])
    if member == .series {
      let query = try run.seriesQuery(arguments)
      if run.isQuick { _ = knownSeries.keep(query, for: call, from: 0) }
      return try answer(query, call)
    }
    guard run.isQuick else { return try call.answer(run.answer(member, arguments)) }
    switch member {
    case .value, .gap, .change, .feedback, .divergence, .peers, .stakeholders, .known:
      let leaf = try run.leaf(member, arguments)
      guard let column = run.columns.column(of: leaf) else {
        return try call.answer(run.answer(member, arguments))
      }
      try answer(member, known[field].keep(column, for: call, from: 0), call)
    case .fires, .series, .id, .name, .kind, .milieu: try call.answer(run.answer(member, arguments))
    }
  }

  /// Answers what was asked before in the same words.
  private func answerQuickly(_ member: PlaceMember, _ field: Int, _ call: borrowing HostCall)
    throws -> Bool
  {
    if member == .series {
      guard let query = knownSeries.value(for: call, from: 0) else { return false }
      try answer(query, call)
      return true
    }
    guard let column = known[field].value(for: call, from: 0) else { return false }
    try answer(member, column, call)
    return true
  }

  private func answer(
    _ member: PlaceMember, _ column: ScriptColumns.Leaf, _ call: borrowing HostCall
  ) throws {
    let isMissing = column.marks[run.place].isMissing
    if member == .known { return try call.answer(.boolean(!isMissing)) }
    try call.answer(isMissing ? run.gap(.leaf(column)) : .number(column.values[run.place]))
  }

  private func answer(_ query: SeriesQuery, _ call: borrowing HostCall) throws {
    records.removeAll()
    run.series(query, into: &records)
    if records.count == 0, let gap = run.gap(ofEmpty: query) { return try call.answer(gap) }
    try call.answer(records)
  }

  private func arguments(of call: borrowing HostCall, named name: String) throws -> WordArguments {
    let values = (1..<max(1, call.count)).map { call[$0] }
    let isMethod = if case .view = call[0] { true } else { false }
    guard isMethod else { throw HostError("write c:\(name)(…) with a colon") }
    return WordArguments(word: "c:\(name)", values: values, session: session)
  }
}
