import JalonModel

extension PackCheck {
  /// Two rules of one issue of which one finds a figure too low and the other too high, both at once.
  static let contradictions = PackCheck(kind: "contradiction") { checked in
    let rules = checked.activeRules.filter { $0.issue != nil }
    var found: [Problem] = []
    for (number, second) in rules.enumerated() {
      for first in rules[..<number] where first.issue == second.issue {
        guard let state = clash(first, second, checked) else { continue }
        found.append(
          checked.warning(
            .contradiction(first, second, state),
            at: checked.origin("rule", second.id, "when", or: second.origin)))
      }
    }
    return found
  }

  private static func clash(_ first: Rule, _ second: Rule, _ checked: CheckedPack) -> Trial.State? {
    for day in checked.days(of: [first, second]) {
      var trial = Trial(checked.pack, checked.names, on: day)
      let formulas = [
        trial.read(first.when, of: first), trial.read(second.when, of: second),
      ]
      let (sides, others) = (formulas[0].sides, formulas[1].sides)
      let shared = sides.first { unknown, side in others[unknown].map { $0 != side } ?? false }
      guard trial.isInForce, let shared else { continue }
      if case .found(let state) = trial.state(where: formulas) {
        return state.filter { $0.key == shared.key }
      }
    }
    return nil
  }
}

/// On which side of a bound a figure has to be.
private enum Side { case low, high }

extension Formula {
  /// The figures that must be on one side of a bound for it to hold.
  fileprivate var sides: [Trial.Unknown: Side] {
    switch self {
    case .compare(let comparison, let unknown, _):
      return [unknown: comparison == .below || comparison == .atMost ? .low : .high]
    case .all(let parts):
      var found: [Trial.Unknown: Side] = [:]
      var both: Set<Trial.Unknown> = []
      for (unknown, side) in parts.flatMap({ $0.sides.map { ($0.key, $0.value) } }) {
        if let other = found.updateValue(side, forKey: unknown), other != side {
          both.insert(unknown)
        }
      }
      return found.filter { !both.contains($0.key) }
    case .asked, .any, .some, .not: return [:]
    }
  }
}

extension Problem {
  fileprivate static func contradiction(
    _ first: Rule, _ second: Rule, _ state: Trial.State
  ) -> Problem {
    let values = ReachWords(rule: first).text(state)
    return Problem(
      "contradiction",
      .both(
        fr:
          "«\u{A0}\(first.id)\u{A0}» et «\u{A0}\(second.id)\u{A0}», du même enjeu, se contredisent\u{A0}: l’une trouve trop bas ce que l’autre trouve trop haut\(values.map { ", par exemple \($0.shown(in: .fr))" } ?? "").",
        en:
          "`\(first.id)` and `\(second.id)`, of one issue, contradict each other: one finds too low what the other finds too high\(values.map { ", for instance \($0.shown(in: .en))" } ?? "")."
      ),
      remedy: .both(
        fr: "Écartez les seuils l’un de l’autre, ou donnez aux règles des enjeux différents.",
        en: "Move the thresholds apart, or give the rules different issues."))
  }
}
