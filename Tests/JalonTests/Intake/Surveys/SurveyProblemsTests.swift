import JalonModel
import Testing

@testable import Jalon

/// A row that is wrong, with the kind and the column of what is said about it.
struct BadAnswerRow: CustomTestStringConvertible {
  let testDescription: String
  let row: String
  let kind: String
  let column: Int

  init(_ name: String, _ row: String, _ kind: String, column: Int) {
    testDescription = name
    self.row = row
    self.kind = kind
    self.column = column
  }

  static let all = [
    Self("place", "atlantide,accueil,q1,femmes,2025,4", "unknown_place", column: 1),
    Self("empty place", ",accueil,q1,femmes,2025,4", "unknown_place", column: 1),
    Self("two places", "Sainte-Anne,accueil,q1,femmes,2025,4", "ambiguous_place", column: 1),
    Self("survey", "victoriaville,acceuil,q1,femmes,2025,4", "unknown_survey", column: 15),
    Self("question", "victoriaville,accueil,q7,femmes,2025,4", "unknown_question", column: 23),
    Self("group", "victoriaville,accueil,q1,femme,2025,4", "unknown_group", column: 26),
    Self(
      "group of others", "victoriaville,accueil,q1,natifs,2025,4", "group_outside_audience",
      column: 26),
    Self("period", "victoriaville,accueil,q1,femmes,2025-13,4", "bad_period", column: 33),
    Self("off the scale", "victoriaville,accueil,q1,femmes,2025,6", "bad_answer", column: 38),
    Self("below the scale", "victoriaville,accueil,q1,femmes,2025,0.99", "bad_answer", column: 38),
    Self("no number", "victoriaville,accueil,q1,femmes,2025,oui", "bad_answer", column: 38),
    Self("percent", "victoriaville,accueil,q1,femmes,2025,4 %", "bad_answer", column: 38),
    Self("a sign", "victoriaville,accueil,q1,femmes,2025,x", "bad_answer", column: 38),
    Self("nan", "victoriaville,accueil,q1,femmes,2025,nan", "bad_answer", column: 38),
    Self("cells", "victoriaville,accueil,q1,femmes,2025,4,4", "bad_record", column: 40),
  ]
}

struct SurveyProblemsTests {
  private static let header = "collectivite,sondage,question,groupe,periode,reponse"

