extension Lexicon {
  /// Fields of tests.
  static let testFields: [Word] = [
    Word(
      "rule", "regle", in: [.test],
      "The rule that is tested.",
      "La règle mise à l'essai."),
    Word(
      "trigger", "declencheur", in: [.test],
      "The trigger that is tested.",
      "Le déclencheur mis à l'essai."),
    Word(
      "data", "donnees", in: [.test, .testReview],
      "The only figures that exist for the test.",
      "Les seules données qui existent pour l'essai."),
    Word(
      "thresholds", "seuils", in: [.test],
      "Thresholds that take the place of the rule's.",
      "Les seuils qui remplacent ceux de la règle."),
    Word(
      "date", "date", in: [.test, .testReview],
      "The day as of which the test is evaluated.",
      "Le jour auquel l'essai est évalué."),
    Word(
      "collectivity", "collectivite", in: [.test],
      "A place of the workspace whose data lie beneath.",
      "Une collectivité de l'espace de travail dont les données servent de fond."),
    Word(
      "place", "lieu", in: [.test],
      "An invented place.",
      "Une collectivité inventée."),
    Word(
      "stakeholders", "parties_prenantes", in: [.test],
      "The relations of the place with actors.",
      "Les relations de la collectivité avec les acteurs."),
    Word(
      "reviews", "revues", in: [.test],
      "The reviews of a trigger, one after the other.",
      "Les revues d'un déclencheur, l'une après l'autre."),
    Word(
      "expected", "attendu", in: [.test, .testReview],
      "What must come out.",
      "Ce qui doit en résulter."),
    Word(
      "decide", "decision", in: [.testReview],
      "A person's answer before the review, by trigger.",
      "La réponse d'une personne avant la revue, par déclencheur."),
    Word(
      "outcome", "resultat", in: [.expectedOutcome],
      "The outcome of the rule.",
      "Le résultat de la règle."),
    Word(
      "severity", "gravite", in: [.expectedOutcome],
      "The severity of the finding.",
      "La gravité du constat."),
    Word(
      "missing", "manque", in: [.expectedOutcome],
      "The figures that are named as missing.",
      "Les données signalées comme manquantes."),
    Word(
      "finding", "constat", in: [.expectedOutcome],
      "Words that the finding contains.",
      "Des mots que contient le constat."),
    Word(
      "state", "etat", in: [.expectedReview],
      "The state of the trigger's episode.",
      "L'état de l'épisode du déclencheur."),
    Word(
      "proposed", "propose", in: [.expectedReview],
      "The actions that the review proposes.",
      "Les actions que la revue propose."),
  ]
}
