import JalonModel

extension Territory {
  func answer(to query: StakeholderQuery, at place: Int) -> Answer {
    guard let ties = ties(of: place), ties.areWhole else {
      var answer = Answer(.absent)
      answer.missing = [
        MissingDatum(
          .relations, id: id(of: place), place: id(of: place), cause: .reading(.absent))
      ]
      return answer
    }
    return counted(query, among: ties, at: place, .normal)
  }

  /// How many a query counts for all places.
  func column(of query: StakeholderQuery) -> Column {
    Column(count: places.list.count) { place in
      guard let ties = ties(of: place), ties.areWhole else { return .absent }
      return .measured(Double(actors(query, among: ties).count))
    }
  }

  /// What is known of a count where nobody wrote a place's own relations: that of its MRC's, which
  /// are some of them, to be used with caution. Nil where the count is known, or nothing of it.
  func knownPart(of query: StakeholderQuery, at place: Int) -> Answer? {
    guard let ties = ties(of: place), !ties.areWhole else { return nil }
    return counted(query, among: ties, at: place, .caution)
  }

  private func counted(
    _ query: StakeholderQuery, among ties: Ties, at place: Int, _ mark: Mark
  ) -> Answer {
    let actors = actors(query, among: ties)
    var answer = Answer(.measured(Double(actors.count), mark))
    answer.readings = [
      EvidenceReading(
        .stakeholders(actors), place: id(of: place), group: nil, period: nil,
        reading: answer.cell.reading)
    ]
    return answer
  }

  /// The distinct actors with a relation asked for, by id.
  private func actors(_ query: StakeholderQuery, among ties: Ties) -> [String] {
    ties.byActor.filter { actor, tie in
      query.fits(tie.relations) && names.stakeholders[actor].map(query.fits) ?? false
    }.keys.sorted()
  }
}

extension Quantity {
  /// The count of stakeholders that it is, by itself or by its name in a rule; nil if it is none.
  func stakeholders(in rule: Rule?) -> StakeholderQuery? {
    var quantity = self
    // A name that leads back to itself is refused at load; here it must only end.
    for _ in 0...(rule?.quantities.count ?? 0) {
      switch quantity {
      case .leaf(.stakeholders(let query)): return query
      case .named(let name):
        guard let named = rule?.quantity(named: name) else { return nil }
        quantity = named.quantity
      default: return nil
      }
    }
    return nil
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
