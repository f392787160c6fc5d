import JalonModel

/// A condition that a pack asks somewhere: in a rule, a trigger, a solution or a practice.
struct AskedCondition {
  let condition: Condition
  /// The rule whose names it uses; for any other declaration one that has nothing but the condition.
  let rule: Rule
  /// Where it is written.
  let origin: Origin
}

extension CheckedPack {
  /// All that are in use.
  var askedConditions: [AskedCondition] {
    var found = activeRules.flatMap { rule in
      rule.placedConditions(in: self).map {
        AskedCondition(condition: $0.0, rule: rule, origin: $0.1)
      }
    }
    func add(_ kind: String, _ id: String, _ field: String, _ condition: Condition?, _ at: Origin) {
      guard let condition else { return }
      let origin = origin(kind, id, field, or: at)
      found.append(
        AskedCondition(condition: condition, rule: .asking(condition, as: id), origin: origin))
    }
    for each in pack.triggers where each.disabledBecause == nil {
      add("trigger", each.id, "when", each.when, each.origin)
    }
    for each in pack.solutions where each.disabledBecause == nil {
      add("solution", each.id, "requires", each.requires, each.origin)
    }
    for each in pack.practices where each.disabledBecause == nil {
      add("practice", each.id, "proposed_when", each.proposedWhen, each.origin)
    }
    return found
  }
}

extension Rule {
  /// Stands for a declaration of another kind that asks a condition: it has no names of its own.
  static func asking(_ condition: Condition, as id: String) -> Rule {
    Rule(
      id: id, characteristic: "", label: .only(id, in: .fr), source: .only("", in: .fr),
      when: condition, origin: Origin(layer: "", file: "", line: 0, column: 0))
  }
}
