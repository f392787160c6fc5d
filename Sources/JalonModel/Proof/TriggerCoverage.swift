/// What tests showed of a trigger.
///
/// In French: couverture d'un déclencheur.
public struct TriggerCoverage: Hashable, Sendable {
  /// A thing that a test can show.
  public enum Item: Hashable, Sendable {
    /// An episode stood there after a review.
    case state(Episode.State)
    /// What is unknown held an episode as it was.
    case held
  }

  /// An item and whether a test showed it.
  public struct Seen: Hashable, Sendable {
    /// What can be shown.
    public var item: Item
    /// Whether it was.
    public var seen: Bool

    /// An item and whether it was shown.
    public init(_ item: Item, seen: Bool) {
      self.item = item
      self.seen = seen
    }
  }

  /// The trigger's id.
  public var trigger: String
  /// What the trigger is called.
  public var label: Text
  /// What can be shown of it.
  public var items: [Seen]
  /// How many tests it has.
  public var tests: Int

  /// The coverage of a trigger.
  public init(trigger: String, label: Text, items: [Seen], tests: Int) {
    self.trigger = trigger
    self.label = label
    self.items = items
    self.tests = tests
  }

  /// How many items were shown.
  public var seen: Int { items.count(where: \.seen) }
}
