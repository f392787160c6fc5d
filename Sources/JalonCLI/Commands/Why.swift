import Jalon
import JalonModel
import JalonReport

extension Option {
  fileprivate static let depth = Option(
    name: "depth", value: .text(.both(fr: "NOMBRE", en: "NUMBER")),
    meaning: .both(
      fr: "Combien de niveaux de la condition sont montrés; sinon tous.",
      en: "How many levels of the condition are shown; else all."))
}

extension Command {
  static let why = Command(
    name: "why",
    summary: .both(
      fr: "Pourquoi une règle est signalée, ne l’est pas ou est inconnue.",
      en: "Why a rule is flagged, is not, or is unknown."),
    details: [
      .both(
        fr: """
          La condition en arbre, avec ce que donne chaque partie, chaque donnée et sa source, \
          chaque seuil et l’endroit où il est écrit; puis, pour chaque donnée, la valeur à partir \
          de laquelle elle changerait à elle seule le résultat.
          """,
        en: """
          The condition as a tree, with what each part comes to, each figure and its source, each \
          threshold and where it is written; then, for each figure, the value past which it alone \
          would change the outcome.
          """)
    ],
    operands: [.both(fr: "RÈGLE", en: "RULE"), .both(fr: "DOSSIER", en: "FOLDER")],
    needed: 1,
    options: [.depth] + PlaceRequest.options + [.strict],
    codes: [.done, .couldNotRun, .invalid, .unknown],
    example: Example(
      line: .both(
        fr: "jalon why logement.rarete --place Victoriaville",
        en: "jalon why logement.rarete --place Victoriaville"),
      meaning: .both(
        fr: "Pourquoi les logements locatifs y sont dits rares ou non.",
        en: "Why rental housing is said to be scarce there, or not.")),
    run: { arguments, console in
      let rule = arguments.operands.first ?? ""
      let depth = try depth(arguments.value(of: .depth))
      let request = try PlaceRequest(arguments, workspace: 1)
      let workspace = try request.open(&console)
      let place = try request.place(in: workspace)
      let explanation = try Stop.onQuestions {
        try workspace.why(rule, at: place, asOf: request.asOf, depth: depth)
      }
      switch request.format {
      case .text: try console.write(WhyPage(explanation, console.page).text)
      case .json: try console.write(WhyJSON(engine: Program.version).line(for: explanation))
      }
      switch explanation.finding.outcome {
      case .failed: return .invalid
      case .unknown where arguments.has(.strict): return .unknown
      default: return .done
      }
    })

  private static func depth(_ text: String?) throws(Problem) -> Int {
    guard let text else { return .max }
    guard let depth = Int(text), depth > 0 else {
      throw .badValue(
        text, of: Option.depth.flag,
        remedy: .both(fr: "Un nombre entier, 1 ou plus.", en: "A whole number, 1 or more."))
    }
    return depth
  }
}
