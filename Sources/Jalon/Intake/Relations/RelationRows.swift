import JalonModel

/// Relations of places and stakeholders, as files give them.
struct RelationRows {
  private struct Pair: Hashable {
    let place: Int
    let stakeholder: String
  }

  private var rows: [Pair: (layer: Int, relations: Set<Relation>)] = [:]

  /// Adds a relation; what a higher layer says of a pair replaces what a lower one says.
  mutating func add(_ relation: Relation, place: Int, stakeholder: String, layer: Int) {
    let pair = Pair(place: place, stakeholder: stakeholder)
    let known = rows[pair]
    if let known, known.layer > layer { return }
    let others = known.map { $0.layer == layer ? $0.relations : [] } ?? []
    rows[pair] = (layer, others.union([relation]))
  }

  var merged: [Int: [String: Set<Relation>]] {
    rows.reduce(into: [:]) {
      $0[$1.key.place, default: [:]][$1.key.stakeholder] = $1.value.relations
    }
  }
}
