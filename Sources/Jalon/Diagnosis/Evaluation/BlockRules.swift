import JalonModel

extension BlockEvaluator {
  /// Evaluates all rules for the places of a block.
  mutating func run(_ block: Range<Int>, at position: Int) {
    self.block = block
    self.position = position
    called.call(scripts, block: block.count, from: place(0))
    for rule in programme.order { judge(rule) }
  }

  /// What a rule comes to for each place of the block; those that it asks about come before.
  mutating func judge(_ rule: Int) {
    let steps = programme.rules[rule]
    if steps.isDisabled { return }
    let start = rule * outcomes.places.count + position
    if steps.runsScripts {
      for at in 0..<block.count {
        active[at] = true
        failed[at] = false
      }
    }
    var verdicts = take()
    judge(steps, rule, into: &verdicts)
    let someMet = outcomes.note(verdicts, count: block.count, from: start)
    giveBack(verdicts)
    if someMet { grade(steps, rule, start) }
    if steps.runsScripts { settleFailures(start) }
    if !steps.asked.isEmpty { settleCircles(steps, rule, start) }
  }

  /// `applies` first; `when` is asked only of places that the rule is about.
  private mutating func judge(
    _ steps: Programme.RuleSteps, _ rule: Int, into verdicts: inout ContiguousArray<Verdict>
  ) {
    guard let applies = steps.applies else {
      beginStep(.when, of: rule)
      evaluate(steps.when.root, rule, into: &verdicts)
      return
    }
    var about = take()
    beginStep(.applies, of: rule)
    evaluate(applies.root, rule, into: &about)
    if steps.runsScripts {
      for at in 0..<block.count { active[at] = about[at] == .true && !failed[at] }
    }
    beginStep(.when, of: rule) { about[$1] == .true && !(steps.runsScripts && $0.failed[$1]) }
    evaluate(steps.when.root, rule, into: &verdicts)
    for at in 0..<block.count where about[at] != .true {
      verdicts[at] = about[at] == .false ? .notApplicable : about[at]
    }
    giveBack(about)
  }

  /// A rule that asks about one which fails because both are on a circle fails too.
  private mutating func settleCircles(_ steps: Programme.RuleSteps, _ rule: Int, _ start: Int) {
    for at in 0..<block.count where outcomes.results[start + at] != .failed {
      let isCut = steps.asked.contains { other in
        outcomes.results[other * outcomes.places.count + position + at] == .failed
      }
      guard isCut, scripts.circle(rule, place(at)) != nil else { continue }
      outcomes.fail(at: start + at)
    }
  }

  /// A rule that a script of broke has neither outcome nor severity of its own.
  private mutating func settleFailures(_ start: Int) {
    for at in 0..<block.count where failed[at] {
      outcomes.fail(at: start + at)
    }
  }
}

extension Outcomes {
  /// Neither outcome nor severity.
  fileprivate mutating func fail(at index: Int) {
    results[index] = .failed
    severities[index] = .none
    possible[index] = .none
  }
}
