/// A place where names are resolved; in one scope no name has two meanings.
///
/// `en` is the form of a difference in `ecart` and English in a text; `cible` is a direction of an
/// indicator and the target of an action.
enum Scope: Hashable, Sendable, CaseIterable {
  /// What stands free in a file: declarations, quantities, conditions, readings of a test.
  case words

  // The fields of a declaration, as `word "id" { fields }`; `include` has none.
  case pack, use, data, collectivities, collectivity
  case group, characteristic, indicator, survey
  /// Also each of a rule's `thresholds`.
  case threshold
  case issue, rule, solution, stakeholder, measure, practice, trigger
  /// What an adjustment adds to the fields of the declaration that it adjusts.
  case adjust
  case disable, test

  // Tables inside a declaration.
  /// The languages of a text and of a pack.
  case text
  case indicatorBreak, indicatorBase
  case surveyScale, surveyQuestion
  /// One of the `values` of a threshold.
  case datedValue
  /// One of a rule's `quantities` with its unit.
  case ruleQuantity
  case action, target, escalation
  case testPlace, testReview
  /// What a test expects of a rule, and what a review of a test expects of a trigger.
  case expectedOutcome, expectedReview

  // Data files.
  /// The `columns` of a mapped file, one of its `values`, its `codes`.
  case dataColumns, dataValue, dataCodes
  /// The headers of the plain files; that of places also names the `columns` of `collectivities`.
  case observationHeader, surveyHeader, relationHeader, placeHeader

  // The options of quantities and conditions.
  case valueOptions, gapOptions, changeOptions, stakeholdersOptions, feedbackOptions
  case peersOptions
  /// Of `rising` and `falling`.
  case trendOptions
  /// Of `is`.
  case placeFacts
  case overdueOptions

  // What a function sees.
  /// The members of `c`, the options of `c:series`, the members of its entries.
  case view, seriesOptions, seriesEntry

  // Values, and names that a finding's text may hold.
  case kind, milieu, populationGroup, sector, relation
  case unit, yesNo, direction, frequency, duration
  case gapForm, changeForm, surveyAggregate, peersAggregate
  /// The `status` of a row and the `symbols` of a mapped file.
  case status
  /// Why a figure is missing, and how far a measured one may be relied upon.
  case reason, reliability
  case severity
  /// What stands for a condition on the last line of a table of severities.
  case severityLastLine
  case outcome, episodeState, actionState
  case findingName

  /// What is written as a text in quotes.
  static let values: Set<Scope> = [
    .kind, .milieu, .populationGroup, .sector, .relation, .unit, .yesNo, .direction, .frequency,
    .gapForm, .changeForm, .surveyAggregate, .peersAggregate, .status, .reason, .reliability,
    .severity, .severityLastLine, .outcome, .episodeState, .actionState,
  ]

  /// The fields of declarations; an adjustment is written with these and those of `adjust`.
  static let declarations: Set<Scope> = [
    .pack, .use, .data, .collectivities, .collectivity, .group, .characteristic, .indicator,
    .survey, .threshold, .issue, .rule, .solution, .stakeholder, .measure, .practice, .trigger,
    .test,
  ]
}
