/// The actions of one place or of several, as they stand on a day.
///
/// In French: plan d'action.
public struct ActionPlan: Hashable, Sendable {
  /// The day on which delays are counted.
  public var asOf: Day
  /// The rules and words.
  public var pack: RulePack
  /// The names of places, by id.
  public var placeNames: [String: String]
  /// The actions, by id.
  public var actions: [PlanAction]

  /// The actions as they stand on a day.
  public init(
    asOf: Day, pack: RulePack, placeNames: [String: String], actions: some Sequence<PlanAction>
  ) {
    self.asOf = asOf
    self.pack = pack
    self.placeNames = placeNames
    self.actions = actions.sorted { $0.id < $1.id }
  }
}
