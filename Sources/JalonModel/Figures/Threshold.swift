/// A number with a name, in force over time.
///
/// In French: seuil.
public struct Threshold: Hashable, Sendable {
  /// A value and the day from which it is in force.
  public struct Dated: Hashable, Sendable {
    /// The first day; nil for always.
    public var from: Day?
    /// In the threshold's unit.
    public var value: Double

    /// A value in force from a day on.
    public init(from: Day?, value: Double) {
      self.from = from
      self.value = value
    }
  }

  /// Its full id: `logement.rarete.equilibre` for a rule's own.
  public var id: String
  /// Its unit; nil for that of what it is compared with.
  public var unit: String?
  /// On what ground it stands.
  public var source: Text?
  /// Its values, oldest first.
  public var values: [Dated]
  /// Where it is declared.
  public var origin: Origin
  /// What higher layers changed, in the order of layers; of a rule's own the rule knows.
  public var adjustments: [Adjustment] = []

  /// A threshold with its values, oldest first.
  public init(id: String, values: [Dated], origin: Origin) {
    self.id = id
    self.values = values
    self.origin = origin
  }

  /// The value in force on a day; nil before the first.
  public func inForce(on day: Day) -> Dated? {
    values.last { dated in dated.from.map { $0 <= day } ?? true }
  }
}
