extension Lexicon {
  /// Fields with one meaning in several declarations.
  static let sharedFields: [Word] = [
    // A pack and a practice have a `title` (titre), a place and an actor a name, a test a sentence.
    Word(
      "label", "titre",
      in: [
        .group, .characteristic, .indicator, .survey, .threshold, .issue, .rule, .solution,
        .measure, .trigger, .action, .data, .collectivities,
      ],
      "The title shown to people.",
      "Le titre présenté aux gens."),
    Word(
      "source", "source",
      in: Scope.declarations.subtracting([.use, .test]).union([.datedValue, .dataValue]),
      "Where it comes from, or on what ground it stands.",
      "D'où cela vient, ou sur quoi cela s'appuie."),
    Word(
      "because", "parce_que",
      in: Scope.declarations.union([.adjust, .disable, .indicatorBreak, .datedValue]),
      "The reason for this choice.",
      "La raison de ce choix."),
    Word(
      "characteristic", "caracteristique",
      in: [.indicator, .issue, .rule, .surveyQuestion],
      "The characteristic that it tells about.",
      "La caractéristique dont il est question."),
    Word(
      "holder", "detenteur", in: [.indicator, .survey],
      "The stakeholder who holds the figures.",
      "La partie prenante qui détient les données."),
    Word(
      "frequency", "frequence", in: [.indicator, .survey],
      "How often new figures come.",
      "À quelle fréquence de nouvelles données paraissent."),
    Word(
      "max_age", "age_max", in: [.indicator, .survey],
      "The age past which a reading is stale.",
      "L'âge au-delà duquel une valeur est périmée."),
    Word(
      "unit", "unite", in: [.indicator, .threshold, .ruleQuantity],
      "The unit in which the number is given.",
      "L'unité dans laquelle le nombre est exprimé."),
    Word(
      "decimals", "decimales", in: [.indicator, .ruleQuantity],
      "How many decimals are shown.",
      "Le nombre de décimales affichées."),
    Word(
      "owner", "responsable", in: [.rule, .action],
      "The stakeholder who answers for it.",
      "La partie prenante qui en répond."),
    Word(
      "strand", "volet", in: [.solution, .practice],
      "The strand of the programme to which it belongs.",
      "Le volet du programme auquel elle se rattache."),
    Word(
      "measure", "mesure", in: [.solution, .action],
      "The forum's measure that it carries out.",
      "La mesure du forum qu'elle met en œuvre."),
    Word(
      "when", "quand", in: [.rule, .trigger],
      "The condition that is watched.",
      "La condition surveillée."),
  ]
}
