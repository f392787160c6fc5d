import JalonModel

extension Examination {
  /// For each solution that a met rule proposes, by ordinal: whether it can be had, and why not.
  mutating func advice() -> [Int: Finding.Suggestion] {
    var advice: [Int: Finding.Suggestion] = [:]
    for rule in programme.rules.indices where findings[rule]?.outcome == .met {
      for ordinal in programme.rules[rule].solutions where advice[ordinal] == nil {
        advice[ordinal] = suggestion(ordinal)
      }
    }
    return advice
  }

  /// What a rule proposes, in the order of the pack.
  func suggestions(of rule: Int, from advice: [Int: Finding.Suggestion]) -> [Finding.Suggestion] {
    guard findings[rule]?.outcome == .met else { return [] }
    return programme.rules[rule].solutions.compactMap { advice[$0] }
  }

  private mutating func suggestion(_ ordinal: Int) -> Finding.Suggestion {
    let id = pack.solutions[ordinal].id
    guard let requirement = programme.requirements[ordinal] else {
      return Finding.Suggestion(solution: id, applicable: .true)
    }
    let account = account(of: requirement.root, .requires)
    let truth = account.failure == nil ? account.verdict.truth : .unknown
    var suggestion = Finding.Suggestion(solution: id, applicable: truth)
    if truth != .true {
      suggestion.whyNot = blamed(requirement.root, wanted: .true).map {
        evidence(of: $0, .requires, nil)
      }
    }
    return suggestion
  }

  /// The comparisons for which a condition is not what is wanted.
  private mutating func blamed(_ node: Programme.Node, wanted: Verdict) -> [WrittenTest] {
    if verdict(of: node, nil) == wanted { return [] }
    switch node {
    case .test(let test, let condition):
      return [WrittenTest(test: test, condition: condition)]
    case .all(let parts), .any(let parts), .some(_, let parts):
      return blamed(among: parts, wanted: wanted)
    case .none(let parts): return blamed(among: parts, wanted: wanted.not)
    }
  }

  private mutating func blamed(among parts: [Programme.Node], wanted: Verdict) -> [WrittenTest] {
    var tests: [WrittenTest] = []
    for part in parts { tests += blamed(part, wanted: wanted) }
    return tests
  }

  /// The practices that have a condition, and whether it holds.
  mutating func practices() -> [Diagnosis.ProposedPractice] {
    var practices: [Diagnosis.ProposedPractice] = []
    for (ordinal, proposal) in programme.proposals.enumerated() {
      guard let proposal else { continue }
      let account = account(of: proposal.root, .requires)
      practices.append(
        Diagnosis.ProposedPractice(
          practice: pack.practices[ordinal].id,
          proposed: account.failure == nil ? account.verdict.truth : .unknown,
          evidence: account.evidence))
    }
    return practices
  }
}
