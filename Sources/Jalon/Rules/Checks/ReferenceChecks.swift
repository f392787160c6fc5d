import JalonModel

extension PackBuilder {
  /// Notes the ids in fields that nothing declares.
  mutating func checkReferences() {
    let characteristics = ids(of: "characteristic", pack.characteristics.map(\.id))
    let stakeholders = ids(of: "stakeholder", pack.stakeholders.map(\.id))
    let indicators = ids(of: "indicator", pack.indicators.map(\.id))
    let groups = ids(of: "group", pack.groups.map(\.id))
    let issues = ids(of: "issue", pack.issues.map(\.id))
    let rules = ids(of: "rule", pack.rules.map(\.id))
    let solutions = ids(of: "solution", pack.solutions.map(\.id))
    let measures = ids(of: "measure", pack.measures.map(\.id))

    for each in declared["indicator"] ?? [] {
      check("characteristic", of: each, ("caractéristique", "characteristic"), characteristics)
      check("holder", of: each, ("partie prenante", "stakeholder"), stakeholders)
      check("groups", of: each, ("groupe", "group"), groups, Lexicon.group)
      if let base = each.fields["base"] {
        check(base["indicator"], ("indicateur", "indicator"), indicators)
      }
    }
    for each in declared["survey"] ?? [] {
      check("audience", of: each, ("groupe", "group"), groups, Lexicon.group)
      check("holder", of: each, ("partie prenante", "stakeholder"), stakeholders)
      for question in each.fields["questions"]?.list ?? [] {
        check(
          question["characteristic"], ("caractéristique", "characteristic"), characteristics)
      }
    }
    for each in declared["issue"] ?? [] {
      check("characteristic", of: each, ("caractéristique", "characteristic"), characteristics)
    }
    for each in declared["rule"] ?? [] {
      check("characteristic", of: each, ("caractéristique", "characteristic"), characteristics)
      check("issue", of: each, ("enjeu", "issue"), issues)
      check("suggests", of: each, ("solution", "solution"), solutions)
      check("owner", of: each, ("partie prenante", "stakeholder"), stakeholders)
    }
    for each in declared["solution"] ?? [] {
      check("partner", of: each, ("partie prenante", "stakeholder"), stakeholders)
      check("answers", of: each, ("enjeu ou règle", "issue or rule"), issues + rules)
      check("measure", of: each, ("mesure", "measure"), measures)
    }
    for each in declared["collectivity"] ?? [] {
      for (actor, field) in each.fields["relations"]?.named ?? [:]
      where !stakeholders.contains(actor) {
        note(
          .unknown(
            ("partie prenante", "stakeholder"), actor, kind: "unknown_stakeholder",
            known: stakeholders), at: field.origin)
      }
    }
    for group in pack.groups {
      if let parent = group.partOf, !groups.contains(parent),
        let each = declared["group"]?.first(where: { $0.id == group.id })
      {
        check("part_of", of: each, ("groupe", "group"), groups, Lexicon.group)
      }
    }
  }

  /// The ids made and those declared: what is wrong with a declaration is noted once, not again
  /// wherever it is named.
  func ids(of kind: String, _ made: [String]) -> [String] {
    let known = Set(made)
    return made + (declared[kind] ?? []).map(\.id).filter { !known.contains($0) }
  }

  private mutating func check(
    _ name: String, of each: Declared, _ what: (fr: String, en: String), _ known: [String],
    _ canonical: (String) -> String = { $0 }
  ) { check(each.fields[name], what, known, canonical) }

  mutating func check(
    _ field: Field?, _ what: (fr: String, en: String), _ known: [String],
    _ canonical: (String) -> String = { $0 }
  ) {
    guard let field else { return }
    // What is no text was noted when it was read.
    let before = problems.count
    let ids = strings(field)
    problems.removeSubrange(before...)
    for id in ids where !known.contains(canonical(id)) {
      let kind = "unknown_" + what.en.replacing(" ", with: "_")
      note(.unknown(what, id, kind: kind, known: known), at: field.origin)
    }
  }

  mutating func checkCycles() {
    let rules = pack.rules.map { ($0.id, $0.conditions.flatMap(\.firedRules)) }
    for cycle in Cycles.find(in: rules) {
      let origin = pack.rules.first { $0.id == cycle.first }?.origin
      if let origin { note(.cycle(cycle, of: ("Des règles", "Rules")), at: origin) }
    }
    let indicators = pack.indicators.map { indicator in
      (indicator.id, indicator.compute?.leaves.compactMap(\.indicator) ?? [])
    }
    let circles = Cycles.find(in: indicators)
    for cycle in circles {
      let origin = pack.indicators.first { $0.id == cycle.first }?.origin
      if let origin { note(.cycle(cycle, of: ("Des indicateurs", "Indicators")), at: origin) }
    }
    if circles.isEmpty {
      let endless = PackNames.endless(pack.indicators)
      if let first = pack.indicators.first(where: { endless.contains($0.id) }) {
        note(.computedThroughTooMany(first.id), at: first.origin)
      }
    }
    for rule in pack.rules where !rule.hasBoundedQuantities { note(.tooLarge, at: rule.origin) }
    for rule in pack.rules {
      let quantities = rule.quantities.map { ($0.name, $0.quantity.names) }
      for cycle in Cycles.find(in: quantities) {
        note(.cycle(cycle, of: ("Des grandeurs", "Quantities")), at: rule.origin)
      }
    }
    let groups = pack.groups.map { ($0.id, $0.partOf.map { [$0] } ?? []) }
    for cycle in Cycles.find(in: groups) {
      let each = declared["group"]?.first { $0.id == cycle.first }
      if let each { note(.cycle(cycle, of: ("Des groupes", "Groups")), at: each.origin) }
    }
  }
}
