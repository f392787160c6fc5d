/// Where the declarations of a text stand, and where in them each named field is written.
///
/// Lua itself knows neither: its debug information has lines of instructions only. Where a field is
/// made by code, its place is that of its declaration.
struct DeclarationPlaces {
  /// `word "id" { … }` or `word "id"`.
  struct Declaration {
    var word: String
    var id: String
    var place: TextPlace
    /// The places of the names of fields, by their path: `thresholds.tendu`; the n-th entry without
    /// a name is `[n]`.
    var fields: [String: TextPlace]
  }

  let declarations: [Declaration]

  init(of text: String) {
    var reader = Reader(tokens: LuaTokenizer.tokens(of: text))
    var found: [Declaration] = []
    while let declaration = reader.declaration() { found.append(declaration) }
    declarations = found
  }
}

extension DeclarationPlaces.Declaration {
  /// The place of a field, or else of the nearest around it, or else of the declaration.
  func place(of path: [String]) -> TextPlace {
    for length in stride(from: path.count, to: 0, by: -1) {
      if let place = fields[path.prefix(length).joined(separator: ".")] { return place }
    }
    return place
  }
}

private struct Reader {
  let tokens: [LuaToken]
  var next = 0

  /// The next `name text` of the text, wherever it stands.
  mutating func declaration() -> DeclarationPlaces.Declaration? {
    while next + 1 < tokens.count {
      let (word, id) = (tokens[next], tokens[next + 1])
      guard word.kind == .name, id.kind == .text else {
        next += 1
        continue
      }
      next += 2
      var fields: [String: TextPlace] = [:]
      if isSymbol("{") { readTable(path: "", into: &fields) }
      return .init(
        word: word.text, id: id.text, place: .init(line: word.line, column: word.column),
        fields: fields)
    }
    return nil
  }

  /// Reads from an opening brace past the closing one.
  private mutating func readTable(
    path: String, into fields: inout [String: TextPlace]
  ) {
    next += 1
    var unnamed = 0
    while next < tokens.count, !isSymbol("}") {
      let token = tokens[next]
      let key: String
      if token.kind == .name, isSymbol("=", ahead: 1) {
        key = token.text
        next += 2
      } else if isSymbol("["), next + 3 < tokens.count, tokens[next + 1].kind == .text,
        isSymbol("]", ahead: 2), isSymbol("=", ahead: 3)
      {
        key = tokens[next + 1].text
        next += 4
      } else {
        unnamed += 1
        key = "[\(unnamed)]"
      }
      let full = path.isEmpty ? key : "\(path).\(key)"
      fields[full] = .init(line: token.line, column: token.column)
      readValue(path: full, into: &fields)
      if isSymbol(",") || isSymbol(";") { next += 1 }
    }
    next += 1
  }

  /// Reads a value up to the comma or the brace that ends it; its own tables and calls are passed.
  private mutating func readValue(
    path: String, into fields: inout [String: TextPlace]
  ) {
    if isSymbol("{") { readTable(path: path, into: &fields) }
    var depth = 0
    while next < tokens.count {
      let token = tokens[next]
      if depth == 0, token.kind == .symbol, [",", ";", "}"].contains(token.text) { return }
      switch (token.kind, token.text) {
      case (.symbol, "("), (.symbol, "{"), (.symbol, "["): depth += 1
      case (.symbol, ")"), (.symbol, "}"), (.symbol, "]"): depth = max(0, depth - 1)
      // The blocks of a function have commas of their own.
      case (.keyword, "function"), (.keyword, "if"), (.keyword, "do"), (.keyword, "repeat"):
        depth += 1
      case (.keyword, "end"), (.keyword, "until"): depth = max(0, depth - 1)
      default: break
      }
      next += 1
    }
  }

  private func isSymbol(_ text: String, ahead: Int = 0) -> Bool {
    guard next + ahead < tokens.count else { return false }
    return tokens[next + ahead].kind == .symbol && tokens[next + ahead].text == text
  }
}
