extension Lexicon {
  /// Words that make a condition: true, false or unknown.
  static let conditionWords: [Word] = [
    Word(
      "below", "sous", in: [.words],
      "The quantity is less than the threshold.",
      "La grandeur est inférieure au seuil."),
    Word(
      "at_most", "au_plus", in: [.words],
      "The quantity is less than the threshold or equal to it.",
      "La grandeur est inférieure ou égale au seuil."),
    Word(
      "above", "au_dessus", in: [.words],
      "The quantity is greater than the threshold.",
      "La grandeur est supérieure au seuil."),
    Word(
      "at_least", "au_moins", in: [.words],
      "The quantity is greater than the threshold or equal to it.",
      "La grandeur est supérieure ou égale au seuil."),
    Word(
      "between", "entre", in: [.words],
      "The quantity is between two thresholds, both included.",
      "La grandeur est entre deux seuils, bornes comprises."),
    Word(
      "outside", "hors", in: [.words],
      "The quantity is not between two thresholds.",
      "La grandeur n'est pas entre deux seuils."),
    Word(
      "rising", "en_hausse", in: [.words],
      "The indicator rose over a length of time, by so much at least if it is said.",
      "L'indicateur a monté sur une durée, d'au moins tant si on le précise."),
    Word(
      "falling", "en_baisse", in: [.words],
      "The indicator fell over a length of time, by so much at least if it is said.",
      "L'indicateur a baissé sur une durée, d'au moins tant si on le précise."),
    Word(
      "known", "connu", in: [.words, .view],
      "Whether the quantity is known; true or false, never unknown.",
      "Indique si la grandeur est connue; vrai ou faux, jamais inconnu."),
    Word(
      "all", "tous", in: [.words],
      "Every one of the conditions holds.",
      "Toutes les conditions sont remplies."),
    Word(
      "any", "un_de", in: [.words],
      "One at least of the conditions holds.",
      "Au moins une des conditions est remplie."),
    Word(
      "none", "aucun", in: [.words],
      "None of the conditions holds.",
      "Aucune des conditions n'est remplie."),
    Word(
      "some", "au_moins_n", in: [.words],
      "So many at least of the conditions hold.",
      "Au moins tant de conditions sont remplies."),
    Word(
      "fires", "signale", in: [.words, .view],
      "Another rule is met; with a severity, at least so gravely.",
      "Une autre règle est signalée; avec une gravité, au moins aussi gravement."),
    Word(
      "is", "est", in: [.words],
      "The place is as described.",
      "La collectivité est telle que décrite."),
    Word(
      "overdue", "retard", in: [.words],
      "An accepted action of the place is late by more than so long.",
      "Une action acceptée de la collectivité a plus que tant de retard."),
    Word(
      "off_target", "hors_cible", in: [.words],
      "An accepted action's target is off its path.",
      "La cible d'une action acceptée n'est pas sur sa trajectoire."),
  ]
}
