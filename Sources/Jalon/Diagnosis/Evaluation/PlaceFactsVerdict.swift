import JalonModel

extension PlaceFacts {
  /// Whether a place is as asked.
  func verdict(at place: Int, of places: Places) -> Verdict {
    fields(at: place, of: places).reduce(.true) { $0.and($1.verdict) }
  }

  /// The fields that are asked for and that the place does not have.
  func lacking(at place: Int, of places: Places) -> [String] {
    fields(at: place, of: places).filter(\.verdict.isOpen).map(\.name)
  }

  private func fields(at ordinal: Int, of places: Places) -> [(name: String, verdict: Verdict)] {
    let place = places.list[ordinal]
    var fields: [(name: String, verdict: Verdict)] = []
    func ask(_ name: String, _ fits: Bool?) {
      fields.append((name, fits.map { Verdict($0) } ?? .unknown))
    }
    if !self.places.isEmpty { ask("id", self.places.contains(place.id)) }
    if !kinds.isEmpty { ask("kind", kinds.contains(place.kind)) }
    if !milieux.isEmpty { ask("milieu", place.milieu.map(milieux.contains)) }
    if !designations.isEmpty { ask("designation", place.designation.map(designations.contains)) }
    for (kind, names) in within.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      // A place lies in itself: `is{ municipality = … }` asks a municipality about itself.
      let around =
        place.kind == kind
        ? place.id
        : place.within[kind] ?? places.ordinal(of: kind, around: ordinal).map { places.list[$0].id }
      ask(kind.rawValue, around.map { id in places.isCalled(id, oneOf: names) })
    }
    if let population { ask("population", place.population.map(population.contains)) }
    return fields
  }
}

extension Places {
  /// Whether one of the names, ids or codes is that of a place.
  fileprivate func isCalled(_ id: String, oneOf names: Set<String>) -> Bool {
    names.contains(id) || names.contains { ordinal(named: $0).map { list[$0].id } == id }
  }
}
