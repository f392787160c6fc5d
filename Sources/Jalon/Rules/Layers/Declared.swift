import JalonModel

/// A declaration with what the layers above its own changed.
struct Declared: Sendable {
  /// The word in English.
  var kind: String
  var id: String
  var fields: Field
  /// The layer that declares it, by rank.
  var layer: Int
  var adjustments: [Adjustment] = []
  var disabledBecause: Text?

  var origin: Origin { fields.origin }
}

extension Scope {
  /// The scope of a declaration's fields, by its word in English.
  init?(declaration word: String) {
    guard let scope = Self.ofDeclarations[word] else { return nil }
    self = scope
  }

  private static let ofDeclarations: [String: Scope] = [
    "pack": .pack, "use": .use, "data": .data, "collectivities": .collectivities,
    "collectivity": .collectivity, "group": .group, "characteristic": .characteristic,
    "indicator": .indicator, "survey": .survey, "threshold": .threshold, "issue": .issue,
    "rule": .rule, "solution": .solution, "stakeholder": .stakeholder, "measure": .measure,
    "practice": .practice, "trigger": .trigger, "adjust": .adjust, "disable": .disable,
    "test": .test,
  ]
}
