/// To which part of society a stakeholder belongs.
///
/// In French: secteur.
public enum Sector: String, CaseIterable, Hashable, Sendable {
  /// Communautaire.
  case community
  /// Institutionnel.
  case institutional
  /// Municipal.
  case municipal
  /// Privé.
  case `private`
}