  @Test(arguments: BadAnswerRow.all)
  func `a bad row of a plain file stops and is told with its place`(_ bad: BadAnswerRow) throws {
    let good = "victoriaville,accueil,q1,femmes,2025,4"
    let problems = anIntake().problems("\(Self.header)\n\(good)\n\(bad.row)\n\(good)\n")
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.kind == bad.kind && problem.gravity == .error)
    #expect(problem.file == "reponses.csv" && problem.line == 3 && problem.column == bad.column)
    #expect(problem.excerpt == nil)
    #expect(problem.message.isComplete && problem.remedy?.isComplete == true)
  }

  @Test func `a near name is proposed`() {
    let problems = anIntake().problems(
      "\(Self.header)\nvictoriaville,acceuil,q1,femme,2025,4\nvictoriaville,accueil,q1,femme,2025,4\n"
    )
    #expect(
      problems.map { $0.message.shown(in: .fr) } == [
        "Ce sondage n’est pas connu. Était-ce «\u{A0}accueil\u{A0}»?",
        "Ce groupe n’est pas connu. Était-ce «\u{A0}femmes\u{A0}»?",
      ])
    #expect(
      problems.last?.message.shown(in: .en) == "This group is not known. Did you mean “femmes”?")
  }

  @Test func `what was expected is said in the reader’s language`() {
    var survey = aSurvey()
    survey.scale.range = 0.5...5
    let problem = anIntake([survey]).problems(plainFile([("", "12")])).first
    #expect(
      problem?.message.shown(in: .fr) == "Ce n’est pas une réponse de l’échelle de 0,5 à 5.")
    #expect(problem?.message.shown(in: .en) == "This is not an answer on the scale from 0.5 to 5.")
    #expect(problem?.remedy?.shown(in: .fr).contains("«\u{A0}accueil\u{A0}»") == true)
  }

  @Test func `bad rows of a mapped file are set aside, listed, and tolerated as said`() throws {
    var mapping = Mapping()
    mapping.columns = [.answer: [.header("note")]]
    mapping.constants = [
      .survey: "accueil", .period: "2025", .place: "victoriaville", .question: "q1",
    ]
    let text = "note\n1\n2\n3\n4\n5\n77\n\nabc\n"
    let result = try anIntake().result(text, mapping)
    #expect(result.reading(.n) == measured(5))
    #expect(result.setAside == 2)
    #expect(result.warnings.map(\.line) == [7, 9])
    #expect(result.warnings.allSatisfy { $0.gravity == .warning })
    mapping.tolerance = 2
    #expect(anIntake().problems(text, mapping).isEmpty)
    mapping.tolerance = 1
    #expect(anIntake().problems(text, mapping).map(\.gravity) == [.error, .error])
  }

  @Test func `one bad cell sets a respondent’s whole row aside`() throws {
    var mapping = Mapping()
    mapping.constants = [.survey: "accueil", .period: "2025", .place: "victoriaville"]
    mapping.values = ["q1", "q3"].map { .init(column: .header($0), constants: [.question: $0]) }
    let text = "q1,q3\n" + String(repeating: "4,4\n", count: 6) + "5,77\n88,99\n"
    let result = try anIntake().result(text, mapping)
    #expect(result.mean("q1") == measured(4) && result.reading(.n) == measured(6))
    #expect(result.setAside == 2)
    #expect(result.warnings.map(\.line) == [8, 9, 9])
  }

  @Test(arguments: [
    ("collectivite,sondage,question,periode,reponses", "unknown_column"),
    ("collectivite,sondage,question,periode", "missing_column"),
    ("collectivite,sondage,question,periode,reponse,answer", "ambiguous_column"),
    ("", "unreadable_file"),
  ])
  func `a header that is wrong is told`(_ header: String, _ kind: String) {
    let problems = anIntake().problems(header + "\nvictoriaville,accueil,q1,2025,4\n".prefix(0))
    #expect(problems.map(\.kind) == [kind])
    #expect(problems.first?.file == "reponses.csv" && problems.first?.line == 1)
  }

  @Test(arguments: [
    [Mapping.Field.survey: "accueill"], [.question: "q9"], [.group: "natifs"], [.group: "?"],
    [.period: "hier"], [.place: "atlantide"], [.place: "Sainte-Anne"],
  ])
  func `a wrong constant is told where it is declared`(_ wrong: [Mapping.Field: String]) {
    var mapping = Mapping()
    mapping.columns = [.answer: [.header("note")]]
    mapping.constants = [
      .survey: "accueil", .period: "2025", .place: "victoriaville", .question: "q1",
    ]
    #expect(anIntake().problems("note\n4\n", mapping).isEmpty)
    mapping.constants.merge(wrong) { $1 }
    let problems = anIntake().problems("note\n4\n", mapping)
    #expect(problems.map(\.kind) == ["bad_mapping"])
    #expect(problems.first?.file == "jalon.lua" && problems.first?.line == 12)
    for field in [Mapping.Field.survey, .period, .place, .question] {
      var lacking = mapping
      lacking.constants[field] = nil
      #expect(!anIntake().problems("note\n4\n", lacking).isEmpty)
    }
  }

  @Test func `columns that are not there and signs that are not known are told`() {
    var mapping = Mapping()
    mapping.constants = [
      .survey: "accueil", .period: "2025", .place: "victoriaville", .question: "q1",
    ]
    func kinds(_ change: (inout Mapping) -> Void) -> [String] {
      var changed = mapping
      change(&changed)
      return anIntake().problems("note,note\n4,4\n", changed).map(\.kind)
    }
    #expect(kinds { _ in } == ["missing_column"])
    for number in [Int.min, -1, 0, 3, Int.max] {
      #expect(kinds { $0.columns = [.answer: [.number(number)]] } == ["missing_column"])
    }
    #expect(kinds { $0.columns = [.answer: [.header("note")]] } == ["ambiguous_column"])
    #expect(kinds { $0.columns = [.answer: [.header("nota")]] } == ["missing_column"])
    mapping.columns = [.answer: [.number(2)]]
    #expect(kinds { _ in } == [])
    #expect(kinds { $0.separator = "é" } == ["bad_mapping"])
    #expect(kinds { $0.decimal = "é" } == ["bad_mapping"])
  }
}
