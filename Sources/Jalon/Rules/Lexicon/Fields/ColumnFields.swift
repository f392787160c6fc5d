extension Lexicon {
  /// What a file's columns hold, as a header names it, a mapping or a constant for all rows.
  static let columnFields: [Word] = [
    Word(
      "column", "colonne", in: [.dataValue],
      "The header or the number of the column.",
      "L'en-tête ou le numéro de la colonne."),
    Word(
      "place", "lieu", in: [.data, .dataColumns, .dataValue],
      "The place that the figure is about.",
      "La collectivité dont il est question."),
    Word(
      "collectivity", "collectivite", in: [.observationHeader, .surveyHeader, .relationHeader],
      "The place that the row is about.",
      "La collectivité dont il est question."),
    Word(
      "indicator", "indicateur", in: [.data, .dataColumns, .dataValue, .observationHeader],
      "The indicator.",
      "L'indicateur."),
    Word(
      "period", "periode",
      in: [.data, .dataColumns, .dataValue, .observationHeader, .surveyHeader],
      "The period.",
      "La période."),
    Word(
      "group", "groupe",
      in: [.data, .dataColumns, .dataValue, .observationHeader, .surveyHeader],
      "The population group.",
      "Le groupe de population."),
    Word(
      "value", "valeur", in: [.dataColumns, .observationHeader],
      "The figure.",
      "La valeur."),
    Word(
      "status", "statut", in: [.dataColumns, .observationHeader],
      "Why the figure is missing, or that it calls for caution.",
      "Pourquoi la valeur manque, ou qu'elle appelle à la prudence."),
    Word(
      "source", "source", in: [.dataColumns, .observationHeader],
      "Where the figure comes from.",
      "D'où vient la valeur."),
    Word(
      "published", "publication", in: [.data, .dataColumns, .dataValue, .observationHeader],
      "The day on which the figure was published.",
      "Le jour de publication de la valeur."),
    Word(
      "unit", "unite", in: [.observationHeader],
      "The unit, which must be the indicator's.",
      "L'unité, qui doit être celle de l'indicateur."),
    Word(
      "note", "note", in: [.observationHeader],
      "A note, which is not read.",
      "Une note, qui n'est pas lue."),
    Word(
      "survey", "sondage", in: [.data, .dataColumns, .surveyHeader],
      "The survey.",
      "Le sondage."),
    Word(
      "question", "question", in: [.dataColumns, .dataValue, .surveyHeader],
      "The question.",
      "La question."),
    Word(
      "answer", "reponse", in: [.dataColumns, .surveyHeader],
      "The answer.",
      "La réponse."),
    Word(
      "stakeholder", "partie_prenante", in: [.dataColumns, .relationHeader],
      "The stakeholder.",
      "La partie prenante."),
    Word(
      "relation", "relation", in: [.dataColumns, .relationHeader],
      "The relation of the stakeholder with the place.",
      "La relation de la partie prenante avec la collectivité."),
  ]
}
