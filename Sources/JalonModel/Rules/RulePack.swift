/// All that the layers of a workspace declare, merged, as plain values.
///
/// In French: trousse. Each list is in the order of declaration, lower layers first.
public struct RulePack: Hashable, Sendable {
  /// A pack or a workspace, with what tells its version.
  public struct Layer: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// What it is called.
    public var title: Text?
    /// Its version, as it writes it.
    public var version: String?
    /// The language of its bare texts.
    public var language = Language.fr
    /// On what ground it stands.
    public var source: Text?
    /// Its licence.
    public var licence: Text?
    /// SHA-256 of its files, in hexadecimal.
    public var sha256: String { digest.made() }

    private let digest: Digest

    /// A layer of an id, whose digest is worked out where it is asked for.
    public init(id: String, sha256: @autoclosure @escaping @Sendable () -> String = "") {
      self.id = id
      digest = Digest(made: sha256)
    }

    private struct Digest: Hashable, Sendable {
      let made: @Sendable () -> String

      static func == (one: Digest, other: Digest) -> Bool { one.made() == other.made() }
      func hash(into hasher: inout Hasher) { hasher.combine(made()) }
    }
  }

  /// The layers, lowest first.
  public var layers: [Layer] = []
  /// The place diagnosed when none is asked for, as an id.
  public var place: String?
  /// The groups, the built-in ones first.
  public var groups = PopulationGroup.builtIn
  /// Units that are words, as readers of each language see them, by the unit as figures carry it.
  public var unitNames: [String: Text] = [:]
  /// The characteristics, by their order.
  public var characteristics: [Characteristic] = []
  /// The indicators; those of surveys' aggregates too.
  public var indicators: [Indicator] = []
  /// The surveys.
  public var surveys: [Survey] = []
  /// All thresholds, those of rules too.
  public var thresholds: [Threshold] = []
  /// The issues.
  public var issues: [Issue] = []
  /// The rules.
  public var rules: [Rule] = []
  /// The solutions.
  public var solutions: [Solution] = []
  /// The stakeholders.
  public var stakeholders: [Stakeholder] = []
  /// The measures.
  public var measures: [Measure] = []
  /// The practices.
  public var practices: [Practice] = []
  /// The triggers of the action plan.
  public var triggers: [Trigger] = []

  /// Nothing declared.
  public init() {}
}
