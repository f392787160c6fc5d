public import JalonModel

/// Why a rule comes to what it comes to, as a line of JSON, of the schema `jalon.why/1`.
public struct WhyJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.why/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// The line of an explanation in UTF-8, with its line feed.
  public func line(for explanation: Explanation) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      Self.writeMembers(of: explanation, to: &object)
    }
    return bytes
  }

  /// All that is told of an explanation but the schema and the engine.
  static func writeMembers(of explanation: Explanation, to object: inout JSONObject) {
    let finding = explanation.finding
    let rule = explanation.diagnosis.pack.rules.first { $0.id == finding.rule }
    let findings = FindingJSON(explanation.diagnosis)
    object.write("as_of", explanation.diagnosis.asOf.description)
    object.writePlace(explanation.diagnosis.place)
    object.write("rule", finding.rule)
    object.write("label", rule?.label)
    object.write("outcome", finding.outcome.rawValue)
    object.write("severity", finding.severity?.rawValue)
    object.write("severity_possible", finding.severityPossible?.rawValue)
    findings.write(finding.message, to: &object)
    object.writeArray("conditions") { array in
      for section in explanation.sections {
        array.writeObject { object in
          object.write("part", EvidenceJSON.part(section.part))
          object.writeObject("condition") { Self.write(section.condition, to: &$0) }
        }
      }
    }
    object.writeArray("boundaries") { array in
      for turn in explanation.turns { array.writeObject { Self.write(turn, to: &$0) } }
    }
    object.writeArray("untried") { array in
      for reading in explanation.untried {
        array.writeObject { EvidenceJSON.write(reading, to: &$0) }
      }
    }
    object.writeArray("missing") { array in
      for datum in finding.missing { array.writeObject { FindingJSON.write(datum, to: &$0) } }
    }
    object.writeObject("origin", about: rule, FindingJSON.writeOrigin)
    object.writeObject("failure", about: finding.failure) { FailureJSON.write($1, to: &$0) }
    object.write("disabled_because", rule?.disabledBecause)
  }

  private static func write(_ part: Explanation.Part, to object: inout JSONObject) {
    object.write("condition", part.condition)
    object.write("holds", part.truth.known)
    object.write("needed", part.needed)
    object.write("rule", part.rule)
    object.write("at_least", part.atLeast?.rawValue)
    object.writeObject("evidence", about: part.evidence) { EvidenceJSON.write($1, to: &$0) }
    object.writeArray("thresholds") { array in
      for limit in part.thresholds { array.writeObject { write(limit, to: &$0) } }
    }
    object.writeArray("parts") { array in
      for part in part.parts { array.writeObject { write(part, to: &$0) } }
    }
  }

  private static func write(_ limit: Explanation.Limit, to object: inout JSONObject) {
    object.write("id", limit.threshold)
    object.write("value", limit.value)
    object.write("unit", limit.unit.isEmpty ? nil : limit.unit)
    object.write("from", limit.from?.description)
    object.write("source", limit.source)
    object.write("layer", limit.origin.layer)
    object.write("file", limit.origin.file)
    object.write("line", limit.origin.line)
    object.write("because", limit.origin.because)
  }

  private static func write(_ turn: Explanation.Turn, to object: inout JSONObject) {
    object.writeObject("reading") { EvidenceJSON.write(turn.reading, to: &$0) }
    object.writeObject("boundary", about: turn.boundary) { object, boundary in
      object.write("value", boundary.value)
      object.write("side", boundary.side.rawValue)
      object.write("included", boundary.isIncluded)
    }
  }
}
