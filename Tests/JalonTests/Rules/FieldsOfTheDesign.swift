@testable import Jalon

extension Twins {
  /// The fields that sections 2 to 9 name, by the table in which they stand.
  static let fields: [Twins] = [
    Twins("pack", in: [.pack], "title, version, language, source, licence, place"),
    Twins("use", in: [.use], "version"),
    Twins(
      "collectivity", in: [.collectivity],
      "name, kind, designation, codes, milieu, within, population, relations, succeeds"),
    Twins("group", in: [.group], "label, part_of"),
    Twins("characteristic", in: [.characteristic], "label, statement, order"),
    Twins(
      "indicator", in: [.indicator],
      """
      label, unit, decimals, delay, direction, band, range, characteristic, source, holder
      frequency, groups, max_age, carry_forward, breaks, base, compute
      """),
    Twins("a break", in: [.indicatorBreak], "before, because"),
    Twins("a base", in: [.indicatorBase], "indicator, fragile_below, unknown_below"),
    Twins(
      "survey", in: [.survey],
      "audience, scale, questions, minimum, holder, source, frequency, max_age"),
    Twins("a scale", in: [.surveyScale], "favourable, not_applicable"),
    Twins("a question", in: [.surveyQuestion], "id, text, characteristic, reversed"),
    Twins("threshold", in: [.threshold], "unit, source, value, values"),
    Twins("a dated value", in: [.datedValue], "from, value"),
    Twins("issue", in: [.issue], "label, characteristic, source"),
    Twins(
      "rule", in: [.rule],
      """
      characteristic, label, source, issue, applies, thresholds, quantities, when, severity
      finding, suggests, owner
      """),
    Twins("a rule's quantity", in: [.ruleQuantity], "unit, decimals"),
    Twins(
      "solution", in: [.solution],
      "label, partner, strand, answers, requires, measure, effect"),
    Twins("stakeholder", in: [.stakeholder], "name, sector, roles, territory, serves"),
    Twins("measure", in: [.measure], "label, axis"),
    Twins(
      "practice", in: [.practice],
      """
      title, mission, strand, worker, main_client, secondary_client, problem, focus, objective
      modalities, means, hoped_change, evaluation, milieu, relations, proposed_when
      """),
    Twins("adjust", in: [.adjust], "was, by, on, because, disabled"),
    Twins("disable", in: [.disable], "because"),
    Twins(
      "trigger", in: [.trigger],
      "label, when, persists, clears, cooldown, cadence, action, actions, escalation"),
    Twins("action", in: [.action], "label, role, owner, due, solution, measure, target"),
    Twins("target", in: [.target], "indicator, value, by"),
    Twins("escalation", in: [.escalation], "after, to"),
    Twins(
      "data", in: [.data],
      """
      columns, place, indicator, period, group, source, published, values, places, indicators
      periods, groups, symbols, designations, codes, notes, where, header, encoding, separator
      decimal, tolerance, optional, format
      """),
    Twins(
      "columns", in: [.dataColumns],
      "place, indicator, period, group, value, status, source, published, survey, question, answer"),
    Twins(
      "a column of values", in: [.dataValue],
      "column, question, place, indicator, period, group, source, published"),
    Twins("codes", in: [.dataCodes], "before, scheme"),
    Twins(
      "collectivities", in: [.collectivities],
      "columns, codes, kinds, name, kind, where, header, encoding, separator, tolerance, optional"),
    Twins(
      "test", in: [.test],
      """
      rule, trigger, data, thresholds, date, collectivity, place, stakeholders, reviews, expected
      """),
    Twins("a test's place", in: [.testPlace], "kind, milieu, population"),
    Twins("a test's review", in: [.testReview], "date, data, decide, expected"),
    Twins("what a rule must give", in: [.expectedOutcome], "outcome, severity, missing, finding"),
    Twins("what a review must give", in: [.expectedReview], "state, proposed"),
    Twins("value", in: [.valueOptions], "group, at, period, ago"),
    Twins("gap", in: [.gapOptions], "of, to, at, as"),
    Twins("change", in: [.changeOptions], "over, as, group, at"),
    Twins("stakeholders", in: [.stakeholdersOptions], "relation, role, sector, serves"),
    Twins("feedback", in: [.feedbackOptions], "group"),
    Twins("peers", in: [.peersOptions], "kind, milieu, region, population"),
    Twins("rising and falling", in: [.trendOptions], "over, by, as, group, at"),
    Twins("is", in: [.placeFacts], "kind, milieu, region, mrc, province, designation"),
    Twins("overdue", in: [.overdueOptions], "by, trigger"),
    Twins("series", in: [.seriesOptions], "group, at"),
    Twins("a function's place", in: [.view], "id, name, kind, milieu"),
    Twins("an entry of a series", in: [.seriesEntry], "period, value, known"),
    Twins("text", in: [.text], "fr, en"),
    Twins("the groups built in", in: [.populationGroup], "total, immigrants"),
    Twins(
      "reasons", in: [.reason],
      "absent, withheld, not_applicable, stale, broken_series, too_small, undeclared, failed"),
    Twins("what a symbol may mean", in: [.status], "absent, withheld, not_applicable, caution"),
    Twins("reliability", in: [.reliability], "normal, caution"),
    Twins("aggregates", in: [.surveyAggregate], "mean, favourable, n"),
  ]
}
