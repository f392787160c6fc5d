/// The figures of an indicator at a place over time.
///
/// In French: historique.
public struct FigureHistory: Hashable, Sendable {
  /// A figure of a period.
  public struct Point: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// What is known of it.
    public var reading: Reading

    /// A reading of a period.
    public init(_ period: Period, _ reading: Reading) {
      self.period = period
      self.reading = reading
    }
  }

  /// What the places alike have.
  public struct Peers: Hashable, Sendable {
    /// The middle one of their current figures.
    public var median: Double
    /// How many there are.
    public var count: Int

    /// The median of so many places.
    public init(median: Double, count: Int) {
      self.median = median
      self.count = count
    }
  }

  /// The indicator's id.
  public var indicator: String
  /// The group's id.
  public var group: String
  /// The place.
  public var place: Collectivity
  /// As of which day.
  public var asOf: Day
  /// The unit of the figures.
  public var unit: String
  /// Decimals to show; nil for as many as needed.
  public var decimals: Int?
  /// From the oldest to the latest, those before a break of the series included.
  public var points: [Point] = []
  /// The periods before which the indicator was defined otherwise.
  public var breaks: [Period] = []
  /// The current figures of the places of the same kind; nil for too few.
  public var peers: Peers?
  /// The pack, whose words it is told in.
  public var pack: RulePack

  /// An indicator in a group at a place, no figure yet.
  public init(
    indicator: String, group: String, place: Collectivity, asOf: Day, unit: String, decimals: Int?,
    pack: RulePack
  ) {
    self.indicator = indicator
    self.group = group
    self.place = place
    self.asOf = asOf
    self.unit = unit
    self.decimals = decimals
    self.pack = pack
  }
}
