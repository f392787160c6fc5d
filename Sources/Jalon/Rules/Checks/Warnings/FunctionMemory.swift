import JalonModel

extension PackCheck {
  /// Functions that assign what lies outside them: a rule keeps no memory.
  static let functionMemory = PackCheck(kind: "function_memory", ground: .text) { checked in
    checked.files.flatMap { file in
      LuaFunctionBody.all(in: file.text).flatMap { body in
        body.outerAssignments.map { name in
          checked.warning(
            Problem(
              "function_memory",
              .both(
                fr:
                  "La fonction donne une valeur à «\u{A0}\(name.text)\u{A0}», déclaré hors d’elle\u{A0}: une règle ne garde rien d’un lieu à l’autre.",
                en:
                  "The function assigns `\(name.text)`, which is declared outside it: a rule keeps nothing from one place to the next."
              ),
              remedy: .both(
                fr: "Déclarez-le dans la fonction\u{A0}: local \(name.text) = …",
                en: "Declare it inside the function: local \(name.text) = …")),
            at: Origin(layer: "", file: file.name, line: name.line, column: name.column))
        }
      }
    }
  }
}
