import Jalon
import JalonModel

do {
  let workspace = try Workspace(at: "examples/victoriaville", packs: ["rules"])
  for day in ["2021-12-31", "2026-11-21"].compactMap(Day.init) {
    for finding in try workspace.diagnose(asOf: day).findings where finding.outcome == .met {
      print(day, finding.rule, finding.severity?.rawValue ?? "undecided")
    }
  }
} catch { print(error) }
