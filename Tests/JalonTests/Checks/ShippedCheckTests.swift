import JalonModel
import Testing

@testable import Jalon

@Suite struct ShippedCheckTests {
  private static func inspection(_ subject: Inspection.Subject) throws -> Inspection {
    try Inspection(of: subject, packs: [repository + "/rules"], demand: .strict)
  }

  @Test func `nothing is to be said of the base pack`() throws {
    let inspection = try Self.inspection(.pack(repository + "/rules/quebec"))
    #expect(inspection.problems == [])
    #expect(inspection.origins.count > 500)
  }

  @Test(arguments: ["victoriaville", "val-exemple"])
  func `nothing is to be said of a shipped example`(_ name: String) throws {
    let inspection = try Self.inspection(.workspace(repository + "/examples/" + name))
    #expect(inspection.problems == [], "\(inspection.problems)")
  }

  @Test func `a field that a layer adjusts is told with its reason, the others without`() throws {
    let origins = try Self.inspection(.workspace(repository + "/examples/val-exemple")).origins
    let own = origins.filter { $0.id == "transport.departs_rares" }
    let adjusted = own.filter { $0.origin.because != nil }
    #expect(adjusted.map { $0.field.shown(in: .fr) } == ["seuils.un_par_jour.valeur"])
    #expect(adjusted.map(\.origin.layer) == ["val_exemple"])
    #expect(own.contains { $0.field.shown(in: .en) == "when" && $0.origin.layer == "quebec" })
  }

  @Test func `a file is read over a workspace and told alone`() throws {
    let folder = try TemporaryFolder([
      "jalon.lua": WarningCase.base + "include \"dedans.lua\"\n"
        + WarningCase.rule("seul", "when = below(\"taux\", 0)"),
      "dedans.lua": "local s = 1,5\n",
      "dehors.lua": "local s = 0,5\n" + WarningCase.rule("r", "when = at_least(\"taux\", 0)"),
    ])
    func kinds(_ file: String) throws -> [String] {
      try Inspection(of: .file(folder.path + "/" + file, over: folder.path)).problems.map(\.kind)
    }
    #expect(try kinds("dedans.lua") == ["decimal_comma"])
    #expect(try kinds("dehors.lua") == ["decimal_comma", "constant_condition"])
  }
}
