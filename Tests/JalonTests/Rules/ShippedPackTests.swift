import Foundation
import JalonModel
import Testing

@testable import Jalon

/// The repository's own folder.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

func loadShipped(_ folder: String, main: String = "jalon.lua") throws -> RuleLoading {
  try RuleLoading(
    folder: repository + "/" + folder, main: main,
    search: PackSearch(packs: [repository + "/rules"], folders: [:]))
}

@Test(arguments: ["examples/victoriaville", "examples/val-exemple"])
func `a shipped workspace loads`(_ folder: String) throws {
  do {
    let loading = try loadShipped(folder)
    #expect(loading.assembled.pack.rules.count >= 24)
    #expect(loading.assembled.pack.characteristics.count == 8)
    #expect(loading.assembled.warnings == [])
  } catch let problems as Problems {
    for problem in problems.list.prefix(40) {
      Issue.record(
        "\(problem.file ?? ""):\(problem.line ?? 0):\(problem.column ?? 0) \(problem.message.shown(in: .en)) \(problem.remedy?.shown(in: .en) ?? "")"
      )
    }
  }
}
