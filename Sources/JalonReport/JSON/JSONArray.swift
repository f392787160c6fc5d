/// A JSON array that is being written: each call adds one element, as ``JSONObject`` adds members.
public struct JSONArray: ~Copyable {
  var bytes: [UInt8] = []
  private var isEmpty = true

  init() {}

  /// Adds a text, or null.
  public mutating func write(_ value: String?) {
    separate()
    bytes.appendJSON(value)
  }

  /// Adds a whole number, or null.
  public mutating func write(_ value: Int?) {
    separate()
    bytes.appendJSON(value)
  }

  /// Adds a figure, or null where there is none or it is not finite.
  public mutating func write(_ value: Double?) {
    separate()
    bytes.appendJSON(value)
  }

  /// Adds true, false or null.
  public mutating func write(_ value: Bool?) {
    separate()
    bytes.appendJSON(value)
  }

  /// Adds null.
  public mutating func writeNull() {
    separate()
    bytes.appendJSONNull()
  }

  /// Adds an object, which the closure fills.
  public mutating func writeObject(_ body: (inout JSONObject) -> Void) {
    separate()
    JSONWriter.object(into: &bytes, body)
  }

  /// Adds an array, which the closure fills.
  public mutating func writeArray(_ body: (inout JSONArray) -> Void) {
    separate()
    JSONWriter.array(into: &bytes, body)
  }

  /// What is appended to the bytes next is an element, as it is.
  mutating func beginElement() { separate() }

  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
  }
}
