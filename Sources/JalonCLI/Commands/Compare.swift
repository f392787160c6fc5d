import Jalon
import JalonModel
import JalonReport

extension Option {
  fileprivate static let data = Option(
    name: "data", value: .text(.both(fr: "DOSSIER", en: "FOLDER")),
    meaning: .both(
      fr: "Le dossier dont les lieux et les données servent; sinon le plus proche en remontant.",
      en: "The workspace whose places and data are used; else the nearest one upward."))
}

extension Command {
  static let compare = Command(
    name: "compare",
    summary: .both(
      fr: "Ce qui diffère entre deux jeux de règles, et où le résultat change.",
      en: "What differs between two sets of rules, and where outcomes change."),
    details: [
      .both(
        fr: """
          Chaque règle qui diffère, avec ce qu’en écrit chaque trousse, le plus petit exemple que \
          l’essai a trouvé, et les collectivités où elle donne autre chose. Une trousse est nommée \
          par son identifiant ou par un dossier qui contient jalon.lua ou pack.lua; les deux sont \
          essayées sur les mêmes lieux et les mêmes données. Avec -v, tous les lieux.
          """,
        en: """
          Each rule that differs, with what each pack writes of it, the smallest example that trying \
          has found, and the places where it comes to something else. A pack is named by its id or \
          by a folder that holds jalon.lua or pack.lua; both are tried on the same places and data. \
          With -v, every place.
          """)
    ],
    operands: [.both(fr: "AVANT", en: "BEFORE"), .both(fr: "APRÈS", en: "AFTER")],
    needed: 2,
    options: [.data, .onlyKind, .onlyWithin, .asOf, .folder, .packs, .format],
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(
        fr: "jalon compare quebec proposition/quebec --data examples/victoriaville",
        en: "jalon compare quebec proposal/quebec --data examples/victoriaville"),
      meaning: .both(
        fr: "Ce qu’une autre version de la trousse changerait.",
        en: "What another version of the pack would change.")),
    run: { arguments, console in
      let kinds = try DiagnoseRequest.kinds(arguments)
      let day = try DiagnoseRequest.day(arguments.value(of: .asOf))
      let opening = try WorkspaceOpening(arguments, folder: arguments.value(of: .data))
      let names = arguments.operands
      let workspace = try opening.open(&console)
      let sets = try names.map { name in
        let folder = try PackOperands.folder(of: name, opening.packs)
        return try Stop.onProblems {
          try RuleSet(at: folder, packs: opening.packs, folders: opening.folders)
        }
      }
      guard sets.count == 2 else { return .couldNotRun }
      for set in sets { console.report(set.warnings) }
      let comparison = try Stop.onQuestions {
        try workspace.compare(
          sets[0], sets[1], kinds: kinds, within: arguments.value(of: .onlyWithin), asOf: day)
      }
      if comparison.places == 0 { throw Problem.noPlaceFits }
      switch arguments.value(of: .format).flatMap({ OutputFormat(rawValue: $0) }) ?? .text {
      case .text: try console.write(ComparisonPage(comparison, console.page).text)
      case .json: try console.write(ComparisonJSON(engine: Program.version).line(for: comparison))
      }
      let hasFailed = comparison.differences.flatMap(\.changes).contains {
        $0.before?.outcome == .failed || $0.after?.outcome == .failed
      }
      return hasFailed ? .invalid : .done
    })
}
