/// A sign that Statistics Canada puts in place of a figure or after it.
///
/// In French: symbole. The list is Statistics Canada's "Standard table symbols".
/// Signs are told apart by case.
public enum Symbol: String, CaseIterable, Hashable, Sendable {
  /// Suppressed to meet the confidentiality requirements of the Statistics Act.
  case confidential = "x"
  /// Too unreliable to be published.
  case unreliable = "F"
  /// Not available for a specific reference period.
  case unavailable = ".."
  /// Not available for any reference period.
  case neverAvailable = "."
  /// Not applicable.
  case notApplicable = "..."
  /// Use with caution.
  case caution = "E"
  /// Preliminary.
  case preliminary = "p"
  /// Revised.
  case revised = "r"

  /// What a sign says of the figure.
  public enum Meaning: Hashable, Sendable {
    /// It stands where no figure is.
    case missing(Reason)
    /// It stands beside a figure.
    case measured(Reliability)
  }

  /// What the sign says of the figure.
  public var meaning: Meaning {
    switch self {
    case .confidential, .unreliable: .missing(.withheld)
    case .unavailable, .neverAvailable: .missing(.absent)
    case .notApplicable: .missing(.notApplicable)
    case .caution: .measured(.caution)
    case .preliminary, .revised: .measured(.normal)
    }
  }
}
