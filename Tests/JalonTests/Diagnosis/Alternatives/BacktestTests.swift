import Foundation
import JalonModel
import Testing

@testable import Jalon

struct BacktestTests {
  private static let last = Day("2026-11-21") ?? .latest

  private func spell(_ outcome: Outcome, _ first: String, _ last: String, _ looks: Int) throws
    -> Backtest.Spell
  {
    var spell = Backtest.Spell(
      outcome, first: try #require(Day(first)), last: try #require(Day(last)))
    spell.looks = looks
    return spell
  }

  @Test(.enabled(if: SharedData.isThere, "the real data are beside the repository only"))
  func `the published vacancy rates tell when housing was scarce, and when nobody knew`() throws {
    let folder = try TemporaryFolder([
      "jalon.lua": """
      pack "essai" { title = "Essai", version = "1", language = "fr" }
      use "quebec"
      collectivity "sept_iles" { name = "Sept-Îles", kind = "municipality" }
      collectivity "rimouski" { name = "Rimouski", kind = "municipality" }
      data "@partage/real-figures.csv" {
        columns = { place = "collectivity", indicator = "indicator", period = "period",
                    group = "group", value = "value", source = "source" },
        indicators = { taux_inoccupation_locatif = "taux_inoccupation_locatif" },
      }
      """
    ])
    let workspace = try Workspace(
      at: folder.path, packs: [repository + "/rules"],
      folders: ["partage": SharedData.folder.path])
    let backtest = try workspace.backtest(
      "logement.rarete", kinds: [.municipality], through: Self.last)
    let histories = Dictionary(
      backtest.places.map { ($0.place.id, $0.spells) }, uniquingKeysWith: { a, _ in a })
    // 0.2 in 2012; 7.2, 5.8, 4.1, 1.4 from 2019 to 2022; a figure counts for three years.
    let septIles = try #require(histories["sept_iles"])
    #expect(septIles.map(\.outcome) == [.met, .unknown, .clear, .met, .unknown])
    #expect(
      septIles.map(\.first.description)
        == ["2012-10-31", "2015-11-01", "2019-10-31", "2022-10-31", "2025-11-01"])
    // 2.6, 0.9, 0.2, 0.4, 0.6 from 2019 to 2023.
    let rimouski = try #require(histories["rimouski"])
    #expect(rimouski.map(\.outcome) == [.unknown, .met, .unknown])
    #expect(
      rimouski.map(\.first.description) == ["2012-10-31", "2019-10-31", "2026-11-01"])
    #expect(rimouski.last?.last == Self.last)
    #expect(
      try workspace.diagnose("rimouski", asOf: Self.last).findings
        .first { $0.rule == "logement.rarete" }?.outcome == .unknown)
  }

  @Test func `spells follow one another, and days before the first are not looked at`() throws {
    var world = RuleWorld(places: 2)
    world.set("a", .figure(5), year: 2021)
    world.set("a", .figure(1), year: 2022)
    world.set("a", .figure(2), year: 2023)
    world.add(when: .above("a", 3))
    let day = { (text: String) in try #require(Day(text)) }
    let all = Backtesting(
      world.content, rule: 0, from: nil, through: try day("2024-03-01")
    ).backtest(at: [0, 1])
    #expect(
      all.places.map(\.spells) == [
        [
          try spell(.met, "2021-12-31", "2022-12-30", 1),
          try spell(.clear, "2022-12-31", "2024-03-01", 2),
        ],
        [try spell(.unknown, "2021-12-31", "2024-03-01", 3)],
      ])
    let late = Backtesting(
      world.content, rule: 0, from: try day("2022-02-01"), through: try day("2023-12-30")
    ).backtest(at: [0])
    #expect(late.days.map(\.description) == ["2022-02-01", "2022-12-31"])
    #expect(
      late.places[0].spells == [
        try spell(.met, "2022-02-01", "2022-12-30", 1),
        try spell(.clear, "2022-12-31", "2023-12-30", 1),
      ])
    let met = try #require(all.tallies.first)
    #expect(met.outcome == .met && met.places == 1 && met.looks == 1 && met.days == 365)
  }

  @Test func `a rule that no date concerns is told once`() throws {
    var world = RuleWorld()
    var rural = PlaceFacts()
    rural.milieux = [.rural]
    world.places[0].milieu = .rural
    world.add(when: .isPlace(rural))
    let backtest = Backtesting(world.content, rule: 0, from: nil, through: Self.last)
      .backtest(at: [0])
    #expect(backtest.days == [Self.last])
    #expect(backtest.places[0].spells.map(\.outcome) == [.met])
  }

  /// The world's content, each figure published up to two years late, some indicators short-lived.
  private func content(_ chance: inout ChanceRules) -> WorkspaceContent {
    var content = chance.world(rules: 4).content
    for key in content.dataset.runs.keys.sorted(by: { $0.indicator < $1.indicator }) {
      for index in content.dataset.runs[key]?.published.indices ?? 0..<0 {
        content.dataset.runs[key]?.published[index] += Int32(chance.below(3) * chance.below(365))
      }
    }
    for indicator in content.pack.indicators.indices where chance.below(2) == 0 {
      content.pack.indicators[indicator].maxAge = TimeSpan(1 + chance.below(20), .months)
    }
    return content
  }

  /// What was known on a day, and nothing else.
  private func known(_ content: WorkspaceContent, on day: Day) -> WorkspaceContent {
    var content = content
    for (key, run) in content.dataset.runs {
      var kept = Run()
      for index in 0..<run.count
      where content.dataset.periods[Int(run.periods[index])].last <= day
        && Int(run.published[index]) <= day.number
      {
        kept.places.append(run.places[index])
        kept.periods.append(run.periods[index])
        kept.layers.append(run.layers[index])
        kept.published.append(run.published[index])
        kept.statesPublication.append(run.statesPublication[index])
        kept.values.append(run.values[index])
        kept.marks.append(run.marks[index])
        kept.sources.append(run.sources[index])
        kept.files.append(run.files[index])
        kept.lines.append(run.lines[index])
      }
      content.dataset.runs[key] = kept
    }
    return content
  }

  @Test func `on every day a spell tells what was said then, from what was known then`() throws {
    let first = try #require(Day("2023-06-15"))
    let last = try #require(Day("2026-12-31"))
    for seed in 0..<trials(100) {
      var chance = ChanceRules(seed: seed, [.comparisons, .known, .facts, .fires])
      let content = content(&chance)
      let rule = chance.below(content.pack.rules.count)
      let id = content.pack.rules[rule].id
      let backtest = Backtesting(content, rule: rule, from: first, through: last)
        .backtest(at: Array(content.places.list.indices))
      for _ in 0..<25 {
        let day = try #require(
          first.adding(days: chance.below(last.number - first.number + 1)))
        let then = Review(known(content, on: day), asOf: day)
        for (place, history) in backtest.places.enumerated() {
          let spells = history.spells.filter { $0.first <= day && day <= $0.last }
          let said = then.diagnosis(of: place).findings.first { $0.rule == id }
          #expect(spells.map(\.outcome) == [said?.outcome], "\(seed) \(day) \(place)")
        }
      }
      for history in backtest.places {
        #expect(history.spells.reduce(0) { $0 + $1.looks } == backtest.days.count)
        #expect(
          history.spells.reduce(0) { $0 + $1.length } == last.number - first.number + 1)
      }
    }
  }
}
