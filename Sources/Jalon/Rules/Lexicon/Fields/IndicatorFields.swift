extension Lexicon {
  /// Fields of indicators and thresholds.
  static let indicatorFields: [Word] = [
    Word(
      "delay", "delai", in: [.indicator],
      "How long after its period a figure is usually published.",
      "Le délai habituel de publication après la fin de la période."),
    Word(
      "direction", "sens", in: [.indicator],
      "The side that is better.",
      "Le côté qui est le meilleur."),
    Word(
      "band", "bande", in: [.indicator],
      "The lowest and the highest good value.",
      "La plus petite et la plus grande bonne valeur."),
    Word(
      "range", "plage", in: [.indicator],
      "The lowest and the highest value that can be.",
      "La plus petite et la plus grande valeur possible."),
    Word(
      "groups", "groupes", in: [.indicator],
      "The groups that have a figure; the first is meant when none is named.",
      "Les groupes qui ont une valeur; le premier vaut quand aucun n'est nommé."),
    Word(
      "carry_forward", "report", in: [.indicator],
      "How long a measured reading may stand for a later missing one.",
      "Combien de temps une valeur mesurée peut tenir lieu d'une valeur manquante plus récente."),
    Word(
      "breaks", "ruptures", in: [.indicator],
      "The periods at which the definition changed.",
      "Les périodes où la définition a changé."),
    Word(
      "before", "avant", in: [.indicatorBreak],
      "The first period of the new definition.",
      "La première période de la nouvelle définition."),
    Word(
      "base", "base", in: [.indicator],
      "The count on which the figure rests.",
      "L'effectif sur lequel la valeur repose."),
    Word(
      "indicator", "indicateur", in: [.indicatorBase],
      "The indicator that gives the count.",
      "L'indicateur qui donne l'effectif."),
    Word(
      "fragile_below", "fragile_sous", in: [.indicatorBase],
      "The count below which the figure is used with caution.",
      "L'effectif sous lequel la valeur s'utilise avec prudence."),
    Word(
      "unknown_below", "inconnu_sous", in: [.indicatorBase],
      "The count below which the figure is too small to be known.",
      "L'effectif sous lequel la valeur est trop petite pour être retenue."),
    Word(
      "compute", "calcul", in: [.indicator],
      "The quantity or the function that gives the figure.",
      "La grandeur ou la fonction qui donne la valeur."),
    Word(
      "value", "valeur", in: [.threshold, .datedValue],
      "The number.",
      "Le nombre."),
    Word(
      "values", "valeurs", in: [.threshold],
      "The numbers in force one after the other, each from a date.",
      "Les nombres en vigueur l'un après l'autre, chacun depuis une date."),
    Word(
      "from", "depuis", in: [.datedValue],
      "The day from which the number is in force.",
      "Le jour depuis lequel le nombre est en vigueur."),
  ]
}
