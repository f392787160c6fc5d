import Foundation
import JalonModel
import JalonReport
import Testing

@testable import Jalon

/// A line of a shipped workspace edited by hand, and the same said to a simulation.
struct Edit: Sendable, CustomTestStringConvertible {
  var file: String
  var line: String
  var edited: String
  var changes: Changes

  var testDescription: String { edited }

  init(_ file: String, _ line: String, _ edited: String, _ change: (inout Changes) -> Void) {
    (self.file, self.line, self.edited) = (file, line, edited)
    changes = Changes()
    change(&changes)
  }

  static let all = [
    Edit(
      "data/observations.csv", "val_exemple,taux_chomage,2025,immigrants,9.4,E,donnée inventée,",
      "val_exemple,taux_chomage,2025,immigrants,5,,donnée inventée,"
    ) { $0.figures = [.init(name: "taux_chomage@immigrants", value: "5,0")] },
    Edit(
      "data/region-province.csv", "province_exemple,besoins_imperieux_logement,2021,total,6.0,",
      "province_exemple,besoins_imperieux_logement,2021,total,2.5,"
    ) { $0.figures = [.init(name: "besoins_imperieux_logement@total@province", value: "2.5")] },
    Edit(
      "rules/voice.lua", "majorite = { value = 60, unit = \"%\", source = example },\n    milieu ",
      "majorite = { value = 10, unit = \"%\", source = example },\n    milieu "
    ) { $0.thresholds = [.init(name: "exemple.respect_au_comptoir.majorite", value: "10")] },
    Edit(
      "adjustments.lua", "disable \"acces.medecin_en_retrait\"",
      "disable \"logement.rarete\" { because = \"x\" }\n"
        + "disable \"acces.medecin_en_retrait\""
    ) { $0.disabled = ["logement.rarete"] },
  ]
}

struct WhatIfTests {
  private static let day = Day("2026-11-21") ?? .latest
  private static let packs = [repository + "/rules"]
  private static let example = repository + "/examples/val-exemple"

  private func rules(_ diagnosis: Diagnosis) throws -> [NSDictionary] {
    let line = DiagnosisJSON(engine: "0").line(for: diagnosis)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
    let rules = try #require(object?["rules"] as? [NSDictionary])
    return try rules.map { rule in
      let suggests = try #require(rule["suggests"] as? [NSDictionary])
      return [
        "id": rule["id"] ?? NSNull(), "outcome": rule["outcome"] ?? NSNull(),
        "severity": rule["severity"] ?? NSNull(),
        "severity_possible": rule["severity_possible"] ?? NSNull(),
        "suggests": suggests.map { suggestion -> NSDictionary in
          [
            "solution": suggestion["solution"] ?? NSNull(),
            "applicable": suggestion["applicable"] ?? NSNull(),
          ]
        } as NSArray,
      ]
    }
  }

  @Test(arguments: Edit.all)
  func `a simulation is the difference of two diagnoses, one of an edited copy`(_ edit: Edit)
    throws
  {
    let folder = try TemporaryFolder()
    let copy = folder.path + "/copy"
    try FileManager.default.copyItem(atPath: Self.example, toPath: copy)
    let file = URL(filePath: copy + "/" + edit.file)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.ranges(of: edit.line).count == 1)
    try Data(text.replacing(edit.line, with: edit.edited).utf8).write(to: file)
    let workspace = try Workspace(at: Self.example, packs: Self.packs)
    let before = try rules(workspace.diagnose(asOf: Self.day))
    let after = try rules(Workspace(at: copy, packs: Self.packs).diagnose(asOf: Self.day))
    let expected = zip(before, after).filter { $0 != $1 }
    #expect(!expected.isEmpty)

