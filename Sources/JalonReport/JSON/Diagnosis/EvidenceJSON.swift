internal import JalonModel

/// A comparison and its readings, as the members of objects.
enum EvidenceJSON {
  static func write(_ evidence: Evidence, to object: inout JSONObject) {
    object.write("part", part(evidence.part))
    object.write("condition", evidence.condition)
    object.write("quantity", evidence.quantity)
    object.write("value", evidence.value?.number)
    object.write("unit", unit(evidence.unit))
    object.write("threshold", evidence.bound?.threshold)
    object.write("threshold_value", evidence.bound?.value)
    object.write("threshold_from", evidence.bound?.from?.description)
    object.write("threshold_source", evidence.bound?.source)
    object.write("distance", evidence.distance)
    object.writeArray("readings") { array in
      for reading in evidence.readings { array.writeObject { write(reading, to: &$0) } }
    }
  }

  static func write(_ reading: EvidenceReading, to object: inout JSONObject) {
    write(reading.subject, to: &object)
    object.write("place", reading.place)
    object.write("group", reading.group)
    object.write("period", reading.period?.description)
    object.write("value", reading.reading.number)
    object.write("unit", unit(reading.unit))
    object.write("reliability", reading.reading.reliability?.rawValue)
    object.write("carried", reading.carried)
    object.write("computed", reading.computed)
    object.write("published", reading.published?.description)
    object.write("source", reading.source)
    object.write("layer", reading.row?.layer)
    object.write("file", reading.row?.file)
    object.write("line", reading.row?.line)
  }

  private static func write(_ subject: EvidenceReading.Subject, to object: inout JSONObject) {
    switch subject {
    case .indicator(let id): object.write("indicator", id)
    case .stakeholders(let ids): object.write("stakeholders", ids)
    case .survey(let id, let question, let aggregate):
      object.writeObject("survey") { object in
        object.write("id", id)
        object.write("question", question)
        object.write("aggregate", aggregate.rawValue)
      }
    case .peers(let id, let statistic, let count):
      object.writeObject("peers") { object in
        object.write("indicator", id)
        object.write("statistic", statistic.rawValue)
        object.write("count", count)
      }
    }
  }

  static func part(_ part: Evidence.Part) -> String {
    switch part {
    case .applies: "applies"
    case .when: "when"
    case .severity(let severity): "severity.\(severity.rawValue)"
    case .requires: "requires"
    }
  }

  /// A ratio, a count, or what is no figure has none.
  private static func unit(_ unit: String) -> String? { unit.isEmpty ? nil : unit }
}

extension Reading {
  /// The number; nil where there is none.
  var number: Double? {
    if case .measured(let value, _) = self { value } else { nil }
  }

  /// How far the number can be relied on; nil where there is none.
  var reliability: Reliability? {
    if case .measured(_, let reliability) = self { reliability } else { nil }
  }
}
