import JalonModel
import Testing

@testable import Jalon

/// One evaluator, whoever listens: what rules come to does not depend on what is kept of it, nor
/// does a finding on whether its place was examined among others or alone.
@Suite struct SinksLawTests {
  /// Nothing kept, records kept, findings told in full; answers how many comparisons there were.
  private static func expectSame(_ evaluation: Evaluation, _ places: [Int], _ name: String) -> Int {
    let outcomes = evaluation.outcomes(for: places)
    let (recorded, count) = evaluation.examine(places) { ($0.outcomes, $0.count) }
    #expect(recorded == outcomes, "\(name)")
    let among = evaluation.diagnoses(of: places) { _, diagnosis in diagnosis }
    #expect(among.count == outcomes.places.count, "\(name)")
    var told = Outcomes(places: outcomes.places, rules: outcomes.rules)
    for (position, diagnosis) in among.enumerated() {
      for (rule, finding) in diagnosis.findings.enumerated() {
        told.put(finding, of: rule, at: position)
      }
      let alone = evaluation.diagnosis(of: outcomes.places[position])
      #expect(diagnosis.findings == alone.findings, "\(name) at \(position)")
      #expect(diagnosis.practices == alone.practices, "\(name) at \(position)")
      #expect(diagnosis.placeNames == alone.placeNames, "\(name) at \(position)")
    }
    #expect(told == outcomes, "\(name)")
    return count
  }

  @Test(arguments: 0..<10)
  func `nothing, records and findings agree on a random pack`(_ tenth: Int) {
    var count = 0
    for seed in 0..<trials(100) {
      var chance = ChanceRules(seed: 100 * tenth + seed)
      count += Self.expectSame(chance.world().evaluation(), [0, 1, 2], "\(100 * tenth + seed)")
    }
    #expect(count > trials(100) * 15)
  }

  @Test(arguments: 0..<10)
  func `they agree on a random pack over random data`(_ tenth: Int) {
    var count = 0
    for seed in 0..<trials(100) {
      let world = ChanceWorld(seed: 100 * tenth + seed)
      count += Self.expectSame(
        world.evaluation(world.dataset), Array(world.places.list.indices),
        "\(100 * tenth + seed)")
    }
    #expect(count > trials(100) * 15)
  }

  @Test func `they agree on a random pack whose rules are functions`() throws {
    var count = 0
    for seed in 0..<trials(100) {
      let folder = try TemporaryFolder(ChanceTwins(seed: seed).files)
      let content = try WorkspaceContent(
        folder: folder.path, main: "jalon.lua", search: PackSearch(packs: [], folders: [:]))
      let review = Review(content, asOf: Day("2025-06-30") ?? .earliest)
      let places = (0..<ChanceTwins.places).compactMap { content.places.ordinal(of: "p\($0)") }
      count += Self.expectSame(review.evaluation, places, "\(seed)")
    }
    #expect(count > trials(100) * 15)
  }

  @Test(arguments: ShippedWorld.folders)
  func `they agree on a shipped workspace`(_ folder: String) throws {
    let world = try ShippedWorld(folder)
    let review = Review(world.content, asOf: world.asOf)
    // Some of them stand apart from the others, and one comes twice.
    let places = try world.content.places(kinds: nil, within: nil).prefix(6) + [world.place]
    #expect(Self.expectSame(review.evaluation, Array(places), folder) > 100)
  }
}
