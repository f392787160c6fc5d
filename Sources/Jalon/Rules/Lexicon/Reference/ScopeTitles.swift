import JalonModel

extension Scope {
  var isValues: Bool { kind == .values }

  /// What its names are.
  var kind: Vocabulary.Scope.Kind {
    switch self {
    case .words, .pack, .use, .data, .collectivities, .collectivity, .group, .characteristic,
      .indicator, .survey, .threshold, .issue, .rule, .solution, .stakeholder, .measure, .practice,
      .trigger, .adjust, .disable, .test:
      .declaration
    case .text, .indicatorBreak, .indicatorBase, .surveyScale, .surveyQuestion, .datedValue,
      .ruleQuantity, .action, .target, .escalation, .testPlace, .testReview, .expectedOutcome,
      .expectedReview, .dataColumns, .dataValue, .dataCodes, .observationHeader, .surveyHeader,
      .relationHeader, .placeHeader:
      .table
    case .valueOptions, .gapOptions, .changeOptions, .stakeholdersOptions, .feedbackOptions,
      .peersOptions, .trendOptions, .placeFacts, .overdueOptions, .seriesOptions:
      .options
    case .view, .seriesEntry: .members
    case .kind, .milieu, .populationGroup, .sector, .relation, .unit, .yesNo, .direction,
      .frequency, .duration, .gapForm, .changeForm, .surveyAggregate, .peersAggregate, .status,
      .reason, .reliability, .severity, .severityLastLine, .outcome, .episodeState, .actionState,
      .findingName:
      .values
    }
  }

  /// What the reference calls it.
  var title: Text {
    if kind == .declaration {
      let name = "\(self)"
      let french = Lexicon.french(of: name, in: .words) ?? name
      return .both(fr: "Champs de `\(french)`", en: "Fields of `\(name)`")
    }
    return Self.titles[self] ?? .both(fr: "\(self)", en: "\(self)")
  }

  private static let titles: [Scope: Text] = [
    .text: .both(fr: "Un texte par langue", en: "A text for each language"),
    .indicatorBreak: .both(fr: "Une rupture de série", en: "A break of a series"),
    .indicatorBase: .both(fr: "L’effectif de base", en: "The base of a figure"),
    .surveyScale: .both(fr: "L’échelle d’un sondage", en: "The scale of a survey"),
    .surveyQuestion: .both(fr: "Une question de sondage", en: "A question of a survey"),
    .datedValue: .both(fr: "Une valeur datée d’un seuil", en: "A dated value of a threshold"),
    .ruleQuantity: .both(fr: "Une grandeur d’une règle", en: "A quantity of a rule"),
    .action: .both(fr: "Une action", en: "An action"),
    .target: .both(fr: "La cible d’une action", en: "The target of an action"),
    .escalation: .both(fr: "L’escalade", en: "The escalation"),
    .testPlace: .both(
      fr: "La collectivité inventée d’un essai", en: "The invented place of a test"),
    .testReview: .both(fr: "Une revue d’un essai", en: "A review of a test"),
    .expectedOutcome: .both(
      fr: "Ce qu’un essai attend d’une règle", en: "What a test expects of a rule"),
    .expectedReview: .both(
      fr: "Ce qu’une revue d’essai attend", en: "What a review of a test expects"),
    .dataColumns: .both(fr: "Les colonnes d’un fichier", en: "The columns of a file"),
    .dataValue: .both(fr: "Une colonne de valeurs", en: "A column of values"),
    .dataCodes: .both(fr: "La lecture des codes", en: "How codes are read"),
    .observationHeader: .both(
      fr: "L’en-tête d’un fichier d’observations", en: "The header of a file of observations"),
    .surveyHeader: .both(
      fr: "L’en-tête d’un fichier de réponses", en: "The header of a file of answers"),
    .relationHeader: .both(
      fr: "L’en-tête d’un fichier de relations", en: "The header of a file of relations"),
    .placeHeader: .both(
      fr: "L’en-tête d’un fichier de collectivités", en: "The header of a file of places"),
    .valueOptions: .both(fr: "Options de `valeur`", en: "Options of `value`"),
    .gapOptions: .both(fr: "Options d’`ecart`", en: "Options of `gap`"),
    .changeOptions: .both(fr: "Options de `variation`", en: "Options of `change`"),
    .stakeholdersOptions: .both(
      fr: "Options de `parties_prenantes`", en: "Options of `stakeholders`"),
    .feedbackOptions: .both(fr: "Options de `retroaction`", en: "Options of `feedback`"),
    .peersOptions: .both(fr: "Options de `pairs_de`", en: "Options of `peers`"),
    .trendOptions: .both(
      fr: "Options d’`en_hausse` et d’`en_baisse`", en: "Options of `rising` and `falling`"),
    .placeFacts: .both(fr: "Faits que demande `est`", en: "Facts that `is` asks"),
    .overdueOptions: .both(fr: "Options de `retard`", en: "Options of `overdue`"),
    .view: .both(fr: "Membres de `c`", en: "Members of `c`"),
    .seriesOptions: .both(fr: "Options de `c:serie`", en: "Options of `c:series`"),
    .seriesEntry: .both(fr: "Une valeur d’une série", en: "An entry of a series"),
    .kind: .both(fr: "Genres de collectivité", en: "Kinds of place"),
    .milieu: .both(fr: "Milieux", en: "Surroundings"),
    .populationGroup: .both(fr: "Groupes de population d’office", en: "Built-in population groups"),
    .sector: .both(fr: "Secteurs", en: "Sectors"),
    .relation: .both(fr: "Relations", en: "Relations"),
    .unit: .both(fr: "Unités", en: "Units"),
    .yesNo: .both(fr: "Oui et non", en: "Yes and no"),
    .direction: .both(fr: "Sens d’un indicateur", en: "Directions of an indicator"),
    .frequency: .both(fr: "Fréquences", en: "Frequencies"),
    .duration: .both(fr: "Unités de durée", en: "Units of a length of time"),
    .gapForm: .both(fr: "Formes d’un écart", en: "Forms of a gap"),
    .changeForm: .both(fr: "Formes d’une variation", en: "Forms of a change"),
    .surveyAggregate: .both(fr: "Agrégats d’un sondage", en: "Aggregates of a survey"),
    .peersAggregate: .both(fr: "Agrégats des pairs", en: "Aggregates of peers"),
    .status: .both(fr: "Statuts d’une cellule", en: "Statuses of a cell"),
    .reason: .both(fr: "Raisons d’une donnée manquante", en: "Reasons why a figure is missing"),
    .reliability: .both(fr: "Fiabilités", en: "Reliabilities"),
    .severity: .both(fr: "Gravités", en: "Severities"),
    .severityLastLine: .both(
      fr: "Dernière ligne des gravités", en: "Last line of severities"),
    .outcome: .both(fr: "Résultats d’une règle", en: "Outcomes of a rule"),
    .episodeState: .both(fr: "États d’un épisode", en: "States of an episode"),
    .actionState: .both(fr: "États d’une action", en: "States of an action"),
    .findingName: .both(fr: "Noms entre accolades d’un constat", en: "Names in a finding’s braces"),
  ]
}
