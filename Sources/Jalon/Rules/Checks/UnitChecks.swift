import JalonModel

extension PackBuilder {
  /// Notes thresholds that no figure of the indicator compared with them can reach, or whose unit
  /// is another.
  mutating func checkUnits() {
    let thresholds = Dictionary(
      pack.thresholds.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let indicators = Dictionary(
      pack.indicators.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    for rule in pack.rules {
      for condition in rule.conditions.flatMap(\.comparisons) {
        guard case .leaf(.reading(let query)) = condition.quantity,
          let indicator = indicators[query.indicator]
        else { continue }
        for case .threshold(let id) in condition.bounds {
          if let threshold = thresholds[id] { check(threshold, against: indicator) }
        }
      }
    }
  }

  private mutating func check(_ threshold: Threshold, against indicator: Indicator) {
    if let unit = threshold.unit, unit != indicator.unit {
      note(
        Problem(
          "other_unit",
          .both(
            fr:
              "Le seuil «\u{A0}\(threshold.id)\u{A0}» est en «\u{A0}\(unit)\u{A0}», et «\u{A0}\(indicator.id)\u{A0}» en «\u{A0}\(indicator.unit)\u{A0}».",
            en:
              "The threshold `\(threshold.id)` is in `\(unit)`, and `\(indicator.id)` in `\(indicator.unit)`."
          ),
          remedy: .both(
            fr: "Donnez la même unité aux deux, ou retirez celle du seuil.",
            en: "Give both the same unit, or remove the threshold’s.")), at: threshold.origin)
    }
    guard let range = indicator.range else { return }
    for dated in threshold.values where !range.contains(dated.value) {
      note(
        Problem(
          "threshold_out_of_range",
          .both(
            fr:
              "Le seuil «\u{A0}\(threshold.id)\u{A0}», \(dated.value), est hors de la plage de «\u{A0}\(indicator.id)\u{A0}», de \(range.lowerBound) à \(range.upperBound).",
            en:
              "The threshold `\(threshold.id)`, \(dated.value), is out of the range of `\(indicator.id)`, from \(range.lowerBound) to \(range.upperBound)."
          ),
          remedy: .both(
            fr: "Un pourcentage va de 0 à 100\u{A0}: écrivez 3.0, et non 0.03.",
            en: "A percentage goes from 0 to 100: write 3.0, not 0.03.")), at: threshold.origin)
    }
  }
}

extension Condition {
  /// Its comparisons: what is compared, and with which bounds.
  fileprivate var comparisons: [(quantity: Quantity, bounds: [Quantity])] {
    switch self {
    case .compare(_, let q, let bound): [(q, [bound])]
    case .between(let q, let low, let high), .outside(let q, let low, let high): [(q, [low, high])]
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.comparisons)
    case .trend, .known, .fires, .isPlace, .plan, .function: []
    }
  }
}
