import JalonModel
import Testing

@testable import Jalon

/// A mapping of one row per respondent.
private func wideMapping(_ questions: [String] = ["q1", "q2", "q3"]) -> Mapping {
  var mapping = Mapping()
  mapping.columns = [.place: [.header("Ville")], .group: [.header("Vous êtes")]]
  mapping.constants = [.survey: "accueil", .period: "2025"]
  mapping.groups = ["F": "femmes", "H": "hommes", "": "immigrants"]
  mapping.values = questions.map { .init(column: .header("Q \($0)"), constants: [.question: $0]) }
  return mapping
}

private let wideFile = """
  No;Ville;Vous êtes;Q q1;Q q2;Q q3
  1;victoriaville;F;4;1;9
  2;victoriaville;F;5;2;1
  3;victoriaville;F;3;;2
  4;39062;F;4;4;5
  5;39062;F;4;5;5
  6;victoriaville;H;1;2;5
  7;victoriaville;H;2,5;2;NSP
  8;victoriaville;;2;2;5
  9;victoriaville;Autre;5;5;5
  10;Québec;F;5;5;5

  """

struct SurveyShapesTests {
  @Test func `a row of the wide shape answers several questions`() throws {
    let result = try anIntake().result(wideFile, wideMapping())
    #expect(result.mean("q1", group: "femmes") == withheld)
    #expect(result.mean("q1") == measured(25.5 / 8))
    #expect(result.reading(.n, of: "q2") == measured(7))
    #expect(result.reading(.n, of: "q3") == measured(6))
    #expect(result.leftOut == 2 && result.setAside == 0)
  }

  @Test func `both shapes and both languages come to the same`() throws {
    let wide = try anIntake().result(wideFile, wideMapping())
    var rows: [String] = []
    for line in wideFile.split(separator: "\n").dropFirst().prefix(8) {
      let cells = line.split(separator: ";", omittingEmptySubsequences: false)
      let group = ["F": "femmes", "H": "hommes"][cells[2]] ?? ""
      for (question, answer) in zip(["q1", "q2", "q3"], cells[3...]) {
        rows.append("\(cells[1]);accueil;\(question);\(group);2025;\(answer)")
      }
    }
    let body = rows.joined(separator: "\n")
    let french = try anIntake().result(
      "collectivite;sondage;question;groupe;periode;reponse\n" + body)
    let english = try anIntake().result("collectivity;survey;question;group;period;answer\n" + body)
    #expect(french.aggregates == wide.aggregates)
    #expect(english.aggregates == wide.aggregates)
    #expect(!wide.aggregates.isEmpty)
  }

  @Test func `a long foreign file is mapped too`() throws {
    var mapping = Mapping()
    mapping.columns = [
      .place: [.header("nom"), .header("genre")], .question: [.header("item")],
      .period: [.header("vague")], .answer: [.number(5)],
    ]
    mapping.constants = [.survey: "accueil", .group: "femmes"]
    mapping.designations = ["V": "Ville"]
    mapping.periods = ["v1": "2025"]
    mapping.symbols = ["-": .absent]
    mapping.keep = [(column: .header("valide"), cells: ["oui", "o"])]
    mapping.readsNotes = true
    let text = """
      nom,genre,item,vague,note,valide
      Victoriaville,V,q1,v1,5,oui
      Victoriaville 3,V,q1,v1,5,o
      Victoriaville,V,q1,v1,5,oui
      Victoriaville,V,q1,v1,4,oui
      Victoriaville,V,q1,v1,-,oui
      Victoriaville,V,q1,v1,1,oui
      Victoriaville,V,q1,v1,1,non
      Victoriaville,V,q1,v2,1,oui
      """
    let result = try anIntake().result(text, mapping)
    #expect(result.mean(group: "femmes") == measured(4))
    #expect(result.leftOut == 2)
  }

  @Test func `codes lose what stands before them, and names are translated`() throws {
    var mapping = wideMapping(["q1"])
    mapping.codes = (before: "24", scheme: "mamh")
    mapping.places = ["Victo": "victoriaville"]
    let text = """
      Ville,Vous êtes,Q q1
      2439062,F,1
      Victo,F,2
      victoriaville,F,3
      2439062,F,4
      Victo,F,5
      Sainte-Anne,F,5
      """
    let result = try anIntake().result(text, mapping)
    #expect(result.reading(.n) == measured(5))
    #expect(result.setAside == 1)
    #expect(result.warnings.map(\.kind) == ["ambiguous_place"])
  }

  @Test func `a code is recognised however it is written, and is no answer even on the scale`()
    throws
  {
    var survey = aSurvey()
    survey.scale.range = 0...100
    survey.scale.notApplicable = ["99", "NSP"]
    let given = ["10", "20", "30", "40", "50", "99", "99.0", " NSP "]
    let result = try anIntake([survey]).result(plainFile(given.map { ("", $0) }))
    #expect(result.reading(.n) == measured(5))
    #expect(result.mean() == measured(30))
  }

  @Test func `a person who answers in two columns does not count for two`() {
    var mapping = wideMapping(["q1"])
    mapping.values.append(.init(column: .header("Q q2"), constants: [.question: "q1"]))
    let problems = anIntake().problems(wideFile, mapping)
    #expect(problems.map(\.kind) == ["bad_mapping"])
    #expect(problems.first?.file == "jalon.lua" && problems.first?.line == 12)
  }

  @Test func `two declarations of one file can ask different questions and keep different rows`()
    throws
  {
    var women = wideMapping(["q1"])
    women.keep = [(column: .header("Vous êtes"), cells: ["F"])]
    var others = wideMapping(["q1"])
    others.keep = [(column: .header("Vous êtes"), cells: ["F", "H", ""])]
    // The same people under another column count no second time.
    var swapped = wideMapping(["q2"])
    swapped.values[0].constants = [.question: "q1"]
    let bytes = Array(wideFile.utf8)
    let result = try anIntake().aggregates(of: [
      (aSource(women), bytes), (aSource(others), bytes), (aSource(wideMapping(["q3"])), bytes),
      (aSource(swapped), bytes),
    ])
    #expect(result.reading(.n) == measured(8))
    #expect(result.reading(.n, of: "q3") == measured(6))
  }

  @Test func `a decimal comma that the file shows is read`() throws {
    let text =
      "collectivity;survey;question;period;answer\n"
      + ["1,5", "2,5", "3", "4", "4,25"].map { "victoriaville;accueil;q1;2025;\($0)" }
      .joined(separator: "\n")
    #expect(try anIntake().result(text).mean() == measured(3.05))
  }
}
