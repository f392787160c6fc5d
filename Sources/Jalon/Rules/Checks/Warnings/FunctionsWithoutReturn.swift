import JalonModel

extension PackCheck {
  /// Functions that end without giving anything back.
  static let functionsWithoutReturn = PackCheck(kind: "no_return", ground: .text) { checked in
    checked.files.flatMap { file in
      LuaFunctionBody.all(in: file.text).filter { $0.ending != .returns }.map { body in
        let message: Text =
          if case .never = body.ending {
            .both(
              fr: "La fonction ne rend rien\u{A0}: elle n’a pas de «\u{A0}return\u{A0}».",
              en: "The function returns nothing: it has no `return`.")
          } else {
            .both(
              fr:
                "La fonction peut se terminer sans rien rendre\u{A0}: il manque un «\u{A0}return\u{A0}» à la fin.",
              en: "The function can end without returning anything: a last `return` is missing.")
          }
        return checked.warning(
          Problem(
            "no_return", message,
            remedy: .both(
              fr:
                "Terminez-la par return et la valeur\u{A0}: une condition rend true ou false, une grandeur un nombre.",
              en:
                "End it with return and the value: a condition returns true or false, a quantity a number."
            )),
          at: Origin(
            layer: "", file: file.name, line: body.token.line, column: body.token.column))
      }
    }
  }
}
