import Jalon
import JalonModel
import JalonReport

extension Command {
  static let backtest = Command(
    name: "backtest",
    summary: .both(
      fr: "Ce qu’une règle aurait donné, lieu par lieu et jour après jour.",
      en: "What a rule would have come to, place by place and day after day."),
    details: [
      .both(
        fr: """
          Chaque jour n’est jugé que sur ce qui était alors publié. Les jours examinés sont ceux où \
          le résultat peut changer\u{A0}: une donnée que la règle lit est publiée ou devient trop \
          vieille, un seuil prend une autre valeur. Les relations et les fiches, qui n’ont pas de \
          date, sont celles d’aujourd’hui. Avec -v, toutes les périodes et tous les lieux.
          """,
        en: """
          Each day is judged by what was published then. The days looked at are those on which the \
          outcome may change: a figure that the rule reads is published or becomes too old, a \
          threshold takes another value. Relations and facts about places, which have no date, are \
          today’s. With -v, every spell and every place.
          """)
    ],
    operands: [.both(fr: "RÈGLE", en: "RULE"), .both(fr: "DOSSIER", en: "FOLDER")],
    needed: 1,
    options: BacktestRequest.options,
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(
        fr: "jalon backtest logement.rarete --kind municipalité",
        en: "jalon backtest logement.rarete --kind municipality"),
      meaning: .both(
        fr: "Où et quand les logements locatifs auraient été dits rares.",
        en: "Where and when rental housing would have been said to be scarce.")),
    run: { arguments, console in
      let rule = arguments.operands.first ?? ""
      let request = try BacktestRequest(arguments, workspace: 1)
      let workspace = try request.open(&console)
      let backtest = try Stop.onQuestions {
        try workspace.backtest(
          rule, kinds: request.kinds, within: request.within, from: request.first,
          through: request.last)
      }
      if backtest.places.isEmpty { throw Problem.noPlaceFits }
      switch request.format {
      case .text: try console.write(BacktestPage(backtest, console.page).text)
      case .json: try console.write(BacktestJSON(engine: Program.version).line(for: backtest))
      }
      return backtest.tallies.contains { $0.outcome == .failed } ? .invalid : .done
    })
}
