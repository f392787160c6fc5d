import JalonModel

extension BlockEvaluator {
  /// The severity of a rule at the places of the block where it is met; the first of them has its
  /// outcome at `start`.
  mutating func grade(_ steps: Programme.RuleSteps, _ rule: Int, _ start: Int) {
    switch steps.gravity {
    case .always(let severity):
      outcomes.close(Outcomes.Level(severity), in: start..<start + block.count)
    case .graded(let grades, let otherwise):
      for (number, grade) in grades.enumerated() {
        beginStep(.grade(number), of: rule) { $0.isOpenForGrades(steps, start, $1) }
        apply(grade, of: steps, rule, start)
      }
      outcomes.close(otherwise.map { Outcomes.Level($0) }, in: start..<start + block.count)
    case .function(let function): run(function, of: steps, rule, start)
    }
    if let message = steps.message { speak(message, rule, start) }
  }

  /// A grade where none holds yet; one that is open is passed over, the worst of these noted.
  private mutating func apply(
    _ grade: Programme.Grade, of steps: Programme.RuleSteps, _ rule: Int, _ start: Int
  ) {
    if grade.part.runsScripts {
      for at in 0..<block.count { active[at] = isOpenForGrades(steps, start, at) }
    }
    var verdicts = take()
    evaluate(grade.part.root, rule, into: &verdicts)
    outcomes.grade(verdicts, as: Outcomes.Level(grade.severity), in: start..<start + block.count)
    giveBack(verdicts)
  }

  private func isOpenForGrades(_ steps: Programme.RuleSteps, _ start: Int, _ at: Int) -> Bool {
    // What failed in another rule says nothing of one that runs no scripts.
    outcomes.results[start + at] == .met && outcomes.severities[start + at] == .none
      && !(steps.runsScripts && failed[at])
  }

  private mutating func run(
    _ function: ScriptFunction, of steps: Programme.RuleSteps, _ rule: Int, _ start: Int
  ) {
    if let called = called.severities(of: rule) {
      for at in 0..<block.count where isOpenForGrades(steps, start, at) {
        outcomes.severities[start + at] = called[at] ?? Outcomes.Level.none
        if called[at] == nil { failed[at] = true }
      }
      return
    }
    for at in 0..<block.count where isOpenForGrades(steps, start, at) {
      switch scripts.severity(function, rule, place(at)) {
      case .value(let severity, _): outcomes.severities[start + at] = Outcomes.Level(severity)
      case .missing: break
      case .failed: failed[at] = true
      }
    }
  }

  /// A message is made here too, for one that breaks is a failure of its rule.
  private mutating func speak(_ function: ScriptFunction, _ rule: Int, _ start: Int) {
    for at in 0..<block.count where outcomes.results[start + at] == .met && !failed[at] {
      if case .failed = scripts.message(function, rule, place(at)) {
        failed[at] = true
      }
    }
  }
}
