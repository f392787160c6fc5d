import JalonModel

extension PackCheck {
  /// `local seuil = 0,5`, of which Lua keeps the 0.
  static let decimalCommas = PackCheck(kind: "decimal_comma", ground: .text) { checked in
    checked.files.flatMap { file -> [Problem] in
      let tokens = LuaTokenizer.tokens(of: file.text)
      return tokens.indices.dropLast(5).filter { start in
        tokens[start].isKeyword("local") && tokens[start + 1].kind == .name
          && tokens[start + 2].isSymbol("=") && tokens[start + 3].kind == .number
          && tokens[start + 4].isSymbol(",") && tokens[start + 5].kind == .number
      }.map { start in
        let (whole, rest) = (tokens[start + 3], tokens[start + 5])
        return checked.warning(
          Problem(
            "decimal_comma",
            .both(
              fr:
                "«\u{A0}\(whole.text),\(rest.text)\u{A0}» est lu comme deux nombres\u{A0}: «\u{A0}\(tokens[start + 1].text)\u{A0}» vaut \(whole.text).",
              en:
                "`\(whole.text),\(rest.text)` is read as two numbers: `\(tokens[start + 1].text)` is \(whole.text)."
            ),
            remedy: .both(
              fr:
                "Un nombre prend un point décimal\u{A0}: \(whole.text).\(rest.text)",
              en: "A number takes a decimal point: \(whole.text).\(rest.text)")),
          at: Origin(layer: "", file: file.name, line: whole.line, column: whole.column))
      }
    }
  }
}
