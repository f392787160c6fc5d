public import JalonModel

/// What changes in a diagnosis on changed inputs, as a line of JSON, of the schema
/// `jalon.what-if/1`.
public struct WhatIfJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.what-if/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// The line of a simulation in UTF-8, with its line feed.
  public func line(for simulation: WhatIf) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      object.write("as_of", simulation.after.asOf.description)
      object.writePlace(simulation.after.place)
      object.writeArray("changes") { array in
        for change in simulation.changes { array.writeObject { Self.write(change, to: &$0) } }
      }
      object.writeObject("summary") { object in
        object.writeSummary("before", of: simulation.before)
        object.writeSummary("after", of: simulation.after)
      }
      object.writeArray("rules") { array in
        for change in simulation.rules {
          array.writeObject { object in
            object.write("id", change.after.rule)
            object.writeObject("before") { Self.write(change.before, to: &$0) }
            object.writeObject("after") { Self.write(change.after, to: &$0) }
          }
        }
      }
      object.writeArray("practices") { array in
        for change in simulation.practices {
          array.writeObject { object in
            object.write("id", change.practice)
            object.write("before", change.before.known)
            object.write("after", change.after.known)
          }
        }
      }
    }
    return bytes
  }

  private static func write(_ change: WhatIf.Change, to object: inout JSONObject) {
    switch change {
    case .figure(let figure):
      object.write("kind", "figure")
      object.write("id", figure.indicator)
      object.write("group", figure.group)
      object.write("place", figure.place.id)
      object.write("period", figure.period.description)
      object.write("before", figure.before?.number)
      object.write("after", figure.after)
    case .threshold(let id, unit: _, let before, let after):
      writeBare("threshold", id, before, after, to: &object)
    case .disabled(let id): writeBare("disabled", id, nil, nil, to: &object)
    }
  }

  private static func writeBare(
    _ kind: String, _ id: String, _ before: Double?, _ after: Double?, to object: inout JSONObject
  ) {
    object.write("kind", kind)
    object.write("id", id)
    for name in ["group", "place", "period"] { object.writeNull(name) }
    object.write("before", before)
    object.write("after", after)
  }

  private static func write(_ finding: Finding, to object: inout JSONObject) {
    object.write("outcome", finding.outcome.rawValue)
    object.write("severity", finding.severity?.rawValue)
    object.write("severity_possible", finding.severityPossible?.rawValue)
    object.writeArray("suggests") { array in
      for suggestion in finding.suggestions {
        array.writeObject { object in
          object.write("solution", suggestion.solution)
          object.write("applicable", suggestion.applicable.known)
        }
      }
    }
  }
}
