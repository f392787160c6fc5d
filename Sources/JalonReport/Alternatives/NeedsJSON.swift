public import JalonModel

/// What the rules of a place wait for, as a line of JSON, of the schema `jalon.needs/1`.
public struct NeedsJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.needs/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// The line of what is needed in UTF-8, with its line feed.
  public func line(for needs: Needs) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      object.write("as_of", needs.diagnosis.asOf.description)
      object.writePlace(needs.diagnosis.place)
      object.writeArray("needs") { array in
        for need in needs.list { array.writeObject { Self.write(need, to: &$0) } }
      }
    }
    return bytes
  }

  private static func write(_ need: Needs.Need, to object: inout JSONObject) {
    object.write("kind", need.datum.kind.rawValue)
    object.write("id", need.datum.id)
    object.write("place", need.datum.place)
    object.write("group", need.datum.group)
    object.write("period", need.datum.period?.description)
    object.write("reason", need.datum.cause.word)
    object.write("holder", need.datum.holder)
    object.write("frequency", need.frequency?.rawValue)
    object.write("rules", need.rules)
    object.write("decides", need.decides)
    object.writeArray("rows") { array in
      for row in need.rows {
        array.writeObject { object in
          object.write("indicator", row.indicator)
          object.write("group", row.group)
          object.write("place", row.place)
          object.write("period", row.period.description)
          object.write("unit", row.unit.isEmpty ? nil : row.unit)
        }
      }
    }
    object.write("obstacle", need.obstacle?.rawValue)
  }
}
