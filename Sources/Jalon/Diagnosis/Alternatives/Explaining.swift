import JalonModel

/// Tells why one rule comes to what it comes to at a place.
struct Explaining {
  private let review: Review
  private let place: Int
  /// How many levels of a condition are told.
  private let depth: Int
  private var examination: Examination

  init(_ review: Review, at place: Int, depth: Int) {
    self.review = review
    self.place = place
    self.depth = depth
    examination = Examination(review.evaluation, place: place)
  }

  private var programme: Programme { review.evaluation.programme }
  private var territory: Territory { review.evaluation.territory }

  mutating func explanation(of rule: Int) -> Explanation {
    // With all the rules examined, suggestions are those of a diagnosis.
    var diagnosis = examination.diagnosis()
    let finding = diagnosis.findings[rule]
    diagnosis.findings = [finding]
    var explanation = Explanation(finding, in: diagnosis)
    explanation.sections = finding.outcome == .disabled ? [] : sections(of: rule)
    explanation.turns = turns(of: finding, rule)
    explanation.untried = untried(of: finding)
    explanation.diagnosis.placeNames = names(for: explanation)
    return explanation
  }

  private mutating func sections(of rule: Int) -> [Explanation.Section] {
    let steps = programme.rules[rule]
    var sections: [Explanation.Section] = []
    if let applies = steps.applies {
      sections.append(.init(.applies, part(applies.root, .applies, rule, level: 1)))
    }
    sections.append(.init(.when, part(steps.when.root, .when, rule, level: 1)))
    if case .graded(let grades, otherwise: _) = steps.gravity {
      for grade in grades {
        let part = Evidence.Part.severity(grade.severity)
        sections.append(.init(part, self.part(grade.part.root, part, rule, level: 1)))
      }
    }
    return sections
  }

  private mutating func part(
    _ node: Programme.Node, _ part: Evidence.Part, _ rule: Int, level: Int
  ) -> Explanation.Part {
    let truth = examination.verdict(of: node, rule).truth
    switch node {
    case .test(let test, let condition):
      return comparison(WrittenTest(test: test, condition: condition), truth, part, rule, level)
    case .all(let nodes):
      return combined("all", truth, nodes, part, rule, level)
    case .any(let nodes):
      return combined("any", truth, nodes, part, rule, level)
    case .none(let nodes):
      return combined("none", truth, nodes, part, rule, level)
    case .some(let needed, let nodes):
      var combined = combined("some", truth, nodes, part, rule, level)
      combined.needed = needed
      return combined
    }
  }

  private mutating func combined(
    _ word: String, _ truth: Truth, _ nodes: [Programme.Node], _ part: Evidence.Part, _ rule: Int,
    _ level: Int
  ) -> Explanation.Part {
    var told = Explanation.Part(word, truth: truth)
    if level < depth {
      for node in nodes { told.parts.append(self.part(node, part, rule, level: level + 1)) }
    }
    return told
  }

  private mutating func comparison(
    _ written: WrittenTest, _ truth: Truth, _ part: Evidence.Part, _ rule: Int, _ level: Int
  ) -> Explanation.Part {
    var told = Explanation.Part(written.condition.word, truth: truth)
    let evidence = examination.evidence(of: written, part, rule)
    told.evidence = evidence
    told.quantity = written.condition.quantities.first
    let quantities = written.condition.quantities
    var seen: Set<String> = []
    for id in quantities.flatMap({ $0.thresholdIDs(in: programme.pack.rules[rule]) })
    where seen.insert(id).inserted {
      if let limit = limit(id, in: rule, unit: evidence.unit) { told.thresholds.append(limit) }
    }
    guard case .fires(let other, let least) = written.test else { return told }
    told.atLeast = least.severity
    told.rule = programme.pack.rules[other].id
    if level < depth {
      let steps = programme.rules[other]
      if let applies = steps.applies {
        told.parts.append(self.part(applies.root, .applies, other, level: level + 1))
      }
      told.parts.append(self.part(steps.when.root, .when, other, level: level + 1))
    }
    return told
  }

  private func limit(_ id: String, in rule: Int, unit: String) -> Explanation.Limit? {
    let rule = programme.pack.rules[rule]
    guard
      let threshold = programme.thresholds[id] ?? rule.thresholds.first(where: { $0.id == id })
    else { return nil }
    let dated = threshold.inForce(on: territory.asOf)
    var limit = Explanation.Limit(
      id, value: dated?.value, unit: threshold.unit ?? unit,
      origin: programme.pack.origin(ofValueOf: threshold))
    limit.from = dated?.from
    limit.source = threshold.source
    return limit
  }

  /// The names of the places that it speaks of, those of rules that are asked about too.
  private func names(for explanation: Explanation) -> [String: String] {
    var spoken = explanation.diagnosis
    spoken.findings[0].evidence += explanation.sections.flatMap { $0.condition.evidenceBelow }
    return explanation.diagnosis.placeNames.merging(spoken.names(from: territory.places)) { a, _ in
      a
    }
  }
}

