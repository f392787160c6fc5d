internal import JalonModel

/// The surveys of a workspace, with what is looked up for each answer.
struct SurveyBook {
  struct Entry {
    let survey: Survey
    /// The ordinals of its questions by id.
    let questions: [String: Int]
    let audience: AudienceTree
    /// The fewest answers from which an aggregate is shown.
    let minimum: Int
  }

  let entries: [Entry]
  private let ordinals: [String: Int]
  private let groups: Set<String>

  init(surveys: [Survey], groups: [PopulationGroup]) {
    entries = surveys.map { survey in
      Entry(
        survey: survey,
        questions: Dictionary(
          survey.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a }),
        audience: AudienceTree(of: survey.audience, groups: groups),
        minimum: max(survey.minimum, Survey.floor))
    }
    ordinals = Dictionary(
      surveys.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    self.groups = Set(groups.map(\.id)).union([Survey.institutions])
  }

  var surveyIDs: [String] { ordinals.keys.sorted() }
  var groupIDs: [String] { groups.sorted() }

  func ordinal(of survey: String) -> Int? { ordinals[survey] }

  /// The id of a group by its id or by its name in either language.
  func group(named name: String) -> String? {
    if groups.contains(name) { return name }
    let id = Lexicon.english(of: name, in: .populationGroup)
    return id.flatMap { groups.contains($0) ? $0 : nil }
  }
}
