/// A function that stands inside a declaration, as its text shows it.
struct LuaFunctionBody {
  /// How a function can end.
  enum Ending { case returns, mayReturn, never }

  /// The declaration's word and id, as written.
  var word: String
  var id: String
  /// The word `function`.
  var token: LuaToken
  var parameters: [String] = []
  var ending = Ending.never
  /// The names that it assigns and that are no locals of its own.
  var outerAssignments: [LuaToken] = []
  /// The members of its parameters that it names: which parameter, and the name.
  var members: [(parameter: Int, name: LuaToken)] = []
  /// The rules that it asks about by name, `c:fires("…")`.
  var firedRules: [LuaToken] = []

  /// The outermost functions inside the declarations of a text.
  static func all(in text: String) -> [LuaFunctionBody] {
    let tokens = LuaTokenizer.tokens(of: text)
    var found: [LuaFunctionBody] = []
    var next = 0
    while next + 2 < tokens.count {
      let (word, id, brace) = (tokens[next], tokens[next + 1], tokens[next + 2])
      guard word.kind == .name, id.kind == .text, brace.isSymbol("{") else {
        next += 1
        continue
      }
      next += 3
      var depth = 1
      while next < tokens.count, depth > 0 {
        let token = tokens[next]
        if token.isSymbol("{") { depth += 1 }
        if token.isSymbol("}") { depth -= 1 }
        guard token.isKeyword("function") else {
          next += 1
          continue
        }
        var reading = LuaBodyReading(
          tokens, at: next, LuaFunctionBody(word: word.text, id: id.text, token: token))
        next = reading.read()
        found.append(reading.body)
      }
    }
    return found
  }
}

extension LuaToken {
  func isSymbol(_ text: String) -> Bool { kind == .symbol && self.text == text }
  func isKeyword(_ text: String) -> Bool { kind == .keyword && self.text == text }
}