extension Explaining {
  /// The readings that a decided outcome rests on, each with its nearest boundary.
  private func turns(of finding: Finding, _ rule: Int) -> [Explanation.Turn] {
    let wanted: Outcome
    switch finding.outcome {
    case .met: wanted = .clear
    case .clear: wanted = .met
    case .unknown, .notApplicable, .failed, .disabled: return []
    }
    let trial = RuleTrial(review, rule: rule, at: place)
    let landmarks = trial.landmarks
    var seen: Set<SupposedFigure> = []
    var turns: [Explanation.Turn] = []
    for evidence in finding.evidence where evidence.part == .when || evidence.part == .applies {
      for reading in evidence.readings {
        guard case .measured(let value, let reliability) = reading.reading,
          let figure = review.figure(of: reading), seen.insert(figure).inserted
        else { continue }
        let indicator = programme.pack.indicators[figure.indicator]
        var search = BoundarySearch(
          from: value, within: programme.pack.range(of: indicator),
          landmarks: landmarks + programme.pack.limits(on: indicator), to: wanted
        ) { supposed in
          var figure = figure
          figure.reading = .measured(supposed, reliability)
          return trial.sample([figure])
        }
        turns.append(Explanation.Turn(reading, search.nearest()))
      }
    }
    return turns
  }
}

extension Explaining {
  /// The readings of a decided outcome that stand for many figures, or for none.
  private func untried(of finding: Finding) -> [EvidenceReading] {
    guard finding.outcome.isDecided else { return [] }
    var found: [EvidenceReading] = []
    for evidence in finding.evidence where evidence.part == .when || evidence.part == .applies {
      for reading in evidence.readings where !found.contains(reading) {
        switch reading.subject {
        case .peers, .stakeholders: found.append(reading)
        case .indicator, .survey: break
        }
      }
    }
    return found
  }
}

extension Review {
  /// The row behind a reading; nil for what is computed, counted or read of peers.
  func figure(of reading: EvidenceReading) -> SupposedFigure? {
    let id: String
    switch reading.subject {
    case .indicator(let indicator): id = indicator
    case .survey(let survey, let question, let aggregate):
      id = Survey.indicator(survey, question, aggregate)
    case .stakeholders, .peers: return nil
    }
    guard !reading.computed, let period = reading.period, let group = reading.group,
      let indicator = evaluation.territory.names.indicators[id],
      let group = evaluation.territory.names.groups[group],
      let place = content.places.ordinal(of: reading.place)
    else { return nil }
    return SupposedFigure(
      indicator: indicator, group: group, place: place, period: period, reading: reading.reading)
  }
}

extension RulePack {
  /// The figures that an indicator can have; of a survey's aggregate those that its scale gives.
  func range(of indicator: Indicator) -> ClosedRange<Double>? {
    if let range = indicator.range { return range }
    if indicator.unit == "yes_no" { return 0...1 }
    for survey in surveys {
      for question in survey.questions {
        switch indicator.id {
        case Survey.indicator(survey.id, question.id, .mean): return survey.scale.range
        case Survey.indicator(survey.id, question.id, .favourable): return 0...100
        default: continue
        }
      }
    }
    return nil
  }

  /// The numbers at which what the pack says of an indicator changes what is made of its figures.
  fileprivate func limits(on indicator: Indicator) -> [Double] {
    let bases = indicators.filter { $0.base?.indicator == indicator.id }.compactMap(\.base)
    let band = indicator.band.map { [$0.lowerBound, $0.upperBound] } ?? []
    return band + bases.flatMap { [$0.fragileBelow, $0.unknownBelow].compactMap(\.self) }
  }

  /// Where a threshold's value was written last: where it is declared, or where a layer adjusted it.
  fileprivate func origin(ofValueOf threshold: Threshold) -> Origin {
    let owner = rules.first { rule in rule.thresholds.contains { $0.id == threshold.id } }
    let path = owner.map { "thresholds." + threshold.id.dropFirst($0.id.count + 1) }
    let adjustment = (owner?.adjustments ?? threshold.adjustments).last { adjustment in
      guard let path else { return true }
      return adjustment.field == path || adjustment.field.hasPrefix(path + ".")
    }
    return adjustment?.origin ?? threshold.origin
  }
}

extension Quantity {
  /// The thresholds that it names, itself or by the rule's names for quantities.
  fileprivate func thresholdIDs(in rule: Rule) -> [String] {
    var open: Set<String> = []
    return thresholdIDs(in: rule, &open)
  }

  private func thresholdIDs(in rule: Rule, _ open: inout Set<String>) -> [String] {
    switch self {
    case .threshold(let id): return [id]
    case .negative(let inner): return inner.thresholdIDs(in: rule, &open)
    case .arithmetic(_, let a, let b):
      return a.thresholdIDs(in: rule, &open) + b.thresholdIDs(in: rule, &open)
    case .named(let name):
      guard open.insert(name).inserted, let named = rule.quantity(named: name) else { return [] }
      return named.quantity.thresholdIDs(in: rule, &open)
    case .number, .leaf: return []
    }
  }
}

extension Explanation.Part {
  /// Every comparison in it.
  fileprivate var evidenceBelow: [Evidence] {
    [evidence].compactMap(\.self) + parts.flatMap(\.evidenceBelow)
  }
}
