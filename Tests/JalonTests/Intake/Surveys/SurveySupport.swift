import JalonModel
import Testing

@testable import Jalon

/// A survey of immigrants from 1 to 5 with three questions, the second of them reversed.
func aSurvey(_ id: String = "accueil", audience: String = "immigrants", minimum: Int = 5) -> Survey
{
  var scale = Survey.Scale(range: 1...5)
  scale.favourable = [4, 5]
  scale.notApplicable = ["9", "NSP"]
  var survey = Survey(id: id, audience: audience, scale: scale, origin: anOrigin)
  survey.questions = ["q1", "q2", "q3"].map { .init(id: $0, text: .only($0, in: .fr)) }
  survey.questions[1].reversed = true
  survey.minimum = minimum
  return survey
}

let anOrigin = Origin(layer: "essai", file: "jalon.lua", line: 12, column: 1)

func aGroup(_ id: String, partOf: String? = nil) -> PopulationGroup {
  PopulationGroup(id: id, label: .only(id, in: .fr), partOf: partOf)
}

let someGroups =
  PopulationGroup.builtIn + [
    aGroup("femmes", partOf: "immigrants"), aGroup("hommes", partOf: "immigrants"),
  ]

func findPlace(_ name: String) -> Places.Lookup {
  switch name {
  case "victoriaville", "39062", "Victoriaville (Ville)": .one(0)
  case "plessisville": .one(1)
  case "Sainte-Anne": .several([2, 3])
  default: .none
  }
}

func anIntake(_ surveys: [Survey] = [aSurvey()], groups: [PopulationGroup] = someGroups)
  -> SurveyIntake
{ SurveyIntake(surveys: surveys, groups: groups, find: findPlace) }

func aSource(_ mapping: Mapping? = nil, layer: Int = 0, name: String = "reponses.csv")
  -> DataSource
{
  DataSource(
    purpose: .data, path: name, name: name, layer: layer, layerID: "essai", mapping: mapping,
    origin: anOrigin)
}

/// A plain file of answers to one question in Victoriaville in 2025.
func plainFile(_ answers: [(group: String, answer: String)], question: String = "q1") -> String {
  "collectivite,sondage,question,groupe,periode,reponse\n"
    + answers.map { "victoriaville,accueil,\(question),\($0.group),2025,\($0.answer)\n" }.joined()
}

extension SurveyIntake {
  func result(_ text: String, _ mapping: Mapping? = nil) throws -> Result {
    try aggregates(of: [(aSource(mapping), Array(text.utf8))])
  }

  /// The problems that stop the reading of a file.
  func problems(_ text: String, _ mapping: Mapping? = nil) -> [Problem] {
    do {
      _ = try result(text, mapping)
      return []
    } catch {
      return (error as? Problems)?.list ?? []
    }
  }
}

extension SurveyIntake.Result {
  func reading(
    _ aggregate: Survey.Aggregate, of question: String = "q1", group: String? = nil,
    place: Int = 0, period: String = "2025"
  ) -> Reading? {
    let found = aggregates.filter {
      $0.aggregate == aggregate && $0.question == question && $0.group == group
        && $0.place == place && $0.period.description == period
    }
    #expect(found.count <= 1)
    return found.first?.reading
  }

  func mean(_ question: String = "q1", group: String? = nil) -> Reading? {
    reading(.mean, of: question, group: group)
  }
}

let withheld = Reading.missing(.withheld)

/// So many answers of a group, from 1 to 5 in turn.
func answers(_ count: Int, of group: String) -> [(group: String, answer: String)] {
  (0..<count).map { (group, "\($0 % 5 + 1)") }
}
