internal import JalonModel

/// What tests showed of rules and triggers, as the members of an object.
enum TestCoverageJSON {
  static func write(_ coverage: TestCoverage, to object: inout JSONObject) {
    object.write("seen", coverage.seen)
    object.write("of", coverage.count)
    object.write("percent", coverage.percent)
    object.writeArray("rules") { array in
      for rule in coverage.rules { array.writeObject { write(rule, to: &$0) } }
    }
    object.writeArray("triggers") { array in
      for trigger in coverage.triggers { array.writeObject { write(trigger, to: &$0) } }
    }
  }

  private static func write(_ trigger: TriggerCoverage, to object: inout JSONObject) {
    object.write("id", trigger.trigger)
    object.write("tests", trigger.tests)
    object.write("seen", trigger.seen)
    object.write("of", trigger.items.count)
    let unseen = trigger.items.filter { !$0.seen }.map { item in
      switch item.item {
      case .state(let state): state.rawValue
      case .held: "held"
      }
    }
    object.write("unseen", unseen)
  }

  private static func write(_ rule: RuleCoverage, to object: inout JSONObject) {
    object.write("id", rule.rule)
    object.write("tests", rule.tests)
    object.write("functions", rule.hasFunctions)
    object.write("seen", rule.seen)
    object.write("of", rule.items.count)
    object.writeArray("unseen") { array in
      for item in rule.items where !item.seen {
        array.writeObject { write(item.item, to: &$0) }
      }
    }
  }

  private static func write(_ item: RuleCoverage.Item, to object: inout JSONObject) {
    switch item {
    case .outcome(let outcome):
      object.write("kind", "outcome")
      object.write("value", outcome.rawValue)
      object.writeNull("part")
      object.writeNull("comparison")
    case .severity(let severity):
      object.write("kind", "severity")
      object.write("value", severity.rawValue)
      object.writeNull("part")
      object.writeNull("comparison")
    case .comparison(let part, _, let written, let truth):
      object.write("kind", "comparison")
      object.write("value", truth ? "true" : "false")
      object.write("part", EvidenceJSON.part(part))
      object.write("comparison", written)
    }
  }
}
