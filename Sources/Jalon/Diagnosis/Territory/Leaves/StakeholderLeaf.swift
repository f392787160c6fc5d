import JalonModel

extension Territory {
  func answer(to query: StakeholderQuery, at place: Int) -> Answer {
    let (cell, actors) = reachable(query, from: place)
    var answer = Answer(cell)
    if cell.isMissing {
      answer.missing = [
        MissingDatum(
          .relations, id: id(of: place), place: id(of: place), cause: .reading(.absent))
      ]
    } else {
      answer.readings = [
        EvidenceReading(
          .stakeholders(actors), place: id(of: place), group: nil, period: nil,
          reading: cell.reading)
      ]
    }
    return answer
  }

  /// The distinct actors with a relation asked for, by id, of the place or of its MRC.
  ///
  /// Where nobody wrote any of the place itself, its MRC's are some of them: they count with
  /// caution, and none is not "none".
  func reachable(_ query: StakeholderQuery, from place: Int) -> (cell: Cell, actors: [String]) {
    let own = places.list[place].relations
    var around: [String: Set<Relation>]?
    if case .place(let mrc) = seat(.within(.mrc), from: place) {
      around = places.list[mrc].relations
    }
    guard own != nil || around != nil else { return (.absent, []) }
    let pairs = Array(own ?? [:]) + Array(around ?? [:])
    let actors = Set(pairs.filter { query.fits($0.value) }.map(\.key))
      .filter { names.stakeholders[$0].map(query.fits) ?? false }.sorted()
    let count = Double(actors.count)
    if own != nil { return (.measured(count), actors) }
    return (actors.isEmpty ? .absent : .measured(count, .caution), actors)
  }
}

extension StakeholderQuery {
  fileprivate func fits(_ held: Set<Relation>) -> Bool {
    relations.isEmpty
      ? held.contains { $0 != .negativeInfluence } : !relations.isDisjoint(with: held)
  }

  fileprivate func fits(_ actor: Stakeholder) -> Bool {
    actor.disabledBecause == nil
      && role.map(actor.roles.contains) ?? true
      && sector.map { $0 == actor.sector } ?? true
      && serves.map(actor.serves.contains) ?? true
  }
}
