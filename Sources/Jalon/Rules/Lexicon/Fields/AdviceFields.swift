extension Lexicon {
  /// Fields of solutions, measures, stakeholders and practices.
  static let adviceFields: [Word] = [
    Word(
      "partner", "partenaire", in: [.solution],
      "The stakeholder with whom it is carried out.",
      "La partie prenante avec qui la réaliser."),
    Word(
      "answers", "repond", in: [.solution],
      "The issues or the rules to which it answers.",
      "Les enjeux ou les règles auxquels elle répond."),
    Word(
      "requires", "exige", in: [.solution],
      "The condition without which it does not apply.",
      "La condition sans laquelle elle ne s'applique pas."),
    Word(
      "effect", "effet", in: [.solution],
      "The effect that is expected of it.",
      "L'effet qu'on en attend."),
    Word(
      "axis", "axe", in: [.measure],
      "The axis to which the measure belongs.",
      "L'axe auquel la mesure appartient."),
    Word(
      "name", "nom", in: [.stakeholder],
      "The name of the actor.",
      "Le nom de l'acteur."),
    Word(
      "sector", "secteur", in: [.stakeholder, .stakeholdersOptions],
      "The sector: community, institutional, municipal or private.",
      "Le secteur\u{A0}: communautaire, institutionnel, municipal ou privé."),
    Word(
      "roles", "roles", in: [.stakeholder],
      "The roles that the actor holds.",
      "Les rôles que tient l'acteur."),
    Word(
      "territory", "territoire", in: [.stakeholder],
      "The territory that the actor covers.",
      "Le territoire que couvre l'acteur."),
    Word(
      "serves", "sert", in: [.stakeholder, .stakeholdersOptions],
      "Whom the actor serves.",
      "La clientèle que sert l'acteur."),
    Word(
      "title", "titre", in: [.practice],
      "The title of the practice.",
      "Le titre de la pratique."),
    Word(
      "mission", "mission", in: [.practice],
      "The mission that the practice serves.",
      "La mission que sert la pratique."),
    Word(
      "worker", "intervenant", in: [.practice],
      "Who carries the practice out.",
      "La personne qui réalise la pratique."),
    Word(
      "main_client", "client_principal", in: [.practice],
      "For whom it is first of all.",
      "La clientèle visée en premier lieu."),
    Word(
      "secondary_client", "client_secondaire", in: [.practice],
      "Who gains from it besides.",
      "La clientèle qui en bénéficie aussi."),
    Word(
      "problem", "probleme", in: [.practice],
      "The problem that it takes up.",
      "Le problème auquel elle s'attaque."),
    Word(
      "focus", "focus", in: [.practice],
      "What the work bears on.",
      "Ce sur quoi porte l'intervention."),
    Word(
      "objective", "objectif", in: [.practice],
      "What it sets out to reach.",
      "Ce qu'elle cherche à atteindre."),
    Word(
      "modalities", "modalites", in: [.practice],
      "How it is carried out.",
      "La manière dont elle se réalise."),
    Word(
      "means", "moyens", in: [.practice],
      "The means that it needs.",
      "Les moyens qu'elle demande."),
    Word(
      "hoped_change", "changement_espere", in: [.practice],
      "The change hoped for.",
      "Le changement espéré."),
    Word(
      "evaluation", "evaluation", in: [.practice],
      "How one knows whether it worked.",
      "La façon de savoir si elle a réussi."),
    Word(
      "milieu", "milieu", in: [.practice],
      "The milieu in which it takes place.",
      "Le milieu où elle se déroule."),
    Word(
      "relations", "relations", in: [.practice],
      "The relations with actors on which it rests.",
      "Les relations avec les acteurs sur lesquelles elle s'appuie."),
    Word(
      "proposed_when", "propose_quand", in: [.practice],
      "The condition under which it is proposed.",
      "La condition qui la fait proposer."),
  ]
}
