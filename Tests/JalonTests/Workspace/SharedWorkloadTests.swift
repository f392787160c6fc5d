import Foundation
import JalonModel
import Testing

@testable import Jalon

/// A workspace of the shared workload, and the file that says what it comes to.
struct WorkloadCase: CustomTestStringConvertible {
  let workspace: String
  let expected: String

  var testDescription: String { workspace }

  static let all = [
    WorkloadCase(workspace: "declared", expected: "expected_kleene.csv"),
    WorkloadCase(workspace: "functions", expected: "expected.csv"),
  ]
}

@Test(.enabled(if: SharedWorkload.isThere), arguments: WorkloadCase.all)
func `every outcome of the shared workload is the expected one`(_ workload: WorkloadCase) throws {
  let generated = try SharedWorkload(places: 110)
  defer { generated.remove() }
  let expected = try generated.expected(workload.expected)
  let folder = generated.folder.appending(path: "jalon/\(workload.workspace)").path
  let day = try #require(Day("2025-06-30"))
  let seen = try Stages.Rules(at: folder).data().seen(asOf: day)
  #expect(Set(seen.ids) == Set(expected.keys))
  for (table, name) in [(seen.outcomes(), "outcomes"), (seen.evidence(), "evidence")] {
    for (place, id) in seen.ids.enumerated() {
      let codes = (0..<seen.rules).map { rule in
        code(table.outcome(of: rule, at: place), table.severity(of: rule, at: place))
      }
      #expect(codes.joined() == expected[id], "\(name) of \(id)")
    }
  }
}

/// As the workload writes it: 9 is unknown, and met where no severity can be decided.
private func code(_ outcome: Outcome, _ severity: Severity?) -> String {
  switch (outcome, severity) {
  case (.clear, _): "0"
  case (.met, .low): "1"
  case (.met, .moderate): "2"
  case (.met, .high): "3"
  case (.met, nil), (.unknown, _): "9"
  default: "\(outcome)"
  }
}
