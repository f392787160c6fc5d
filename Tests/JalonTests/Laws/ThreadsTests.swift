import Foundation
import JalonModel
import Testing

@testable import Jalon

/// Several threads diagnose from one workspace, each as if it were alone.
@Suite struct ThreadsTests {
  @Test func `diagnoses in parallel are those made one after another`() async throws {
    let workspace = try Workspace(
      at: repository + "/examples/val-exemple", packs: [repository + "/rules"])
    let places = workspace.collectivities.filter { $0.kind == .municipality }.map(\.id)
    let days = ["2026-11-21", "2025-01-31"].compactMap { Day($0) }
    let asked = days.flatMap { day in places.map { (place: $0, day: day) } }
    let alone = try asked.map { try workspace.diagnose($0.place, asOf: $0.day) }
    try await withThrowingTaskGroup(of: (Int, Diagnosis).self) { group in
      for (number, (place, day)) in asked.enumerated() {
        group.addTask { (number, try workspace.diagnose(place, asOf: day)) }
      }
      for try await (number, diagnosis) in group {
        #expect(diagnosis.findings == alone[number].findings)
        #expect(diagnosis.practices == alone[number].practices)
        #expect(diagnosis.placeNames == alone[number].placeNames)
      }
    }
    #expect(Set(alone.map { $0.summary }).count > 1)
  }
}
