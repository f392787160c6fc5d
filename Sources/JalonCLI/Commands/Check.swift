import Jalon
import JalonModel
import JalonReport

extension Command {
  static let check = Command(
    name: "check",
    summary: .both(
      fr: "Ce qui ne va pas dans des règles et des données, et comment le corriger.",
      en: "What is wrong with rules and data, and how to mend it."),
    details: [
      .both(
        fr: """
          Tout est lu, sans diagnostic, et tout ce qui ne va pas est dit en une fois\u{A0}: le fichier, \
          la ligne et la colonne, ce qui ne va pas et comment le corriger. Rien à dire\u{A0}: rien n’est \
          écrit.
          """,
        en: """
          Everything is read, without a diagnosis, and all that is wrong is said at once: file, \
          line and column, what is wrong and how to mend it. Nothing to say: nothing is written.
          """),
      .both(
        fr: """
          CHEMIN est un dossier qui contient jalon.lua ou pack.lua, l’identifiant d’une trousse, ou \
          un fichier .lua, lu par-dessus le dossier de travail le plus proche; sans CHEMIN, ce \
          dossier de travail.
          """,
        en: """
          PATH is a folder that holds jalon.lua or pack.lua, a pack’s id, or a .lua file, read on \
          top of the nearest workspace; without PATH, that workspace.
          """),
    ],
    operands: [.both(fr: "CHEMIN", en: "PATH")],
    operandCount: .repeatedly,
    options: [.origins, .strictCheck, .folder, .packs, .format],
    codes: [.done, .couldNotRun, .gateFailed, .invalid],
    example: Example(
      line: .both(fr: "jalon check --strict", en: "jalon check --strict"),
      meaning: .both(
        fr: "Les erreurs et les avertissements du dossier; code 2 s’il n’y a que ces derniers.",
        en: "The errors and warnings of the workspace; code 2 if there are warnings only.")),
    run: { try check($0, &$1) })

  private static func check(_ arguments: Arguments, _ console: inout Console) throws -> ExitCode {
    let request = try CheckRequest(arguments)
    var code = ExitCode.done
    for (path, subject) in request.subjects {
      let inspection = try Inspection(
        of: subject, packs: request.packs, folders: request.folders, demand: request.demand)
      let origins = request.showsOrigins ? inspection.origins : nil
      switch request.format {
      case .json:
        var line: [UInt8] = []
        CheckJSON.append(path, inspection.problems, origins: origins, to: &line)
        try console.write(line)
      case .text:
        try console.write(inspection.problems)
        if let origins { try console.write(OriginsText(origins, console.page).text) }
      }
      code = code.and(request.code(after: inspection.problems))
    }
    return code
  }
}

extension Option {
  static let origins = Option(
    name: "origins",
    meaning: .both(
      fr: "Chaque champ avec le fichier, la ligne, la couche et la raison.",
      en: "Every field with its file, line, layer and reason."))

  static let strictCheck = Option(
    name: "strict",
    meaning: .both(
      fr: "Aussi les textes dans une seule langue; code 2 s’il y a des avertissements.",
      en: "Also texts in one language only; code 2 if there are warnings."))
}
