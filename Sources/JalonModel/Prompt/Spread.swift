/// What a condition, a rule or a quantity comes to over many places.
///
/// In French: répartition.
public struct Spread: Hashable, Sendable {
  /// A place and its figure.
  public struct PlaceFigure: Hashable, Sendable {
    /// The place's id.
    public var place: String
    /// Its name.
    public var name: String
    /// In the unit of the figures.
    public var value: Double

    /// A place and its figure.
    public init(place: String, name: String, value: Double) {
      self.place = place
      self.name = name
      self.value = value
    }
  }

  /// So many places from one figure to another, the second excluded unless it is the last.
  public struct Bin: Hashable, Sendable {
    /// Where it begins.
    public var low: Double
    /// Where it ends.
    public var high: Double
    /// How many places.
    public var count: Int

    /// So many places between two figures.
    public init(low: Double, high: Double, count: Int) {
      self.low = low
      self.high = high
      self.count = count
    }
  }

  /// How the figures of a quantity lie.
  public struct Figures: Hashable, Sendable {
    /// Their unit.
    public var unit: String
    /// Decimals to show; nil for as many as needed.
    public var decimals: Int?
    /// How many places have a figure.
    public var known: Int
    /// How many have none, by why.
    public var missing: [Reason: Int]
    /// The middle one, of two their mean; nil where no place has one.
    public var median: Double?
    /// Classes of equal width from the lowest to the highest figure.
    public var bins: [Bin]
    /// The places with the lowest figures, the lowest first.
    public var lowest: [PlaceFigure]
    /// The places with the highest figures, the highest first.
    public var highest: [PlaceFigure]
    /// What they are compared with, where that is one number for all.
    public var bound: Double?

    /// Figures in a unit, none yet.
    public init(unit: String, decimals: Int?) {
      self.unit = unit
      self.decimals = decimals
      (known, missing, bins, lowest, highest) = (0, [:], [], [], [])
    }
  }

  /// What was asked, as it was typed.
  public var asked: String
  /// The rule that was asked about; nil for a condition or a quantity.
  public var rule: String?
  /// As of which day.
  public var asOf: Day
  /// How many places there are.
  public var places: Int
  /// How many places have each outcome; nil for a quantity.
  public var outcomes: [Outcome: Int]?
  /// How many places where it is met have each severity; empty for what has none.
  public var severities: [Severity: Int] = [:]
  /// Some of the places where it is met, in the order of declaration.
  public var met: [PlaceName] = []
  /// The figures of the quantity, or of the only one that the condition compares with a bound.
  public var figures: Figures?
  /// The pack, whose words it is told in.
  public var pack: RulePack

  /// A place by its name.
  public struct PlaceName: Hashable, Sendable {
    /// The place's id.
    public var place: String
    /// Its name.
    public var name: String

    /// A place by its name.
    public init(place: String, name: String) {
      self.place = place
      self.name = name
    }
  }

  /// So many places as of a day, nothing counted yet.
  public init(asked: String, asOf: Day, places: Int, pack: RulePack) {
    self.asked = asked
    self.asOf = asOf
    self.places = places
    self.pack = pack
  }
}
