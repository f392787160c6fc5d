extension Lexicon {
  /// What an adjustment adds to the fields that it changes.
  static let layerFields: [Word] = [
    Word(
      "was", "valait", in: [.adjust],
      "What the lower layer said when the adjustment was written.",
      "Ce que disait la couche inférieure au moment d'écrire l'ajustement."),
    Word(
      "by", "par", in: [.adjust, .disable],
      "Who decided.",
      "Qui en a décidé."),
    Word(
      "on", "le", in: [.adjust, .disable],
      "The day of the decision.",
      "Le jour de la décision."),
    Word(
      "disabled", "desactivee", in: [.adjust],
      "`false` switches on again what a lower layer disabled.",
      "`false` remet en marche ce qu'une couche inférieure a désactivé."),
  ]
}
