import Jalon
import JalonModel
import JalonReport

extension Option {
  fileprivate static let csv = Option(
    name: "csv",
    meaning: .both(
      fr: "Un formulaire CSV à remplir, qui se charge tel quel.",
      en: "A CSV form to fill in, which loads as it is."))

  fileprivate static let relations = Option(
    name: "relations",
    meaning: .both(
      fr: "Un formulaire CSV des relations avec les parties prenantes.",
      en: "A CSV form of the relations with stakeholders."))

  fileprivate static let requests = Option(
    name: "requests",
    meaning: .both(
      fr: "Une lettre de demande pour chaque détenteur.", en: "A letter of request to each holder.")
  )
}

extension Command {
  static let needs = Command(
    name: "needs",
    summary: .both(
      fr: "Les données que les règles attendent, les plus utiles d’abord.",
      en: "The data that the rules wait for, the most useful first."),
    details: [
      .both(
        fr: """
          Chaque donnée manquante une fois, avec son détenteur et les règles qui l’attendent. \
          L’ordre est celui du nombre de règles qu’une valeur de cette seule donnée trancherait, \
          trouvé en essayant. Les relations ont leur propre formulaire; les faits de la fiche se \
          déclarent, et --csv dit lesquels.
          """,
        en: """
          Each missing figure once, with its holder and the rules that wait for it, in order of \
          how many rules some value of it alone would decide, found by trying. Relations have \
          a form of their own; facts about the place are declared, and --csv says which.
          """)
    ],
    operands: [.both(fr: "DOSSIER", en: "FOLDER")],
    options: [.csv, .relations, .requests] + PlaceRequest.options + [.strict],
    codes: [.done, .couldNotRun, .invalid, .unknown],
    example: Example(
      line: .both(
        fr: "jalon needs --csv > a-remplir.csv", en: "jalon needs --csv > to-fill-in.csv"),
      meaning: .both(
        fr: "Le formulaire de ce qui manque à la collectivité du dossier.",
        en: "The form of what the workspace’s collectivity lacks.")),
    run: { arguments, console in
      let forms = [Option.csv, .relations, .requests].filter(arguments.has)
      if forms.count > 1 { throw Problem.excluded(forms[0].flag, with: forms[1].flag) }
      let request = try PlaceRequest(arguments, workspace: 0)
      if let form = forms.first, request.format == .json {
        throw Problem.excluded(form.flag, with: "--format json")
      }
      let workspace = try request.open(&console)
      let place = try request.place(in: workspace)
      let needs = try Stop.onProblems { try workspace.needs(at: place, asOf: request.asOf) }
      if arguments.has(.csv) {
        try console.write(NeedsForm(needs, console.page.language).text)
        console.report(NeedsElsewhere(needs).notices)
      } else if arguments.has(.relations) {
        try console.write(RelationsForm(needs, console.page.language).text)
      } else if arguments.has(.requests) {
        try console.write(NeedsLetters(needs, console.page).text)
      } else if request.format == .json {
        try console.write(NeedsJSON(engine: Program.version).line(for: needs))
      } else {
        try console.write(NeedsPage(needs, console.page).text)
      }
      if needs.diagnosis.findings.contains(where: { $0.outcome == .failed }) { return .invalid }
      return !needs.list.isEmpty && arguments.has(.strict) ? .unknown : .done
    })
}
