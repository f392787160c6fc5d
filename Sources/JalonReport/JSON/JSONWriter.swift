/// Writes JSON (RFC 8259) as bytes, in the order in which it is told, one object per line.
///
/// An object is closed where its closure ends, and the objects and arrays inside put the commas
/// themselves and cannot be kept or copied: no sequence of calls leaves invalid JSON. Names are
/// not compared; the caller gives each once. The form is compact, without spaces or line feeds
/// inside an object.
///
/// ```swift
/// JSONWriter.line(into: &bytes) { diagnosis in
///   diagnosis.write("schema", "jalon.diagnosis/1")
///   diagnosis.writeObject("summary") { $0.write("met", 4) }
///   diagnosis.writeArray("practices") { list in list.writeObject { $0.write("id", "accueil") } }
/// }
/// ```
public enum JSONWriter {
  /// Appends an object and a line feed.
  public static func line(into bytes: inout [UInt8], _ body: (inout JSONObject) -> Void) {
    object(into: &bytes, body)
    bytes.append(UInt8(ascii: "\n"))
  }

  // The bytes are swapped in and out: a copy of them for each object would take quadratic time.

  static func object(into bytes: inout [UInt8], _ body: (inout JSONObject) -> Void) {
    var object = JSONObject()
    bytes.append(UInt8(ascii: "{"))
    swap(&bytes, &object.bytes)
    body(&object)
    swap(&bytes, &object.bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  static func array(into bytes: inout [UInt8], _ body: (inout JSONArray) -> Void) {
    var array = JSONArray()
    bytes.append(UInt8(ascii: "["))
    swap(&bytes, &array.bytes)
    body(&array)
    swap(&bytes, &array.bytes)
    bytes.append(UInt8(ascii: "]"))
  }
}
