public import JalonModel

extension Workspace {
  /// What differs between two sets of rules, and at which of this workspace's places.
  ///
  /// Both are tried on this workspace's places and figures, which keep their ids; of indicators that
  /// it does not declare a set's own figures count. The places are chosen as `diagnoseAll` chooses
  /// them. Throws `Problem` where there is no such place.
  public func compare(
    _ before: RuleSet, _ after: RuleSet, kinds: Set<Kind>? = nil, within: String? = nil,
    asOf day: Day
  ) throws -> Comparison {
    let chosen = try content.places(kinds: kinds, within: within)
    return Comparing(
      before.content.over(content), after.content.over(content), asOf: day
    ).comparison(at: chosen)
  }
}
