import Jalon
import JalonModel
import JalonReport

extension Command {
  static let diagnose = Command(
    name: "diagnose",
    summary: .both(
      fr: "Ce que les règles signalent dans une collectivité, et ce qui reste inconnu.",
      en: "What the rules find in a collectivity, and what remains unknown."),
    details: [
      .both(
        fr: """
          Sur chacune des 8 caractéristiques : les constats, du plus grave au moins grave, chacun \
          avec ses chiffres, leur source, l’écart au seuil et ce qui est proposé; puis les données \
          qui manquent et qui les détient; puis ce qui a été lu.
          """,
        en: """
          On each of the 8 characteristics: the findings from the worst down, each with its \
          figures, their sources, the distance to the threshold and what is proposed; then the \
          data that are missing and who holds them; then what was read.
          """),
      .both(
        fr: """
          Le dossier est celui qui contient jalon.lua; sans DOSSIER, le plus proche en remontant \
          depuis le dossier courant.
          """,
        en: """
          The folder is the one that holds jalon.lua; without FOLDER, the nearest one upward from \
          the current folder.
          """),
    ],
    operands: [.both(fr: "DOSSIER", en: "FOLDER")],
    options: [
      .place, .allPlaces, .kind, .within, .jobs, .asOf, .folder, .packs, .format, .brief, .failOn,
      .strict,
    ],
    codes: ExitCode.allCases,
    example: Example(
      line: .both(
        fr: "jalon diagnose --place Victoriaville --as-of 2026-11-21",
        en: "jalon diagnose --place Victoriaville --as-of 2026-11-21"),
      meaning: .both(
        fr: "Le portrait de Victoriaville d’après ce qui était publié le 21 novembre 2026.",
        en: "The profile of Victoriaville from what was published by November 21, 2026.")),
    run: { try diagnose($0, &$1) })

  private static func diagnose(_ arguments: Arguments, _ console: inout Console) throws -> ExitCode
  {
    let request = try DiagnoseRequest(arguments)
    let workspace = try Stop.onProblems {
      try Workspace(at: request.workspace, packs: request.packs, folders: request.folders)
    }
    console.report(workspace.warnings)
    switch request.places {
    case .own:
      return try one(nil, workspace, request, &console)
    case .named(let name):
      return try one(workspace.collectivity(name).id, workspace, request, &console)
    case .all(let kinds, let within):
      let around = try within.map { try workspace.collectivity($0).id }
      return try AllDiagnoses(request, workspace, kinds: kinds, within: around).write(to: &console)
    }
  }

  private static func one(
    _ place: String?, _ workspace: Workspace, _ request: DiagnoseRequest, _ console: inout Console
  ) throws -> ExitCode {
    let diagnosis = try Stop.onProblems { try workspace.diagnose(place, asOf: request.asOf) }
    switch request.form {
    case .page: try console.write(DiagnosisPage(diagnosis, console.page).text)
    case .json(let form):
      try console.write(DiagnosisJSON(engine: Program.version, form: form).line(for: diagnosis))
    }
    return request.gate.code(after: diagnosis)
  }
}

extension Problem {
  static var noPlaceFits: Problem {
    Problem(
      "no_place_fits",
      .both(
        fr: "Aucune collectivité ne correspond : rien n’a été diagnostiqué.",
        en: "No collectivity fits: nothing was examined."),
      remedy: .both(
        fr: "Élargissez --kind ou --within, ou déclarez des collectivités.",
        en: "Widen --kind or --within, or declare collectivities."))
  }
}
