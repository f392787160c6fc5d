import JalonModel

extension TestRunner {
  /// What the reviews of a test come to, each from what is on record after the one before.
  ///
  /// All triggers of the pack are reviewed, since one may ask about another's actions.
  func reviews(of test: TriggerTest) -> [TriggerTestResult.Review] {
    let pack = content.pack.with(test.thresholds)
    let id = pack.triggers[test.trigger].id
    var memory = PlanMemory()
    return test.reviews.map { review in
      let evaluation = evaluation(
        review.dataset, test.places, pack, asOf: review.asOf, thresholds: test.thresholds)
      var mismatches: [TriggerTestResult.Mismatch] = []
      for decision in review.decisions {
        mismatches += memory.take(decision, in: evaluation.territory, at: test.place)
      }
      let (agenda, events) = PlaceReview.run(evaluation, at: test.place, from: memory)
      for event in events { memory.apply(event) }
      mismatches += review.expected.mismatches(with: agenda, of: id)
      return TriggerTestResult.Review(
        agenda: agenda, origin: review.origin, mismatches: mismatches)
    }
  }
}

extension PlanMemory {
  /// Takes a person's answer, or says why it cannot be given.
  fileprivate mutating func take(
    _ decision: TestDecision, in territory: Territory, at place: Int
  ) -> [TriggerTestResult.Mismatch] {
    let named = actions(of: decision.trigger).filter {
      decision.number == nil || $0.id.number == decision.number
    }
    let taking = named.filter { $0.status.next.contains(decision.status) }
    for action in taking {
      var taken = Decision(.init(on: territory.asOf, status: decision.status))
      if decision.status == .accepted {
        (taken.due, taken.start) = territory.acceptance(of: action, at: place)
      }
      apply(.decided(action.id, taken))
    }
    if !taking.isEmpty { return [] }
    return [
      .decision(decision.status, of: decision.trigger, standing: named.map(\.status))
    ]
  }
}

extension ReviewExpectation {
  /// What came out otherwise.
  fileprivate func mismatches(
    with agenda: Agenda, of trigger: String
  ) -> [TriggerTestResult.Mismatch] {
    var mismatches: [TriggerTestResult.Mismatch] = []
    let actual = agenda.watches.first { $0.trigger == trigger }?.after?.state
    if let state, state.state != actual {
      mismatches.append(.state(expected: state.state, actual: actual))
    }
    if let proposed {
      let found = agenda.proposed.map(\.action).filter { $0.id.trigger == trigger }
      let isNamed = found.allSatisfy { action in proposed.contains { $0.fits(action) } }
      let isFound = proposed.allSatisfy { named in found.contains { named.fits($0) } }
      if !isNamed || !isFound {
        mismatches.append(.proposed(expected: proposed.map(\.written), actual: found))
      }
    }
    return mismatches
  }
}

extension ReviewExpectation.Proposal {
  /// Whether an action is the one that is meant. Case, accents and white space do not count.
  fileprivate func fits(_ action: PlanAction) -> Bool {
    switch lead {
    case .nobody where action.lead != nil: return false
    case .stakeholder(let id) where action.lead != id: return false
    default: break
    }
    if name == "\(action.id.trigger)/\(action.id.number)" { return true }
    let names = Language.allCases.map { FoldedName.of(action.plan.title.shown(in: $0)) }
    return names.contains(FoldedName.of(name))
  }
}
