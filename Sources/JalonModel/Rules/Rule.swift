/// A diagnostic rule.
///
/// In French: règle.
public struct Rule: Hashable, Sendable {
  /// How grave a finding is.
  public enum Gravity: Hashable, Sendable {
    /// Always the same.
    case always(Severity)
    /// The first that holds, from the worst down; then the last line, moderate if there is none.
    case graded([Grade], otherwise: Severity?)
    /// A function of the pack.
    case function(ScriptFunction)
  }

  /// A severity and the condition under which it holds.
  public struct Grade: Hashable, Sendable {
    /// The severity.
    public var severity: Severity
    /// When it holds.
    public var when: Condition

    /// A severity and its condition.
    public init(_ severity: Severity, when: Condition) {
      self.severity = severity
      self.when = when
    }
  }

  /// What is said when the rule is met.
  public enum Message: Hashable, Sendable {
    /// A text with names in braces.
    case template(MessageTemplate)
    /// A function of the pack.
    case function(ScriptFunction)
  }

  /// Its id.
  public var id: String
  /// The characteristic it belongs to, as an id.
  public var characteristic: String
  /// What it is called.
  public var label: Text
  /// On what ground it stands.
  public var source: Text
  /// The issue it detects, as an id.
  public var issue: String?
  /// Which places it is about; nil for all.
  public var applies: Condition?
  /// Its own thresholds, in order of id.
  public var thresholds: [Threshold] = []
  /// Its named quantities, in order of name.
  public var quantities: [NamedQuantity] = []
  /// When it is met.
  public var when: Condition
  /// How grave it then is.
  public var gravity = Gravity.always(.moderate)
  /// What is then said; nil for its label.
  public var message: Message?
  /// The solutions it suggests, as ids.
  public var suggests: [String] = []
  /// The stakeholder who answers for it, as an id.
  public var owner: String?
  /// Why it is switched off; nil where it is not.
  public var disabledBecause: Text?
  /// Where it is declared.
  public var origin: Origin
  /// What higher layers changed, in the order of layers.
  public var adjustments: [Adjustment] = []

  /// A rule and its condition.
  public init(
    id: String, characteristic: String, label: Text, source: Text, when: Condition, origin: Origin
  ) {
    self.id = id
    self.characteristic = characteristic
    self.label = label
    self.source = source
    self.when = when
    self.origin = origin
  }
}

/// A field that a higher layer changed, and why.
///
/// In French: ajustement.
public struct Adjustment: Hashable, Sendable {
  /// The path of the field, in English: `thresholds.tendu`.
  public var field: String
  /// Where it was changed, with the reason.
  public var origin: Origin

  /// A field and where it was changed.
  public init(field: String, origin: Origin) {
    self.field = field
    self.origin = origin
  }
}
