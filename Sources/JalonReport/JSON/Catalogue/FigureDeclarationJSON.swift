internal import JalonModel

/// An indicator, a survey or a threshold as it is declared, as the members of an object.
enum FigureDeclarationJSON {
  static func write(
    _ indicator: Indicator, _ words: CatalogueSentences, to object: inout JSONObject
  ) {
    object.write("id", indicator.id)
    object.write("label", indicator.label)
    object.write("unit", indicator.unit)
    object.write("decimals", indicator.decimals)
    object.write("direction", indicator.direction.rawValue)
    object.write("band", indicator.band)
    object.write("range", indicator.range)
    object.write("characteristic", indicator.characteristic)
    object.write("source", indicator.source)
    object.write("holder", indicator.holder)
    object.write("frequency", indicator.frequency?.rawValue)
    object.write("groups", indicator.groups)
    object.write("max_age", indicator.maxAge?.description)
    object.write("carry_forward", indicator.carryForward?.description)
    object.write("delay", indicator.delay?.description)
    object.writeArray("breaks") { array in
      for each in indicator.breaks {
        array.writeObject { object in
          object.write("before", each.before.description)
          object.write("because", each.because)
        }
      }
    }
    object.writeObject("base", about: indicator.base) { object, base in
      object.write("indicator", base.indicator)
      object.write("fragile_below", base.fragileBelow)
      object.write("unknown_below", base.unknownBelow)
    }
    object.write("compute", words.text(indicator.compute))
    object.write("origin", indicator.origin)
  }

  static func write(_ survey: Survey, to object: inout JSONObject) {
    object.write("id", survey.id)
    object.write("label", survey.label)
    object.write("audience", survey.audience)
    object.writeObject("scale") { object in
      object.write("range", survey.scale.range)
      object.writeArray("favourable") { array in
        for answer in survey.scale.favourable { array.write(answer) }
      }
      object.write("not_applicable", survey.scale.notApplicable)
    }
    object.write("minimum", survey.minimum)
    object.write("source", survey.source)
    object.write("holder", survey.holder)
    object.write("frequency", survey.frequency?.rawValue)
    object.write("max_age", survey.maxAge?.description)
    object.writeArray("questions") { array in
      for question in survey.questions {
        array.writeObject { object in
          object.write("id", question.id)
          object.write("text", question.text)
          object.write("characteristic", question.characteristic)
          object.write("reversed", question.reversed)
        }
      }
    }
    object.write("disabled_because", survey.disabledBecause)
    object.write("origin", survey.origin)
  }

  static func write(_ threshold: Threshold, of rule: String?, to object: inout JSONObject) {
    object.write("id", threshold.id)
    object.write("rule", rule)
    object.write("unit", threshold.unit)
    object.write("source", threshold.source)
    object.writeArray("values") { array in
      for dated in threshold.values {
        array.writeObject { object in
          object.write("from", dated.from?.description)
          object.write("value", dated.value)
        }
      }
    }
    object.write("origin", threshold.origin)
  }
}
