import JalonModel

/// One rule at one place, tried again and again on supposed figures: nothing else is evaluated, and
/// what does not depend on the figures is shared.
struct RuleTrial {
  /// How a comparison stands.
  enum Standing: Equatable {
    /// How far the compared figure lies above its bound.
    case figure(Double)
    /// A condition without a bound.
    case holds(Bool)
    /// Something is missing.
    case open
  }

  /// What the rule comes to, and how each of its comparisons stands.
  struct Sample {
    var outcome: Outcome
    var standings: [Standing]
  }

  private let supposed: SupposedReview
  /// The rule's ordinal.
  let rule: Int
  private let place: Int
  /// The numbers that the rule and those it asks about compare with, on the day, each once.
  let landmarks: [Double]
  /// The comparisons behind the outcome, those of rules that are asked about too.
  private let tests: [(test: WrittenTest, rule: Int)]

  init(_ review: Review, rule: Int, at place: Int) {
    self.init(SupposedReview(review), rule: rule, at: place)
  }

  /// A rule beside others that are tried on the same review.
  init(_ supposed: SupposedReview, rule: Int, at place: Int) {
    self.supposed = supposed
    self.rule = rule
    self.place = place
    let evaluation = supposed.review.evaluation
    landmarks = evaluation.landmarks(of: rule)
    let programme = evaluation.programme
    let asked = programme.asked(by: [rule])
    tests = programme.order.filter(asked.contains).flatMap { rule in
      let steps = programme.rules[rule]
      return ((steps.applies?.root.tests ?? []) + steps.when.root.tests).map { ($0, rule) }
    }
  }

  /// What the rule comes to on the data as they are, but for these figures.
  func sample(_ figures: [SupposedFigure]) -> Sample {
    supposed.on(figures) { evaluation in
      var examination = Examination(evaluation, place: place)
      let outcome = examination.outcome(of: rule)
      return Sample(
        outcome: outcome,
        standings: tests.flatMap { examination.standings(of: $0.test, $0.rule) })
    }
  }

  /// The same without its comparisons.
  func outcome(_ figures: [SupposedFigure]) -> Outcome {
    supposed.on(figures) { evaluation in
      var examination = Examination(evaluation, place: place)
      return examination.outcome(of: rule)
    }
  }
}

extension Evaluation {
  /// The numbers that a rule and those it asks about compare with, each once.
  fileprivate func landmarks(of rule: Int) -> [Double] {
    var numbers: Set<Double> = []
    for rule in programme.asked(by: [rule]) {
      let rule = programme.pack.rules[rule]
      for quantity in rule.allQuantities {
        numbers.formUnion(quantity.constants { territory.threshold($0, of: rule) })
      }
      numbers.formUnion(rule.thresholds.compactMap { $0.inForce(on: territory.asOf)?.value })
    }
    return numbers.filter(\.isFinite).sorted()
  }
}

extension Quantity {
  /// The numbers written in it, and the values of the thresholds that it names.
  fileprivate func constants(_ threshold: (String) -> Double?) -> [Double] {
    switch self {
    case .number(let number): [number]
    case .threshold(let id): threshold(id).map { [$0] } ?? []
    case .negative(let inner): inner.constants(threshold).flatMap { [$0, -$0] }
    case .arithmetic(_, let a, let b): a.constants(threshold) + b.constants(threshold)
    case .named, .leaf: []
    }
  }
}

extension Examination {
  /// What a rule comes to, without why; before it the rules that it asks about.
  mutating func outcome(of rule: Int) -> Outcome {
    let wanted = programme.asked(by: [rule])
    for other in programme.order where wanted.contains(other) { evaluator.judge(other) }
    return evaluator.outcomes.outcome(of: rule, at: 0)
  }

  /// How a comparison stands to each of its bounds.
  mutating func standings(of written: WrittenTest, _ rule: Int) -> [RuleTrial.Standing] {
    switch written.test {
    case .compare, .between, .outside:
      let operands = written.test.operands
      return operands.dropFirst().map { bound in
        guard case .measured(let value, _) = self.operands[operands[0]].reading,
          case .measured(let limit, _) = self.operands[bound].reading,
          (value - limit).isFinite
        else { return .open }
        return .figure(value - limit)
      }
    case .known, .fires, .firesUnknown, .place, .plan, .function:
      let verdict = verdict(of: .test(written.test, written.condition), rule)
      return [verdict.isOpen ? .open : .holds(verdict == .true)]
    }
  }
}
