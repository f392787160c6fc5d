internal import JalonModel

/// What a field holds, as a type of the Lua language server.
enum LuaType {
  static func name(of holding: Vocabulary.Holding) -> String {
    switch holding {
    case .any: "any"
    case .string, .day, .span: "string"
    case .text: "string|jalon.text"
    case .number: "number"
    case .truth: "boolean"
    case .period: "string|integer"
    case .range: "number[]"
    case .quantity: "jalon.quantity|jalon.id.indicator|jalon.function"
    case .condition: "jalon.condition|jalon.function"
    case .bound: "number|jalon.id.threshold|jalon.quantity"
    case .id(let kind): "jalon.id.\(kind)"
    case .word(let scope), .fields(let scope): "jalon.\(scope)"
    case .named(let inner): "table<string, \(name(of: inner))>"
    case .keyed(let scope, let inner): "table<jalon.\(scope), \(name(of: inner))>"
    case .list(let inner): "(\(name(of: inner)))[]|\(name(of: inner))"
    case .either(let first, let second): "\(name(of: first))|\(name(of: second))"
    }
  }
}
