import Foundation
import JalonModel
import JalonReport
import Testing

@testable import Jalon

struct NeedsTests {
  private static let day = Day("2026-11-21") ?? .latest
  private static let packs = [repository + "/rules"]

  private func needs(_ world: RuleWorld) -> [Needs.Need] {
    var needing = Needing(Review(world.content, asOf: RuleWorld.asOf), at: 0)
    return needing.all().list
  }

  @Test func `a thing that several rules wait for stands once, before what decides fewer`() {
    var world = RuleWorld()
    world.add("un", when: .above("a", 3))
    world.add("deux", when: .above("b", 3))
    world.add("trois", when: .below("b", 1))
    let needs = needs(world)
    #expect(needs.map(\.datum.id) == ["b", "a"])
    #expect(needs.map(\.decides) == [["deux", "trois"], ["un"]])
    #expect(needs[0].rows.map(\.period) == [Period(year: 2025)])
  }

  @Test func `what cannot decide alone comes last, ties by id`() {
    var world = RuleWorld()
    world.add("un", when: .compare(.above, .of("a"), .of("b")))
    world.add("deux", when: .above("d", 1))
    world.add("trois", when: .above("c", 1))
    let needs = needs(world)
    #expect(needs.map(\.datum.id) == ["c", "d", "a", "b"])
    #expect(needs.map(\.decides.count) == [1, 1, 0, 0])
    #expect(needs[2].rules == ["un"])
  }

  @Test func `what can no longer change an outcome is not decided by it`() {
    var world = RuleWorld(["b": .figure(1)])
    world.pack.indicators[0].range = 0...2
    // Whatever a is, b and c decide.
    world.add("un", when: .all([.above("a", -1), .above("c", 3)]))
    let needs = needs(world)
    #expect(needs.first { $0.datum.id == "a" }?.decides == [])
    #expect(needs.first { $0.datum.id == "c" }?.decides == ["un"])
  }

  @Test func `a rule that failed and few peers are nobody's to give`() {
    var world = RuleWorld(["a": .figure(1)])
    world.condition = { _, _ in .failed(Failure(.error, .only("x", in: .fr))) }
    world.add("un", when: .compare(.above, .leaf(.peers(PeersQuery("a", .median))), .number(1)))
    let needs = needs(world)
    #expect(needs.map(\.obstacle) == [.fewPeers])
  }

  @Test func `relations and facts about the place are asked for in their own form`() {
    var world = RuleWorld()
    var rural = PlaceFacts()
    rural.milieux = [.rural]
    world.add("un", when: .isPlace(rural))
    world.add(
      "deux", when: .compare(.below, .leaf(.stakeholders(StakeholderQuery())), .number(1)))
    let needs = needs(world)
    #expect(Set(needs.map(\.datum.kind)) == [.relations, .field])
    #expect(needs.allSatisfy { $0.rows.isEmpty && $0.decides.count == 1 })
  }

