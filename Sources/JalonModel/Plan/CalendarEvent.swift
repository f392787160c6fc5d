/// A day that a place's action plan names: the next review, a due date, an escalation.
///
/// In French: événement du calendrier.
public struct CalendarEvent: Hashable, Sendable {
  /// What happens on the day.
  public enum Subject: Hashable, Sendable {
    /// The place is to be reviewed again, for triggers of these names.
    case review(triggers: [Text])
    /// The time allowed for an action ends: its title, its trigger's name, and who leads it; nil for
    /// nobody.
    case due(PlanAction.ID, title: Text, trigger: Text, lead: Text?)
    /// What a trigger opened, by id and name, goes to a stakeholder unless an action is under way by
    /// then.
    case escalation(trigger: String, label: Text, to: Text)
  }

  /// What happens.
  public var subject: Subject
  /// When.
  public var day: Day
  /// How often it has changed since it first stood there: 0 for never.
  public var sequence: Int
  /// Whether it no longer stands.
  public var isCancelled: Bool

  /// Something that happens on a day.
  public init(_ subject: Subject, on day: Day, sequence: Int = 0, isCancelled: Bool = false) {
    self.subject = subject
    self.day = day
    self.sequence = sequence
    self.isCancelled = isCancelled
  }

  /// What it is known by at its place, whatever becomes of it: `due/TRIGGER/N`.
  public var key: String {
    switch subject {
    case .review: "review"
    case .due(let id, title: _, trigger: _, lead: _): "due/\(id.trigger)/\(id.number)"
    case .escalation(let trigger, label: _, to: _): "escalation/\(trigger)"
    }
  }
}
