/// What opens an episode of the action plan, and the actions that it then proposes.
///
/// In French: déclencheur.
public struct Trigger: Hashable, Sendable {
  /// To whom an episode goes when nothing is under way.
  public struct Escalation: Hashable, Sendable {
    /// How long after opening.
    public var after: TimeSpan
    /// The stakeholder, by id.
    public var to: String

    /// To a stakeholder after so long.
    public init(after: TimeSpan, to: String) {
      self.after = after
      self.to = to
    }
  }

  /// Its id.
  public var id: String
  /// What it is called; nil for the title of its first action.
  public var label: Text?
  /// On what ground it stands.
  public var source: Text?
  /// When it holds.
  public var when: Condition
  /// How many reviews in a row it holds before it opens, at least 1.
  public var persists = 1
  /// How many clear reviews in a row before it closes, at least 1.
  public var clears = 1
  /// How long after closing it does not open again.
  public var cooldown: TimeSpan?
  /// How long after a place's last review the next is due while it is open.
  public var cadence: TimeSpan?
  /// What it proposes, at least one.
  public var actions: [PlannedAction]
  /// To whom it goes when nothing is under way.
  public var escalation: Escalation?
  /// Why it is switched off; nil where it is not.
  public var disabledBecause: Text?
  /// Where it is declared.
  public var origin: Origin
  /// What higher layers changed, in the order of layers.
  public var adjustments: [Adjustment] = []

  /// A trigger of a condition and of the actions that it proposes.
  public init(id: String, when: Condition, actions: [PlannedAction], origin: Origin) {
    self.id = id
    self.when = when
    self.actions = actions
    self.origin = origin
  }

  /// What it is called.
  public var name: Text { label ?? actions.first?.title ?? .only(id, in: .fr) }
}

/// An action as a trigger declares it.
///
/// In French: action prévue.
public struct PlannedAction: Hashable, Sendable {
  /// What the action should bring about.
  public struct Target: Hashable, Sendable {
    /// The indicator's id.
    public var indicator: String
    /// The value to reach, in the indicator's unit.
    public var value: Double
    /// The period by whose last day it is to be reached.
    public var by: Period

    /// A value of an indicator by the end of a period.
    public init(indicator: String, value: Double, by period: Period) {
      self.indicator = indicator
      self.value = value
      by = period
    }
  }

  /// What is to be done.
  public var title: Text
  /// The role that whoever leads it must hold; nil for any.
  public var role: String?
  /// The stakeholder who leads if reachable, by id.
  public var owner: String?
  /// The time allowed from acceptance on.
  public var due: TimeSpan?
  /// The solution that it puts in place, by id.
  public var solution: String?
  /// The measure that it serves, by id.
  public var measure: String?
  /// What it should bring about.
  public var target: Target?

  /// Something to be done.
  public init(title: Text) { self.title = title }
}

/// What a trigger's condition asks of a place's action plan; nothing accepted is no delay.
///
/// In French: question sur le plan d'action.
public enum PlanQuery: Hashable, Sendable {
  /// An accepted action, of a trigger or of any, is later than so long.
  case overdue(by: TimeSpan?, trigger: String?)
  /// An accepted action of a trigger is off the path to its target.
  case offTarget(String)
}
