/// A JSON object that is being written: each call adds one member.
///
/// What may be missing is passed as an optional and written `null`, so that every object of a
/// schema has all its names. A number is the shortest form that reads back, without `.0` when
/// whole; a `Double` that is not finite has no form in JSON (RFC 8259, section 6) and is written
/// `null`: the engine gives no such figure.
public struct JSONObject: ~Copyable {
  var bytes: [UInt8] = []
  private var isEmpty = true

  init() {}

  /// Adds a text, or null.
  public mutating func write(_ name: String, _ value: String?) {
    writeName(name)
    bytes.appendJSON(value)
  }

  /// Adds a whole number, or null.
  public mutating func write(_ name: String, _ value: Int?) {
    writeName(name)
    bytes.appendJSON(value)
  }

  /// Adds a figure, or null.
  public mutating func write(_ name: String, _ value: Double?) {
    writeName(name)
    bytes.appendJSON(value)
  }

  /// Adds true, false or null.
  public mutating func write(_ name: String, _ value: Bool?) {
    writeName(name)
    bytes.appendJSON(value)
  }

  /// Adds an array of texts.
  public mutating func write(_ name: String, _ values: [String]) {
    writeArray(name) { array in
      for value in values { array.write(value) }
    }
  }

  /// Adds null.
  public mutating func writeNull(_ name: String) {
    writeName(name)
    bytes.appendJSONNull()
  }

  /// Adds an object, which the closure fills.
  public mutating func writeObject(_ name: String, _ body: (inout JSONObject) -> Void) {
    writeName(name)
    JSONWriter.object(into: &bytes, body)
  }

  /// Adds an object about a value, or null where there is none.
  public mutating func writeObject<Value>(
    _ name: String, about value: Value?, _ body: (inout JSONObject, Value) -> Void
  ) {
    guard let value else { return writeNull(name) }
    writeObject(name) { body(&$0, value) }
  }

  /// Adds an array, which the closure fills.
  public mutating func writeArray(_ name: String, _ body: (inout JSONArray) -> Void) {
    writeName(name)
    JSONWriter.array(into: &bytes, body)
  }

  private mutating func writeName(_ name: String) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    bytes.appendJSON(name)
    bytes.append(UInt8(ascii: ":"))
  }
}
