import JalonModel

extension Command {
  static let help = Command(
    name: "help",
    summary: .both(
      fr: "L’aide du programme, d’une commande ou de ses formats JSON.",
      en: "The help of the program, of a command or of its JSON formats."),
    details: [
      .both(
        fr: """
          SUJET est le nom d’une commande, json pour les formats lus par les programmes, ou \
          language pour les mots des règles.
          """,
        en: """
          TOPIC is the name of a command, json for the formats that programs read, or language for \
          the words of rules.
          """),
      .both(
        fr: """
          Avec language, --format markdown donne toute la référence de la langue, en français et \
          en anglais.
          """,
        en: """
          With language, --format markdown gives the whole reference of the language, in French \
          and in English.
          """),
    ],
    operands: [.both(fr: "SUJET", en: "TOPIC")],
    options: [.referenceFormat],
    codes: [.done, .couldNotRun],
    example: Example(
      line: .both(fr: "jalon help diagnose", en: "jalon help diagnose"),
      meaning: .both(
        fr: "Ce que fait la commande diagnose, et ses options.",
        en: "What the command diagnose does, and its options.")),
    run: { arguments, console in
      let page = HelpPage(console.page)
      if arguments.operands.first == LanguageHelp.topic {
        try console.write(LanguageHelp.text(arguments, console.page))
        return .done
      }
      if arguments.has(.referenceFormat) {
        throw Problem.needs(Option.referenceFormat.flag, LanguageHelp.topic)
      }
      guard let topic = arguments.operands.first else {
        try console.write(page.text(about: nil))
        return .done
      }
      if topic == JSONForm.topic {
        try console.write(page.textAboutJSON)
        return .done
      }
      guard let command = Command.all.first(where: { $0.name == topic }) else {
        throw Problem.unknownTopic(
          topic, known: Command.all.map(\.name) + [JSONForm.topic, LanguageHelp.topic])
      }
      try console.write(page.text(about: command))
      return .done
    })
}

/// A form of JSON that the program writes.
struct JSONForm: Sendable {
  /// The topic of help that lists them.
  static let topic = "json"

  let schema: String
  let meaning: Text

  /// All of them.
  static let all = [
    JSONForm(
      schema: "jalon.diagnosis/1",
      meaning: .both(
        fr: "Le diagnostic d’une collectivité, un objet par ligne : diagnose --format json.",
        en: "The diagnosis of a collectivity, one object a line: diagnose --format json.")),
    JSONForm(
      schema: "jalon.place/1",
      meaning: .both(
        fr: "Une collectivité et ses données, un objet par ligne, que lit stream.",
        en: "A collectivity and its data, one object a line, which stream reads.")),
    JSONForm(
      schema: "jalon.test/1",
      meaning: .both(
        fr: "Les essais d’une trousse, un objet par ligne : test --format json.",
        en: "The tests of a pack, one object a line: test --format json.")),
    JSONForm(
      schema: "jalon.catalogue/1",
      meaning: .both(
        fr: "Ce qu’une trousse déclare, un objet par trousse\u{A0}: catalogue --format json.",
        en: "What a pack declares, one object a pack: catalogue --format json.")),
    JSONForm(
      schema: "jalon.check/1",
      meaning: .both(
        fr: "Ce qui ne va pas dans des règles et des données, un objet par chemin\u{A0}: check.",
        en: "What is wrong with rules and data, one object a path: check.")),
    JSONForm(
      schema: "jalon.why/1",
      meaning: .both(
        fr: "Pourquoi une règle donne son résultat, un objet\u{A0}: why --format json.",
        en: "Why a rule comes to its outcome, one object: why --format json.")),
    JSONForm(
      schema: "jalon.answer/1",
      meaning: .both(
        fr: "Ce que donne une entrée de l’invite, un objet\u{A0}: repl --format json.",
        en: "What an entry at the prompt comes to, one object: repl --format json.")),
    JSONForm(
      schema: "jalon.spread/1",
      meaning: .both(
        fr:
          "Une règle ou une grandeur dans toutes les collectivités, un objet\u{A0}: :all de repl.",
        en: "A rule or a quantity in every place, one object: :all of repl.")),
    JSONForm(
      schema: "jalon.history/1",
      meaning: .both(
        fr: "L’historique d’un indicateur, un objet\u{A0}: :plot de repl.",
        en: "The history of an indicator, one object: :plot of repl.")),
    JSONForm(
      schema: "jalon.definitions/1",
      meaning: .both(
        fr: "Ce qui a été défini à l’invite, un objet\u{A0}: :define de repl.",
        en: "What was defined at the prompt, one object: :define of repl.")),
    JSONForm(
      schema: "jalon.what-if/1",
      meaning: .both(
        fr: "Ce qui change sur d’autres données, un objet : what-if --format json.",
        en: "What changes on other inputs, one object: what-if --format json.")),
    JSONForm(
      schema: "jalon.where/1",
      meaning: .both(
        fr: "Où un identifiant est déclaré et utilisé\u{A0}: where --format json.",
        en: "Where an id is declared and used: where --format json.")),
    JSONForm(
      schema: "jalon.review/1",
      meaning: .both(
        fr: "La revue du plan d’une collectivité, un objet par ligne\u{A0}: review --format json.",
        en: "The review of a collectivity’s plan, one object a line: review --format json.")),
    JSONForm(
      schema: "jalon.plan/1",
      meaning: .both(
        fr: "Le plan d’action ou son registre, un objet\u{A0}: plan --format json.",
        en: "The action plan or its record, one object: plan --format json.")),
    JSONForm(
      schema: "jalon.needs/1",
      meaning: .both(
        fr: "Les données que les règles attendent, un objet\u{A0}: needs --format json.",
        en: "The data that the rules wait for, one object: needs --format json.")),
    JSONForm(
      schema: "jalon.backtest/1",
      meaning: .both(
        fr: "Une règle sur des lieux et des jours passés, un objet\u{A0}: backtest --format json.",
        en: "A rule over places and past days, one object: backtest --format json.")),
    JSONForm(
      schema: "jalon.compare/1",
      meaning: .both(
        fr: "Deux jeux de règles sur les mêmes données, un objet\u{A0}: compare --format json.",
        en: "Two sets of rules on the same data, one object: compare --format json.")),
    JSONForm(
      schema: "jalon.problem/1",
      meaning: .both(
        fr: "Un problème, un objet par ligne, sur la sortie d’erreur : --format json.",
        en: "A problem, one object a line, on standard error: --format json.")),
  ]
}
