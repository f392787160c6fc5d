import Foundation
import JalonModel
import Testing

@testable import Jalon

/// Episodes over vacancy rates as they were published, a review at the end of each year.
struct VacancySeriesTests {
  private let workspace: Workspace

  /// The rate is stale after three years; two clear reviews close.
  init() throws {
    let folder = try TemporaryFolder([
      "jalon.lua": """
      pack "essai" { title = "Essai", version = "1", language = "fr" }
      characteristic "un" { label = "Un", statement = "Un", order = 1 }
      indicator "taux_inoccupation_locatif" {
        label = "Taux d’inoccupation", unit = "%", direction = "higher", max_age = "3 years",
      }
      rule "rarete" {
        characteristic = "un", label = "Rare", source = "essai",
        thresholds = { equilibre = 3 }, when = below("taux_inoccupation_locatif", "equilibre"),
      }
      trigger "table" {
        when = fires "rarete", persists = 1, clears = 2, action = { label = "Réunir la table" },
      }
      collectivity "sept_iles" { name = "Sept-Îles", kind = "municipality" }
      collectivity "rimouski" { name = "Rimouski", kind = "municipality" }
      data "@partage/real-figures.csv" {
        columns = { place = "collectivity", indicator = "indicator", period = "period", value = "value" },
        indicators = { taux_inoccupation_locatif = "taux_inoccupation_locatif" },
      }
      """
    ])
    workspace = try Workspace(at: folder.path, folders: ["partage": SharedData.folder.path])
  }

  /// A letter a year: `n` no episode, `o` open, `c` closing, `x` closed; a capital where the
  /// condition is unknown and the episode held. Gives also how many actions were proposed.
  private func course(of place: String, _ years: ClosedRange<Int>) throws
    -> (letters: String, proposed: [Int])
  {
    var memory = PlanMemory()
    var letters = ""
    var proposed: [Int] = []
    for year in years {
      let day = try #require(Day(year: year, month: 12, day: 31))
      let (agenda, events) = try workspace.review(place, asOf: day, from: memory)
      for event in events { memory.apply(event) }
      let watch = try #require(agenda.watches.first)
      let letter =
        switch watch.after?.state {
        case nil: "n"
        case .pending: "p"
        case .open: "o"
        case .closing: "c"
        case .closed: "x"
        }
      letters += watch.isHeld ? letter.uppercased() : letter
      if !agenda.proposed.isEmpty { proposed.append(year) }
    }
    return (letters, proposed)
  }

  @Test(.enabled(if: SharedData.isThere))
  func `Sept-Îles opens in 2012, holds while stale, closes in 2020 and opens again in 2022`() throws
  {
    // 0,2 in 2012; then 7,2, 5,8, 4,1 and 1,4 from 2019 to 2022.
    let course = try course(of: "sept_iles", 2011...2023)
    #expect(course.letters == "noooOOOOcxxoo")
    #expect(course.proposed == [2012], "the action of 2012 was never answered: it still stands")
  }

  @Test(.enabled(if: SharedData.isThere))
  func `Rimouski opens with its first figure and never closes`() throws {
    // 2,6, 0,9, 0,2, 0,4 and 0,6 from 2019 to 2023.
    let course = try course(of: "rimouski", 2018...2024)
    #expect(course.letters == "noooooo")
    #expect(course.proposed == [2019])
  }
}

@Test func `a series that swings across the threshold proposes one action, not many`() throws {
  var world = try ReviewWorld(
    """
    trigger "table" { when = fires "rarete", clears = 2, action = { label = "Réunir la table" } }
    """,
    Dictionary(uniqueKeysWithValues: (2015...2024).map { ($0, $0.isMultiple(of: 2) ? 3.2 : 2.8) }))
  var proposed = 0
  for year in 2016...2025 {
    let agenda = try world.review("\(year)-01-15")
    proposed += agenda.proposed.count
    #expect(agenda.watches.first?.after?.isOpen == true)
  }
  #expect(proposed == 1)
}
