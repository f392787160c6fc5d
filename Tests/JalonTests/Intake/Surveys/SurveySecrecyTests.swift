import JalonModel
import Testing

@testable import Jalon

struct SurveySecrecyTests {
  /// An answer on the scale that no aggregate of the test equals.
  private static let marker = "73.8125"

  private func spoken(_ problem: Problem) -> String {
    "\(problem) \(problem.message) \(String(describing: problem.remedy))"
  }

  @Test func `an answer is nowhere in what is returned`() throws {
    var survey = aSurvey()
    survey.scale.range = 0...100
    let rows =
      (20..<40).map { ("femmes", "\($0)") } + [("femmes", Self.marker), ("hommes", Self.marker)]
    let intake = anIntake([survey])
    let result = try intake.result(plainFile(rows))
    #expect(result.reading(.n) == measured(22))
    var dumped = ""
    dump(result, to: &dumped)
    dump(intake, to: &dumped)
    dumped += String(describing: result) + String(reflecting: result)
    #expect(dumped.contains("femmes"))
    #expect(!dumped.contains(Self.marker))
  }

  @Test(arguments: 0..<6)
  func `no problem says what a cell holds, whichever column an answer strays into`(_ column: Int) {
    for marker in ["MARQUE", "73.8125", "accueilx"] {
      var cells = ["victoriaville", "accueil", "q1", "femmes", "2025", "4"]
      cells[column] = marker
      let text = plainFile(answers(6, of: "")) + cells.joined(separator: ",") + "\n"
      let problems = anIntake().problems(text)
      #expect(problems.count == 1)
      #expect(problems.allSatisfy { !spoken($0).contains(marker) })
    }
  }

  @Test func `a file without a header does not give its first row away`() {
    let problems = anIntake().problems("victoriaville,accueil,q1,femmes,2025,73.8125\n")
    #expect(problems.map(\.kind) == ["unknown_column"])
    #expect(
      problems.allSatisfy { !spoken($0).contains("73.8125") && !spoken($0).contains("victo") })
  }

  @Test func `the line of an aggregate does not tell where a group ends in a sorted file`() throws {
    let result = try anIntake().result(
      plainFile(answers(3, of: "femmes") + answers(7, of: "hommes") + answers(8, of: "")))
    #expect(result.reading(.n, group: "femmes") == withheld)
    #expect(Set(result.aggregates.map(\.line)) == [1])
  }

  @Test func `a survey cannot show fewer than the floor`() throws {
    for minimum in [Int.min, -1, 0, 1, 4, 5] {
      let intake = anIntake([aSurvey(minimum: minimum)])
      #expect(try intake.result(plainFile(answers(4, of: ""))).mean() == withheld)
      #expect(try intake.result(plainFile(answers(5, of: ""))).mean() == measured(3))
    }
    let never = anIntake([aSurvey(minimum: .max)])
    #expect(try never.result(plainFile(answers(50, of: ""))).mean() == withheld)
  }

  @Test func `no bytes make the intake trap`() {
    var numbers = SteadyNumbers(state: 11)
    var mapping = Mapping()
    mapping.columns = [
      .place: [.number(1), .number(2)], .group: [.number(2)], .period: [.number(1)],
    ]
    mapping.constants = [.survey: "accueil"]
    mapping.values = [.init(column: .number(2), constants: [.question: "q2"])]
    mapping.readsNotes = true
    mapping.codes = (before: "2", scheme: "mamh")
    let pieces = [
      "collectivite", "sondage", "question", "periode", "reponse", "groupe", ",", ";", "\n", "\r\n",
      "\"", "victoriaville", "accueil", "q1", "2025", "4", "-", "9e99", "١", " ", "\u{A0}", "é",
    ].map { Array($0.utf8) }
    var problems = 0
    for round in 0..<trials(6000) {
      var bytes = round % 3 == 0 ? Array(plainFile(answers(2, of: "")).utf8) : []
      for _ in 0..<Int.random(in: 0...30, using: &numbers) {
        bytes += pieces.randomElement(using: &numbers) ?? []
        if Int.random(in: 0...9, using: &numbers) == 0 {
          bytes.append(.random(in: 0...255, using: &numbers))
        }
      }
      do {
        let source = aSource(round % 2 == 0 ? nil : mapping)
        let result = try anIntake().aggregates(of: [(source, bytes), (source, bytes)])
        #expect(result.aggregates.allSatisfy { $0.reading == withheld })
      } catch {
        problems += (error as? Problems)?.list.count ?? 0
      }
    }
    #expect(problems > trials(1000))
  }
}
