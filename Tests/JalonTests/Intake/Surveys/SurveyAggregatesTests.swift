import JalonModel
import Testing

@testable import Jalon

struct SurveyAggregatesTests {
  @Test func `mean, share and number are of all respondents`() throws {
    let given = ["1", "2", "4", "4", "5", "9", "NSP", "", "4"]
    let result = try anIntake().result(plainFile(given.map { ("", $0) }))
    #expect(result.reading(.mean) == measured(20.0 / 6))
    #expect(result.reading(.favourable) == measured(400.0 / 6))
    #expect(result.reading(.n) == measured(6))
    #expect(result.aggregates.count == 3)
    #expect(result.warnings.isEmpty && result.leftOut == 0 && result.setAside == 0)
  }

  @Test func `a row of all respondents bears no group and says where it comes from`() throws {
    let sources = [
      (source: aSource(layer: 1, name: "a.csv"), bytes: Array(plainFile(answers(5, of: "")).utf8)),
      (
        source: aSource(layer: 2, name: "b.csv"),
        bytes: Array(plainFile(answers(5, of: "femmes")).utf8)
      ),
    ]
    let result = try anIntake().aggregates(of: sources)
    let all = try #require(result.aggregates.first)
    #expect(all.group == nil && all.survey == "accueil" && all.reading == measured(3))
    #expect(all.file == "a.csv" && all.layer == 1 && all.line == 1)
    let women = try #require(result.aggregates.last)
    #expect(women.group == "femmes" && women.file == "b.csv" && women.layer == 2)
    #expect(result.reading(.n) == measured(10))
    #expect(result.reading(.n, group: "femmes") == measured(5))
  }

  @Test func `of a reversed question the scale is turned round, for the favourable too`() throws {
    let given = ["1", "1", "2", "5", "3"].map { (group: "", answer: $0) }
    let result = try anIntake().result(plainFile(given, question: "q2"))
    #expect(result.reading(.mean, of: "q2") == measured((5 + 5 + 4 + 1 + 3) / 5))
    #expect(result.reading(.favourable, of: "q2") == measured(60))
  }

  @Test func `an answer counts in its group and in all that this one is part of`() throws {
    let text = plainFile(
      answers(10, of: "immigrants_recents") + answers(15, of: "femmes") + answers(20, of: ""))
    let inside = try anIntake([aSurvey(audience: "immigrants")]).result(text)
    #expect(inside.reading(.n) == measured(45))
    #expect(inside.reading(.n, group: "recent_immigrants") == measured(10))
    #expect(inside.reading(.n, group: "femmes") == measured(15))
    #expect(inside.reading(.n, group: "immigrants") == nil)
    let wider = try anIntake([aSurvey(audience: "total")]).result(text)
    #expect(wider.reading(.n) == measured(45))
    #expect(wider.reading(.n, group: "immigrants") == measured(25))
    #expect(wider.reading(.n, group: "femmes") == measured(15))
  }

  @Test func `institutions answer for themselves`() throws {
    let survey = aSurvey(audience: Survey.institutions)
    let groups = someGroups + [aGroup("ecoles", partOf: Survey.institutions)]
    let intake = anIntake([survey], groups: groups)
    let text = plainFile(
      answers(6, of: "institutions") + answers(7, of: "") + answers(8, of: "ecoles"))
    let result = try intake.result(text)
    #expect(result.reading(.n) == measured(21))
    #expect(result.reading(.n, group: "ecoles") == measured(8))
    #expect(
      intake.problems(plainFile([("immigrants", "3")])).map(\.kind) == ["group_outside_audience"])
    let population = anIntake([aSurvey(audience: "total")])
    #expect(
      population.problems(plainFile([("institutions", "3")])).map(\.kind)
        == ["group_outside_audience"])
  }

  @Test func `places, periods and questions do not mix`() throws {
    let rows = answers(5, of: "").flatMap { _, answer in
      [
        "victoriaville;accueil;q1;2025;\(answer)", "plessisville;accueil;q1;2025;5",
        "victoriaville;accueil;q1;2024;4", "victoriaville;accueil;q3;2025;1",
      ]
    }
    let text = "collectivity;survey;question;period;answer\n" + rows.joined(separator: "\n")
    let result = try anIntake().result(text)
    #expect(result.reading(.mean) == measured(3))
    #expect(result.reading(.mean, place: 1) == measured(5))
    #expect(result.reading(.mean, period: "2024") == measured(4))
    #expect(result.reading(.mean, of: "q3") == measured(1))
    #expect(result.aggregates.count == 12)
    #expect(
      result.aggregates.map(\.question) == Array(repeating: "q1", count: 9) + ["q3", "q3", "q3"])
  }

  @Test func `without favourable answers there is no share of them, which is not 0`() throws {
    var survey = aSurvey()
    survey.scale.favourable = []
    let result = try anIntake([survey]).result(plainFile(answers(5, of: "")))
    #expect(result.reading(.favourable) == .missing(.notApplicable))
    #expect(result.reading(.mean) == measured(3))
  }

  @Test func `a question that nobody answered has no row, a group that did not is withheld`() throws
  {
    let nobody = try anIntake().result(plainFile([("", "9"), ("femmes", "")]))
    #expect(nobody.aggregates.isEmpty)
    let silent = try anIntake().result(plainFile([("femmes", "9")] + answers(8, of: "")))
    #expect(silent.reading(.n, group: "femmes") == withheld)
    #expect(silent.reading(.n) == measured(8))
  }

  @Test func `a content that is declared twice counts once`() throws {
    let bytes = Array(plainFile(answers(4, of: "femmes")).utf8)
    let result = try anIntake().aggregates(
      of: [(aSource(), bytes), (aSource(layer: 3, name: "copie.csv"), bytes)])
    #expect(result.reading(.n) == withheld)
    #expect(result.aggregates.allSatisfy { $0.file == "reponses.csv" })
  }

  @Test func `a survey that is switched off has no aggregates, and nobody counts its rows`() throws
  {
    var survey = aSurvey()
    survey.disabledBecause = .only("remplacé", in: .fr)
    let result = try anIntake([survey]).result(plainFile(answers(6, of: "")))
    #expect(result.aggregates.isEmpty && result.leftOut == 0)
  }

  @Test func `the order of rows does not matter, to the last bit`() throws {
    var survey = aSurvey()
    survey.scale.range = 0...10
    var numbers = SteadyNumbers(state: 3)
    var rows = (0..<60).map { row in
      (group: ["", "femmes", "hommes"][row % 3], answer: "\(Double(row * 7 % 101) / 10)")
    }
    let first = try anIntake([survey]).result(plainFile(rows))
    #expect(first.reading(.n) == measured(60))
    for _ in 0..<30 {
      rows.shuffle(using: &numbers)
      #expect(try anIntake([survey]).result(plainFile(rows)) == first)
    }
  }

  @Test func `the longest scale gives finite figures`() throws {
    var survey = aSurvey()
    survey.scale.range = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    let high = "1\(String(repeating: "0", count: 308))"
    for question in ["q1", "q2"] {
      let text = plainFile(
        Array(repeating: ("", high), count: 8) + [("", "-\(high)")], question: question)
      guard case .measured(let mean, _) = try anIntake([survey]).result(text).mean(question) else {
        Issue.record("no mean")
        continue
      }
      #expect(mean.isFinite)
    }
  }
}
