/// What the tests of a pack showed of its rules and triggers.
///
/// In French: couverture des essais.
public struct TestCoverage: Hashable, Sendable {
  /// In the order of the pack's rules; those that are switched off are not among them.
  public var rules: [RuleCoverage]
  /// In the order of the pack's triggers; those that are switched off are not among them.
  public var triggers: [TriggerCoverage]

  /// The coverage of rules and triggers.
  public init(rules: [RuleCoverage], triggers: [TriggerCoverage] = []) {
    self.rules = rules
    self.triggers = triggers
  }

  /// How many things were seen.
  public var seen: Int {
    rules.reduce(0) { $0 + $1.seen } + triggers.reduce(0) { $0 + $1.seen }
  }

  /// How many there are to see.
  public var count: Int {
    rules.reduce(0) { $0 + $1.items.count } + triggers.reduce(0) { $0 + $1.items.count }
  }

  /// The share that was seen, 0 to 100; 100 where there is nothing to see.
  public var percent: Double { count == 0 ? 100 : Double(seen) * 100 / Double(count) }
}

/// What tests showed of a rule.
///
/// In French: couverture d'une règle.
public struct RuleCoverage: Hashable, Sendable {
  /// A thing that a test can show.
  public enum Item: Hashable, Sendable {
    /// The rule came to this.
    case outcome(Outcome)
    /// It was met with this severity.
    case severity(Severity)
    /// A comparison came out this way: its part of the rule, its place in it from 0, and how it is
    /// written.
    case comparison(Evidence.Part, Int, Text, Bool)
    /// A line of one of its functions ran: its file and its number from 1.
    case line(file: String, Int)
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

  /// The rule's id.
  public var rule: String
  /// What the rule is called.
  public var label: Text
  /// What can be shown of it.
  public var items: [Seen]
  /// How many tests it has.
  public var tests: Int
  /// Whether it runs functions.
  public var hasFunctions: Bool

  /// The coverage of a rule.
  public init(rule: String, label: Text, items: [Seen], tests: Int, hasFunctions: Bool) {
    self.rule = rule
    self.label = label
    self.items = items
    self.tests = tests
    self.hasFunctions = hasFunctions
  }

  /// How many items were shown.
  public var seen: Int { items.count(where: \.seen) }
}
