/// What a place is.
///
/// In French: genre.
public enum Kind: String, CaseIterable, Hashable, Sendable {
  /// Municipalité, whatever its designation: Ville, Paroisse …
  case municipality
  /// Municipalité régionale de comté.
  case mrc
  /// Agglomération.
  case agglomeration
  /// Communauté métropolitaine.
  case metropolitanCommunity = "metropolitan_community"
  /// Arrondissement.
  case borough
  /// Région administrative.
  case region
  /// Province.
  case province
  /// Pays.
  case country
  /// Région métropolitaine de recensement (RMR) ou agglomération de recensement (AR).
  case censusArea = "census_area"
  /// Any other territory (territoire): a health network, a peer group.
  case territory
}
