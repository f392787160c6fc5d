import JalonModel

@testable import Jalon

/// A Lua file with its words in the other language; nothing else of it changes.
struct Translation {
  private(set) var text: String
  private(set) var changed: Set<String> = []
  private let language: Language
  private let tokens: [LuaToken]
  private var next = 0
  private var edits: [(token: Int, text: String)] = []

  init(of text: String, into language: Language) {
    self.language = language
    self.text = text
    tokens = LuaTokenizer.tokens(of: text)
    while next < tokens.count { expression() }
    apply()
  }

  private mutating func apply() {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    // From the end, so that the places before keep theirs.
    for (index, replacement) in edits.sorted(by: { $0.token > $1.token }) {
      let token = tokens[index]
      let start = token.column - 1 + (token.kind == .text ? 1 : 0)
      lines[token.line - 1].replaceSubrange(
        start..<start + token.text.count, with: Array(replacement))
    }
    text = lines.map { String($0) }.joined(separator: "\n")
  }

  // Reading

  private func isSymbol(_ text: String, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .symbol && tokens[index].text == text
  }

  private func isOne(_ kind: LuaToken.Kind, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == kind
  }

  /// Passes one token, or a word with what it is called with.
  private mutating func expression() {
    let token = tokens[next]
    guard token.kind == .name else {
      if isSymbol("{", at: next) { return table([], under: nil) }
      next += 1
      return
    }
    let scope: Scope? =
      if isSymbol(":", at: next - 1) {
        .view
      } else if isSymbol(".", at: next - 1) {
        ["c"].contains(tokens[next - 2].text)
          ? .view : ["i", "t"].contains(tokens[next - 2].text) ? nil : .seriesEntry
      } else {
        .words
      }
    let isCalled =
      isOne(.text, at: next + 1) || isSymbol("{", at: next + 1) || isSymbol("(", at: next + 1)
    let isRemoval = ["retirer", "remove"].contains(token.text)
    guard let scope, let word = Lexicon.canonical(token.text, in: scope),
      isCalled || isRemoval || scope == .seriesEntry || scope == .view
    else {
      next += 1
      return
    }
    rewrite(token.text, in: [scope])
    next += 1
    if isCalled { arguments(of: word.english) }
  }

  /// What a word is called with: an id, fields, options.
  private mutating func arguments(of word: String) {
    let scopes = TranslationScopes.fields(of: word)
    if isOne(.text, at: next) {
      next += 1
      if isSymbol("{", at: next) { table(scopes, under: nil) }
    } else if isSymbol("{", at: next) {
      table(scopes, under: nil)
    } else {
      next += 1
      while next < tokens.count, !isSymbol(")", at: next) {
        if isSymbol("{", at: next) {
          table(scopes, under: nil)
        } else if isOne(.text, at: next) {
          rewrite(tokens[next].text, in: TranslationScopes.arguments(of: word))
          next += 1
        } else {
          expression()
        }
      }
      next += 1
    }
  }

  /// A table whose fields are of the scopes; `field` is the one that it is the value of.
  private mutating func table(_ scopes: [Scope], under field: String?) {
    next += 1
    while next < tokens.count, !isSymbol("}", at: next) {
      if isOne(.name, at: next), isSymbol("=", at: next + 1) {
        let name = tokens[next].text
        let word = scopes.lazy.compactMap { Lexicon.canonical(name, in: $0) }.first
        rewrite(name, in: scopes)
        next += 2
        value(of: word?.english ?? name, in: scopes, under: field)
      } else if isSymbol("[", at: next) {
        while !isSymbol("=", at: next) { next += 1 }
        next += 1
        value(of: "", in: scopes, under: field)
      } else {
        value(of: nil, in: scopes, under: field)
      }
      if isSymbol(",", at: next) || isSymbol(";", at: next) { next += 1 }
    }
    next += 1
  }

  /// A value up to the comma or the brace that ends it; one without a name is of its table's field.
  private mutating func value(of name: String?, in scopes: [Scope], under field: String?) {
    let place = TranslationScopes.Place(scopes: scopes, field: name ?? field, outer: field)
    if isOne(.text, at: next) {
      rewrite(tokens[next].text, in: place.texts)
      next += 1
    } else if isSymbol("{", at: next) {
      table(name == nil && scopes.isEmpty ? [] : place.tables, under: place.field)
    }
    var depth = 0
    while next < tokens.count {
      if depth == 0, [",", ";", "}"].contains(where: { isSymbol($0, at: next) }) { return }
      let token = tokens[next]
      switch (token.kind, token.text) {
      case (.keyword, "function"), (.keyword, "if"), (.keyword, "do"), (.symbol, "("): depth += 1
      case (.keyword, "end"), (.symbol, ")"): depth -= 1
      default: break
      }
      expression()
    }
  }

  // Writing

  private mutating func rewrite(_ name: String, in scopes: [Scope]) {
    guard let other = other(name, in: scopes), other != name else { return }
    changed.insert(name)
    edits.append((next, other))
  }

  private func other(_ name: String, in scopes: [Scope]) -> String? {
    if scopes == [.duration] { return TimeSpan(name)?.text(in: language) }
    for scope in scopes {
      guard let word = Lexicon.canonical(name, in: scope) else { continue }
      return language == .en ? word.english : word.french
    }
    return nil
  }
}
