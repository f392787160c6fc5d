/// What ties a stakeholder to a collectivity; a pair may have several.
///
/// In French: relation. The five types are those of the model of the "collectivités accueillantes
/// et inclusives".
public enum Relation: String, CaseIterable, Hashable, Sendable {
  /// Partenariat.
  case partnership
  /// Collaboration.
  case collaboration
  /// À accompagner.
  case toSupport = "to_support"
  /// À sensibiliser.
  case toRaiseAwareness = "to_raise_awareness"
  /// Influence négative.
  case negativeInfluence = "negative_influence"
}
