import JalonModel
import Testing

@testable import Jalon

@Suite struct SurveyTests {
  static func survey(_ id: String, _ audience: String, _ questions: [String]) -> Survey {
    var survey = Survey(
      id: id, audience: audience, scale: .init(range: 1...5), origin: TinyWorld.origin)
    survey.questions = questions.map {
      var question = Survey.Question(id: $0, text: .only($0, in: .fr))
      question.characteristic = "accueil"
      return question
    }
    survey.holder = "agir"
    return survey
  }

  static func world(_ rows: [Row]) -> TinyWorld {
    var world = TinyWorld(rows)
    world.pack.surveys = [
      survey("vecu", "immigrants", ["q1", "q2"]), survey("inst", Survey.institutions, ["q1"]),
    ]
    for survey in world.pack.surveys {
      for question in survey.questions {
        for aggregate in Survey.Aggregate.allCases {
          world.add(Survey.indicator(survey.id, question.id, aggregate))
        }
      }
    }
    return world
  }

  static func row(_ period: String, _ value: Double, _ indicator: String) -> Row {
    Row(
      period, value, of: indicator,
      group: indicator.hasPrefix("inst") ? Survey.institutions : "immigrants")
  }

  static func feedback(_ questions: [String], _ aggregate: Survey.Aggregate = .mean) -> Quantity {
    .leaf(.feedback(FeedbackQuery(survey: "vecu", questions: questions, aggregate: aggregate)))
  }

  @Test func `feedback is the audience's, of several questions the mean of their means`() {
    let world = Self.world([
      Self.row("2024", 2, "vecu.q1.mean"), Self.row("2024", 3, "vecu.q2.mean"),
      Self.row("2024", 40, "vecu.q1.favourable"),
    ])
    let two = world.resolve(Self.feedback(["q1", "q2"]))
    #expect(two.reading == .normal(2.5))
    #expect(
      two.readings.map(\.subject) == [
        .survey("vecu", question: "q1", .mean), .survey("vecu", question: "q2", .mean),
      ])
    let share = world.resolve(Self.feedback(["q1"], .favourable))
    #expect(share.reading == .normal(40))
    #expect(share.unit == "%")
  }

  @Test func `one question without answers makes them missing, with the survey's holder`() {
    let world = Self.world([Self.row("2024", 2, "vecu.q1.mean")])
    let feedback = world.resolve(Self.feedback(["q1", "q2"]))
    #expect(feedback.reading == .missing(.absent))
    var datum = MissingDatum(.survey, id: "vecu.q2", place: "ici", cause: .reading(.absent))
    datum.group = "immigrants"
    datum.holder = "agir"
    #expect(feedback.missing == [datum])
    #expect(world.read(Self.feedback(["q9"])) == .missing(.absent))
    #expect(world.read(Self.feedback([])) == .missing(.absent))
  }

  @Test func `divergence is of the latest period that both have`() {
    let world = Self.world([
      Self.row("2022", 1, "vecu.q1.mean"), Self.row("2022", 2, "vecu.q2.mean"),
      Self.row("2022", 4, "inst.q1.mean"), Self.row("2024", 5, "vecu.q1.mean"),
    ])
    let divergence = world.resolve(.leaf(.divergence("accueil")))
    #expect(divergence.reading == .normal(2.5))
    #expect(divergence.readings.map(\.period) == [Period?](repeating: Period("2022"), count: 3))
    let none = world.resolve(.leaf(.divergence("autre")))
    #expect(none.reading == .missing(.absent))
    #expect(none.missing.map(\.id) == ["autre"])
  }

  @Test func `a side without answers is named, and a survey switched off is none`() {
    var world = Self.world([
      Self.row("2022", 1, "vecu.q1.mean"), Self.row("2022", 2, "vecu.q2.mean"),
    ])
    let divergence = world.resolve(.leaf(.divergence("accueil")))
    #expect(divergence.reading == .missing(.absent))
    #expect(divergence.missing.map(\.id) == ["inst.q1"])
    world.pack.surveys[0].disabledBecause = .only("x", in: .fr)
    #expect(world.read(Self.feedback(["q1"])) == .missing(.absent))
  }
}
