import JalonModel

/// The ids of declarations: words of lower-case letters, digits and `_`, joined by dots.
enum Identifier {
  static func isValid(_ id: String) -> Bool {
    let words = id.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    return !words.isEmpty
      && words.allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy { $0.isDigit || (0x61...0x7A).contains($0) || $0 == 0x5F }
      }
  }
}

extension Problem {
  static func badIdentifier(_ id: String) -> Problem {
    Problem(
      "bad_id",
      .both(
        fr: "«\u{A0}\(id)\u{A0}» n’est pas un identifiant.", en: "`\(id)` is no id."),
      remedy: .both(
        fr:
          "Écrivez des minuscules sans accent, des chiffres et «\u{A0}_\u{A0}», les mots séparés par des points.",
        en: "Write lower-case letters without accents, digits and `_`, words joined by dots."))
  }
}
