import JalonModel

extension PackCheck {
  /// Severities that no figures lead to, each with a figure that shows why.
  static let unreachableSeverities = PackCheck(kind: "unreachable_severity") { checked in
    checked.activeRules.flatMap { rule -> [Problem] in
      guard case .graded(let grades, let otherwise) = rule.gravity else { return [] }
      var found: [Problem] = []
      for (number, grade) in grades.enumerated() {
        // What never holds by itself is said of the condition.
        guard case .changes = Constancy(of: grade.when, in: rule, checked) else { return [] }
        let worse = Array(grades[..<number])
        if let problem = unreachable(grade.severity, grade.when, worse, rule, checked) {
          found.append(problem)
        }
      }
      if let otherwise, let problem = unreachable(otherwise, nil, grades, rule, checked) {
        found.append(problem)
      }
      return found
    }
  }

  private static func unreachable(
    _ severity: Severity, _ condition: Condition?, _ worse: [Rule.Grade], _ rule: Rule,
    _ checked: CheckedPack
  ) -> Problem? {
    var example: (Trial.State, Severity?)?
    for day in checked.days(of: [rule]) {
      var trial = Trial(checked.pack, checked.names, on: day)
      let when = trial.read(rule.when, of: rule)
      let own = condition.map { [trial.read($0, of: rule)] } ?? []
      let others = worse.map { trial.read($0.when, of: rule) }
      guard trial.isInForce else { continue }
      guard case .never = trial.state(where: [when] + own, not: others) else { return nil }
      if case .found(let state) = trial.state(where: [when] + own) {
        let taken = zip(worse, others).first { $0.1.holds(in: state) }
        example = (state, taken?.0.severity)
      } else if case .found(let state) = trial.state(where: own) {
        example = (state, nil)
      }
    }
    guard let example else { return nil }
    let origin = checked.origin("rule", rule.id, "severity", severity.rawValue, or: rule.origin)
    return checked.warning(.unreachable(severity, rule, example.0, taken: example.1), at: origin)
  }
}

extension Problem {
  fileprivate static func unreachable(
    _ severity: Severity, _ rule: Rule, _ state: Trial.State, taken: Severity?
  ) -> Problem {
    func french(_ severity: Severity) -> String {
      "«\u{A0}\(Lexicon.french(of: severity.rawValue, in: .severity) ?? severity.rawValue)\u{A0}»"
    }
    let values = ReachWords(rule: rule).text(state)
    let at = Text.both(
      fr: values.map { "avec \($0.shown(in: .fr)), " } ?? "",
      en: values.map { "with \($0.shown(in: .en)), " } ?? "")
    let why: Text =
      if let taken {
        .both(
          fr: "\(at.shown(in: .fr))la gravité est déjà \(french(taken))",
          en: "\(at.shown(in: .en))the severity is `\(taken.rawValue)` already")
      } else {
        .both(
          fr: "\(at.shown(in: .fr))sa condition tient, mais la règle ne signale rien",
          en: "\(at.shown(in: .en))its condition holds, but the rule finds nothing")
      }
    return Problem(
      "unreachable_severity",
      .both(
        fr: "La gravité \(french(severity)) ne s’atteint jamais\u{A0}: \(why.shown(in: .fr)).",
        en: "The severity `\(severity.rawValue)` is never reached: \(why.shown(in: .en))."),
      remedy: .both(
        fr: "Les gravités s’essaient de la pire à la moindre\u{A0}: revoyez leurs seuils.",
        en: "Severities are tried from the worst down: review their thresholds."))
  }
}
