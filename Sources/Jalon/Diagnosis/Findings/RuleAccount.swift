import JalonModel

extension Examination {
  /// What a rule came to here and why; the evaluator has judged it.
  mutating func makeFinding(_ rule: Int, of records: [EvidenceRecord]) -> Finding {
    let outcome = evaluator.outcomes.outcome(of: rule, at: 0)
    var finding = Finding(rule: pack.rules[rule].id, outcome: outcome)
    if outcome == .disabled { return finding }
    let steps = programme.rules[rule]
    var about = Account()
    if let applies = steps.applies {
      about = account(of: applies.root, .applies, rule, records.of(.applies))
    }
    var holds = Account()
    if about.isDecidedTrue {
      holds = account(of: steps.when.root, .when, rule, records.of(.when))
    }
    finding.evidence = (about.isDecidedTrue ? holds.evidence : []) + about.evidence
    finding.missing = about.missing
    finding.add(holds.missing)
    finding.failure = about.failure ?? holds.failure
    if outcome == .failed, finding.failure == nil { finding.failure = scripts.circle(rule, place) }
    if about.isDecidedTrue, holds.isDecidedTrue, finding.failure == nil {
      finding.severity = evaluator.outcomes.severity(of: rule, at: 0)
      finding.severityPossible = evaluator.outcomes.severityPossible(of: rule, at: 0)
      explainSeverity(of: rule, records, into: &finding)
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

  /// That of a condition which is of no rule.
  mutating func account(of node: Programme.Node, _ part: Evidence.Part) -> Account {
    let (verdict, records) = recorded(node, nil)
    return account(of: node, verdict, part, nil, records)
  }

  private mutating func account(
    of node: Programme.Node, _ part: Evidence.Part, _ rule: Int, _ records: [EvidenceRecord]
  ) -> Account {
    account(of: node, verdict(of: node, rule), part, rule, records)
  }

  private mutating func account(
    of node: Programme.Node, _ verdict: Verdict, _ part: Evidence.Part, _ rule: Int?,
    _ records: [EvidenceRecord]
  ) -> Account {
    var account = Account(verdict: verdict)
    for (test, record) in zip(node.tests, records) {
      account.evidence.append(evidence(of: test, record, part, rule))
      account.failure = account.failure ?? failure(in: test, rule)
    }
    if account.failure == nil { account.missing = missing(in: node, rule) }
    return account
  }

  /// The grades that were tried, from the worst down to the first that holds.
  private mutating func explainSeverity(
    of rule: Int, _ records: [EvidenceRecord], into finding: inout Finding
  ) {
    switch programme.rules[rule].gravity {
    case .always: break
    case .graded(let grades, otherwise: _):
      for (number, grade) in grades.enumerated() {
        let part = Evidence.Part.severity(grade.severity)
        let tried = account(of: grade.part.root, part, rule, records.of(.grade(number)))
        finding.evidence += tried.evidence
        finding.failure = tried.failure
        // What is not worse than what holds anyway is decided.
        if finding.severity.map({ grade.severity > $0 }) ?? true { finding.add(tried.missing) }
        if tried.failure != nil || tried.verdict == .true { return }
      }
    case .function(let function):
      switch scripts.severity(function, rule, place) {
      case .value(let severity, let reads):
        finding.evidence.append(functionEvidence(.severity(severity), .true, reads))
      case .missing(let missing, let reads):
        // It could have returned any severity, the worst too.
        finding.evidence.append(functionEvidence(.severity(.critical), .unknown, reads))
        finding.add(missing.data(in: territory, at: place))
      case .failed(let failure): finding.failure = failure
      }
    }
  }

  private func functionEvidence(
    _ part: Evidence.Part, _ truth: Truth, _ reads: ScriptReads
  ) -> Evidence {
    var evidence = Evidence(part: part, condition: "function", truth: truth)
    evidence.readings = reads.readings(in: territory, at: place)
    return evidence
  }
}

extension [EvidenceRecord] {
  fileprivate func of(_ step: EvidenceRecord.Step) -> [EvidenceRecord] {
    filter { $0.step == step }
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
