import JalonModel

extension PackBuilder {
  mutating func collectivity(_ each: Declared) -> Collectivity? {
    let fields = each.fields
    // Without name and kind it says something of a place that a file declares.
    var made = Collectivity(id: each.id, name: "", kind: .municipality, origin: each.origin)
    if fields["name"] != nil || fields["kind"] != nil {
      guard let name = string(required("name", of: each)),
        let kind = word(required("kind", of: each), in: .kind, as: Kind.self)
      else { return nil }
      made.name = name
      made.kind = kind
    }
    made.designation = string(fields["designation"])
    for (scheme, code) in fields["codes"]?.named ?? [:] { made.codes[scheme] = string(code) }
    made.milieu = word(fields["milieu"], in: .milieu, as: Milieu.self)
    for (word, place) in fields["within"]?.named ?? [:] {
      if let kind = Kind(rawValue: word) { made.within[kind] = string(place) }
    }
    made.population = number(fields["population"])
    made.relations = relations(fields["relations"])
    made.succeeds = strings(fields["succeeds"])
    return made
  }

  mutating func relations(_ field: Field?) -> [String: Set<Relation>]? {
    guard let field else { return nil }
    // An empty table says that there are none.
    var found: [String: Set<Relation>] = [:]
    for (actor, kinds) in field.named ?? [:] {
      let names = kinds.list ?? [kinds]
      found[actor] = Set(
        names.compactMap { word($0, in: .relation, as: Relation.self) })
    }
    return found
  }

  mutating func stakeholder(_ each: Declared) -> Stakeholder? {
    let fields = each.fields
    guard let name = text(required("name", of: each)) else { return nil }
    var made = Stakeholder(id: each.id, name: name, origin: each.origin)
    made.sector = word(fields["sector"], in: .sector, as: Sector.self)
    made.roles = strings(fields["roles"])
    made.territory = string(fields["territory"])
    made.serves = strings(fields["serves"]).map(Lexicon.group)
    made.disabledBecause = each.disabledBecause
    return made
  }

  mutating func group(_ each: Declared) -> PopulationGroup? {
    guard let label = text(required("label", of: each)) else { return nil }
    let partOf = string(each.fields["part_of"]).map(Lexicon.group)
    return PopulationGroup(id: each.id, label: label, partOf: partOf)
  }
}
