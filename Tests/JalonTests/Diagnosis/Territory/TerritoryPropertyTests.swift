import JalonModel
import Testing

@testable import Jalon

/// Numbers that are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct TerritoryPropertyTests {
  static let days = ["2019-06-30", "2022-03-01", "2026-01-01"]
  static let indicators = ["taux", "n", "part", "base", "vecu.q1.mean", "inst.q1.mean", "f"]
  static let groups = ["total", "immigrants", "institutions"]

  static let quantities: [Quantity] = {
    var leaves: [Quantity.Leaf] = [
      .divergence("accueil"), .stakeholders(StakeholderQuery()), .function(.init(ordinal: 3)),
      .feedback(.init(survey: "vecu", questions: ["q1"], aggregate: .mean)),
    ]
    for indicator in indicators {
      for at in [At.here, .within(.region)] {
        leaves.append(.reading(ReadingQuery(indicator, at: at)))
        leaves.append(.reading(ReadingQuery(indicator, at: at, ago: TimeSpan("1 an"))))
        leaves.append(.gap(GapQuery(indicator, of: "immigrants", to: .group("total"), at: at)))
        leaves.append(.gap(GapQuery(indicator, of: nil, to: .kind(.region), at: at, form: .ratio)))
      }
      leaves.append(.reading(ReadingQuery(indicator, group: "immigrants", period: Period("2021"))))
      for over in ["1 an", "2 ans", "5 mois"] {
        guard let over = TimeSpan(over) else { continue }
        leaves.append(.change(ChangeQuery(indicator, over: over, form: .percent)))
      }
      leaves += PeersQuery.Statistic.allCases.map { .peers(PeersQuery(indicator, $0)) }
    }
    let all = leaves.map { Quantity.leaf($0) }
    let sums = zip(all, all.dropFirst(7)).map { Quantity.over($0, .plus($1, .number(1))) }
    return all + sums + [.threshold("t"), .negative(.plus(.value("part"), .threshold("t")))]
  }()

  static func world(_ seed: UInt64) -> TinyWorld {
    var dice = Dice(state: seed)
    var world = TinyWorld()
    world.pack.indicators = []
    for id in indicators {
      world.add(id) {
        if id == "part" { $0.compute = .over(.value("taux"), .value("n", ago: nil)) }
        if id == "f" { $0.compute = .leaf(.function(ScriptFunction(ordinal: 1))) }
        $0.maxAge = [nil, TimeSpan("2 ans"), TimeSpan("4 ans")].randomElement(using: &dice) ?? nil
        $0.carryForward = [nil, TimeSpan("2 ans")].randomElement(using: &dice) ?? nil
        $0.direction = Direction.allCases.randomElement(using: &dice) ?? .neutral
        $0.band = 2...4
        if id == "taux" {
          $0.base = .init(indicator: "base", fragileBelow: 5, unknownBelow: 2)
          $0.breaks = [.init(before: Period("2021")!, because: .only("x", in: .fr))]
        }
      }
    }
    world.pack.surveys = [
      SurveyTests.survey("vecu", "immigrants", ["q1"]),
      SurveyTests.survey("inst", Survey.institutions, ["q1"]),
    ]
    world.pack.thresholds = [
      Threshold(
        id: "t", values: [.init(from: Day("2022-01-01"), value: 3)], origin: TinyWorld.origin)
    ]
    for number in 0..<9 {
      let within: [Kind: String] =
        number < 5 ? [.mrc: "mrc", .region: "region"] : number < 7 ? [.region: "nulle part"] : [:]
      world.add(place: "m\(number)", .municipality) { $0.within = within }
    }
    world.function = { function, place, context in
      place % 3 == 0
        ? Resolution(reading: .missing(.withheld))
        : Resolution(reading: .normal(Double(place * function.ordinal) / 2))
    }
    let marks = [Mark.normal, .normal, .normal, .caution, .absent, .withheld, .notApplicable]
    let periods = ["2018", "2019", "2020", "2020-Q4", "2021", "2022", "2023", "2022-2023"]
    for _ in 0..<trials(900) {
      guard let place = world.places.randomElement(using: &dice),
        let period = periods.randomElement(using: &dice), let last = Period(period)?.last,
        let indicator = indicators.randomElement(using: &dice),
        let group = groups.randomElement(using: &dice)
      else { continue }
      let mark = marks.randomElement(using: &dice) ?? .normal
      let value = Double(Int.random(in: -1...9, using: &dice))
      let late = last.adding(days: Int.random(in: 0...600, using: &dice))
      world.rows.append(
        Row(
          period, value, at: place.id, of: indicator, group: group,
          published: late.map { "\($0)" }, layer: Int16.random(in: 0...1, using: &dice),
          mark: mark))
    }
    return world
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `a column is what each place comes to by itself`(_ seed: UInt64) {
    let world = Self.world(seed)
    var known = 0
    var wrong: [String] = []
    for day in Self.days {
      // Apart, so that nothing is shared.
      let (columns, cells) = (world.territory(day), world.territory(day))
      for quantity in Self.quantities {
        let column = columns.evaluate(quantity, rule: nil)
        for place in world.places.indices {
          let resolution = cells.resolve(quantity, rule: nil, at: place)
          let isMissing = Mark(resolution.reading).isMissing
          if !isMissing { known += 1 }
          guard column.reading(at: place) == resolution.reading,
            isMissing != resolution.missing.isEmpty,
            Set(resolution.readings).count == resolution.readings.count
          else {
            wrong.append("\(day) \(place) \(quantity): \(column.reading(at: place)) \(resolution)")
            continue
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(3))")
    #expect(known > trials(300))
  }

  @Test(arguments: 3...4 as ClosedRange<UInt64>)
  func `what ends or is published later changes nothing`(_ seed: UInt64) throws {
    let world = Self.world(seed)
    var wrong: [String] = []
    for day in Self.days {
      let asOf = try #require(Day(day))
      var past = world
      past.rows = world.rows.filter { row in
        guard let last = Period(row.period)?.last,
          let published = row.published.flatMap({ Day($0) })
        else { return false }
        return last <= asOf && published <= asOf
      }
      let (whole, then) = (world.territory(day), past.territory(day))
      for quantity in Self.quantities {
        for place in world.places.indices {
          let a = whole.resolve(quantity, rule: nil, at: place)
          let b = then.resolve(quantity, rule: nil, at: place)
          if a.reading != b.reading || a.missing != b.missing {
            wrong.append("\(day) \(place) \(quantity): \(a) \(b)")
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(3))")
  }
}
