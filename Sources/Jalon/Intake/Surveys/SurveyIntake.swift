import JalonModel

/// Reads the answers to surveys, of which nothing remains but aggregates without small groups.
///
/// All files of all layers count together: a higher layer's answers add to a lower one's, since
/// answers have no key by which one could replace another. A row of a file answers a question
/// once, however often the same content is declared or copied, or five people could pass for ten.
struct SurveyIntake {
  /// What was made of the files.
  struct Result: Hashable, Sendable {
    /// By survey, question, place, period and group, all respondents first.
    var aggregates: [SurveyAggregate] = []
    /// The bad rows that were tolerated.
    var warnings: [Problem] = []
    /// How many rows are none of this workspace's business. How many are its business is not said
    /// anywhere: it can be the number of answers of a withheld group.
    var leftOut = 0
    /// How many rows are bad.
    var setAside = 0
  }

  let book: SurveyBook
  let find: (String) -> Places.Lookup

  /// Finds places by what a cell or a declaration calls them.
  init(
    surveys: [Survey], groups: [PopulationGroup], find: @escaping (String) -> Places.Lookup
  ) {
    book = SurveyBook(surveys: surveys, groups: groups)
    self.find = find
  }
}
