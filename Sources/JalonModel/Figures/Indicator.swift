/// A figure that is observed or computed for places, periods and groups.
///
/// In French: indicateur.
public struct Indicator: Hashable, Sendable {
  /// The first period of a new definition, and what changed.
  public struct Break: Hashable, Sendable {
    /// The first period of the new definition.
    public var before: Period
    /// What changed.
    public var because: Text

    /// A break before a period.
    public init(before: Period, because: Text) {
      self.before = before
      self.because = because
    }
  }

  /// The count that a figure rests on.
  public struct Base: Hashable, Sendable {
    /// The indicator that gives the count.
    public var indicator: String
    /// Under this count the figure is to be read with caution.
    public var fragileBelow: Double?
    /// Under this count there is no figure.
    public var unknownBelow: Double?

    /// A base and its two limits.
    public init(indicator: String, fragileBelow: Double?, unknownBelow: Double?) {
      self.indicator = indicator
      self.fragileBelow = fragileBelow
      self.unknownBelow = unknownBelow
    }
  }

  /// Its id.
  public var id: String
  /// What it is called.
  public var label: Text
  /// `%`, `points`, `$`, `yes_no`, nothing, or any other unit as the pack writes it.
  public var unit = ""
  /// Decimals shown; nil for as many as the figure has, three at most.
  public var decimals: Int?
  /// How long after its period a figure is usually published.
  public var delay: TimeSpan?
  /// Which figures are the better ones.
  public var direction = Direction.neutral
  /// The good figures, where the direction is a band.
  public var band: ClosedRange<Double>?
  /// The figures that can be.
  public var range: ClosedRange<Double>?
  /// The characteristic it belongs to, as an id.
  public var characteristic: String?
  /// Who publishes it and where.
  public var source: Text?
  /// The stakeholder who holds it, as an id.
  public var holder: String?
  /// How often it is published.
  public var frequency: Frequency?
  /// The groups it is given for; the first is meant where none is named.
  public var groups = [PopulationGroup.total]
  /// How old the current figure may be.
  public var maxAge: TimeSpan?
  /// How long a measured figure may stand for a later missing one.
  public var carryForward: TimeSpan?
  /// Where its definition changed, oldest first.
  public var breaks: [Break] = []
  /// The count it rests on.
  public var base: Base?
  /// How it is computed; nil for what is only observed.
  public var compute: Quantity?
  /// Where it is declared.
  public var origin: Origin

  /// An indicator of a name.
  public init(id: String, label: Text, origin: Origin) {
    self.id = id
    self.label = label
    self.origin = origin
  }
}
