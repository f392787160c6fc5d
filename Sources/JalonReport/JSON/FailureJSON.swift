public import JalonModel

/// Why a script failed, as the members of an object.
public enum FailureJSON {
  /// Adds kind, file, line and message.
  public static func write(_ failure: Failure, to object: inout JSONObject) {
    object.write("kind", failure.kind.rawValue)
    object.write("file", failure.file)
    object.write("line", failure.line)
    object.write("message", failure.message)
  }
}
