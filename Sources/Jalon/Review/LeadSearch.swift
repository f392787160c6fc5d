import JalonModel

extension Territory {
  /// Who can lead an action at a place: its owner if reached, else the first by id of those who
  /// hold its role and are.
  func lead(of action: PlannedAction, at place: Int) -> Lead {
    guard action.owner != nil || action.role != nil else {
      return Lead(actor: nil, obstacle: .notAsked, considered: [])
    }
    let ties = ties(of: place)
    let holders = pack.stakeholders.filter {
      $0.disabledBecause == nil && action.role.map($0.roles.contains) ?? false
    }.map(\.id).sorted()
    let ids = [action.owner].compactMap(\.self) + holders.filter { $0 != action.owner }
    let considered = ids.filter { names.stakeholders[$0] != nil }.map { id in
      Lead.Candidate(
        actor: id, relations: ties?.byActor[id]?.relations ?? [],
        through: ties?.byActor[id]?.through,
        holdsRole: action.role == nil || holders.contains(id))
    }
    let leading = considered.first { $0.isReachable && $0.holdsRole }
    let obstacle: Lead.Obstacle =
      if !considered.contains(where: \.holdsRole) {
        .nobodyHoldsRole
      } else if ties?.areWhole == true {
        .nobodyReachable
      } else {
        // Whoever the MRC does not reach, the place itself may.
        .relationsUnknown
      }
    return Lead(
      actor: leading?.actor, obstacle: leading == nil ? obstacle : nil, considered: considered)
  }
}
