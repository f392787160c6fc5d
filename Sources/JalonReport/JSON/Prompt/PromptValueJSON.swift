internal import JalonModel

/// A plain value of Lua as JSON.
///
/// A list is an array and any other table an object, whose names are the keys as Lua writes them.
/// What JSON has no form for is an object with one name that no key can be: `{"$kind":"function"}`,
/// `{"$number":"inf"}`.
enum PromptValueJSON {
  static func write(_ name: String, _ value: PromptValue, to object: inout JSONObject) {
    switch value {
    case .nothing: object.writeNull(name)
    case .boolean(let truth): object.write(name, truth)
    case .integer(let number): object.write(name, Int(number))
    case .number(let number) where number.isFinite: object.write(name, number)
    case .text(let text): object.write(name, text)
    case .table(let entries) where isList(entries):
      object.writeArray(name) { array in
        for entry in entries { write(entry.value, to: &array) }
      }
    case .table, .number, .opaque: object.writeObject(name) { writeMembers(value, to: &$0) }
    }
  }

  private static func write(_ value: PromptValue, to array: inout JSONArray) {
    switch value {
    case .nothing: array.writeNull()
    case .boolean(let truth): array.write(truth)
    case .integer(let number): array.write(Int(number))
    case .number(let number) where number.isFinite: array.write(number)
    case .text(let text): array.write(text)
    case .table(let entries) where isList(entries):
      array.writeArray { array in
        for entry in entries { write(entry.value, to: &array) }
      }
    case .table, .number, .opaque: array.writeObject { writeMembers(value, to: &$0) }
    }
  }

  private static func writeMembers(_ value: PromptValue, to object: inout JSONObject) {
    switch value {
    case .table(let entries):
      for entry in entries { write(entry.key, entry.value, to: &object) }
    case .number(let number): object.write("$number", LuaNumber.text(number))
    case .opaque(let kind): object.write("$kind", kind)
    case .nothing, .boolean, .integer, .text: return
    }
  }

  private static func isList(_ entries: [PromptValue.Entry]) -> Bool {
    entries.allSatisfy { $0.position != nil }
  }
}
