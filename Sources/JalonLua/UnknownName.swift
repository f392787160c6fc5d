/// What is said of a name that does not exist.
enum UnknownName {
  /// A key as a script would write it.
  static func written(_ key: LuaValue) -> String {
    switch key {
    case .text(let name): name
    case .integer(let number): "[\(number)]"
    case .number(let number): "[\(number)]"
    case .boolean(let truth): "[\(truth)]"
    default: "[\(key.kind)]"
    }
  }

  static func message(_ name: String, in scope: String, known: some Sequence<String>) -> String {
    let place = scope.isEmpty ? "here" : "in `\(scope)`"
    if let advice = removed[scope.isEmpty ? name : "\(scope).\(name)"] {
      return "`\(name)` does not exist \(place): \(advice)"
    }
    let nearest = NearestName.of(name, among: known.sorted())
    return "`\(name)` does not exist \(place)" + (nearest.map { "; did you mean `\($0)`?" } ?? "")
  }

  private static let alone = "a script sees only what its host gives it"
  private static let complete = "a text is whole in its own file; the host reads the others"
  private static let plain = "tables here have no metatables; use plain fields and functions"
  private static let repeatable = "the same texts and data must give the same answer"

  /// Names of Lua's own that scripts do not get, and what to do instead.
  static let removed: [String: String] = [
    "_G": "name what you need, or put it in a `local` table",
    "collectgarbage": "memory is looked after by the host",
    "coroutine": "use a function that returns a table",
    "debug": alone, "io": alone, "os": alone,
    "dofile": complete, "load": complete, "loadfile": complete, "loadstring": complete,
    "package": complete, "require": complete,
    "getmetatable": plain, "setmetatable": plain,
    "rawequal": "`==` compares without metatables", "rawget": "read the field: `t[key]`",
    "rawlen": "use `#t`", "rawset": "assign the field: `t[key] = value`",
    "unpack": "it is `table.unpack`",
    "xpcall": "use `pcall`",
    "math.random": repeatable, "math.randomseed": repeatable,
    "string.dump": "functions stay inside the machine",
  ]
}
