import JalonModel

extension PackBuilder {
  /// Notes thresholds that no figure of the indicator compared with them can reach, and what is
  /// compared though it is counted in different units.
  mutating func checkUnits() {
    let names = PackNames(pack)
    let source = UnitSource(pack, names: names)
    for rule in pack.rules {
      for comparison in rule.conditions.flatMap(\.comparisons) {
        for bound in comparison.bounds {
          checkUnits(of: comparison.quantity, and: bound, rule, source)
          if case .leaf(.reading(let query)) = comparison.quantity, case .threshold(let id) = bound,
            let indicator = names.indicators[query.indicator], let threshold = names.thresholds[id]
          {
            check(threshold, against: pack.indicators[indicator])
          }
        }
      }
    }
  }

  private mutating func checkUnits(
    of quantity: Quantity, and bound: Quantity, _ rule: Rule, _ source: UnitSource
  ) {
    var units = UnitEvaluation(source, rule: rule)
    let (first, second) = (units.unit(of: quantity), units.unit(of: bound))
    guard first.isCertain, second.isCertain, !first.isBare, !second.isBare,
      first.unit != second.unit
    else { return }
    var origin = rule.origin
    var what = Text.both(fr: "Ce qui lui est comparé", en: "What it is compared with")
    if case .threshold(let id) = bound, let threshold = source.names.thresholds[id] {
      origin = threshold.origin
      what = .both(fr: "Le seuil «\u{A0}\(id)\u{A0}»", en: "The threshold `\(id)`")
    }
    let subject = subject(quantity)
    note(
      .otherUnit(what, second.unit, subject, first.unit), at: origin)
  }

  private func subject(_ quantity: Quantity) -> Text {
    switch quantity {
    case .leaf(.reading(let query)):
      .both(fr: "«\u{A0}\(query.indicator)\u{A0}»", en: "`\(query.indicator)`")
    case .named(let name): .both(fr: "«\u{A0}\(name)\u{A0}»", en: "`\(name)`")
    case .leaf(.change): .both(fr: "la variation", en: "the change")
    case .leaf(.gap): .both(fr: "l’écart", en: "the gap")
    default: .both(fr: "la grandeur", en: "the quantity")
    }
  }

  private mutating func check(_ threshold: Threshold, against indicator: Indicator) {
    guard let range = indicator.range else { return }
    for dated in threshold.values where !range.contains(dated.value) {
      note(
        Problem(
          "threshold_out_of_range",
          .both(
            fr:
              "Le seuil «\u{A0}\(threshold.id)\u{A0}», \(dated.value.plain), est hors de la plage de «\u{A0}\(indicator.id)\u{A0}», de \(range.lowerBound.plain) à \(range.upperBound.plain).",
            en:
              "The threshold `\(threshold.id)`, \(dated.value.plain), is out of the range of `\(indicator.id)`, from \(range.lowerBound.plain) to \(range.upperBound.plain)."
          ),
          remedy: indicator.unit == "%"
            ? .both(
              fr:
                "Corrigez le seuil ou la plage. Un pourcentage va de 0 à 100\u{A0}: écrivez 3.0, et non 0.03.",
              en:
                "Correct the threshold or the range. A percentage goes from 0 to 100: write 3.0, not 0.03."
            )
            : .both(
              fr: "Corrigez le seuil ou la plage.", en: "Correct the threshold or the range.")),
        at: threshold.origin)
    }
  }
}

extension Condition {
  /// Its comparisons: what is compared, and with which bounds.
  var comparisons: [(quantity: Quantity, bounds: [Quantity])] {
    switch self {
    case .compare(_, let q, let bound): [(q, [bound])]
    case .between(let q, let low, let high), .outside(let q, let low, let high): [(q, [low, high])]
    case .trend(_, let query, let by): [(.leaf(.change(query)), by.map { [$0] } ?? [])]
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.comparisons)
    case .known, .fires, .isPlace, .plan, .function: []
    }
  }
}

extension Problem {
  fileprivate static func otherUnit(
    _ bound: Text, _ unit: String, _ subject: Text, _ other: String
  ) -> Problem {
    func french(_ unit: String) -> String {
      unit.isEmpty
        ? "sans unité" : "en «\u{A0}\(Lexicon.french(of: unit, in: .unit) ?? unit)\u{A0}»"
    }
    func english(_ unit: String) -> String { unit.isEmpty ? "without a unit" : "in `\(unit)`" }
    return Problem(
      "other_unit",
      .both(
        fr:
          "\(bound.shown(in: .fr)) est \(french(unit)), et \(subject.shown(in: .fr)) \(french(other)).",
        en:
          "\(bound.shown(in: .en)) is \(english(unit)), and \(subject.shown(in: .en)) \(english(other))."
      ),
      remedy: .both(
        fr: "Donnez la même unité aux deux, ou retirez celle du seuil.",
        en: "Give both the same unit, or remove the threshold’s."))
  }
}
