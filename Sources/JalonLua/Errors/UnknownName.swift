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

  private static let alone = "a script has no files, no clock and no way to the system"
  private static let complete = "a script cannot load another; its host reads every file"
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
    "False": "it is `false`", "None": "it is `nil`", "True": "it is `true`", "null": "it is `nil`",
    "math.log10": "it is `math.log(x, 10)`", "math.pow": "it is `x ^ y`",
    "table.foreach": "it is `for key, value in pairs(t)`", "table.getn": "it is `#t`",
    "table.maxn": "it is `#t`",
  ]
}
