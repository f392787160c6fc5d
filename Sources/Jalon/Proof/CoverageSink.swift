import JalonModel

/// Takes what the evaluator told of tested rules, and says what of each was never seen.
struct CoverageSink {
  private var outcomes: [String: Set<Outcome>] = [:]
  private var severities: [String: Set<Severity>] = [:]
  private var comparisons: [String: Set<Comparison>] = [:]
  private var tests: [String: Int] = [:]
  private let lines: [String: [CodeLine]]

  /// Nothing seen yet, but which lines of the functions of rules ran.
  init(lines: [String: [CodeLine]]) { self.lines = lines }

  /// A comparison of a rule that came out one way.
  private struct Comparison: Hashable {
    var part: Evidence.Part
    var place: Int
    var truth: Truth
  }

  /// Takes the finding of a test.
  mutating func note(_ finding: Finding) {
    tests[finding.rule, default: 0] += 1
    outcomes[finding.rule, default: []].insert(finding.outcome)
    if let severity = finding.severity { severities[finding.rule, default: []].insert(severity) }
    var places: [Evidence.Part: Int] = [:]
    for evidence in finding.evidence {
      let place = places[evidence.part, default: 0]
      places[evidence.part] = place + 1
      comparisons[finding.rule, default: []].insert(
        Comparison(part: evidence.part, place: place, truth: evidence.truth))
    }
  }

  /// What was seen of the rules of a layer, those it adjusts among them, and of all others tested.
  func coverage(of pack: RulePack, layer: String) -> [RuleCoverage] {
    pack.rules.filter { rule in
      rule.disabledBecause == nil
        && (rule.origin.layer == layer || tests[rule.id] != nil
          || rule.adjustments.contains { $0.origin.layer == layer })
    }.map(coverage)
  }

  private func coverage(of rule: Rule) -> RuleCoverage {
    var items: [RuleCoverage.Seen] = []
    var wanted: [Outcome] = [.met, .clear]
    if rule.when.canBeUnknown || rule.applies?.canBeUnknown == true { wanted.append(.unknown) }
    for outcome in wanted {
      items.append(.init(.outcome(outcome), seen: outcomes[rule.id]?.contains(outcome) == true))
    }
    for severity in rule.severities {
      items.append(
        .init(.severity(severity), seen: severities[rule.id]?.contains(severity) == true))
    }
    for (part, condition) in rule.parts {
      for (place, comparison) in condition.withoutParts.enumerated() {
        let written = ConditionWriting(rule: rule).text(comparison)
        for truth in [true, false] {
          let wanted = Comparison(part: part, place: place, truth: Truth(truth))
          items.append(
            .init(
              .comparison(part, place, written, truth),
              seen: comparisons[rule.id]?.contains(wanted) == true))
        }
      }
    }
    for line in lines[rule.id] ?? [] {
      items.append(.init(.line(file: line.file, line.line), seen: line.ran))
    }
    return RuleCoverage(
      rule: rule.id, label: rule.label, items: items, tests: tests[rule.id] ?? 0,
      hasFunctions: rule.hasFunctions)
  }
}

extension Rule {
  /// The severities between which conditions choose; none where there is nothing to choose.
  fileprivate var severities: [Severity] {
    guard case .graded(let grades, let otherwise) = gravity else { return [] }
    return grades.map(\.severity) + [otherwise].compactMap { $0 }
  }

  /// Its conditions, by the part of the rule that evidence names.
  fileprivate var parts: [(Evidence.Part, Condition)] {
    var parts: [(Evidence.Part, Condition)] = []
    if let applies { parts.append((.applies, applies)) }
    parts.append((.when, when))
    if case .graded(let grades, _) = gravity {
      parts += grades.map { (.severity($0.severity), $0.when) }
    }
    return parts
  }

  var hasFunctions: Bool { !scriptFunctions.isEmpty }

  /// The functions of its conditions and quantities, its severity and its finding.
  var scriptFunctions: [ScriptFunction] {
    let comparisons = conditions.flatMap(\.withoutParts)
    var functions = comparisons.compactMap {
      if case .function(let function) = $0 { function } else { nil }
    }
    functions +=
      (comparisons.flatMap(\.quantities) + quantities.map(\.quantity)).flatMap(\.leaves)
      .compactMap { if case .function(let function) = $0 { function } else { nil } }
    if case .function(let function) = gravity { functions.append(function) }
    if case .function(let function)? = message { functions.append(function) }
    return functions
  }
}
