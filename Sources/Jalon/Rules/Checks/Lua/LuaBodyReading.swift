/// Reads one function from its tokens: its locals, and what it assigns, returns and names.
struct LuaBodyReading {
  private enum Kind { case function, branch, loop, block, table }

  private struct Block {
    var kind: Kind
    var locals: Set<String> = []
    var hasElse = false
  }

  private let tokens: [LuaToken]
  private var next: Int
  private(set) var body: LuaFunctionBody
  private var blocks: [Block] = []
  /// `for` and `while` whose `do` is still to come.
  private var awaitedDo = 0
  /// Where the last block of the function itself ended, if a function can end with it.
  private var closed: Int?

  init(_ tokens: [LuaToken], at start: Int, _ body: LuaFunctionBody) {
    self.tokens = tokens
    self.body = body
    next = start
  }

  /// Reads up to the end of the function; the place after it.
  mutating func read() -> Int {
    openFunction()
    while next < tokens.count, !blocks.isEmpty {
      let token = tokens[next]
      switch token.kind {
      case .keyword: keyword(token.text)
      case .symbol:
        if token.text == "{" { blocks.append(Block(kind: .table)) }
        if token.text == "}", blocks.last?.kind == .table { blocks.removeLast() }
        next += 1
      case .name:
        name(token)
        next += 1
      case .number, .text, .unknown: next += 1
      }
    }
    return next
  }

  private func at(_ place: Int) -> LuaToken? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// `function [name] ( parameters )`.
  private mutating func openFunction() {
    next += 1
    if let name = at(next), name.kind == .name {
      let isField = at(next + 1)?.isSymbol(".") == true || at(next + 1)?.isSymbol(":") == true
      if !blocks.isEmpty, !isField { assign(name) }
    }
    while let token = at(next), !token.isSymbol("(") { next += 1 }
    var parameters: [String] = []
    while let token = at(next), !token.isSymbol(")") {
      if token.kind == .name { parameters.append(token.text) }
      next += 1
    }
    next += 1
    if blocks.isEmpty { body.parameters = parameters }
    blocks.append(Block(kind: .function, locals: Set(parameters)))
  }

  private mutating func keyword(_ word: String) {
    switch word {
    case "function":
      openFunction()
      return
    case "if": blocks.append(Block(kind: .branch))
    case "else", "elseif":
      if let last = blocks.indices.last {
        blocks[last].locals = []
        if word == "else" { blocks[last].hasElse = true }
      }
    case "for":
      blocks.append(Block(kind: .block))
      awaitedDo += 1
      declareNames(from: next + 1)
    case "while":
      blocks.append(Block(kind: .loop))
      awaitedDo += 1
    case "do":
      if awaitedDo > 0 { awaitedDo -= 1 } else { blocks.append(Block(kind: .block)) }
    case "repeat": blocks.append(Block(kind: .loop))
    case "end", "until": close()
    case "local":
      if at(next + 1)?.isKeyword("function") == true, let name = at(next + 2) {
        declare(name.text)
        next += 1
        openFunction()
        return
      }
      declareNames(from: next + 1)
    case "return": noteReturn()
    default: break
    }
    next += 1
  }

  private mutating func close() {
    guard let last = blocks.popLast() else { return }
    if blocks.count == 1 {
      closed = last.kind == .loop || last.kind == .branch && last.hasElse ? next : nil
    }
    if blocks.isEmpty, body.ending == .mayReturn, closed == next - 1 { body.ending = .returns }
  }

  /// A return of the function itself, and not of one inside it.
  private mutating func noteReturn() {
    guard blocks.lastIndex(where: { $0.kind == .function }) == 0 else { return }
    if blocks.count == 1 {
      body.ending = .returns
    } else if body.ending == .never {
      body.ending = .mayReturn
    }
  }

  /// The names of `local a, b` or `for a, b`.
  private mutating func declareNames(from start: Int) {
    var place = start
    while let name = at(place), name.kind == .name {
      declare(name.text)
      place += 1
      // An attribute.
      if at(place)?.isSymbol("<") == true { place += 3 }
      guard at(place)?.isSymbol(",") == true else { return }
      place += 1
    }
  }

  private mutating func declare(_ name: String) {
    if let last = blocks.indices.last { blocks[last].locals.insert(name) }
  }

  private mutating func name(_ token: LuaToken) {
    let before = at(next - 1)
    if before?.isSymbol(".") == true || before?.isSymbol(":") == true { return }
    if blocks.last?.kind != .table, at(next + 1)?.isSymbol("=") == true {
      assignList(endingAt: next)
    }
    guard let parameter = body.parameters.firstIndex(of: token.text),
      blocks.lastIndex(where: { $0.locals.contains(token.text) }) == 0
    else { return }
    let isDot = at(next + 1)?.isSymbol(".") == true || at(next + 1)?.isSymbol(":") == true
    if isDot, let member = at(next + 2), member.kind == .name {
      body.members.append((parameter, member))
      if PlaceMember(named: member.text) == .fires { noteFiredRule(behind: next + 2) }
    } else if at(next + 1)?.isSymbol("[") == true, at(next + 3)?.isSymbol("]") == true,
      let member = at(next + 2), member.kind == .text
    {
      body.members.append((parameter, member))
    }
  }

  /// The text that a call is given, in brackets or without.
  private mutating func noteFiredRule(behind member: Int) {
    let first = at(member + 1)?.isSymbol("(") == true ? member + 2 : member + 1
    if let rule = at(first), rule.kind == .text { body.firedRules.append(rule) }
  }

  /// `a, b = …`, unless it declares.
  private mutating func assignList(endingAt last: Int) {
    var names = [last]
    while let first = names.last, at(first - 1)?.isSymbol(",") == true,
      at(first - 2)?.kind == .name, at(first - 3)?.isSymbol(".") != true
    { names.append(first - 2) }
    guard let first = names.last, at(first - 1)?.isKeyword("local") != true,
      at(first - 1)?.isKeyword("for") != true
    else { return }
    for place in names.reversed() { if let token = at(place) { assign(token) } }
  }

  private mutating func assign(_ token: LuaToken) {
    if !blocks.contains(where: { $0.locals.contains(token.text) }) {
      body.outerAssignments.append(token)
    }
  }
}
