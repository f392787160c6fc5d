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
      applies = rule.applies.map { Self.written($0, rule, checked) }
      when = Self.written(rule.when, rule, checked)
    }

    private static func written(
      _ condition: Condition, _ rule: Rule, _ checked: CheckedPack
    ) -> Condition {
      func quantity(_ quantity: Quantity) -> Quantity {
        // A number in force at some dates only stays that threshold's.
        let dated = quantity.thresholds.contains { checked.names.thresholds[$0]?.values.count != 1 }
        if dated { return quantity }
        var trial = Trial(checked.pack, checked.names, on: .latest)
        return trial.written(quantity, rule)
      }
      func parts(_ parts: [Condition]) -> [Condition] {
        parts.map { written($0, rule, checked) }
      }
      switch condition {
      case .compare(let comparison, let a, let b):
        return .compare(comparison, quantity(a), quantity(b))
      case .between(let q, let low, let high):
        return .between(quantity(q), low: quantity(low), high: quantity(high))
      case .outside(let q, let low, let high):
        return .outside(quantity(q), low: quantity(low), high: quantity(high))
      case .trend(let trend, let query, let by): return .trend(trend, query, by: by.map(quantity))
      case .known(let q): return .known(quantity(q))
      case .all(let list): return .all(parts(list))
      case .any(let list): return .any(parts(list))
      case .none(let list): return .none(parts(list))
      case .some(let count, let list): return .some(count, parts(list))
      case .fires, .isPlace, .plan, .function: return condition
      }
    }
  }
}
