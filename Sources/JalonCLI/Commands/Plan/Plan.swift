import Jalon
import JalonModel
import JalonReport

/// What `jalon plan` is told to do.
enum PlanVerb: Hashable, Sendable {
  case list, show, log, `import`, export, forget
  case step(PlanStep)

  /// All of them by the word that is typed, in the order of help.
  static let all: [(word: String, verb: PlanVerb)] =
    [("list", .list), ("show", .show)] + PlanStep.allCases.map { ($0.rawValue, .step($0)) }
    + [("log", .log), ("export", .export), ("import", .import), ("forget", .forget)]

  init(_ word: String) throws(Problem) {
    guard let verb = Self.all.first(where: { $0.word == word })?.verb else {
      throw .badValue(word, of: "jalon plan", known: { _ in Self.all.map(\.word) })
    }
    self = verb
  }
}

extension Command {
  static let plan = Command(
    name: "plan",
    summary: .both(
      fr: "Le plan d’action\u{A0}: ses actions, ce qu’on en décide, son registre.",
      en: "The action plan: its actions, what is decided of them, its record."),
    details: [
      .both(
        fr: """
          GESTE est list, show, log, export, import ou forget; ou ce qu’une personne fait d’une \
          action\u{A0}: accept, decline, start, done, drop, reopen, note. Une action se nomme \
          LIEU/DÉCLENCHEUR/N. Un refus, un abandon et une note demandent --because. Sans GESTE\u{A0}: \
          list.
          """,
        en: """
          VERB is list, show, log, export, import or forget; or what a person does with an action: \
          accept, decline, start, done, drop, reopen, note. An action is named PLACE/TRIGGER/N. To \
          decline, to drop and to note need --because. Without VERB: list.
          """),
      .both(
        fr: """
          Après les actions, le fichier d’import ou le nom à retirer (forget) peut venir DOSSIER. \
          Une inscription porte la date de --on et ne se change plus; forget retire un nom de \
          toutes. Plusieurs actions se décident ensemble ou pas du tout.
          """,
        en: """
          FOLDER may come after the actions, the file to import or the name to forget. An entry \
          bears the date of --on and is not changed any more; forget removes a name from all. \
          Several actions are decided together or not at all.
          """),
    ],
    operands: [.both(fr: "GESTE", en: "VERB"), .both(fr: "ACTION", en: "ACTION")],
    operandCount: .repeatedly,
    options: [
      .by, .on, .because, .lead, .dueBefore, .placeOnRecord, .store, .folder, .packs, .format,
    ],
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(
        fr: "jalon plan accept val_exemple/exemple.loger/1 --by \"A. Roy\"",
        en: "jalon plan accept val_exemple/exemple.loger/1 --by \"A. Roy\""),
      meaning: .both(
        fr: "L’action est acceptée aujourd’hui; son délai commence.",
        en: "The action is accepted today; its time begins.")),
    run: { arguments, console in
      let request = try PlanRequest(arguments)
      switch request.verb {
      case .list, .show: try request.list(&console)
      case .log: try request.log(&console)
      case .export: try request.export(&console)
      case .import: try request.importFile(&console)
      case .forget: try request.forget(&console)
      case .step(let step): try request.take(step, &console)
      }
      return .done
    })
}

extension PlanVerb {
  /// Whether nothing but the folder may come after it.
  var takesNothing: Bool { [.list, .log, .export].contains(self) }
}

extension Option {
  static let placeOnRecord = Option(
    name: "place", value: .text(.both(fr: "LIEU", en: "PLACE")),
    meaning: .both(
      fr: "Avec list, log et export\u{A0}: cette collectivité seulement.",
      en: "With list, log and export: this collectivity only."))

  static let by = Option(
    name: "by", value: .text(.both(fr: "NOM", en: "NAME")),
    meaning: .both(fr: "Qui décide ou écrit.", en: "Who decides or writes."))

  static let on = Option(
    name: "on", value: .text(.both(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD")),
    meaning: .both(
      fr: "Le jour de l’inscription ou de la liste; sinon aujourd’hui.",
      en: "The day of the entry or of the list; else today."))

  static let because = Option(
    name: "because", value: .text(.both(fr: "TEXTE", en: "TEXT")),
    meaning: .both(fr: "Pourquoi, ou la note elle-même.", en: "Why, or the note itself."))

  static let lead = Option(
    name: "lead", value: .text(.both(fr: "ACTEUR", en: "ACTOR")),
    meaning: .both(
      fr: "Le porteur, par id\u{A0}: celui qui est nommé, ou dont on liste les actions.",
      en: "The lead, by id: who is named, or whose actions are listed."))

  static let dueBefore = Option(
    name: "due-before", value: .text(.both(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD")),
    meaning: .both(
      fr: "Avec list et export\u{A0}: ce qui est dû avant ce jour.",
      en: "With list and export: what is due before that day."))
}
