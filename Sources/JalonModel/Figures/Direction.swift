/// Which figures of an indicator are the better ones.
///
/// In French: sens.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  /// The higher the better (haut).
  case higher
  /// The lower the better (bas).
  case lower
  /// Within a band (cible).
  case band
  /// Neither (neutre).
  case neutral
}
