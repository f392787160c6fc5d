/// One of the characteristics of a welcoming and inclusive collectivity.
///
/// In French: caractéristique.
public struct Characteristic: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// Its short name.
  public var label: Text
  /// Its official wording.
  public var statement: Text
  /// Its place among the others, from 1.
  public var order: Int
  /// Where it is declared.
  public var origin: Origin

  /// A characteristic in its place.
  public init(id: String, label: Text, statement: Text, order: Int, origin: Origin) {
    self.id = id
    self.label = label
    self.statement = statement
    self.order = order
    self.origin = origin
  }
}

/// A recurring issue that rules detect.
///
/// In French: enjeu.
public struct Issue: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// What it is called.
  public var label: Text
  /// The characteristic it touches, as an id.
  public var characteristic: String?
  /// Where it was found.
  public var source: Text?
  /// Where it is declared.
  public var origin: Origin

  /// An issue of a name.
  public init(id: String, label: Text, origin: Origin) {
    self.id = id
    self.label = label
    self.origin = origin
  }
}

/// A turnkey project or an action type.
///
/// In French: solution.
public struct Solution: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// What it is called.
  public var label: Text
  /// The stakeholder it is carried with, as an id.
  public var partner: String?
  /// Strategic or operational strand, as the pack writes it.
  public var strand: Text?
  /// Issues or rules that it answers, as ids.
  public var answers: [String] = []
  /// What it needs; nil for nothing.
  public var requires: Condition?
  /// The measure it serves, as an id.
  public var measure: String?
  /// What it is to bring about.
  public var effect: Text?
  /// Why it is switched off; nil where it is not.
  public var disabledBecause: Text?
  /// Where it is declared.
  public var origin: Origin

  /// A solution of a name.
  public init(id: String, label: Text, origin: Origin) {
    self.id = id
    self.label = label
    self.origin = origin
  }
}

/// One of the forum's measures, with which actions are aligned.
///
/// In French: mesure.
public struct Measure: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// What it says.
  public var label: Text
  /// The axis it belongs to.
  public var axis: Text?
  /// Where it is declared.
  public var origin: Origin

  /// A measure.
  public init(id: String, label: Text, origin: Origin) {
    self.id = id
    self.label = label
    self.origin = origin
  }
}

/// A logic model of practice, proposed where a condition holds.
///
/// In French: pratique.
public struct Practice: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// What it is called.
  public var title: Text
  /// The other fields of its card by their English name: `mission`, `worker` …, in its order.
  public var card: [Field] = []
  /// The relations that it needs, by stakeholder id.
  public var relations: [String: Set<Relation>] = [:]
  /// When it is proposed; nil for never by itself.
  public var proposedWhen: Condition?
  /// Why it is switched off; nil where it is not.
  public var disabledBecause: Text?
  /// Where it is declared.
  public var origin: Origin

  /// A field of the card.
  public struct Field: Hashable, Sendable {
    /// The English name.
    public var name: String
    /// What it says, an entry each.
    public var texts: [Text]

    /// A field.
    public init(name: String, texts: [Text]) {
      self.name = name
      self.texts = texts
    }
  }

  /// A practice of a title.
  public init(id: String, title: Text, origin: Origin) {
    self.id = id
    self.title = title
    self.origin = origin
  }
}
