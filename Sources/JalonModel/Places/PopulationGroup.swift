/// A group of the population that figures are given for.
///
/// In French: groupe.
public struct PopulationGroup: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// What it is called.
  public var label: Text
  /// The group it is part of, as an id; nil for none.
  public var partOf: String?

  /// A group, and the group it is part of.
  public init(id: String, label: Text, partOf: String? = nil) {
    self.id = id
    self.label = label
    self.partOf = partOf
  }

  /// Everybody: the group meant where none is named.
  public static let total = "total"
  /// Immigrants, as the census counts them.
  public static let immigrants = "immigrants"

  /// The groups that need no declaration.
  public static let builtIn: [PopulationGroup] = [
    .init(id: total, label: .both(fr: "ensemble", en: "everyone")),
    .init(
      id: immigrants, label: .both(fr: "personnes immigrantes", en: "immigrants"), partOf: total),
    .init(
      id: "non_immigrants", label: .both(fr: "personnes non immigrantes", en: "non-immigrants"),
      partOf: total),
    .init(
      id: "native_born",
      label: .both(fr: "personnes nées au Canada", en: "people born in Canada"), partOf: total),
    .init(
      id: "recent_immigrants",
      label: .both(fr: "personnes immigrantes récentes", en: "recent immigrants"),
      partOf: immigrants),
    .init(
      id: "temporary_residents",
      label: .both(fr: "résidents temporaires", en: "temporary residents"), partOf: total),
  ]
}
