import JalonModel

/// A change of an action as an event's row holds it; who signed it stands in a table of its own.
struct EntryBody: Codable {
  var on: WrittenValue<Day>
  var status: WordValue<PlanAction.Status>?
  var because: String?

  init(_ entry: PlanAction.Entry) {
    on = WrittenValue(entry.on)
    status = entry.status.map(WordValue.init)
    because = entry.because
  }

  func entry(by name: String?) -> PlanAction.Entry {
    PlanAction.Entry(on: on.value, status: status?.value, by: name, because: because)
  }
}

/// A decision as an event's row holds it; the action's id stands in the row's columns.
struct DecisionBody: Codable {
  var on: WrittenValue<Day>
  var status: WordValue<PlanAction.Status>?
  var because: String?
  var due: WrittenValue<Day>?
  var start: Double?
  var lead: String?

  init(_ decision: Decision) {
    let entry = EntryBody(decision.entry)
    (on, status, because) = (entry.on, entry.status, entry.because)
    due = decision.due.map(WrittenValue.init)
    start = decision.start
    lead = decision.lead
  }

  func decision(by name: String?) -> Decision {
    var decision = Decision(
      .init(on: on.value, status: status?.value, by: name, because: because))
    decision.due = due?.value
    decision.start = start
    decision.lead = lead
    return decision
  }
}
