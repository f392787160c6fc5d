/// What the trigger of an episode asks of the calendar, in the words of the pack at the review that
/// recorded it.
///
/// In French: rendez-vous du déclencheur. A pack that changes later changes nothing of it until the
/// next review, which records what it asks from then on.
public struct Schedule: Hashable, Sendable {
  /// What the trigger is called.
  public var label: Text
  /// How long after a review the next is due while the episode is open; nil for no such day.
  public var cadence: TimeSpan?
  /// To whom the episode goes when nothing is under way; nil for nobody.
  public var escalation: Trigger.Escalation?
  /// What the stakeholders of whom it speaks are called, by id.
  public var names: [String: Text]

  /// What a trigger asks; without more it asks nothing.
  public init(
    label: Text, cadence: TimeSpan? = nil, escalation: Trigger.Escalation? = nil,
    names: [String: Text] = [:]
  ) {
    self.label = label
    self.cadence = cadence
    self.escalation = escalation
    self.names = names
  }

  /// What a trigger asks that speaks of some stakeholders, by id.
  public init(_ trigger: Trigger, naming actors: some Sequence<String>, in pack: RulePack) {
    let spoken = Set(actors).union([trigger.escalation?.to].compactMap(\.self))
    let named = pack.stakeholders.filter { spoken.contains($0.id) }.map { ($0.id, $0.name) }
    self.init(
      label: trigger.name, cadence: trigger.cadence, escalation: trigger.escalation,
      names: Dictionary(named, uniquingKeysWith: { first, _ in first }))
  }
}
