import JalonModel
import Testing

@testable import Jalon

/// What is told to be missing is what is missing: given in full it leaves open only what nobody can
/// give, and its order is that of what it decides.
struct NeedsLawTests {
  private static let day = Day("2025-01-31") ?? .earliest

  private static func content(_ chance: ChanceWorld) -> WorkspaceContent {
    WorkspaceContent(pack: chance.tiny.pack, places: chance.places, dataset: chance.dataset)
  }

  @Test func `what can be given in full leaves open only what nobody can give`() throws {
    var (decided, open) = (0, 0)
    for seed in 0..<trials(500) {
      let chance = ChanceWorld(seed: seed)
      let review = Review(Self.content(chance), asOf: Self.day)
      var needing = Needing(review, at: 0)
      let needs = needing.all().list
      let given = Supplies(review, at: 0).content(with: needs)
      let before = review.diagnosis(of: 0)
      let after = Review(given, asOf: Self.day).diagnosis(of: 0)
      let hopeless = Set(needs.filter { $0.obstacle != nil }.map(\.datum.id))
      for (was, finding) in zip(before.findings, after.findings) where was.outcome == .unknown {
        guard finding.outcome == .unknown else {
          decided += 1
          continue
        }
        open += 1
        for datum in finding.missing {
          #expect(hopeless.contains(datum.id), "\(seed) \(finding.rule): \(datum)")
        }
        #expect(!finding.missing.isEmpty, "\(seed) \(finding.rule)")
      }
    }
    #expect(decided > open && open > 0)
  }

  /// The numbers that a rule, and those that it asks about, compare with on a day.
  private func bounds(of rule: Rule, _ pack: RulePack, _ day: Day) -> Set<Double> {
    func numbers(_ quantity: Quantity) -> Set<Double> {
      switch quantity {
      case .number(let number): [number]
      case .threshold(let id):
        Set(pack.thresholds.filter { $0.id == id }.compactMap { $0.inForce(on: day)?.value })
      case .negative(let inner): numbers(inner).union(numbers(inner).map { -$0 })
      case .arithmetic(_, let a, let b): numbers(a).union(numbers(b))
      case .named, .leaf: []
      }
    }
    var found = Set(rule.conditions.flatMap(\.quantities).flatMap(numbers))
    for other in rule.conditions.flatMap(\.firedRules) {
      guard let asked = pack.rules.first(where: { $0.id == other }) else { continue }
      found.formUnion(bounds(of: asked, pack, day))
    }
    return found
  }

  @Test func `what decides alone, and so the order, is what trying every value finds`() throws {
    var tried = 0
    for seed in 0..<trials(500) {
      let chance = ChanceWorld(seed: seed)
      let pack = chance.tiny.pack
      let content = WorkspaceContent(pack: pack, places: chance.places, dataset: chance.dataset)
      let day = Day("2025-01-31") ?? .earliest
      let review = Review(content, asOf: day)
      let open = review.diagnosis(of: 0).findings.filter { $0.outcome == .unknown }.map(\.rule)
      var needing = Needing(review, at: 0)
      let supplies = Supplies(review, at: 0)
      let needs = needing.all().list
      for need in needs where need.obstacle == nil && need.rows.count == 1 {
        var found: Set<String> = []
        // Of these indicators only a survey's mean has a range.
        let survey = pack.surveys.first { need.rows[0].indicator.hasPrefix($0.id + ".") }
        let scale = survey?.scale.range
        for rule in pack.rules where open.contains(rule.id) {
          let bounds = bounds(of: rule, pack, day)
          let values = bounds.flatMap { bound in
            [-1e-6, 0, 1e-6].map { step in
              bound + step * (scale.map { $0.upperBound - $0.lowerBound } ?? max(1, abs(bound)))
            }
          }
          let range = scale ?? -Supplies.farthest...Supplies.farthest
          for value in values + [range.lowerBound, range.upperBound] where range.contains(value) {
            var changed = content
            let figure = try #require(supplies.figure(need.rows[0], value))
            changed.dataset = content.dataset.supposing([figure], from: Supposing.file)
            let finding = Review(changed, asOf: day).diagnosis(of: 0).findings.first {
              $0.rule == rule.id
            }
            if [.met, .clear].contains(finding?.outcome) { found.insert(rule.id) }
          }
        }
        #expect(need.decides == pack.rules.map(\.id).filter(found.contains), "\(seed): \(need)")
        tried += 1
      }
      let counts = needs.map(\.decides.count)
      #expect(counts == counts.sorted(by: >))
      for (a, b) in zip(needs, needs.dropFirst()) where a.decides.count == b.decides.count {
        #expect(a.datum.id <= b.datum.id, "\(seed)")
      }
    }
    #expect(tried > 0)
  }
}
