import JalonLua
import Testing

struct NoFunction: Error {}

extension LuaMachine {
  /// The function that a text returns.
  mutating func function(_ text: String) throws -> LuaFunction {
    guard case .function(let function)? = try run(text, named: "test.lua").first else {
      throw NoFunction()
    }
    return function
  }

  /// What a text returns.
  mutating func value(_ text: String) throws -> LuaValue {
    try run(text, named: "test.lua").first ?? .nothing
  }
}
