import JalonModel
import Testing

struct PlanStepTests {
  private static let day = Day(year: 2026, month: 4, day: 15) ?? .earliest

  private static func action(_ status: PlanAction.Status) -> PlanAction {
    var action = PlanAction(
      id: .init(place: "ici", trigger: "table", number: 1),
      plan: PlannedAction(title: .only("A", in: .fr)),
      rules: [], lead: nil, proposed: day)
    action.status = status
    action.history.append(.init(on: day, status: status))
    return action
  }

  @Test(
    arguments: [
      (PlanAction.Status.proposed, [PlanStep.accept, .decline, .note]),
      (.accepted, [.start, .done, .drop, .note]),
      (.inProgress, [.done, .drop, .note]),
      (.done, [.reopen, .note]), (.declined, [.reopen, .note]), (.dropped, [.reopen, .note]),
    ])
  func `a status allows its own steps, and the others are refused with what is possible`(
    _ status: PlanAction.Status, _ allowed: [PlanStep]
  ) throws {
    for step in PlanStep.allCases {
      let decide = {
        try Self.action(status).decision(step, on: Self.day, by: "A. Roy", because: "parce que")
      }
      guard allowed.contains(step) else {
        let problem = #expect(throws: Problem.self) { try decide() }
        #expect(problem?.kind == "step_not_allowed")
        let remedy = problem?.remedy?.shown(in: .en) ?? ""
        for other in allowed { #expect(remedy.contains(other.rawValue)) }
        continue
      }
      let decision = try decide()
      #expect(decision.entry.status == step.status)
      #expect(decision.entry.by == "A. Roy")
    }
  }

  @Test(arguments: [PlanStep.decline, .drop, .note])
  func `what gives up, and a note, need a text`(_ step: PlanStep) {
    let action = Self.action(step == .drop ? .accepted : .proposed)
    for reason in [nil, "", " \u{A0}"] {
      let problem = #expect(throws: Problem.self) {
        try action.decision(step, on: Self.day, because: reason)
      }
      #expect(problem?.kind == "reason_needed")
    }
  }

  @Test func `a decision does not come before the last one`() throws {
    let action = Self.action(.proposed)
    let before = try #require(Day(number: Self.day.number - 1))
    let problem = #expect(throws: Problem.self) { try action.decision(.accept, on: before) }
    #expect(problem?.kind == "decision_in_the_past")
    #expect(try action.decision(.accept, on: Self.day, lead: "office").lead == "office")
  }
}
