import JalonModel

/// What the trigger of an episode asks of the calendar, as an event's row holds it.
struct ScheduleBody: Codable {
  var label: TextBody
  var cadence: WrittenValue<TimeSpan>?
  var after: WrittenValue<TimeSpan>?
  var to: String?
  var names: [String: TextBody]?

  init(_ schedule: Schedule) {
    label = TextBody(schedule.label)
    cadence = schedule.cadence.map(WrittenValue.init)
    after = schedule.escalation.map { WrittenValue($0.after) }
    to = schedule.escalation?.to
    names = schedule.names.isEmpty ? nil : schedule.names.mapValues(TextBody.init)
  }

  var schedule: Schedule {
    Schedule(
      label: label.text, cadence: cadence?.value,
      escalation: after.flatMap { after in
        to.map { Trigger.Escalation(after: after.value, to: $0) }
      },
      names: (names ?? [:]).mapValues(\.text))
  }
}
