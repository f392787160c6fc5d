internal import JalonModel

/// What a test of a trigger came to, as the members of an object.
enum TriggerTestJSON {
  static func write(_ result: TriggerTestResult, to object: inout JSONObject) {
    object.write("name", result.name)
    object.write("trigger", result.trigger)
    object.write("file", result.origin.file)
    object.write("line", result.origin.line)
    object.write("passed", result.passed)
    object.writeArray("reviews") { array in
      for review in result.reviews {
        array.writeObject { write(review, of: result, to: &$0) }
      }
    }
  }

  private static func write(
    _ review: TriggerTestResult.Review, of result: TriggerTestResult, to object: inout JSONObject
  ) {
    let watch = result.watch(review)
    object.write("date", "\(review.agenda.asOf)")
    object.write("line", review.origin.line)
    object.write("state", watch?.after?.state.rawValue)
    object.write(
      "proposed",
      review.agenda.proposed.map(\.action).filter { $0.id.trigger == result.trigger }.map(
        \.asWritten)
    )
    object.writeArray("mismatches") { array in
      for mismatch in review.mismatches { array.writeObject { write(mismatch, to: &$0) } }
    }
    object.writeArray("evidence") { array in
      for evidence in review.mismatches.isEmpty ? [] : watch?.evidence ?? [] {
        array.writeObject { EvidenceJSON.write(evidence, to: &$0) }
      }
    }
    object.writeObject("failure", about: watch?.failure) { FailureJSON.write($1, to: &$0) }
  }

  private static func write(
    _ mismatch: TriggerTestResult.Mismatch, to object: inout JSONObject
  ) {
    object.write("kind", mismatch.kind)
    func listed(_ state: Episode.State?) -> [String] { [state?.rawValue].compactMap { $0 } }
    let (expected, actual): ([String], [String]) =
      switch mismatch {
      case .state(let expected, let actual): (listed(expected), listed(actual))
      case .proposed(let expected, let actual): (expected, actual.map(\.asWritten))
      case .decision(let status, of: _, let standing): ([status.rawValue], standing.map(\.rawValue))
      case .unsteady(let first, let again): (listed(first), listed(again))
      }
    object.write("expected", expected)
    object.write("actual", actual)
  }
}

extension PlanAction {
  /// As a test may name it, with who leads.
  fileprivate var asWritten: String {
    "\(id.trigger)/\(id.number)@\(lead ?? "without_lead")"
  }
}
