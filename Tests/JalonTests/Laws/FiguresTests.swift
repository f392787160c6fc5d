import Foundation
import JalonModel
import JalonReport
import Testing

@testable import Jalon

/// The figures that the real data are known by, each read from its own file by a mapping in Lua and
/// computed by the pack, none of it written here but the answer.
@Suite(.enabled(if: SharedData.isThere, "the real data are beside the repository only"))
struct FiguresTests {
  private static let head = """
    trousse "figures" { titre = "Figures", version = "1", langue = "fr" }
    utiliser "quebec"
    collectivite "quebec_province" { nom = "Québec (province)", genre = "province" }
    collectivites "@partage/mamh-repertoire/municipalites_2025-06.csv" {
      colonnes = { nom = "munnom", designation = "mdes", region = "regadm", mrc = "mrc", population = "mpopul" },
      codes = { mamh = "mcode" }, genre = "municipalite", province = "quebec_province",
    }

    """

  /// Each indicator of the file that the pack has, but what the pack computes.
  private static let figures = """
    donnees "@partage/real-figures.csv" {
      colonnes = { lieu = "collectivity", indicateur = "indicator", periode = "period", groupe = "group",
                   valeur = "value", source = "source" },
      indicateurs = { population_selon_statut = "population_selon_statut",
                      taux_inoccupation_locatif = "taux_inoccupation_locatif" },
      groupes = { total = "total", immigrants = "immigrants", non_immigrants = "non_immigrants",
                  immigrants_recents = "immigrants_recents", residents_non_permanents = "residents_temporaires" },
    }

    """

  private static let census = """
    donnees "@partage/statcan-98-10-0002/9810000202-sanssymbole-mod.csv" {
      colonnes = { lieu = { "Nom géographique", "Abréviation du nom du genre de région géographique" } },
      designations = { V = "Ville", PE = "Paroisse", ["MÉ"] = "Municipalité", VL = "Village", CT = "Canton",
                       CU = "Cantons unis" },
      notes = true,  lieux = { ["Québec (PR)"] = "quebec_province" },
      valeurs = {
        { colonne = "Population, 2021", indicateur = "population", periode = "2021" },
        { colonne = "Population, 2016", indicateur = "population", periode = "2016" },
        { colonne = "Logements privés occupés par des résidents habituels, 2021", indicateur = "logements_prives_occupes", periode = "2021" },
        { colonne = "Logements privés occupés par des résidents habituels, 2016", indicateur = "logements_prives_occupes", periode = "2016" },
      },
      source = "Statistique Canada, tableau 98-10-0002-02", publication = "2022-02-09",
    }

    """

  private static func content(_ data: String) throws -> WorkspaceContent {
    let folder = try TemporaryFolder(["jalon.lua": head + data])
    return try WorkspaceContent(
      folder: folder.path, main: "jalon.lua",
      search: PackSearch(
        packs: [repository + "/rules"], folders: ["partage": SharedData.folder.path]))
  }

  private static func reading(
    _ indicator: String, at place: String, in content: WorkspaceContent, asOf day: String
  ) throws -> Resolution {
    let territory = Territory(
      dataset: content.dataset, places: content.places, pack: content.pack,
      asOf: try #require(Day(day)))
    return territory.resolve(
      .reading(ReadingQuery(indicator)), at: try content.place(place))
  }

  private static func finding(
    _ rule: String, _ content: WorkspaceContent, _ place: String, _ day: String
  )
    throws -> Finding
  {
    let review = Review(content, asOf: try #require(Day(day)))
    let diagnosis = review.diagnosis(of: try content.place(place))
    return try #require(diagnosis.findings.first { $0.rule == rule })
  }

  @Test func `immigrants are 3,2 percent of the people in private households`() throws {
    let content = try Self.content(Self.figures)
    let share = try Self.reading(
      "part_immigrants", at: "Victoriaville", in: content, asOf: "2026-11-21")
    guard case .measured(let value, _) = share.reading else {
      Issue.record("\(share)")
      return
    }
    #expect(abs(value - 100 * 1465 / 45380.0) < 1e-9)
    #expect(NumberFormat(.fr).text(value, decimals: .exactly(share.decimals ?? 9)) == "3,2")
    let people = share.readings.filter { $0.indicator == "population_selon_statut" }
    #expect(people.map(\.reading) == [1465, 43525, 390].map(measured))
    #expect(people.allSatisfy { $0.row?.file.hasSuffix("real-figures.csv") == true })
  }

  @Test func `Sept-Îles has enough housing in 2021 and too little in 2022, by the date alone`()
    throws
  {
    let content = try Self.content(Self.figures)
    let rule = "logement.rarete"
    for (day, outcome, rate) in [
      ("2019-12-31", Outcome.clear, 7.2), ("2020-12-31", .clear, 5.8),
      ("2021-12-31", .clear, 4.1), ("2022-10-30", .clear, 4.1), ("2022-12-31", .met, 1.4),
    ] {
      let finding = try Self.finding(rule, content, "Sept-Îles", day)
      #expect(finding.outcome == outcome, "\(day)")
      #expect(finding.evidence.first?.value == measured(rate), "\(day)")
    }
    #expect(try Self.finding(rule, content, "Sept-Îles", "2022-12-31").severity == .high)
  }

  @Test func `Rimouski has too little housing every year`() throws {
    let content = try Self.content(Self.figures)
    for (year, rate) in zip(2019...2023, [2.6, 0.9, 0.2, 0.4, 0.6]) {
      let finding = try Self.finding("logement.rarete", content, "Rimouski", "\(year)-12-31")
      #expect(finding.outcome == .met)
      #expect(finding.severity == (rate < 1.5 ? .high : .moderate))
      #expect(finding.evidence.first?.value == measured(rate))
    }
  }

  @Test(arguments: [
    ("variation_population_5_ans", "Victoriaville", "3,5", [47760.0, 46130]),
    ("variation_logements_occupes_5_ans", "Victoriaville", "5,8", [21864, 20674]),
    ("variation_population_5_ans", "Saint-Pamphile", "-5,3", [2274, 2400]),
  ])
  func `growth is computed from the census and shown as published`(
    _ indicator: String, _ place: String, _ shown: String, _ counts: [Double]
  ) throws {
    let content = try Self.content(Self.census)
    let growth = try Self.reading(indicator, at: place, in: content, asOf: "2022-12-31")
    guard case .measured(let value, _) = growth.reading else {
      Issue.record("\(growth)")
      return
    }
    #expect(growth.decimals == 1)
    #expect(NumberFormat(.fr).text(value, decimals: .exactly(growth.decimals ?? 9)) == shown)
    #expect(growth.readings.filter { !$0.computed }.map(\.reading) == counts.map(measured))
    // Nothing is known of it before it was published.
    let before = try Self.reading(indicator, at: place, in: content, asOf: "2022-02-08")
    #expect(before.reading == .missing(.absent))
  }
}
