extension Lexicon {
  /// Words that declare, `word "id" { fields }`, and the values a declaration may hold bare.
  static let declarationWords: [Word] = [
    Word(
      "pack", "trousse", in: [.words],
      "Names a set of declarations, its version and its language.",
      "Nomme un ensemble de déclarations, sa version et sa langue."),
    Word(
      "use", "utiliser", in: [.words],
      "Puts a pack under this layer.",
      "Place une trousse sous la couche présente."),
    Word(
      "include", "inclure", in: [.words],
      "Reads other rule files of the layer's folder.",
      "Lit d'autres fichiers de règles du dossier de la couche."),
    Word(
      "data", "donnees", in: [.words],
      "Reads observations from a file, plain or mapped.",
      "Lit les observations d'un fichier, ordinaire ou mis en correspondance."),
    Word(
      "collectivities", "collectivites", in: [.words],
      "Declares many places from a file.",
      "Déclare plusieurs collectivités à partir d'un fichier."),
    Word(
      "collectivity", "collectivite", in: [.words],
      "Declares a place: a municipality, an MRC, a region.",
      "Déclare une collectivité\u{A0}: une municipalité, une MRC, une région."),
    Word(
      "group", "groupe", in: [.words],
      "Declares a population group.",
      "Déclare un groupe de population."),
    Word(
      "characteristic", "caracteristique", in: [.words],
      "Declares one of the characteristics of a welcoming community.",
      "Déclare une des caractéristiques d'une collectivité accueillante."),
    Word(
      "indicator", "indicateur", in: [.words],
      "Declares a figure, observed or computed.",
      "Déclare une donnée chiffrée, observée ou calculée."),
    Word(
      "survey", "sondage", in: [.words],
      "Declares questions put to a group.",
      "Déclare les questions posées à un groupe."),
    Word(
      "threshold", "seuil", in: [.words],
      "Declares a number in force over time.",
      "Déclare un nombre en vigueur dans le temps."),
    Word(
      "issue", "enjeu", in: [.words],
      "Declares a recurring issue that rules detect.",
      "Déclare un enjeu récurrent que des règles repèrent."),
    Word(
      "rule", "regle", in: [.words],
      "Declares a diagnostic rule.",
      "Déclare une règle de diagnostic."),
    Word(
      "solution", "solution", in: [.words],
      "Declares a turnkey project or a type of action.",
      "Déclare un projet clé en main ou un type d'action."),
    Word(
      "stakeholder", "partie_prenante", in: [.words],
      "Declares an actor of the place.",
      "Déclare un acteur du milieu."),
    Word(
      "measure", "mesure", in: [.words],
      "Declares one of the forum's measures.",
      "Déclare une des mesures du forum."),
    Word(
      "practice", "pratique", in: [.words],
      "Declares the logic model of a practice.",
      "Déclare le modèle logique d'une pratique."),
    Word(
      "trigger", "declencheur", in: [.words],
      "Declares what opens an action of the action plan.",
      "Déclare ce qui ouvre une action du plan d'action."),
    Word(
      "adjust", "ajuster", in: [.words],
      "Changes fields of a declaration of a lower layer, with the reason.",
      "Change des champs d'une déclaration d'une couche inférieure, avec la raison."),
    Word(
      "disable", "desactiver", in: [.words],
      "Switches off a declaration of a lower layer, with the reason.",
      "Désactive une déclaration d'une couche inférieure, avec la raison."),
    Word(
      "test", "essai", in: [.words],
      "Tests a rule or a trigger on figures given here.",
      "Met à l'essai une règle ou un déclencheur sur des données fournies ici."),
    Word(
      "remove", "retirer", in: [.words],
      "As a value in an adjustment, takes a name away.",
      "Comme valeur dans un ajustement, retire un nom."),
    Word(
      "absent", "absent", in: [.words],
      "In a test's data, a figure that nobody has.",
      "Dans les données d'un essai, une donnée que personne n'a."),
    Word(
      "withheld", "masque", in: [.words],
      "In a test's data, a figure that exists and may not be seen.",
      "Dans les données d'un essai, une donnée qui existe mais qui est masquée."),
    Word(
      "stale", "perime", in: [.words],
      "In a test's data, a figure too old to count.",
      "Dans les données d'un essai, une donnée trop ancienne pour compter."),
    Word(
      "not_applicable", "sans_objet", in: [.words],
      "In a test's data, a figure that has no meaning for the place.",
      "Dans les données d'un essai, une donnée qui n'a pas de sens pour la collectivité."),
  ]
}
