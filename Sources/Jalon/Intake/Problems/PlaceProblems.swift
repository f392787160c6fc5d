import JalonModel

extension PlaceDraft {
  var hasNoName: Problem {
    let shown = Quoted(id ?? "")
    return Problem(
      "unknown_place",
      .both(
        fr: "La collectivité \(shown.fr) n’a pas de nom, et aucun fichier ne la déclare.",
        en: "The collectivity \(shown.en) has no name, and no file declares it."),
      remedy: .both(
        fr: "Donnez-lui un nom et un genre, ou corrigez l’identifiant ou le code.",
        en: "Give it a name and a kind, or correct the id or the code.")
    ).at(origin)
  }

  func repeats(_ code: String, of other: PlaceDraft) -> Problem {
    Problem(
      "conflict",
      .both(
        fr: "Le code \(Quoted(code).fr) est aussi celui de \(Quoted(other.name).fr), "
          + "\(other.origin).",
        en: "The code \(Quoted(code).en) is also that of \(Quoted(other.name).en), "
          + "\(other.origin)."),
      remedy: .both(
        fr: "Un même code désigne une même collectivité\u{A0}: gardez une seule déclaration.",
        en: "One code is one place: keep one declaration.")
    ).at(origin)
  }

  func repeats(id: String, of other: PlaceDraft) -> Problem {
    Problem(
      "conflict",
      .both(
        fr: "\(Quoted(name).fr) aurait le même identifiant, \(Quoted(id).fr), que "
          + "\(Quoted(other.name).fr), \(other.origin).",
        en: "\(Quoted(name).en) would have the same id, \(Quoted(id).en), as "
          + "\(Quoted(other.name).en), \(other.origin)."),
      remedy: .both(
        fr: "Donnez une colonne d’identifiants (id) ou de codes.",
        en: "Give a column of ids (id) or of codes.")
    ).at(origin)
  }

  func isAmbiguous(_ text: String, _ fitting: [PlaceDraft]) -> Problem {
    let names = fitting.map { "\($0.name), \($0.firstCode ?? $0.id ?? $0.origin.description)" }
    return Problem(
      "ambiguous_place",
      .both(
        fr: "\(Quoted(text).fr), où se trouve \(Quoted(name).fr), désigne plusieurs collectivités"
          + "\u{A0}: \(names.quotedInFrench).",
        en: "\(Quoted(text).en), in which \(Quoted(name).en) lies, fits several collectivities: "
          + "\(names.quotedInEnglish)."),
      remedy: .both(fr: "Écrivez l’identifiant ou le code.", en: "Write the id or the code.")
    ).at(origin)
  }

  func mayMean(_ text: String, _ nearest: String) -> Problem {
    var problem = Problem(
      "unknown_place",
      .both(
        fr: "Personne d’autre ne nomme \(Quoted(text).fr), où se trouve \(Quoted(name).fr).",
        en: "Nobody else names \(Quoted(text).en), in which \(Quoted(name).en) lies."),
      remedy: .suggestion(nearest, otherwise: .both(fr: "", en: ""))
    ).at(origin)
    problem.gravity = .warning
    return problem
  }
}

extension PlaceRow {
  func isMerged(into successor: String) -> Problem {
    var problem = Problem(
      "merged_place",
      .both(
        fr: "\(Quoted(name.name).fr) est regroupée dans \(Quoted(successor).fr); "
          + "la ligne est laissée de côté.",
        en: "\(Quoted(name.name).en) was merged into \(Quoted(successor).en); the row is left out.")
    ).at(origin)
    problem.gravity = .warning
    return problem
  }
}
