import JalonModel
import Testing

@testable import Jalon

/// A boundary that `why` states is one: a step past it turns the outcome, a step before it does not,
/// and nothing nearer does.
struct BoundaryLawTests {
  /// Where a rule's outcome is tried by an evaluation of its own.
  private struct World {
    var content: WorkspaceContent
    var asOf: Day
    var place: Int

    func explanation(of rule: Int) -> Explanation {
      var explaining = Explaining(Review(content, asOf: asOf), at: place, depth: .max)
      return explaining.explanation(of: rule)
    }

    func finding(of rule: String, _ turn: Explanation.Turn, at value: Double) throws -> Finding {
      let review = Review(content, asOf: asOf)
      var figure = try #require(review.figure(of: turn.reading))
      figure.reading = .measured(value, .normal)
      var changed = content
      changed.dataset = content.dataset.supposing([figure], from: Supposing.file)
      return try #require(
        Review(changed, asOf: asOf).evaluation.finding(of: rule, at: place))
    }

    /// The range that the figure has to keep to; none where it lies out of it as it is.
    func range(of turn: Explanation.Turn, _ value: Double) throws -> ClosedRange<Double>? {
      let figure = try #require(Review(content, asOf: asOf).figure(of: turn.reading))
      let range = content.pack.range(of: content.pack.indicators[figure.indicator])
      return range?.contains(value) == true ? range : nil
    }
  }

  private func steps(_ range: ClosedRange<Double>?, _ value: Double, _ boundary: Double)
    -> [Double]
  {
    if let range { return [1e-6 * (range.upperBound - range.lowerBound)] }
    return [1e-6 * max(1, value.magnitude), 1e-6 * max(1, boundary.magnitude)]
  }

  /// Holds a boundary; nothing is asked past the end of the figure's range.
  private func hold(
    _ boundary: Explanation.Boundary, of rule: String, _ turn: Explanation.Turn,
    to wanted: Outcome, within range: ClosedRange<Double>?, from value: Double, in world: World
  ) throws {
    let comment: Comment = "\(rule): \(turn)"
    let itself = try world.finding(of: rule, turn, at: boundary.value).outcome == wanted
    #expect(itself == boundary.isIncluded, comment)
    for step in steps(range, value, boundary.value) {
      for (side, way) in [(Explanation.Side.above, 1.0), (.below, -1)] {
        let turns = boundary.side == side || boundary.side == .either
        let there = boundary.value + way * step
        guard range?.contains(there) ?? true else {
          #expect(itself || !turns, comment)
          continue
        }
        let outcome = try world.finding(of: rule, turn, at: there).outcome
        #expect((outcome == wanted) == turns, comment)
      }
    }
    switch boundary.side {
    case .either: #expect(boundary.value == value && !itself, comment)
    case .exactly: #expect(itself, comment)
    case .above: #expect(boundary.value >= value, comment)
    case .below: #expect(boundary.value <= value, comment)
    }
  }

  /// Holds every turn of an explanation; how many boundaries it has.
  private func hold(_ explanation: Explanation, in world: World, grid: [Double]) throws -> Int {
    let rule = explanation.finding.rule
    let wanted: Outcome = explanation.finding.outcome == .met ? .clear : .met
    var stated = 0
    for turn in explanation.turns {
      guard case .measured(let value, _) = turn.reading.reading else {
        Issue.record("a reading without a value has no boundary")
        continue
      }
      let range = try world.range(of: turn, value)
      if let boundary = turn.boundary {
        stated += 1
        try hold(boundary, of: rule, turn, to: wanted, within: range, from: value, in: world)
      }
      let reach = turn.boundary.map { ($0.value - value).magnitude } ?? .infinity
      for other in grid where range?.contains(other) ?? true {
        guard (other - value).magnitude < reach else { continue }
        let outcome = try world.finding(of: rule, turn, at: other).outcome
        #expect(outcome != wanted, "\(rule): \(turn) but \(other)")
      }
    }
    return stated
  }

  private func holdTruth(_ explanation: Explanation, of finding: Finding) {
    #expect(explanation.finding == finding)
    let when = explanation.sections.first { $0.part == .when }?.condition.truth
    switch finding.outcome {
    case .met: #expect(when == .true)
    case .clear: #expect(when == .false)
    case .unknown, .notApplicable, .failed: break
    case .disabled: #expect(explanation.sections.isEmpty)
    }
  }

  @Test(arguments: 0..<2)
  func `the boundaries of a random pack are where its outcomes turn`(_ half: Int) throws {
    // Beside the numbers that rules compare with, and on them.
    let grid = (-12...12).map { Double($0) * 0.75 + 0.123 } + (-3...6).map { Double($0) }
    let packs = trials(1000) / 2
    var stated = 0
    var decided = 0
    for seed in 0..<packs {
      let chance = ChanceWorld(seed: seed * 2 + half)
      let content = WorkspaceContent(
        pack: chance.tiny.pack, places: chance.places, dataset: chance.dataset)
      let world = World(content: content, asOf: Day("2025-01-31") ?? .earliest, place: 0)
      let whole = chance.evaluation(chance.dataset).diagnosis(of: 0)
      for (rule, finding) in whole.findings.enumerated() {
        let explanation = world.explanation(of: rule)
        holdTruth(explanation, of: finding)
        decided += explanation.turns.isEmpty ? 0 : 1
        stated += try hold(explanation, in: world, grid: grid)
      }
    }
    // One pack in four decides something that a reading alone may turn, one in twenty-five has such
    // a boundary: else the law would hold of nothing.
    #expect(decided > packs / 4)
    #expect(stated > packs / 25)
  }

  @Test(arguments: ShippedWorld.folders)
  func `the boundaries of a shipped workspace are where its outcomes turn`(_ folder: String)
    throws
  {
    let shipped = try ShippedWorld(folder)
    let world = World(content: shipped.content, asOf: shipped.asOf, place: shipped.place)
    let diagnosis = shipped.diagnosis()
    let decided = diagnosis.findings.indices.filter {
      [.met, .clear].contains(diagnosis.findings[$0].outcome)
    }
    var stated = 0
    for (number, rule) in decided.enumerated() where isOptimised || number % 16 == 0 {
      let explanation = world.explanation(of: rule)
      holdTruth(explanation, of: diagnosis.findings[rule])
      stated += try hold(explanation, in: world, grid: [])
    }
    #expect(stated > 0)
  }
}
