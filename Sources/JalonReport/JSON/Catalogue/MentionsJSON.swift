public import JalonModel

/// Where an id is declared, changed and used, as a line of JSON, of the schema `jalon.where/1`.
public struct MentionsJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.where/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// Appends the line of an id's mentions in UTF-8, with its line feed.
  public func append(_ mentions: [Mention], of id: String, to bytes: inout [UInt8]) {
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      object.write("id", id)
      object.writeArray("mentions") { array in
        for mention in mentions {
          array.writeObject { object in
            object.write("role", mention.role.rawValue)
            object.write("kind", mention.kind)
            object.write("id", mention.id)
            object.write("field", mention.field)
            object.write("layer", mention.origin.layer)
            object.write("file", mention.origin.file)
            object.write("line", mention.origin.line)
            object.write("column", mention.origin.column)
            object.write("because", mention.origin.because)
          }
        }
      }
    }
  }
}
