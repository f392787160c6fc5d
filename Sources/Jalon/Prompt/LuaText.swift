/// Texts and keys as they are written in Lua.
enum LuaText {
  /// A text in quotes.
  static func quoted(_ text: String) -> String {
    var written = "\""
    for character in text {
      switch character {
      case "\"", "\\": written += "\\\(character)"
      case let other where other.isNewline: written += "\\n"
      default: written.append(character)
      }
    }
    return written + "\""
  }

  /// A key of a table: bare where it is a name.
  static func key(_ name: String) -> String {
    let tokens = LuaTokenizer.tokens(of: name)
    let isName = tokens.count == 1 && tokens[0].kind == .name && tokens[0].text == name
    return isName ? name : "[\(quoted(name))]"
  }
}