  /// The form with a value in each row, in the middle of what the indicator can have.
  private func filled(_ form: String, _ pack: RulePack) throws -> String {
    var lines: [String] = []
    for (number, line) in form.split(separator: "\n").enumerated() {
      let cells = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
      guard number > 0 else {
        lines.append(String(line))
        continue
      }
      let indicator = try #require(pack.indicators.first { $0.id == cells[1] })
      let range = pack.range(of: indicator) ?? (indicator.id.hasSuffix(".n") ? 50...150 : 1...1)
      let value = indicator.unit == "yes_no" ? 1 : (range.lowerBound + range.upperBound) / 2
      lines.append((cells[..<4] + ["\(value)"] + cells[5...]).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The larger one is tried in an optimised build.
  private static let workspaces: [(String, String, Language)] =
    [("val-exemple", "figures.lua", .en)]
    + (isOptimised ? [("victoriaville", "donnees.lua", .fr)] : [])

  @Test(arguments: workspaces)
  func `the form loads as it is, and filled in leaves only what nobody can give`(
    _ name: String, _ data: String, _ language: Language
  ) throws {
    let folder = try TemporaryFolder()
    let copy = folder.path + "/copy"
    try FileManager.default.copyItem(atPath: repository + "/examples/" + name, toPath: copy)
    func append(_ text: String, to file: String) throws {
      let before = try String(contentsOfFile: copy + "/" + file, encoding: .utf8)
      try folder.write("copy/" + file, Data((before + text).utf8))
    }
    let workspace = try Workspace(at: copy, packs: Self.packs)
    let before = try workspace.diagnose(asOf: Self.day)
    let needs = try workspace.needs(asOf: Self.day)
    let form = NeedsForm(needs, language).text
    #expect(form.split(separator: "\n").count > 5)

    try append("\ndata \"form.csv\"\n", to: data)
    try folder.write("copy/form.csv", Data(form.utf8))
    let empty = try Workspace(at: copy, packs: Self.packs)
    #expect(empty.warnings == workspace.warnings)
    #expect(
      try empty.diagnose(asOf: Self.day).findings.map(\.outcome) == before.findings.map(\.outcome))

    try folder.write("copy/form.csv", Data(filled(form, workspace.pack).utf8))
    let actor = try #require(workspace.pack.stakeholders.first).id
    let unrelated = needs.list.filter { $0.datum.kind == .relations }
    let relations = unrelated.map { "\($0.datum.place),\(actor),partnership\n" }
    if !relations.isEmpty {
      let text = "collectivity,stakeholder,relation\n" + relations.joined()
      try folder.write("copy/form-relations.csv", Data(text.utf8))
      try append("\ndata \"form-relations.csv\"\n", to: data)
    }
    let given = try Workspace(at: copy, packs: Self.packs)
    let after = try given.diagnose(asOf: Self.day)
    let left = try given.needs(asOf: Self.day).list
    let decided = { (diagnosis: Diagnosis) in
      diagnosis.findings.count { [.met, .clear].contains($0.outcome) }
    }
    #expect(decided(after) > decided(before))
    for need in left { #expect(need.obstacle != nil, "\(need)") }
    let obstacles = Set(left.map(\.datum.id))
    for finding in after.findings where finding.outcome == .unknown {
      #expect(finding.missing.contains { obstacles.contains($0.id) }, "\(finding.rule)")
    }
  }

  @Test func `what decides alone is what trying value after value finds`() throws {
    var tried = 0
    for seed in 0..<trials(60) {
      let chance = ChanceWorld(seed: seed)
      let content = WorkspaceContent(
        pack: chance.tiny.pack, places: chance.places, dataset: chance.dataset)
      let day = Day("2025-01-31") ?? .earliest
      let review = Review(content, asOf: day)
      var needing = Needing(review, at: 0)
      let supplies = Supplies(review, at: 0)
      for need in needing.all().list where need.obstacle == nil && need.rows.count == 1 {
        let values = (-4...7).flatMap { whole in
          [-1e-6, 0, 1e-6].map { Double(whole) + $0 }
        }
        var found: Set<String> = []
        for value in values {
          let figure = try #require(supplies.figure(need.rows[0], value))
          var changed = content
          changed.dataset = content.dataset.supposing([figure], from: Supposing.file)
          let findings = Review(changed, asOf: day).diagnosis(of: 0).findings
          for finding in findings where [.met, .clear].contains(finding.outcome) {
            found.insert(finding.rule)
          }
        }
        let open = review.diagnosis(of: 0).findings.filter { finding in
          finding.outcome == .unknown && need.rules.contains(finding.rule)
            && finding.missing.contains { $0.id == need.datum.id && $0.group == need.datum.group }
        }
        let expected = open.map(\.rule).filter(found.contains)
        #expect(Set(need.decides).isSuperset(of: expected), "\(seed): \(need)")
        tried += 1
      }
    }
    #expect(tried > 0)
  }
}
