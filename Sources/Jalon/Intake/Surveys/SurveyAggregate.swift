import JalonModel

/// All that is kept of the answers to a question: one figure of one group, or that it is withheld.
struct SurveyAggregate: Hashable, Sendable {
  /// The ids of the survey and of its question.
  var survey: String
  var question: String
  var aggregate: Survey.Aggregate
  /// The place's ordinal.
  var place: Int
  /// A group's id; nil for all respondents, who are the audience: no row bears the audience's id.
  var group: String?
  var period: Period
  var reading: Reading
  /// The ordinal of the layer, and the name that people see, of the first file with such answers.
  var layer: Int
  var file: String
  /// The line of that file's header: in a sorted file the lines of the rows themselves would tell
  /// how many answers a withheld group has.
  var line: Int
}
