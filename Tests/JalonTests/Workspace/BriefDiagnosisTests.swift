import Foundation
import Jalon
import JalonModel
import Testing

@Test(arguments: ["victoriaville", "val-exemple"])
func `brief rows say what findings say first`(_ example: String) throws {
  let workspace = try Workspace(
    at: "\(repository)/examples/\(example)", packs: [repository + "/rules"])
  let day = try #require(Day("2026-11-21"))
  var full: [BriefDiagnosis] = []
  try workspace.diagnoseAll(asOf: day) { full.append(BriefDiagnosis($0)) }
  var brief: [BriefDiagnosis] = []
  try workspace.diagnoseAllBriefly(asOf: day) { brief.append($0) }
  #expect(!full.isEmpty && brief == full)
}
