/// What a source gave where a figure was expected.
///
/// In French: lecture.
public enum Reading: Hashable, Sendable {
  /// A finite number in the indicator's unit, and how far it can be relied on.
  case measured(Double, Reliability)
  /// No number, and why.
  case missing(Reason)
}

/// How far a measured number can be relied on.
///
/// In French: fiabilité.
public enum Reliability: String, CaseIterable, Hashable, Sendable {
  /// As far as its source.
  case normal
  /// With caution (prudence), as its source or its base says.
  case caution
}

/// Why there is no number.
///
/// In French: motif.
public enum Reason: String, CaseIterable, Hashable, Sendable {
  /// Nobody has given it.
  case absent
  /// It exists and we may not see it (masqué).
  case withheld
  /// There can be none (sans objet).
  case notApplicable = "not_applicable"
  /// The latest is older than the indicator allows (périmé).
  case stale
  /// The indicator's definition changed in between (série rompue).
  case brokenSeries = "broken_series"
  /// The count it rests on is too small (trop petit).
  case tooSmall = "too_small"
}
