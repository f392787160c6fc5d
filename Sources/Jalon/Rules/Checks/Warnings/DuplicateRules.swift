import JalonModel

extension PackCheck {
  /// Rules that are about the same places and ask the same.
  static let duplicateRules = PackCheck(kind: "duplicate_rule") { checked in
    var seen: [Key: Rule] = [:]
    var found: [Problem] = []
    for rule in checked.activeRules {
      let key = Key(rule, checked)
      guard let other = seen[key] else {
        seen[key] = rule
        continue
      }
      found.append(
        checked.warning(
          Problem(
            "duplicate_rule",
            .both(
              fr:
                "«\u{A0}\(rule.id)\u{A0}» pose la même condition que «\u{A0}\(other.id)\u{A0}», à \(other.origin).",
              en: "`\(rule.id)` asks the same as `\(other.id)`, at \(other.origin)."),
            remedy: .both(
              fr: "Gardez une des deux règles, ou désactivez celle du dessous.",
              en: "Keep one of the two rules, or disable the lower one.")), at: rule.origin))
    }
    return found
  }

  /// What a rule asks, its thresholds and its quantities written out.
  private struct Key: Hashable {
    let applies: Condition?
    let when: Condition

    init(_ rule: Rule, _ checked: CheckedPack) {
      applies = rule.applies?.written(in: rule, checked)
      when = rule.when.written(in: rule, checked)
    }
  }
}
