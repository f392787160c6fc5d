internal import JalonModel

/// A rule or a trigger as it is declared, as the members of an object.
enum RuleDeclarationJSON {
  static func write(_ rule: Rule, _ words: CatalogueSentences, to object: inout JSONObject) {
    object.write("id", rule.id)
    object.write("characteristic", rule.characteristic)
    object.write("issue", rule.issue)
    object.write("label", rule.label)
    object.write("source", rule.source)
    object.write("applies", words.sentence(rule.applies, in: rule))
    object.write("thresholds", rule.thresholds.map(\.id))
    object.writeArray("quantities") { array in
      for quantity in rule.quantities {
        array.writeObject { object in
          object.write("name", quantity.name)
          object.write("text", words.text(quantity.quantity, in: rule))
          object.write("unit", quantity.unit)
          object.write("decimals", quantity.decimals)
        }
      }
    }
    object.write("when", words.sentence(rule.when, in: rule))
    object.write("severity", words.severity(of: rule))
    object.write("finding", words.finding(of: rule))
    object.write("suggests", rule.suggests)
    object.write("owner", rule.owner)
    object.write("disabled_because", rule.disabledBecause)
    object.writeObject("origin") { object in
      object.write("layer", rule.origin.layer)
      object.write("file", rule.origin.file)
      object.write("line", rule.origin.line)
      object.writeArray("adjusted") { array in
        for adjustment in rule.adjustments {
          array.writeObject { object in
            object.write("field", adjustment.field)
            object.write("layer", adjustment.origin.layer)
            object.write("file", adjustment.origin.file)
            object.write("line", adjustment.origin.line)
            object.write("because", adjustment.origin.because)
          }
        }
      }
    }
  }

  static func write(_ trigger: Trigger, _ words: CatalogueSentences, to object: inout JSONObject) {
    object.write("id", trigger.id)
    object.write("label", trigger.label)
    object.write("source", trigger.source)
    object.write("when", words.sentence(trigger.when))
    object.write("persists", trigger.persists)
    object.write("clears", trigger.clears)
    object.write("cooldown", trigger.cooldown?.description)
    object.write("cadence", trigger.cadence?.description)
    object.writeArray("actions") { array in
      for action in trigger.actions { array.writeObject { write(action, to: &$0) } }
    }
    object.writeObject("escalation", about: trigger.escalation) { object, escalation in
      object.write("after", escalation.after.description)
      object.write("to", escalation.to)
    }
    object.write("disabled_because", trigger.disabledBecause)
    object.write("origin", trigger.origin)
  }

  private static func write(_ action: PlannedAction, to object: inout JSONObject) {
    object.write("label", action.title)
    object.write("role", action.role)
    object.write("owner", action.owner)
    object.write("due", action.due?.description)
    object.write("solution", action.solution)
    object.write("measure", action.measure)
    object.writeObject("target", about: action.target) { object, target in
      object.write("indicator", target.indicator)
      object.write("value", target.value)
      object.write("by", target.by.description)
    }
  }
}
