import Jalon
import JalonModel
import JalonReport

extension Option {
  fileprivate static let set = Option(
    name: "set",
    value: .text(.both(fr: "ID[@GROUPE][@LIEU]=VALEUR", en: "ID[@GROUP][@PLACE]=VALUE")),
    count: .repeatedly,
    meaning: .both(
      fr: "Une donnée à la place de l’actuelle, de la même période.",
      en: "A figure in place of the current one, of the same period."))

  fileprivate static let threshold = Option(
    name: "threshold", value: .text(.both(fr: "ID=VALEUR", en: "ID=VALUE")), count: .repeatedly,
    meaning: .both(
      fr: "Une autre valeur d’un seuil, par son identifiant complet.",
      en: "Another value of a threshold, by its full id."))

  fileprivate static let disable = Option(
    name: "disable", value: .text(.both(fr: "RÈGLE", en: "RULE")), count: .repeatedly,
    meaning: .both(fr: "Une règle de moins.", en: "One rule less."))
}

extension Command {
  static let whatIf = Command(
    name: "what-if",
    summary: .both(
      fr: "Ce qui changerait sur d’autres données, d’autres seuils, sans une règle.",
      en: "What would change on other figures, other thresholds, without a rule."),
    details: [
      .both(
        fr: """
          Le diagnostic est fait deux fois; seul ce qui change est montré, avant et après. Une \
          donnée sans lecture actuelle est supposée de la dernière année complète. Le dossier \
          n’est pas modifié.
          """,
        en: """
          The diagnosis is made twice; only what changes is shown, before and after. A figure \
          without a current reading is supposed of the latest full year. The workspace is left \
          as it is.
          """)
    ],
    operands: [.both(fr: "DOSSIER", en: "FOLDER")],
    options: [.set, .threshold, .disable] + PlaceRequest.options,
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(
        fr: "jalon what-if --set taux_inoccupation_locatif=4,5",
        en: "jalon what-if --set taux_inoccupation_locatif=4.5"),
      meaning: .both(
        fr: "Ce qui changerait si 4,5\u{A0}% des logements locatifs étaient inoccupés.",
        en: "What would change if 4.5% of rental dwellings were vacant.")),
    run: { arguments, console in
      let changes = try changes(arguments)
      let request = try PlaceRequest(arguments, workspace: 0)
      let workspace = try request.open(&console)
      let place = try request.place(in: workspace)
      let simulation = try Stop.onQuestions {
        try workspace.whatIf(changes, at: place, asOf: request.asOf)
      }
      switch request.format {
      case .text: try console.write(WhatIfPage(simulation, console.page).text)
      case .json: try console.write(WhatIfJSON(engine: Program.version).line(for: simulation))
      }
      return simulation.after.findings.contains { $0.outcome == .failed } ? .invalid : .done
    })

  private static func changes(_ arguments: Arguments) throws(Problem) -> Changes {
    var changes = Changes()
    changes.figures = try arguments.settings(of: .set)
    changes.thresholds = try arguments.settings(of: .threshold)
    changes.disabled = arguments.values(of: .disable)
    guard changes != Changes() else { throw .nothingSupposed }
    return changes
  }
}

extension Arguments {
  fileprivate func settings(of option: Option) throws(Problem) -> [Changes.Setting] {
    try values(of: option).map { text throws(Problem) in
      guard let setting = Changes.Setting(text) else {
        throw .badValue(
          text, of: option.flag,
          remedy: .both(
            fr: "Écrivez \(option.usage(in: .fr)).", en: "Write \(option.usage(in: .en))."))
      }
      return setting
    }
  }
}

extension Stop {
  /// Runs what was asked on the command line: what is wrong there is no fault of a pack.
  static func onQuestions<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let problem as Problem {
      throw Stop([problem], code: .couldNotRun)
    }
  }
}

extension Problem {
  fileprivate static var nothingSupposed: Problem {
    Problem(
      "nothing_supposed",
      .both(fr: "Rien n’est supposé.", en: "Nothing is supposed."),
      remedy: .both(
        fr: "Ajoutez --set, --threshold ou --disable.", en: "Add --set, --threshold or --disable."))
  }
}
