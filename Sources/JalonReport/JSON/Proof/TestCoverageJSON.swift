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
    let kind: String
    let value: String
    var (part, comparison): (String?, Text?) = (nil, nil)
    var (file, line): (String?, Int?) = (nil, nil)
    switch item {
    case .outcome(let outcome): (kind, value) = ("outcome", outcome.rawValue)
    case .severity(let severity): (kind, value) = ("severity", severity.rawValue)
    case .comparison(let of, _, let written, let truth):
      (kind, value) = ("comparison", truth ? "true" : "false")
      (part, comparison) = (EvidenceJSON.part(of), written)
    case .line(let name, let number):
      (kind, value) = ("line", "ran")
      (file, line) = (name, number)
    }
    object.write("kind", kind)
    object.write("value", value)
    object.write("part", part)
    object.write("comparison", comparison)
    object.write("file", file)
    object.write("line", line)
  }
}
