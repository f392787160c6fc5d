import JalonLua
import JalonModel

/// The functions that every place asks, run in one go.
extension RuleMachine {
  /// Functions made ready to be run together.
  struct PreparedSweep {
    let calls: [Programme.Call]
    /// What is asked of each when it has answered: copying the calls took longer than that.
    let parts: ContiguousArray<Part>
    let sweep: LuaSweep

    struct Part {
      let rule: Int
      let hasSeverity: Bool
    }
  }

  /// Runs them at the place of the run; nil where they have to be asked one by one.
  func sweep(_ calls: [Programme.Call], asOf day: Day) throws(ScriptError) -> SweptPlace? {
    guard let first = calls.first, let prepared = try prepare(calls, asOf: day) else { return nil }
    // It is in the first function's name that what all read is worked out.
    run.enter(first.rule)
    try fill(.named)
    // Its room is used again: a large block made and freed at each place has the allocator gather
    // all small ones that functions have left.
    var answers = LuaSweepAnswers()
    swap(&answers, &spareAnswers)
    sweeping = calls
    machine.sweep(prepared.sweep, recording: run.isRecorded ? .on : .off, into: &answers)
    sweeping = nil
    var swept = SweptPlace(calls: calls.count)
    for number in prepared.parts.indices {
      settle(prepared.parts[number], number, answers, into: &swept)
    }
    if run.isRecorded {
      swept.reads = SweptPlace.Reads(
        answers: answers, told: run.told, kept: run.kept, indicators: indicators,
        indicatorIDs: indicatorIDs)
    } else {
      spareAnswers = answers
    }
    return swept
  }

  private func prepare(_ calls: [Programme.Call], asOf day: Day) throws(ScriptError)
    -> PreparedSweep?
  {
    // As a rule they are the same array, which is seen at once.
    if let prepared, prepared.calls == calls { return prepared }
    var sweep = LuaSweep()
    for call in calls {
      run.enter(call.rule)
      let arguments = try arguments(of: call.function, asOf: day)
      let severity = call.severity.map { LuaFunction($0) }
      guard sweep.add(LuaFunction(call.function), arguments, then: severity) else { return nil }
    }
    let parts = calls.map { PreparedSweep.Part(rule: $0.rule, hasSeverity: $0.severity != nil) }
    prepared = PreparedSweep(calls: calls, parts: ContiguousArray(parts), sweep: sweep)
    return prepared
  }

  /// What a call came to; nothing is set where it is to be asked by itself, as in whatever is rare.
  private func settle(
    _ call: PreparedSweep.Part, _ number: Int, _ answers: LuaSweepAnswers,
    into swept: inout SweptPlace
  ) {
    switch answers.first(of: number) {
    case .truth(false): swept.results[number] = .clear
    case .truth(true):
      if call.hasSeverity, !grade(call, number, answers, into: &swept) { return }
      swept.results[number] = .met
    case .missing(let missing):
      guard let isNotApplicable = note(missing, of: call, number, isOfSeverity: false, in: &swept)
      else { return }
      swept.results[number] = isNotApplicable ? .notApplicable : .unknown
    case .failed where !run.isRecorded: swept.results[number] = .failed
    case .failed, .other, .name, .none: break
    }
  }

  /// The severity of a call that is met; false where that is to be asked by itself.
  private func grade(
    _ call: PreparedSweep.Part, _ number: Int, _ answers: LuaSweepAnswers,
    into swept: inout SweptPlace
  ) -> Bool {
    switch answers.second(of: number) {
    case .name(let name):
      guard severities.indices.contains(name), let level = severities[name] else { return false }
      swept.levels[number] = level
    case .missing(let missing):
      return note(missing, of: call, number, isOfSeverity: true, in: &swept) != nil
    case .failed where !run.isRecorded: swept.levels[number] = nil
    case .failed, .other, .truth, .none: return false
    }
    return true
  }

  /// Whether what a call stopped at is not applicable, and it is kept if it is reported; nil where
  /// the call is to be asked by itself.
  private func note(
    _ missing: ScriptError.Missing, of call: PreparedSweep.Part, _ number: Int,
    isOfSeverity: Bool, in swept: inout SweptPlace
  ) -> Bool? {
    if case .field(indicators, let field) = missing, field >= named { return nil }
    run.enter(call.rule)
    if failure(missing) != nil { return nil }
    guard run.isRecorded else { return isNotApplicable(missing) }
    let gap = gap(missing)
    swept.gaps.append(SweptPlace.Gap(call: number, isOfSeverity: isOfSeverity, gap: gap))
    return gap.isNotApplicable
  }
}
