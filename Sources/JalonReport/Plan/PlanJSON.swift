public import JalonModel

/// An action plan, or its record, as a line of JSON, of the schema `jalon.plan/1`.
public struct PlanJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.plan/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// The line of a plan in UTF-8, with its line feed; `log` only where it was asked for.
  public func line(for plan: ActionPlan, log: [PlanLogEntry]? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      object.write("as_of", plan.asOf.description)
      object.writeArray("actions") { array in
        for action in plan.actions {
          array.writeObject { object in
            ActionJSON.write(action, to: &object)
            object.write("days_late", action.daysLate(on: plan.asOf))
            object.writeArray("history") { array in
              for entry in action.history { array.writeObject { Self.write(entry, to: &$0) } }
            }
          }
        }
      }
      guard let log else { return object.writeNull("log") }
      object.writeArray("log") { array in
        for entry in log { array.writeObject { PlanLogJSON.write(entry, to: &$0) } }
      }
    }
    return bytes
  }

  private static func write(_ entry: PlanAction.Entry, to object: inout JSONObject) {
    object.write("on", entry.on.description)
    object.write("status", entry.status?.rawValue)
    object.write("by", entry.by)
    object.write("because", entry.because)
  }
}
