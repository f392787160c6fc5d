import Foundation
import Testing

/// Laws that hold of the built program, whatever is asked of it.
@Suite struct LawsTests {
  private static func diagnose(_ arguments: [String], _ environment: [String: String] = [:]) throws
    -> Outcome
  {
    try Tool.run(
      Tool.program, ["diagnose", "--as-of", "2026-11-21"] + arguments, in: root, environment)
  }

  @Test(arguments: [
    ["examples/victoriaville", "--lang", "fr"], ["examples/val-exemple", "--lang", "en"],
    ["examples/victoriaville", "--all", "--lang", "en"],
    ["examples/val-exemple", "--all", "--lang", "fr"],
  ])
  func `the same inputs give the same bytes, wherever the machine stands`(_ asked: [String]) throws
  {
    for format in ["json", "text"] {
      let arguments = asked + ["--format", format]
      let first = try Self.diagnose(arguments, ["TZ": "UTC", "LC_ALL": "C"])
      #expect(first.code == 0)
      #expect(first.output.utf8.count > 1000)
      let places = [
        ["TZ": "Pacific/Kiritimati", "LC_ALL": "en_US.UTF-8", "LANG": "de_DE.UTF-8"],
        ["TZ": "America/Montreal", "LC_ALL": "fr_CA.UTF-8", "HOME": "/"],
        ["TZ": "XXX12", "LC_ALL": "tr_TR.UTF-8", "LC_NUMERIC": "de_DE", "COLUMNS": "40"],
      ]
      for environment in places {
        #expect(try Self.diagnose(arguments, environment) == first)
      }
    }
  }
}
