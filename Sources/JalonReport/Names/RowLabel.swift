internal import JalonModel

extension Names {
  /// What a row is of, in words.
  func label(of row: Needs.Row) -> String {
    guard let asked = surveyAggregate(row.indicator) else {
      return indicatorLabel(row.indicator, group: row.group)
    }
    return question(asked.question, of: asked.survey, .whole) + ", "
      + words.aggregate(asked.aggregate)
  }
}
