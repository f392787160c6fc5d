/// What a person does with an action of the plan.
///
/// In French: geste.
public enum PlanStep: String, CaseIterable, Hashable, Sendable {
  case accept, decline, start, done, drop, reopen, note

  /// The status that it brings; nil for a note.
  public var status: PlanAction.Status? {
    switch self {
    case .accept: .accepted
    case .decline: .declined
    case .start: .inProgress
    case .done: .done
    case .drop: .dropped
    case .reopen: .proposed
    case .note: nil
    }
  }

  /// What may be done with an action that stands somewhere; a note always may.
  public static func allowed(from status: PlanAction.Status) -> [PlanStep] {
    allCases.filter { step in step.status.map(status.next.contains) ?? true }
  }

  /// Whether the reason is needed: for what gives something up, and for a note, which is one.
  public var needsReason: Bool { status?.needsReason ?? true }
}

extension PlanAction {
  /// Takes a step on a day, with who and why; what acceptance brings is added by the caller.
  ///
  /// Throws `Problem` where the action's status does not allow it, where a reason is needed and not
  /// given, or where the day is before that of the last change.
  public func decision(
    _ step: PlanStep, on day: Day, by name: String? = nil, because reason: String? = nil,
    lead: String? = nil
  ) throws(Problem) -> Decision {
    guard PlanStep.allowed(from: status).contains(step) else { throw .notAllowed(step, self) }
    guard !step.needsReason || reason?.contains(where: { !$0.isWhitespace }) == true else {
      throw .reasonNeeded(step, id)
    }
    if step != .note, let last = history.last(where: { $0.status != nil })?.on, day < last {
      throw .tooEarly(day, after: last, id)
    }
    var decision = Decision(Entry(on: day, status: step.status, by: name, because: reason))
    decision.lead = lead
    return decision
  }
}

extension Problem {
  fileprivate static func notAllowed(_ step: PlanStep, _ action: PlanAction) -> Problem {
    let steps = PlanStep.allowed(from: action.status).map(\.rawValue).joined(separator: ", ")
    let words = action.status.words
    return Problem(
      "step_not_allowed",
      .both(
        fr: "«\u{A0}\(action.id)\u{A0}» est \(words.fr)\u{A0}: «\u{A0}\(step.rawValue)\u{A0}» "
          + "n’est pas possible.",
        en: "`\(action.id)` is \(words.en): `\(step.rawValue)` is not possible."),
      remedy: .both(fr: "Ce qui l’est\u{A0}: \(steps).", en: "What is: \(steps)."))
  }

  fileprivate static func reasonNeeded(_ step: PlanStep, _ id: PlanAction.ID) -> Problem {
    Problem(
      "reason_needed",
      .both(
        fr: "«\u{A0}\(step.rawValue)\u{A0}» demande un texte (\(id)).",
        en: "`\(step.rawValue)` needs a text (\(id))."),
      remedy: .both(
        fr: "Ajoutez --because \"…\".", en: "Add --because \"…\"."))
  }

  fileprivate static func tooEarly(_ day: Day, after last: Day, _ id: PlanAction.ID) -> Problem {
    Problem(
      "decision_in_the_past",
      .both(
        fr: "Le \(day) précède la dernière inscription de «\u{A0}\(id)\u{A0}», du \(last).",
        en: "\(day) is before the last entry of `\(id)`, of \(last)."),
      remedy: .both(
        fr: "Donnez --on \(last) ou une date ultérieure.",
        en: "Give --on \(last) or a later date."))
  }
}

extension PlanAction.Status {
  fileprivate var words: (fr: String, en: String) {
    switch self {
    case .proposed: ("proposée", "proposed")
    case .accepted: ("acceptée", "accepted")
    case .declined: ("refusée", "declined")
    case .inProgress: ("en cours", "in progress")
    case .done: ("faite", "done")
    case .dropped: ("abandonnée", "dropped")
    }
  }
}
