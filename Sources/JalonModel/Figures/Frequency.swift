/// How often a figure is published.
///
/// In French: fréquence.
public enum Frequency: String, CaseIterable, Hashable, Sendable {
  /// Mensuelle.
  case monthly
  /// Trimestrielle.
  case quarterly
  /// Annuelle.
  case annual
  /// Biennale.
  case biennial
  /// Quadriennale.
  case quadrennial
  /// Quinquennale.
  case quinquennial
}
