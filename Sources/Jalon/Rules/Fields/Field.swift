import JalonLua
import JalonModel

/// A field of a declaration under its English name, with where it was written.
struct Field: Sendable {
  indirect enum Content: Sendable {
    /// A plain value: a text, a number, a function, a quantity … or a table that stays whole.
    case value(LuaValue)
    /// Things with names, which layers merge one by one.
    case named([String: Field])
    case list([Field])
  }

  var content: Content
  var origin: Origin
  /// The name as written, for messages.
  var written: String

  /// The plain value, nil for a table with names or entries.
  var value: LuaValue? { if case .value(let value) = content { value } else { nil } }
  var named: [String: Field]? { if case .named(let fields) = content { fields } else { nil } }
  var list: [Field]? { if case .list(let fields) = content { fields } else { nil } }

  subscript(name: String) -> Field? { named?[name] }
}
