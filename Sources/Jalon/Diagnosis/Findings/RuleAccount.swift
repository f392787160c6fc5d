import JalonModel

extension Examination {
  /// What a rule came to here and why; the evaluator has judged it.
  mutating func makeFinding(_ rule: Int) -> Finding {
    let outcome = evaluator.outcomes.outcome(of: rule, at: 0)
    var finding = Finding(rule: pack.rules[rule].id, outcome: outcome)
    if outcome == .disabled { return finding }
    let steps = programme.rules[rule]
    var about = Account()
    if let applies = steps.applies { about = account(of: applies.root, .applies, rule) }
    var holds = Account()
    if about.isDecidedTrue { holds = account(of: steps.when.root, .when, rule) }
    finding.evidence = (about.isDecidedTrue ? holds.evidence : []) + about.evidence
    finding.missing = about.missing
    finding.add(holds.missing)
    finding.failure = about.failure ?? holds.failure
    if outcome == .failed, finding.failure == nil { finding.failure = scripts.circle(rule, place) }
    if about.isDecidedTrue, holds.isDecidedTrue, finding.failure == nil {
      finding.severity = evaluator.outcomes.severity(of: rule, at: 0)
      finding.severityPossible = evaluator.outcomes.severityPossible(of: rule, at: 0)
      explainSeverity(of: rule, into: &finding)
      if finding.failure == nil { speak(rule, into: &finding) }
    }
    if outcome == .failed { finding.missing = [] }
    return finding
  }

  /// A condition with its comparisons, and what keeps it open or broke.
  struct Account {
    var verdict = Verdict.true
    var evidence: [Evidence] = []
    var missing: [MissingDatum] = []
    var failure: Failure?

    var isDecidedTrue: Bool { failure == nil && verdict == .true }
  }

  mutating func account(of node: Programme.Node, _ part: Evidence.Part, _ rule: Int?) -> Account {
    var account = Account(verdict: verdict(of: node, rule))
    for test in node.tests {
      account.evidence.append(evidence(of: test, part, rule))
      account.failure = account.failure ?? failure(in: test, rule)
    }
    if account.failure == nil { account.missing = missing(in: node, rule) }
    return account
  }

  /// The grades that were tried, from the worst down to the first that holds.
  private mutating func explainSeverity(of rule: Int, into finding: inout Finding) {
    switch programme.rules[rule].gravity {
    case .always: break
    case .graded(let grades, otherwise: _):
      for grade in grades {
        let tried = account(of: grade.part.root, .severity(grade.severity), rule)
        finding.evidence += tried.evidence
        finding.failure = tried.failure
        // What is not worse than what holds anyway is decided.
        if finding.severity.map({ grade.severity > $0 }) ?? true { finding.add(tried.missing) }
        if tried.failure != nil || tried.verdict == .true { return }
      }
    case .function(let function):
      switch scripts.severity(function, rule, place) {
      case .value(let severity, let readings):
        finding.evidence.append(functionEvidence(.severity(severity), .true, readings))
      case .missing(let missing, let readings):
        // It could have returned any severity, the worst too.
        finding.evidence.append(functionEvidence(.severity(.critical), .unknown, readings))
        finding.add(missing)
      case .failed(let failure): finding.failure = failure
      }
    }
  }

  private func functionEvidence(
    _ part: Evidence.Part, _ truth: Truth, _ readings: [EvidenceReading]
  ) -> Evidence {
    var evidence = Evidence(part: part, condition: "function", truth: truth)
    evidence.readings = readings
    return evidence
  }
}

extension Finding {
  /// Adds what is not among the missing yet, by whatever rule it came.
  mutating func add(_ missing: [MissingDatum]) { self.missing.formUnion(missing) }
}

extension [MissingDatum] {
  mutating func formUnion(_ others: [MissingDatum]) {
    if others.isEmpty { return }
    var seen = Set(map(\.itself))
    for other in others where seen.insert(other.itself).inserted { append(other) }
  }
}

extension MissingDatum {
  /// The thing, by whatever rule it came.
  fileprivate var itself: MissingDatum {
    var thing = self
    thing.via = nil
    return thing
  }
}
