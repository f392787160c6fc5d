import JalonModel

extension PackBuilder {
  /// Notes bounds that make a condition always true or never.
  mutating func checkBounds() {
    let thresholds = Dictionary(
      pack.thresholds.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    for rule in pack.rules {
      for condition in rule.conditions.flatMap(\.parts) {
        switch condition {
        case .between(_, let low, let high), .outside(_, let low, let high):
          guard let low = low.constant(thresholds), let high = high.constant(thresholds),
            low > high
          else { continue }
          note(.boundsReversed(rule.id), at: rule.origin)
        case .trend(_, _, by: .threshold(let id)?):
          guard let threshold = thresholds[id],
            threshold.values.contains(where: { $0.value <= 0 })
          else { continue }
          note(.notPositive(id), at: threshold.origin)
        default: continue
        }
      }
    }
  }
}

extension Condition {
  /// The conditions that it combines, or itself.
  fileprivate var parts: [Condition] {
    switch self {
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.parts)
    default: [self]
    }
  }
}

extension Quantity {
  /// The number that it is at every date.
  fileprivate func constant(_ thresholds: [String: Threshold]) -> Double? {
    switch self {
    case .number(let number): return number
    case .threshold(let id):
      guard let values = thresholds[id]?.values, values.count == 1 else { return nil }
      return values[0].value
    default: return nil
    }
  }
}

extension Problem {
  fileprivate static func boundsReversed(_ rule: String) -> Problem {
    Problem(
      "bounds_reversed",
      .both(
        fr: "Dans la règle «\u{A0}\(rule)\u{A0}», la borne du bas dépasse celle du haut.",
        en: "In the rule `\(rule)` the lower bound is above the higher one."),
      remedy: .both(fr: "Échangez-les.", en: "Exchange them."))
  }

  fileprivate static func notPositive(_ threshold: String) -> Problem {
    Problem(
      "not_positive",
      .both(
        fr:
          "Le seuil «\u{A0}\(threshold)\u{A0}» dit de combien un chiffre bouge\u{A0}: il doit être positif.",
        en: "The threshold `\(threshold)` says by how much a figure moves: it must be positive."),
      remedy: .both(
        fr: "Écrivez un nombre positif; «\u{A0}en_baisse\u{A0}» compte lui-même vers le bas.",
        en: "Write a positive number; `falling` counts downwards by itself."))
  }
}
