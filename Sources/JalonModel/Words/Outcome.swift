/// What a rule comes to for a collectivity.
///
/// In French: résultat.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// Its condition holds (signalée).
  case met
  /// Its condition does not hold (rien à signaler).
  case clear
  /// Missing data leave it undecided (inconnue).
  case unknown
  /// It is not about this place, or only what is not applicable leaves it undecided (sans objet).
  case notApplicable = "not_applicable"
  /// Its script broke or passed a limit (en échec).
  case failed
  /// It was switched off, with a reason (désactivée).
  case disabled

  /// Whether the condition is known to hold or not to hold (tranchée).
  public var isDecided: Bool { self == .met || self == .clear }
}
