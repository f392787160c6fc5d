/// What surroundings a collectivity lives in.
///
/// In French: milieu.
public enum Milieu: String, CaseIterable, Hashable, Sendable {
  /// Urbain.
  case urban
  /// Moyen, between the two.
  case medium
  /// Rural.
  case rural
}
