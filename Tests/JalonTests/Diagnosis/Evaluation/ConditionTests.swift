import JalonModel
import Testing

@testable import Jalon

/// What a part of a condition can be, and the reading with which `above(q, 0)` is that.
private let readings: [(truth: Truth, reading: Reading)] = [
  (.true, .figure(1)), (.false, .figure(-1)), (.unknown, .absent), (.unknown, .notApplicable),
]

/// What parts come to by Kleene's tables, and undecided by what.
private func expected(_ truth: Truth, _ parts: [Int]) -> Outcome {
  switch truth {
  case .true: .met
  case .false: .clear
  case .unknown: parts.contains(2) ? .unknown : .notApplicable
  }
}

@Suite struct ConditionTests {
  @Test func `Kleene's tables hold for all, any, none and some, by every reading of three parts`() {
    var world = RuleWorld(places: 64)
    for place in 0..<64 {
      for (indicator, way) in zip(["a", "b", "c"], [place % 4, place / 4 % 4, place / 16]) {
        world.set(indicator, readings[way].reading, at: place)
      }
    }
    let parts = ["a", "b", "c"].map { Condition.above($0, 0) }
    for count in 0...3 {
      let some = Array(parts.prefix(count))
      world.add("all\(count)", when: .all(some))
      world.add("any\(count)", when: .any(some))
      world.add("none\(count)", when: .none(some))
      for needed in [Int.min, 0, 1, 2, 3, Int.max] {
        world.add("some", when: .some(needed, some))
      }
    }
    let outcomes = world.evaluation().outcomes(for: Array(0..<64))
    for place in 0..<64 {
      var rule = 0
      for count in 0...3 {
        let ways = Array([place % 4, place / 4 % 4, place / 16].prefix(count))
        let truths = ways.map { readings[$0].truth }
        var wanted = [Truth.all(truths), Truth.any(truths), Truth.none(truths)]
        for needed in [Int.min, 0, 1, 2, 3, Int.max] {
          wanted.append(.some(needed, of: truths))
        }
        for truth in wanted {
          #expect(outcomes.outcome(of: rule, at: place) == expected(truth, ways), "\(ways)")
          rule += 1
        }
      }
    }
  }

  @Test func `a verdict's tables are Kleene's`() {
    let all: [(Verdict, Truth)] = [
      (.true, .true), (.false, .false), (.unknown, .unknown), (.notApplicable, .unknown),
    ]
    for (a, x) in all {
      #expect(a.truth == x)
      #expect(a.not.truth == x.not)
      #expect(a.not.not == a)
      for (b, y) in all {
        #expect(a.and(b).truth == x.and(y))
        #expect(a.or(b).truth == x.or(y))
        #expect(a.and(b) == a.not.or(b.not).not)
        if a.and(b).isOpen {
          #expect((a.and(b) == .unknown) == (a == .unknown || b == .unknown))
        }
      }
    }
  }

  @Test(
    arguments: [
      (.below, [true, false, false]), (.atMost, [true, true, false]),
      (.above, [false, false, true]), (.atLeast, [false, true, true]),
    ] as [(Condition.Comparison, [Bool])])
  func `a comparison holds under, on or over its bound`(
    _ comparison: Condition.Comparison, _ holds: [Bool]
  ) {
    for (value, holds) in zip([1.0, 2, 3], holds) {
      let world = RuleWorld(["a": .figure(value), "b": .figure(2)])
      for bound in [Quantity.number(2), .of("b")] {
        let outcome = world.outcome(.compare(comparison, .of("a"), bound))
        #expect(outcome == (holds ? .met : .clear))
      }
    }
  }

  @Test func `between counts both bounds, and outside is its negation`() {
    for (value, inside) in [(0.9, false), (1, true), (2, true), (3, true), (3.1, false)] {
      let world = RuleWorld(["a": .figure(value)])
      let between = Condition.between(.of("a"), low: .number(1), high: .number(3))
      let outside = Condition.outside(.of("a"), low: .number(1), high: .number(3))
      #expect(world.outcome(between) == (inside ? .met : .clear))
      #expect(world.outcome(outside) == (inside ? .clear : .met))
    }
  }

  @Test(arguments: Reason.allCases)
  func `a missing operand on any side leaves a comparison open`(_ reason: Reason) {
    let world = RuleWorld(["a": .missing(reason), "b": .figure(2)])
    let open = reason == .notApplicable ? Outcome.notApplicable : .unknown
    let conditions: [Condition] = [
      .compare(.below, .of("a"), .of("b")), .compare(.below, .of("b"), .of("a")),
      .between(.of("a"), low: .number(0), high: .number(1)),
      .between(.of("b"), low: .of("a"), high: .number(1)),
      .outside(.of("b"), low: .number(0), high: .of("a")),
      .compare(.below, .arithmetic(.plus, .of("a"), .number(1)), .number(0)),
    ]
    for condition in conditions {
      #expect(world.outcome(condition) == open)
      #expect(world.outcome(.none([condition])) == open)
    }
    #expect(world.outcome(.known(.of("a"))) == .clear)
    #expect(world.outcome(.known(.of("b"))) == .met)
  }

  @Test func `one operand that could be there makes a comparison unknown`() {
    let world = RuleWorld(["a": .notApplicable, "b": .missing(.withheld)])
    #expect(world.outcome(.compare(.below, .of("a"), .of("b"))) == .unknown)
    #expect(world.outcome(.between(.of("a"), low: .number(0), high: .of("b"))) == .unknown)
  }

  @Test func `a threshold not in force is not applicable`() {
    var world = RuleWorld(["a": .figure(1)])
    world.add(
      threshold: "t", [.init(from: Day(year: 2030, month: 1, day: 1), value: 3)])
    world.add(when: .compare(.below, .of("a"), .threshold("t")))
    let finding = world.finding()
    #expect(finding.outcome == .notApplicable)
    #expect(finding.missing.map(\.kind) == [.threshold])
  }

  @Test(
    arguments: [
      (3, .rising, nil, .met), (1, .rising, nil, .clear), (2, .rising, nil, .clear),
      (1, .falling, nil, .met), (2, .falling, nil, .clear), (4, .rising, 2, .met),
      (3, .rising, 2, .clear), (0, .falling, 2, .met), (1, .falling, 2, .clear),
    ] as [(Double, Condition.Trend, Double?, Outcome)])
  func `a figure rises or falls from 2, by so much if asked`(
    _ now: Double, _ trend: Condition.Trend, _ by: Double?, _ outcome: Outcome
  ) throws {
    var world = RuleWorld(["a": .figure(now)])
    world.set("a", .figure(2), year: 2023)
    let change = ChangeQuery("a", over: try #require(TimeSpan(1, .years)))
    #expect(world.outcome(.trend(trend, change, by: by.map { .number($0) })) == outcome)
    world.set("a", .absent, year: 2023)
    #expect(world.outcome(.trend(trend, change, by: nil)) == .unknown)
  }
}
