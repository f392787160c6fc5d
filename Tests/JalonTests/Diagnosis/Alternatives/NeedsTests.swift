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

  @Test func `the form of relations names every stakeholder, and letters ask for facts too`() {
    var world = RuleWorld()
    var rural = PlaceFacts()
    rural.milieux = [.rural]
    world.add("un", when: .isPlace(rural))
    world.add(
      "deux", when: .compare(.below, .leaf(.stakeholders(StakeholderQuery())), .number(1)))
    world.pack.stakeholders = ["x", "y"].map {
      Stakeholder(id: $0, name: .only($0, in: .fr), origin: RuleWorld.origin)
    }
    var needing = Needing(Review(world.content, asOf: RuleWorld.asOf), at: 0)
    let needs = needing.all()
    #expect(
      RelationsForm(needs, .en).text == "collectivity,stakeholder,relation\np0,x,\np0,y,\n")
    let letters = NeedsLetters(needs, PageOptions(.fr, style: .plain)).text
    #expect(letters.contains("le milieu") && letters.contains("partenariat"))
    let notices = NeedsElsewhere(needs).notices
    #expect(notices.map(\.gravity) == [.warning, .warning])
    #expect(notices.contains { $0.remedy?.shown(in: .en).contains("milieu = \"rural\"") == true })
    #expect(notices.contains { $0.remedy?.shown(in: .fr).contains("--relations") == true })
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
    let relations = RelationsForm(needs, language).text
    if needs.list.contains(where: { $0.datum.kind == .relations }) {
      // Empty, it says nothing; filled in, the first stakeholder is a partner.
      let lines = relations.split(separator: "\n").map(String.init)
      #expect(lines.count == workspace.pack.stakeholders.count + 1)
      let partner = language == .fr ? "partenariat" : "partnership"
      let text = [lines[0], lines[1] + partner] + lines.dropFirst(2)
      try folder.write("copy/form-relations.csv", Data(text.joined(separator: "\n").utf8))
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

  /// What `ici` waits for in a workspace of one data file, by the id of what is missing.
  private func needs(_ declarations: String, _ rows: String) throws -> [String: Needs.Need] {
    let folder = try TemporaryFolder([
      "jalon.lua": WarningCase.base + declarations + "data \"d.csv\"\n",
      "d.csv": "collectivity,indicator,period,value\n" + rows,
    ])
    let list = try Workspace(at: folder.path).needs(at: "ici", asOf: Self.day).list
    return Dictionary(list.map { ($0.datum.id, $0) }, uniquingKeysWith: { a, _ in a })
  }

  @Test func `a rule that failed is nobody's to give, beside what is`() throws {
    let needs = try needs(
      WarningCase.rule("f", "when = function(i) error(\"en panne\") end")
        + WarningCase.rule("r", "when = all { fires(\"f\"), above(\"nombre\", 3) }"),
      "ici,taux,2025,3\n")
    #expect(needs["f"]?.obstacle == .failedRule && needs["f"]?.rows == [])
    #expect(needs["nombre"]?.obstacle == nil && needs["nombre"]?.decides == ["r"])
  }

  @Test func `a series that breaks between the two readings is nobody's to give`() throws {
    let indicator = """
      indicator "serie" { label = { fr = "S", en = "S" }, source = { fr = "s", en = "s" }, \
      holder = "elle", breaks = { { before = "2025", because = { fr = "x", en = "x" } } } }

      """
    let rule = WarningCase.rule("r", "when = rising(\"serie\", { over = \"1 year\" })")
    let broken = try needs(indicator + rule, "ici,serie,2024,3\nici,serie,2025,4\n")
    #expect(broken["serie"]?.obstacle == .brokenSeries && broken["serie"]?.rows == [])
    let whole = try needs(
      indicator.replacing("before = \"2025\"", with: "before = \"2024\"") + rule,
      "ici,serie,2025,4\n")
    #expect(whole["serie"]?.obstacle == nil && whole["serie"]?.rows.count == 1)
  }

  @Test(arguments: [(9.0, Needs.Obstacle?.some(.smallCell)), (10, nil)])
  func `a figure that rests on too few is nobody's to give`(
    _ count: Double, _ obstacle: Needs.Obstacle?
  ) throws {
    let needs = try needs(
      """
      indicator "part" { label = { fr = "P", en = "P" }, source = { fr = "s", en = "s" }, \
      holder = "elle", base = { indicator = "nombre", unknown_below = 10 } }

      """ + WarningCase.rule("r", "when = all { above(\"part\", 3), above(\"taux\", 3) }"),
      "ici,part,2025,5\nici,nombre,2025,\(count.plain)\n")
    #expect(needs["part"]?.obstacle == obstacle)
    #expect(needs["taux"]?.obstacle == nil)
  }
}