    let simulation = try workspace.whatIf(edit.changes, asOf: Self.day)
    let line = WhatIfJSON(engine: "0").line(for: simulation)
    let said = try #require(
      JSONSerialization.jsonObject(with: Data(line)) as? NSDictionary)["rules"]
    let changes = try #require(said as? [NSDictionary])
    #expect(changes.count == expected.count)
    for (change, (before, after)) in zip(changes, expected) {
      for (side, state) in [("before", before), ("after", after)] {
        let told = try #require(change[side] as? NSDictionary)
        #expect(told.count == 4)
        for (key, value) in told {
          #expect(state[key] as? NSObject == value as? NSObject, "\(key)")
        }
      }
      #expect(change["id"] as? String == before["id"] as? String)
    }
  }

  @Test func `a set figure keeps the period of the current reading, and is measured`() throws {
    let workspace = try Workspace(at: Self.example, packs: Self.packs)
    var changes = Changes()
    changes.figures = [.init(name: "taux_inoccupation_locatif", value: "4,5")]
    let simulation = try workspace.whatIf(changes, asOf: Self.day)
    guard case .figure(let figure)? = simulation.changes.first else {
      Issue.record("no figure")
      return
    }
    #expect(figure.period.description == "2025-10")
    #expect(figure.before == .measured(0.9, .normal) && figure.after == 4.5)
    let rarity = try #require(simulation.rules.first { $0.after.rule == "logement.rarete" })
    #expect(rarity.before.outcome == .met && rarity.after.outcome == .clear)
    let read = rarity.after.evidence.flatMap(\.readings).first
    #expect(read?.reading == .measured(4.5, .normal))
  }

  @Test func `without a current reading a set figure is of the latest full year`() throws {
    var world = RuleWorld()
    world.add(when: .above("a", 3))
    let content = world.content
    var changes = Changes()
    changes.figures = [.init(name: "a", value: "4")]
    let supposing = try Supposing(changes, in: Review(content, asOf: RuleWorld.asOf), at: 0)
    guard case .figure(let figure)? = supposing.changes.first else {
      Issue.record("no figure")
      return
    }
    #expect(figure.period == Period(year: 2025) && figure.before == nil)
    let after = Review(supposing.content, asOf: RuleWorld.asOf).diagnosis(of: 0)
    #expect(after.findings[0].outcome == .met)
  }

  @Test(arguments: [
    ("taux_chomag", "3", "unknown_indicator"), ("taux_chomage@imigrants", "3", "unknown_place"),
    ("taux_chomage@imigrants@region", "3", "unknown_group"),
    ("taux_chomage@immigrants@nulle_part", "3", "unknown_place"),
    ("taux_chomage@immigrants@region@x", "3", "bad_supposition"),
    ("taux_chomage", "nan", "bad_supposition"), ("taux_chomage", "101", "bad_supposition"),
    ("taux_chomage", "1,234", "bad_supposition"), ("taux_chomage", "x", "bad_supposition"),
    ("taux_chomage", "inf", "bad_supposition"), ("taux_chomage", "-1", "bad_supposition"),
  ])
  func `what is no figure of the pack is refused`(_ name: String, _ value: String, _ kind: String)
    throws
  {
    let workspace = try Workspace(at: Self.example, packs: Self.packs)
    var changes = Changes()
    changes.figures = [.init(name: name, value: value)]
    let problem = #expect(throws: Problem.self) {
      _ = try workspace.whatIf(changes, asOf: Self.day)
    }
    #expect(problem?.kind == kind)
    #expect(problem?.message.isComplete == true && problem?.remedy?.isComplete == true)
  }

  @Test func `unknown thresholds and rules are answered with the nearest`() throws {
    let workspace = try Workspace(at: Self.example, packs: Self.packs)
    var threshold = Changes()
    threshold.thresholds = [.init(name: "logement.rarete.equilibr", value: "2")]
    var rule = Changes()
    rule.disabled = ["logement.rarte"]
    for (changes, nearest) in [
      (threshold, "logement.rarete.equilibre"), (rule, "logement.rarete"),
    ] {
      let problem = #expect(throws: Problem.self) {
        _ = try workspace.whatIf(changes, asOf: Self.day)
      }
      #expect(problem?.remedy?.shown(in: .fr).contains(nearest) == true)
    }
  }
}
