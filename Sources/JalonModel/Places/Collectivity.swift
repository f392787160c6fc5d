/// A place: a municipality, or any territory that holds figures for comparison.
///
/// In French: collectivité.
public struct Collectivity: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// Its name, without designation.
  public var name: String
  /// What it is.
  public var kind: Kind
  /// Ville, Paroisse, Municipalité …; nil where nobody says.
  public var designation: String?
  /// Its codes by scheme: `mamh`, `sdr`. Leading zeros count.
  public var codes: [String: String] = [:]
  /// Its surroundings, where known.
  public var milieu: Milieu?
  /// The ids of the places that it lies in, one of each kind.
  public var within: [Kind: String] = [:]
  /// People, for its card and for the choice of peers; rules read the indicator.
  public var population: Double?
  /// Its relations by stakeholder id; nil where nobody has written any, which is not "none".
  public var relations: [String: Set<Relation>]?
  /// Codes of the places merged into it.
  public var succeeds: [String] = []
  /// Where it is declared.
  public var origin: Origin

  /// A place of a name and a kind.
  public init(id: String, name: String, kind: Kind, origin: Origin) {
    self.id = id
    self.name = name
    self.kind = kind
    self.origin = origin
  }
}
