public import JalonModel

/// A problem as a line of JSON, of the schema `jalon.problem/1`.
public enum ProblemJSON {
  /// The name and the version of the schema.
  public static let schema = "jalon.problem/1"

  /// The line of a problem, with its line feed.
  public static func line(for problem: Problem) -> String {
    var bytes: [UInt8] = []
    append(problem, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the line of a problem in UTF-8, with its line feed.
  public static func append(_ problem: Problem, to bytes: inout [UInt8]) {
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", schema)
      object.write("kind", problem.kind)
      object.write("file", problem.file)
      object.write("line", problem.line)
      object.write("column", problem.column)
      object.write("message", problem.message)
      object.write("remedy", problem.remedy)
    }
  }
}
