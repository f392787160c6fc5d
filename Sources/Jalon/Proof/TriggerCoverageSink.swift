import JalonModel

/// Takes what the reviews of tests told of triggers, and says what of each was never seen.
struct TriggerCoverageSink {
  private var states: [String: Set<Episode.State>] = [:]
  private var held: Set<String> = []
  private var tests: [String: Int] = [:]

  /// Takes the result of a test.
  mutating func note(_ result: TriggerTestResult) {
    tests[result.trigger, default: 0] += 1
    for watch in result.reviews.compactMap({ result.watch($0) }) {
      if let state = watch.after?.state { states[watch.trigger, default: []].insert(state) }
      if watch.isHeld { held.insert(watch.trigger) }
    }
  }

  /// What was seen of the triggers of a layer, those it adjusts among them, and of all others
  /// tested.
  func coverage(of pack: RulePack, layer: String) -> [TriggerCoverage] {
    pack.triggers.filter { trigger in
      trigger.disabledBecause == nil
        && (trigger.origin.layer == layer || tests[trigger.id] != nil
          || trigger.adjustments.contains { $0.origin.layer == layer })
    }.map { trigger in
      var items = trigger.states.map { state in
        TriggerCoverage.Seen(
          .state(state), seen: states[trigger.id]?.contains(state) == true)
      }
      if trigger.when.canBeUnknown { items.append(.init(.held, seen: held.contains(trigger.id))) }
      return TriggerCoverage(
        trigger: trigger.id, label: trigger.name, items: items, tests: tests[trigger.id] ?? 0)
    }
  }
}

extension Trigger {
  /// Where an episode of it can stand after a review.
  fileprivate var states: [Episode.State] {
    Episode.State.allCases.filter { state in
      switch state {
      case .pending: persists > 1 || cooldown != nil
      case .closing: clears > 1
      case .open, .closed: true
      }
    }
  }
}
