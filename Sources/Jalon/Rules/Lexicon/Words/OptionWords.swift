extension Lexicon {
  /// What quantities and conditions take in braces; kinds of place are among the values.
  static let optionWords: [Word] = [
    Word(
      "group", "groupe",
      in: [.valueOptions, .changeOptions, .trendOptions, .feedbackOptions, .seriesOptions],
      "The population group; by default the indicator's first.",
      "Le groupe de population; par défaut, le premier de l'indicateur."),
    Word(
      "at", "lieu",
      in: [.valueOptions, .gapOptions, .changeOptions, .trendOptions, .seriesOptions],
      "Another place, or a kind of place in which this one lies.",
      "Une autre collectivité, ou un genre de territoire dont celle-ci fait partie."),
    Word(
      "period", "periode", in: [.valueOptions],
      "The period; by default the current one.",
      "La période; par défaut, la plus récente."),
    Word(
      "ago", "il_y_a", in: [.valueOptions],
      "How long before the current period.",
      "Combien de temps avant la période la plus récente."),
    Word(
      "of", "de", in: [.gapOptions],
      "The group from which the other is taken away.",
      "Le groupe dont on retranche l'autre."),
    Word(
      "to", "a", in: [.gapOptions],
      "The group or the kind of place compared with.",
      "Le groupe ou le genre de territoire auquel on compare."),
    Word(
      "as", "en", in: [.gapOptions],
      "The form of the gap: difference or ratio.",
      "La forme de l'écart\u{A0}: différence ou rapport."),
    Word(
      "as", "en", in: [.changeOptions, .trendOptions],
      "The form of the change: difference or percent.",
      "La forme de la variation\u{A0}: différence ou pourcentage."),
    Word(
      "over", "sur", in: [.changeOptions, .trendOptions],
      "The length of time over which the change is measured.",
      "La durée sur laquelle la variation est mesurée."),
    Word(
      "by", "de", in: [.trendOptions],
      "The least change that counts, a positive number in its unit.",
      "La plus petite variation qui compte, un nombre positif dans son unité."),
    Word(
      "by", "de", in: [.overdueOptions],
      "How late the action is at least.",
      "La durée minimale du retard."),
    Word(
      "trigger", "declencheur", in: [.overdueOptions],
      "The trigger whose actions are meant; any by default.",
      "Le déclencheur dont on regarde les actions; par défaut, tous."),
    Word(
      "relation", "relation", in: [.stakeholdersOptions],
      "The relation with the place; any but a negative influence by default.",
      "La relation avec la collectivité; par défaut, toutes sauf l'influence négative."),
    Word(
      "role", "role", in: [.stakeholdersOptions],
      "The role that the actor holds.",
      "Le rôle que tient l'acteur."),
    Word(
      "kind", "genre", in: [.peersOptions],
      "The kind of the peers; the place's own by default.",
      "Le genre des pairs; par défaut, celui de la collectivité."),
    Word(
      "milieu", "milieu", in: [.peersOptions],
      "The milieu of the peers.",
      "Le milieu des pairs."),
    Word(
      "population", "population", in: [.peersOptions],
      "The lowest and the highest population of the peers.",
      "La population minimale et maximale des pairs."),
  ]
}
