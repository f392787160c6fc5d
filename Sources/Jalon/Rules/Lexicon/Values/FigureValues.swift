extension Lexicon {
  /// Values about figures: units, directions, times, forms and aggregates.
  static let figureValues: [Word] = [
    Word(
      "yes_no", "oui_non", in: [.unit],
      "A declared fact, written yes or no and read as 1 or 0.",
      "Un fait déclaré, écrit oui ou non et lu comme 1 ou 0."),
    Word(
      "points", "points", in: [.unit],
      "Percentage points, the unit of a difference of figures in %.",
      "Les points de pourcentage, l'unité d'une différence entre des valeurs en %."),
    Word("yes", "oui", in: [.yesNo], "The fact is so; read as 1.", "Le fait est avéré; se lit 1."),
    Word(
      "no", "non", in: [.yesNo],
      "The fact is not so; read as 0.",
      "Le fait n'est pas avéré; se lit 0."),
    Word("higher", "haut", in: [.direction], "Higher is better.", "Plus haut est mieux."),
    Word("lower", "bas", in: [.direction], "Lower is better.", "Plus bas est mieux."),
    Word(
      "band", "cible", in: [.direction],
      "Between the two ends of the band is better.",
      "Entre les deux bornes de la bande est mieux."),
    Word(
      "neutral", "neutre", in: [.direction],
      "Neither side is better.",
      "Aucun côté n'est meilleur."),
    Word("monthly", "mensuelle", in: [.frequency], "Every month.", "Chaque mois."),
    Word(
      "quarterly", "trimestrielle", in: [.frequency], "Every three months.", "Chaque trimestre."),
    Word("annual", "annuelle", in: [.frequency], "Every year.", "Chaque année."),
    Word("biennial", "biennale", in: [.frequency], "Every two years.", "Tous les deux ans."),
    Word(
      "quadrennial", "quadriennale", in: [.frequency],
      "Every four years.",
      "Tous les quatre ans."),
    Word(
      "quinquennial", "quinquennale", in: [.frequency],
      "Every five years.",
      "Tous les cinq ans."),
    Word(
      "days", "jours", also: ["day", "jour"], in: [.duration],
      "Days of the calendar.",
      "Des jours du calendrier."),
    Word(
      "weeks", "semaines", also: ["week", "semaine"], in: [.duration],
      "Weeks of seven days.",
      "Des semaines de sept jours."),
    Word(
      "months", "mois", also: ["month"], in: [.duration],
      "Months of the calendar, ending on the last day at most.",
      "Des mois du calendrier, au plus jusqu'à leur dernier jour."),
    Word(
      "years", "ans", also: ["year", "an"], in: [.duration],
      "Years of the calendar.",
      "Des années du calendrier."),
    Word(
      "reviews", "revues", also: ["review", "revue"], in: [.duration],
      "Reviews of the action plan.",
      "Des revues du plan d'action."),
    Word(
      "difference", "difference", in: [.gapForm, .changeForm],
      "One figure minus the other.",
      "Une valeur moins l'autre."),
    Word(
      "ratio", "rapport", in: [.gapForm],
      "One figure divided by the other.",
      "Une valeur divisée par l'autre."),
    Word(
      "percent", "pourcent", in: [.changeForm],
      "The change in percent of the older figure.",
      "La variation en pourcentage de la valeur la plus ancienne."),
    Word("mean", "moyenne", in: [.surveyAggregate], "The mean answer.", "La réponse moyenne."),
    Word(
      "favourable", "favorable", in: [.surveyAggregate],
      "The share of favourable answers, from 0 to 100.",
      "La part des réponses favorables, de 0 à 100."),
    Word("n", "n", in: [.surveyAggregate], "The number of answers.", "Le nombre de réponses."),
    Word(
      "median", "mediane", in: [.peersAggregate],
      "The median of the peers.",
      "La médiane des pairs."),
    Word(
      "rank", "rang", in: [.peersAggregate],
      "One more than the number of peers that do better.",
      "Un de plus que le nombre de pairs qui font mieux."),
    Word(
      "count", "nombre", in: [.peersAggregate],
      "The number of peers that have a figure.",
      "Le nombre de pairs qui ont une valeur."),
  ]
}
