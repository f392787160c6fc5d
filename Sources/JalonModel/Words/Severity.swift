/// How grave a finding is, from low to critical.
///
/// In French: gravité.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Faible.
  case low
  /// Modérée, which is meant when a rule says nothing.
  case moderate
  /// Élevée.
  case high
  /// Critique.
  case critical
}

extension Severity: Comparable {
  private var rank: Int {
    switch self {
    case .low: 0
    case .moderate: 1
    case .high: 2
    case .critical: 3
    }
  }

  /// Whether a severity is less grave than another.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
}
