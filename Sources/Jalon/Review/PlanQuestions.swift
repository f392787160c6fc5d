import JalonModel

/// Answers what triggers ask about a place's action plan, as of the territory's day.
struct PlanQuestions {
  let territory: Territory
  let place: Int
  let memory: PlanMemory

  func answer(to query: PlanQuery) -> PlanAnswer {
    switch query {
    case .overdue(by: let span, let trigger):
      let isLate = memory.actions.contains { action in
        (trigger.map { $0 == action.id.trigger } ?? true) && isOverdue(action, by: span)
      }
      return PlanAnswer(verdict: Verdict(isLate))
    case .offTarget(let trigger):
      var answer = PlanAnswer(verdict: .false)
      for action in memory.actions(of: trigger) where action.isRunning {
        guard let course = course(of: action) else { continue }
        answer.readings += course.readings
        let verdict = course.shortfall.map { Verdict($0 > 0) } ?? .unknown
        if verdict.isOpen { answer.missing += course.missing }
        answer.verdict = answer.verdict.or(verdict)
      }
      if !answer.verdict.isOpen { answer.missing = [] }
      return answer
    }
  }

  private func isOverdue(_ action: PlanAction, by span: TimeSpan?) -> Bool {
    guard action.isRunning, let due = action.due else { return false }
    guard let span else { return territory.asOf > due }
    return due.adding(span).map { territory.asOf > $0 } ?? false
  }

  /// How the figure that an action should move stands to the line to its target.
  struct Course {
    var readings: [EvidenceReading] = []
    /// What the line wants on the last day of the figure's period.
    var wanted: Double?
    /// How far it is on the wrong side; nil where that is not known.
    var shortfall: Double?
    var missing: [MissingDatum] = []
  }

  /// The course of an accepted action; nil where it has no target.
  ///
  /// The line is read on the last day of the figure's own period: a figure that is a year old is
  /// not held against what is wanted today.
  func course(of action: PlanAction) -> Course? {
    guard let target = action.plan.target, let accepted = action.accepted else { return nil }
    let resolution = territory.resolve(.reading(ReadingQuery(target.indicator)), at: place)
    var course = Course(readings: resolution.readings, missing: resolution.missing)
    guard let start = action.start else {
      course.missing = [
        MissingDatum(
          .indicator, id: target.indicator, place: territory.id(of: place),
          cause: .reading(.absent))
      ]
      return course
    }
    guard case .measured(let value, _) = resolution.reading,
      let day = resolution.readings.first?.period?.last,
      let indicator = territory.names.indicators[target.indicator]
    else { return course }
    let direction = territory.pack.indicators[indicator].direction
    let path = TargetPath(from: start, on: accepted, to: target)
    course.wanted = path?.value(on: day) ?? target.value
    course.shortfall =
      path?.shortfall(of: value, on: day, direction: direction)
      ?? TargetPath.shortfall(of: value, wanted: target.value, from: start, direction: direction)
    course.missing = []
    return course
  }
}
