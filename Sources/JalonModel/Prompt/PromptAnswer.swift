/// What an entry at the prompt came to.
///
/// In French: réponse.
public struct PromptAnswer: Sendable {
  /// One thing to show.
  public enum Shown: Sendable {
    /// A plain value of Lua.
    case value(PromptValue)
    /// A quantity at the place: the only comparison of the explanation has value and readings.
    case quantity(Explanation)
    /// A condition at the place, with its parts.
    case condition(Explanation)
    /// A rule that was declared, or that was asked for, at the place.
    case rule(Explanation)
    /// An indicator that was declared, or that was asked for, with its figure at the place.
    case indicator(Indicator, Explanation)
    /// Any other declaration, among all that are declared.
    case declaration(Catalogue, kind: String, id: String)
    /// Tests that were declared, and what they come to.
    case tests(TestReport)
    /// What was declared and has nothing to show: a place, a file of data …
    case declared(kind: String, id: String)
  }

  /// The lines that the entry printed itself.
  public var printed: [String] = []
  /// What it gave, in order.
  public var shown: [Shown] = []
  /// What was found wrong and does not stop.
  public var warnings: [Problem] = []

  /// Nothing to show.
  public init() {}
}

/// What was typed at the prompt and still counts.
public struct Definition: Hashable, Sendable {
  /// The text as it was typed.
  public var text: String
  /// The kinds and ids of what it declares; none for a local name.
  public var declares: [Declared]

  /// A declaration, by the English word of its kind.
  public struct Declared: Hashable, Sendable {
    /// `rule`, `indicator`, `threshold` …
    public var kind: String
    /// Its id; of a test its sentence.
    public var id: String

    /// A declaration of a kind.
    public init(kind: String, id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// What a text declares.
  public init(text: String, declares: [Declared]) {
    self.text = text
    self.declares = declares
  }
}
