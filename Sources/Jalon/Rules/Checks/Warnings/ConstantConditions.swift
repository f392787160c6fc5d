import JalonModel

extension PackCheck {
  /// Conditions that always hold or never do, whatever the figures.
  static let constantConditions = PackCheck(kind: "constant_condition") { checked in
    checked.askedConditions.flatMap { asked in
      constant(asked.condition, in: asked.rule, checked).map {
        checked.warning($0, at: asked.origin)
      }
    }
  }

  /// The smallest parts of a condition that never change, or the whole.
  private static func constant(
    _ condition: Condition, in rule: Rule, _ checked: CheckedPack
  ) -> [Problem] {
    switch condition {
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      let found = parts.flatMap { constant($0, in: rule, checked) }
      if !found.isEmpty { return found }
    default: break
    }
    switch Constancy(of: condition, in: rule, checked) {
    case .changes: return []
    case .never:
      return [.constantCondition(condition, rule, .never, reason(condition, rule, checked))]
    case .always:
      return [.constantCondition(condition, rule, .always, reason(condition, rule, checked))]
    }
  }

  /// From where to where the figure of a comparison goes, and what its bounds are.
  private static func reason(
    _ condition: Condition, _ rule: Rule, _ checked: CheckedPack
  ) -> Text? {
    guard let comparison = condition.comparisons.first, condition.comparisons.count == 1,
      let day = checked.days(of: [rule]).last
    else { return nil }
    let words = ReachWords(rule: rule)
    var trial = Trial(checked.pack, checked.names, on: day)
    let span = checked.names.span(of: trial.written(comparison.quantity, rule), checked.pack)
    var french: [String] = []
    var english: [String] = []
    if let name = words.name(of: comparison.quantity), span.low.isFinite, span.high.isFinite {
      french.append("\(name.shown(in: .fr)) va de \(span.low.plain) à \(span.high.plain)")
      english.append("\(name.shown(in: .en)) goes from \(span.low.plain) to \(span.high.plain)")
    }
    for bound in comparison.bounds {
      guard case .threshold = bound, case .number(let value) = trial.written(bound, rule) else {
        continue
      }
      let name = words.argument(bound).shown(in: .en)
      french.append("\(name) vaut \(value.plain)")
      english.append("\(name) is \(value.plain)")
    }
    guard !french.isEmpty else { return nil }
    return .both(fr: french.joined(separator: ", "), en: english.joined(separator: ", "))
  }
}

/// Whether a condition can hold and can fail.
enum Constancy {
  case never, always, changes

  init(of condition: Condition, in rule: Rule, _ checked: CheckedPack) {
    var canHold = false
    var canFail = false
    var wasTried = false
    for day in checked.days(of: [rule]) {
      var trial = Trial(checked.pack, checked.names, on: day)
      let formula = trial.read(condition, of: rule)
      guard trial.isInForce else { continue }
      wasTried = true
      if case .never = trial.state(where: [formula]) {} else { canHold = true }
      if case .never = trial.state(where: [], not: [formula]) {} else { canFail = true }
    }
    self = !wasTried || canHold && canFail ? .changes : canHold ? .always : .never
  }
}

extension Rule {
  /// Its conditions, each with where it is written.
  func placedConditions(in checked: CheckedPack) -> [(Condition, Origin)] {
    var found = [(when, checked.origin("rule", id, "when", or: origin))]
    if let applies { found.append((applies, checked.origin("rule", id, "applies", or: origin))) }
    if case .graded(let grades, _) = gravity {
      found += grades.map {
        ($0.when, checked.origin("rule", id, "severity", $0.severity.rawValue, or: origin))
      }
    }
    return found
  }
}

extension Problem {
  fileprivate static func constantCondition(
    _ condition: Condition, _ rule: Rule, _ constancy: Constancy, _ reason: Text?
  ) -> Problem {
    let written = ReachWords(rule: rule).text(condition)
    let what = Text.both(
      fr: written.map { "«\u{A0}\($0.shown(in: .fr))\u{A0}»" } ?? "Cette condition",
      en: written.map { "`\($0.shown(in: .en))`" } ?? "This condition")
    let why = Text.both(
      fr: reason.map { "\u{A0}: \($0.shown(in: .fr))" } ?? ", quels que soient les chiffres",
      en: reason.map { ": \($0.shown(in: .en))" } ?? ", whatever the figures")
    let isNever = if case .never = constancy { true } else { false }
    return Problem(
      "constant_condition",
      isNever
        ? .both(
          fr: "\(what.shown(in: .fr)) ne tient jamais\(why.shown(in: .fr)).",
          en: "\(what.shown(in: .en)) never holds\(why.shown(in: .en)).")
        : .both(
          fr: "\(what.shown(in: .fr)) tient toujours\(why.shown(in: .fr)).",
          en: "\(what.shown(in: .en)) always holds\(why.shown(in: .en))."),
      remedy: .both(
        fr: "Comparez les bornes entre elles et avec la plage de l’indicateur, ou retirez-la.",
        en: "Compare the bounds with one another and with the indicator’s range, or remove it."))
  }
}
