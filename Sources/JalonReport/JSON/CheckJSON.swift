public import JalonModel

/// What `check` found in one pack, workspace or file, as a line of JSON of `jalon.check/1`.
public enum CheckJSON {
  /// The name and the version of the schema.
  public static let schema = "jalon.check/1"

  /// Appends the line in UTF-8, with its line feed; `origins` only where they were asked for.
  public static func append(
    _ path: String, _ problems: [Problem], origins: [FieldOrigin]?, to bytes: inout [UInt8]
  ) {
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", schema)
      object.write("path", path)
      object.write("errors", problems.count { $0.gravity == .error })
      object.write("warnings", problems.count { $0.gravity == .warning })
      object.writeArray("problems") { array in
        for problem in problems { array.writeObject { write(problem, to: &$0) } }
      }
      if let origins {
        object.writeArray("origins") { array in
          for origin in origins { array.writeObject { write(origin, to: &$0) } }
        }
      }
    }
  }

  private static func write(_ problem: Problem, to object: inout JSONObject) {
    object.write("kind", problem.kind)
    object.write("gravity", problem.gravity.rawValue)
    object.write("file", problem.file)
    object.write("line", problem.line)
    object.write("column", problem.column)
    object.write("message", problem.message)
    object.write("remedy", problem.remedy)
  }

  private static func write(_ field: FieldOrigin, to object: inout JSONObject) {
    object.write("declaration", field.kind.shown(in: .en))
    object.write("id", field.id)
    object.write("field", field.field.shown(in: .en))
    object.write("layer", field.origin.layer)
    object.write("file", field.origin.file)
    object.write("line", field.origin.line)
    object.write("column", field.origin.column)
    object.write("because", field.origin.because)
  }
}
