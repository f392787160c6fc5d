import JalonModel
import Testing

@testable import Jalon

/// A number without rounding.
private struct Fraction {
  var top: Int
  var bottom: Int

  init(_ top: Int, _ bottom: Int = 1) {
    var (a, b) = (abs(top), abs(bottom))
    while b != 0 { (a, b) = (b, a % b) }
    let unit = max(a, 1) * (bottom < 0 ? -1 : 1)
    self.top = top / unit
    self.bottom = bottom / unit
  }

  static func - (a: Self, b: Self) -> Self {
    Fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom)
  }
  static func * (a: Self, b: Self) -> Self { Fraction(a.top * b.top, a.bottom * b.bottom) }
  static func / (a: Self, b: Self) -> Self { Fraction(a.top * b.bottom, a.bottom * b.top) }
}

/// A reader who adds and subtracts what is shown, with any coefficients: Gaussian elimination over
/// the cells that have answers, then a try of every set of cells. Knows nothing of trees.
private struct Attacker {
  private var basis: [(pivot: Int, row: [Fraction])] = []

  init(shown: [Set<Int>], cells: [Int]) {
    for set in shown {
      let row = reduced(cells.map { Fraction(set.contains($0) ? 1 : 0) })
      guard let pivot = row.firstIndex(where: { $0.top != 0 }) else { continue }
      basis.append((pivot, row.map { $0 / row[pivot] }))
    }
  }

  private func reduced(_ row: [Fraction]) -> [Fraction] {
    var row = row
    for (pivot, known) in basis where row[pivot].top != 0 {
      let factor = row[pivot]
      for column in row.indices where known[column].top != 0 {
        row[column] = row[column] - factor * known[column]
      }
    }
    return row
  }

  func derives(_ row: [Bool]) -> Bool {
    reduced(row.map { Fraction($0 ? 1 : 0) }).allSatisfy { $0.top == 0 }
  }

  /// The fewest respondents of any set that comes out.
  static func smallest(shown: [Set<Int>], own: [Int]) -> Int? {
    let cells = own.indices.filter { own[$0] > 0 }
    let attacker = Attacker(shown: shown, cells: cells)
    var smallest: Int?
    for mask in 1..<(1 << cells.count) {
      let row = cells.indices.map { mask >> $0 & 1 == 1 }
      let size = cells.indices.reduce(0) { $0 + (row[$1] ? own[cells[$1]] : 0) }
      if size < smallest ?? .max, attacker.derives(row) { smallest = size }
    }
    return smallest
  }
}

/// A random audience of up to seven groups, and their own answers.
private struct RandomSurvey {
  let groups: [PopulationGroup]
  let own: [Int]
  let minimum: Int

  init(seed: Int) {
    var numbers = SteadyNumbers(state: UInt64(seed))
    let count = Int.random(in: 1...6, using: &numbers)
    let minimum = Int.random(in: 5...10, using: &numbers)
    let most = [6, 12, 25].randomElement(using: &numbers) ?? 12
    groups = (1...count).map {
      let parent = Int.random(in: 0..<$0, using: &numbers)
      return aGroup("g\($0)", partOf: parent == 0 ? "immigrants" : "g\(parent)")
    }
    own = (0...count).map { _ in
      Int.random(in: 0...3, using: &numbers) == 0 ? 0 : Int.random(in: 0...most, using: &numbers)
    }
    self.minimum = minimum
  }

  /// The cells of each group, found from the leaves up.
  var sets: [Set<Int>] {
    var sets = own.indices.map { Set([$0]) }
    for index in groups.indices.reversed() {
      let parent = groups[index].partOf.flatMap { Int($0.dropFirst()) } ?? 0
      sets[parent].formUnion(sets[index + 1])
    }
    return sets
  }

  func count(_ set: Set<Int>) -> Int { set.reduce(0) { $0 + own[$1] } }
}

struct SurveyAttackTests {
  @Test func `no sum or difference of what is shown is a small group, and no more could be shown`()
  {
    var (naive, hidden) = (0, 0)
    for seed in 0..<trials(4000) {
      let survey = RandomSurvey(seed: seed)
      let tree = AudienceTree(of: "immigrants", groups: survey.groups)
      let sets = survey.sets
      let flags = SmallGroups.shown(survey.own, in: tree, minimum: survey.minimum)
      let shown = sets.indices.filter { flags[$0] }
      let smallest = Attacker.smallest(shown: shown.map { sets[$0] }, own: survey.own)
      #expect(smallest ?? .max >= survey.minimum, "seed \(seed): \(survey)")
      #expect(shown.contains(0) == (survey.count(sets[0]) >= survey.minimum), "seed \(seed)")
      let large = sets.indices.filter { survey.count(sets[$0]) >= survey.minimum }
      for more in large where !flags[more] {
        hidden += 1
        let attacked = Attacker.smallest(
          shown: (shown + [more]).map { sets[$0] }, own: survey.own)
        #expect(attacked ?? .max < survey.minimum, "seed \(seed): \(more) of \(survey)")
      }
      if Attacker.smallest(shown: large.map { sets[$0] }, own: survey.own) ?? .max < survey.minimum
      {
        naive += 1
      }
    }
    // The attacker is no straw man: to withhold the small groups only would often fail.
    #expect(naive > trials(1000) && hidden > trials(1000))
  }

  @Test func `the figures that files come to are as safe`() throws {
    for seed in 0..<trials(150) {
      let survey = RandomSurvey(seed: seed)
      let rows = survey.own.enumerated().flatMap { node, count in
        answers(count, of: node == 0 ? "" : "g\(node)")
      }
      let intake = anIntake(
        [aSurvey(minimum: survey.minimum)], groups: PopulationGroup.builtIn + survey.groups)
      let result = try intake.result(plainFile(rows))
      let sets = survey.sets
      let shown = sets.indices.filter { node in
        let group = node == 0 ? nil : "g\(node)"
        let readings = Survey.Aggregate.allCases.map { result.reading($0, group: group) }
        let isShown = readings.allSatisfy { $0 != withheld && $0 != nil }
        #expect(isShown || readings.allSatisfy { $0 == withheld || $0 == nil }, "seed \(seed)")
        if isShown {
          #expect(readings[2] == measured(Double(survey.count(sets[node]))), "seed \(seed)")
        }
        return isShown
      }
      let smallest = Attacker.smallest(shown: shown.map { sets[$0] }, own: survey.own)
      #expect(smallest ?? .max >= survey.minimum, "seed \(seed): \(survey)")
    }
  }
}
