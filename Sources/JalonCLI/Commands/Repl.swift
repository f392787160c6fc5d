import Jalon
import JalonModel
import JalonReport

extension Command {
  static let repl = Command(
    name: "repl",
    summary: .both(
      fr: "L’invite\u{A0}: essayer des règles et des indicateurs sur de vraies collectivités.",
      en: "The prompt: try rules and indicators on real collectivities."),
    details: [
      .both(
        fr: """
          Tout ce qu’un fichier de règles peut dire s’y tape, et se voit aussitôt sur la \
          collectivité\u{A0}: une grandeur avec sa source, une condition avec ses parties, une règle \
          avec son résultat. Les commandes commencent par un deux-points; :help les nomme. \
          Rien n’est écrit dans le dossier, sauf par :save.
          """,
        en: """
          Whatever a file of rules may say is typed there, and seen at once at the collectivity: a \
          quantity with its source, a condition with its parts, a rule with its outcome. Commands \
          begin with a colon; :help names them. Nothing is written into the folder but by :save.
          """),
      .both(
        fr: """
          Sans terminal, les lignes de l’entrée sont exécutées l’une après l’autre, et le code de \
          sortie dit ce qui n’allait pas.
          """,
        en: """
          Without a terminal the lines of the input are run one after the other, and the exit code \
          tells what was wrong.
          """),
    ],
    operands: [.both(fr: "DOSSIER", en: "FOLDER")],
    options: PlaceRequest.options,
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(
        fr: "jalon repl examples/victoriaville", en: "jalon repl examples/victoriaville"),
      meaning: .both(
        fr: "Puis, par exemple\u{A0}: :all taux_inoccupation_locatif",
        en: "Then, for instance: :all taux_inoccupation_locatif")),
    run: { arguments, console in
      let request = try PlaceRequest(arguments, workspace: 0)
      let opening = request.opening
      let session = try Stop.onProblems {
        try PromptSession(
          at: opening.folder, packs: opening.packs, folders: opening.folders,
          place: request.name, asOf: request.asOf,
          entriesNamed: console.page.language == .fr ? "invite" : "prompt")
      }
      console.report(session.warnings)
      var prompt = Prompt(session, request.format)
      return try prompt.run(PromptInput.ofProcess(prompt.answers), &console)
    })
}
