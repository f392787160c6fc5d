import JalonModel

/// What ties a place to actors: its own relations and those of its MRC, as far as they are written.
///
/// In French: liens.
struct Ties {
  /// What ties it to one actor.
  struct Tie {
    var relations: Set<Relation>
    /// The MRC through which all of it runs; nil where some is the place's own.
    var through: String?
  }

  /// By the actor's id.
  private(set) var byActor: [String: Tie] = [:]
  /// Whether there can be no others: false where nobody wrote the place's own.
  let areWhole: Bool

  /// `around` are those of the MRC, with its id; nil where nobody wrote them.
  init(own: [String: Set<Relation>]?, around: (mrc: String, relations: [String: Set<Relation>])?) {
    areWhole = own != nil
    for (actor, relations) in own ?? [:] { byActor[actor] = Tie(relations: relations) }
    guard let around else { return }
    for (actor, relations) in around.relations {
      byActor[actor, default: Tie(relations: [], through: around.mrc)].relations
        .formUnion(relations)
    }
  }
}

extension Territory {
  /// What ties a place to actors; nil where nobody wrote anything, of it or of its MRC.
  func ties(of place: Int) -> Ties? {
    let own = places.list[place].relations
    var around: (mrc: String, relations: [String: Set<Relation>])?
    if case .place(let mrc) = seat(.within(.mrc), from: place) {
      around = places.list[mrc].relations.map { (id(of: mrc), $0) }
    }
    guard own != nil || around != nil else { return nil }
    return Ties(own: own, around: around)
  }
}
