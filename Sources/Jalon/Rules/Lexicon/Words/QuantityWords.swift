extension Lexicon {
  /// Words that make a quantity; all but `limit` are members of `c` too.
  static let quantityWords: [Word] = [
    Word(
      "value", "valeur", in: [.words, .view],
      "The reading of an indicator.",
      "La valeur d'un indicateur."),
    Word(
      "gap", "ecart", in: [.words, .view],
      "The gap between two groups, or between here and a larger place.",
      "L'écart entre deux groupes, ou entre ici et un territoire plus grand."),
    Word(
      "change", "variation", in: [.words, .view],
      "The change of an indicator over a length of time.",
      "La variation d'un indicateur sur une durée."),
    Word(
      "stakeholders", "parties_prenantes", in: [.words, .view],
      "How many distinct actors have a relation with the place.",
      "Le nombre d'acteurs distincts en relation avec la collectivité."),
    Word(
      "feedback", "retroaction", in: [.words, .view],
      "An aggregate of the answers to a survey.",
      "Un agrégat des réponses à un sondage."),
    Word(
      "divergence", "divergence", in: [.words, .view],
      "How much better institutions see things than immigrants do.",
      "De combien les institutions voient mieux la situation que les personnes immigrantes."),
    Word(
      "peers", "pairs_de", in: [.words, .view],
      "An indicator among the other places that are alike.",
      "Un indicateur parmi les autres collectivités comparables."),
    Word(
      "limit", "limite", in: [.words],
      "A threshold's value inside arithmetic.",
      "La valeur d'un seuil à l'intérieur d'un calcul."),
  ]

  /// What else `c` has beside the facts of the place, and an entry of a series.
  static let viewWords: [Word] = [
    Word(
      "series", "serie", in: [.view],
      "The readings of an indicator, oldest first, from the last break on.",
      "Les valeurs d'un indicateur, de la plus ancienne à la plus récente, depuis la rupture."),
    Word(
      "period", "periode", in: [.seriesEntry],
      "The period of this reading.",
      "La période de cette valeur."),
    Word(
      "value", "valeur", in: [.seriesEntry],
      "The number that was read; a missing one makes the rule unknown.",
      "Le nombre lu; s'il manque, la règle est inconnue."),
    Word(
      "known", "connu", in: [.seriesEntry],
      "Whether the number is known.",
      "Indique si le nombre est connu."),
  ]
}
