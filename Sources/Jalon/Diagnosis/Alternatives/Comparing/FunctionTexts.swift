import JalonModel

/// The texts of the functions that a rule is written with, as tokens: blanks and remarks do not
/// count. Where one is named that stands outside the declaration, those of the whole file.
struct FunctionTexts: Equatable {
  private var texts: [[String]] = []

  init(of rule: Rule, in files: [RuleFile]) {
    guard rule.hasFunction, let file = files.first(where: { $0.name == rule.origin.file }) else {
      return
    }
    let own = Self.functions(in: Array(file.tokens(ofDeclarationAt: rule.origin)))
    texts =
      own.count >= rule.functions ? own : Self.functions(in: LuaTokenizer.tokens(of: file.text))
  }

  private static func functions(in tokens: [LuaToken]) -> [[String]] {
    var found: [[String]] = []
    var next = 0
    while next < tokens.count {
      guard tokens[next].isKeyword("function") else {
        next += 1
        continue
      }
      var reading = LuaBodyReading(
        tokens, at: next, LuaFunctionBody(word: "", id: "", token: tokens[next]))
      let end = max(next + 1, reading.read())
      found.append(tokens[next..<min(end, tokens.count)].map(\.text))
      next = end
    }
    return found
  }
}

extension Rule {
  /// How many places of it hold a function.
  fileprivate var functions: Int {
    var count = 0
    if case .function = gravity { count += 1 }
    if case .function? = message { count += 1 }
    let leaves = allQuantities.flatMap(\.leaves)
    count += leaves.count { if case .function = $0 { true } else { false } }
    return count + conditions.reduce(0) { $0 + $1.functions }
  }
}

extension Condition {
  fileprivate var functions: Int {
    switch self {
    case .function: 1
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.reduce(0) { $0 + $1.functions }
    default: 0
    }
  }
}
