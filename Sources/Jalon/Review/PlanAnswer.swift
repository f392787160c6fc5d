import JalonModel

/// What the action plan of a place answers to a trigger's question.
struct PlanAnswer {
  var verdict: Verdict
  /// What was read to tell.
  var readings: [EvidenceReading] = []
  /// What keeps it open.
  var missing: [MissingDatum] = []
}

extension Condition {
  /// What it asks about the action plan.
  var planQueries: [PlanQuery] {
    switch self {
    case .plan(let query): [query]
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.planQueries)
    default: []
    }
  }
}
