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
        actor: id, relations: ties?[id]?.relations ?? [], through: ties?[id]?.through,
        holdsRole: action.role == nil || holders.contains(id))
    }
    let leading = considered.first { $0.isReachable && $0.holdsRole }
    let obstacle: Lead.Obstacle =
      if ties == nil { .relationsUnknown } else if !considered.contains(where: \.holdsRole) {
        .nobodyHoldsRole
      } else { .nobodyReachable }
    return Lead(
      actor: leading?.actor, obstacle: leading == nil ? obstacle : nil, considered: considered)
  }

  /// The relations of a place and of its MRC by actor; nil where nobody wrote any.
  private func ties(of place: Int) -> [String: (relations: Set<Relation>, through: String?)]? {
    let own = places.list[place].relations
    var around: [String: Set<Relation>]?
    var mrcID: String?
    if case .place(let mrc) = seat(.within(.mrc), from: place) {
      around = places.list[mrc].relations
      mrcID = id(of: mrc)
    }
    guard own != nil || around != nil else { return nil }
    var ties: [String: (relations: Set<Relation>, through: String?)] = [:]
    for (actor, relations) in own ?? [:] { ties[actor] = (relations, nil) }
    for (actor, relations) in around ?? [:] {
      guard let known = ties[actor] else {
        ties[actor] = (relations, mrcID)
        continue
      }
      ties[actor] = (known.relations.union(relations), nil)
    }
    return ties
  }
}
