import Foundation
import JalonModel
import Testing

@testable import Jalon

struct CompareTests {
  private func compared(_ before: RuleWorld, _ after: RuleWorld) -> Comparison {
    Comparing(before.content, after.content, asOf: RuleWorld.asOf)
      .comparison(at: Array(before.places.indices))
  }

  /// What a set of rules makes of an example, where nothing else is known.
  private func state(
    _ example: Comparison.Example, _ rule: String, in content: WorkspaceContent, asOf day: Day
  ) throws -> Comparison.State {
    let at = try #require(content.places.ordinal(of: example.place.id))
    var bare = content
    bare.dataset = Dataset()
    let figures = try example.figures.compactMap { figure -> SupposedFigure? in
      guard
        let indicator = content.pack.indicators.firstIndex(where: { $0.id == figure.row.indicator })
      else { return nil }
      return SupposedFigure(
        indicator: indicator,
        group: try #require(content.pack.groups.firstIndex { $0.id == figure.row.group }),
        place: try #require(content.places.ordinal(of: figure.row.place)),
        period: figure.row.period, reading: .figure(figure.value))
    }
    bare.dataset = bare.dataset.supposing(figures, from: Supposing.file)
    let finding = try #require(
      Review(bare, asOf: day).diagnosis(of: at).findings.first { $0.rule == rule })
    return Comparison.State(
      finding.outcome, finding.severity, possible: finding.severityPossible)
  }

  @Test func `two sets that are one differ in nothing`() {
    var world = RuleWorld(places: 2)
    world.set("a", .figure(2))
    world.add(when: .above("a", 1))
    #expect(compared(world, world).differences.isEmpty)
  }

  @Test func `a moved threshold is told with both values, an example between, and who changes`()
    throws
  {
    func world(_ value: Double) -> RuleWorld {
      var world = RuleWorld(places: 3)
      for (place, figure) in [1.0, 2.75, 4].enumerated() {
        world.set("a", .figure(figure), at: place)
      }
      world.add(when: .compare(.below, .of("a"), .threshold("r.t"))) {
        $0.thresholds = [
          Threshold(id: "r.t", values: [.init(from: nil, value: value)], origin: RuleWorld.origin)
        ]
      }
      world.pack.thresholds = world.pack.rules[0].thresholds
      return world
    }
    let difference = try #require(compared(world(3), world(2.5)).differences.first)
    #expect(difference.fields == [.threshold("r.t")])
    #expect(difference.changes.map(\.place.id) == ["p1"])
    #expect(difference.moves.map(\.before?.outcome) == [.met])
    let example = try #require(difference.example)
    #expect(example.figures.map(\.row.indicator) == ["a"])
    #expect(example.figures.map(\.value).allSatisfy { $0 >= 2.5 && $0 < 3 })
    #expect(example.before.outcome == .met && example.after.outcome == .clear)
  }

  @Test func `a part that is added is told, and the example has no figure too many`() throws {
    var before = RuleWorld()
    before.add(when: .all([.above("a", 1), .above("b", 1)]))
    var after = RuleWorld()
    after.add(when: .all([.above("a", 1), .above("b", 1), .above("c", 1)]))
    let difference = try #require(compared(before, after).differences.first)
    #expect(difference.fields == [.when])
    // Where a and b are given, c is missing in one of them only.
    let example = try #require(difference.example)
    #expect(example.figures.count <= 2)
    #expect(try state(example, "r", in: before.content, asOf: RuleWorld.asOf) == example.before)
    #expect(try state(example, "r", in: after.content, asOf: RuleWorld.asOf) == example.after)
  }

  @Test func `what is only said otherwise needs no example, and rules come and go`() throws {
    var before = RuleWorld(places: 2)
    before.set("a", .figure(5), at: 1)
    before.add("un", when: .above("a", 1))
    before.add("parti", when: .above("a", 1))
    var after = RuleWorld(places: 2)
    after.set("a", .figure(5), at: 1)
    after.add("un", when: .above("a", 1)) { $0.label = .only("autre", in: .fr) }
    after.add("venu", when: .above("a", 1))
    let differences = compared(before, after).differences
    #expect(differences.map(\.rule) == ["un", "parti", "venu"])
    #expect(differences[0].fields == [.label] && differences[0].example == nil)
    #expect(differences[0].changes.isEmpty)
    #expect(differences[1].changes.map(\.before?.outcome) == [.unknown, .met])
    #expect(differences[2].changes.map(\.after?.outcome) == [.unknown, .met])
    #expect(differences[2].changes.allSatisfy { $0.before == nil })
  }

  /// One number of a pack moved, or one comparison turned round.
  private func changed(_ pack: RulePack, _ chance: inout ChanceRules) -> RulePack {
    var pack = pack
    let rule = chance.below(pack.rules.count)
    pack.rules[rule].when =
      chance.below(2) == 0
      ? .none([pack.rules[rule].when]) : .any([pack.rules[rule].when, .above("a", 1)])
    if chance.below(2) == 0, !pack.thresholds.isEmpty {
      pack.thresholds[0].values[0].value += 1
    }
    return pack
  }

  @Test func `every example decides as it says, and its figures are all needed`() throws {
    var found = 0
    for seed in 0..<trials(60) {
      var chance = ChanceRules(seed: seed, [.comparisons, .known, .facts, .fires])
      let before = chance.world().content
      var after = before
      after.pack = changed(before.pack, &chance)
      let comparison = Comparing(before, after, asOf: RuleWorld.asOf)
        .comparison(at: Array(before.places.list.indices))
      for difference in comparison.differences {
        guard let example = difference.example else { continue }
        found += 1
        let states = (
          try state(example, difference.rule, in: before, asOf: RuleWorld.asOf),
          try state(example, difference.rule, in: after, asOf: RuleWorld.asOf)
        )
        #expect(states.0 == example.before && states.1 == example.after, "\(seed)")
        #expect(states.0 != states.1)
        for index in example.figures.indices {
          var fewer = example
          fewer.figures.remove(at: index)
          let without = (
            try state(fewer, difference.rule, in: before, asOf: RuleWorld.asOf),
            try state(fewer, difference.rule, in: after, asOf: RuleWorld.asOf)
          )
          #expect(without.0 == without.1, "\(seed) \(difference.rule)")
        }
      }
    }
    #expect(found > 0)
  }

  private static let function = "when = function(i, t, c) return i.taux > 1 end"

  @Test func `functions differ by their text, not by their place or their remarks`() throws {
    let before = try PackFolder(PackFolder.rule("r", Self.function))
    let workspace = try before.workspace()
    let day = PackFolder.day
    let moved = PackFolder.rule("autre", "when = function(i, t, c) return false end")
    let told = Self.function.replacing("return", with: "--[[ voici ]] return")
    let same = try PackFolder(moved + PackFolder.rule("r", told))
    let other = try PackFolder(
      PackFolder.rule("r", Self.function.replacing("> 1", with: "> 2")))
    func fields(_ folder: PackFolder) throws -> [[Comparison.Field]] {
      try workspace.compare(
        RuleSet(at: before.folder.path), RuleSet(at: folder.folder.path), asOf: day
      ).differences.filter { $0.rule == "r" }.map(\.fields)
    }
    #expect(try fields(same).isEmpty)
    #expect(try fields(other) == [[.function]])
  }

  @Test func `figures are those of the workspace, and those that it cannot have the set's own`()
    throws
  {
    let own = "indicator \"propre\" { label = \"P\" }\ndata \"propre.csv\"\n"
    let table = "collectivity,indicator,period,value\nici,taux,2024,9\nici,propre,2024,7\n"
    let rules =
      PackFolder.rule("taux", "when = above(\"taux\", 5)")
      + PackFolder.rule("propre", "when = above(\"propre\", 5)")
    let set = try PackFolder(own + rules, files: ["propre.csv": table])
    let base = try PackFolder(
      "data \"d.csv\"\n", files: ["d.csv": "collectivity,indicator,period,value\nici,taux,2025,3\n"]
    )
    let comparison = try base.workspace().compare(
      RuleSet(at: base.folder.path), RuleSet(at: set.folder.path), asOf: PackFolder.day)
    let states = comparison.differences.map { ($0.rule, $0.changes.first?.after?.outcome) }
    #expect(states.map(\.0) == ["taux", "propre"])
    // The set's 9 of 2024 does not count beside the workspace's 3 of 2025.
    #expect(states.map(\.1) == [.clear, .met])
  }
}
