import JalonModel
import Testing

@testable import Jalon

@Suite(.enabled(if: SharedData.isThere, "the real data are beside the repository only"))
struct RealDataTests {
  private func load(_ path: String, _ mapping: Mapping, _ indicators: [String]) throws -> Loaded {
    var intake = TestIntake(indicators: indicators.map { TestIntake.indicator($0) })
    intake.places = Places(try SharedSources.places().places)
    let source = SharedSources.source(path, mapping)
    return try intake.read([(source, try SharedSources.bytes(path))])
  }

  @Test func `every row of the census is loaded, left out or set aside, and none is lost`() throws {
    let loaded = try load(
      SharedSources.census, SharedSources.censusMapping, ["population", "logements"])
    let loadedLines = loaded.lines(of: SharedSources.census)
    let asideLines = Set(loaded.warnings.compactMap(\.line))
    #expect(loadedLines.isDisjoint(with: asideLines))
    var sums: [String: Double] = [:]
    var rows: [String: Int] = [:]
    var reader = try SharedData.table(SharedSources.census)
    while case .record = reader.next() {
      let fate =
        loadedLines.contains(reader.line)
        ? "loaded" : asideLines.contains(reader.line) ? "aside" : "left out"
      rows[fate, default: 0] += 1
      let kind = reader.text.string(of: reader.cells[1])
      let population = reader.text.withContent(of: reader.cells[2]) {
        NumberCell($0, decimal: .comma)
      }
      if kind != "Pays", kind != "PR", case .number(let value, _) = population {
        sums[fate, default: 0] += value
      }
    }
    #expect(sums.values.reduce(0, +) == 8_501_833)
    #expect(rows["loaded"] == loaded.summary.rows)
    #expect(rows["left out"] == loaded.summary.leftOut)
    #expect(rows["aside", default: 0] == loaded.summary.setAside)
    #expect(rows.values.reduce(0, +) == 1284)
    // Nearly everybody lives where the directory's names and the census's agree.
    #expect(sums["loaded", default: 0] > 8_300_000)
  }

  @Test func `Victoriaville's census figures are those published`() throws {
    let loaded = try load(
      SharedSources.census, SharedSources.censusMapping, ["population", "logements"])
    #expect(loaded.reading("victoriaville", "population", "2016") == measured(46_130))
    #expect(loaded.reading("victoriaville", "population", "2021") == measured(47_760))
    #expect(loaded.reading("victoriaville", "logements", "2016") == measured(20_674))
    #expect(loaded.reading("victoriaville", "logements", "2021") == measured(21_864))
    #expect(loaded.reading("quebec_province", "population", "2021") == measured(8_501_833))
    // A note's number is dropped, one of the name is not.
    #expect(loaded.reading("rimouski", "population", "2021") == measured(48_935))
    #expect(loaded.reading("obedjiwan", "population", "2021") != nil)
  }

  @Test func `the unemployment of immigrants and of the native-born is that of 2025`() throws {
    let loaded = try load(
      SharedSources.unemployment, SharedSources.unemploymentMapping, ["taux_chomage"])
    #expect(
      loaded.reading("quebec_province", "taux_chomage", "2025", "immigrants") == measured(7.3))
    #expect(
      loaded.reading("quebec_province", "taux_chomage", "2025", "native_born") == measured(4.6))
    #expect(loaded.summary.setAside == 0)
    #expect(loaded.summary.rows + loaded.summary.leftOut == 3498)
  }

  @Test func `well-being is read by code, and what is not published is withheld`() throws {
    let parts = ["ibc_revenu", "ibc_scolarite", "ibc_logement", "ibc_activite", "ibc_global"]
    let loaded = try load(SharedSources.wellBeing, SharedSources.wellBeingMapping, parts)
    #expect(
      parts.map { loaded.reading("victoriaville", $0, "2021") }
        == [76, 58, 98, 89, 81].map(measured))
    #expect(loaded.summary.rows == 1266)
    #expect(loaded.summary.rows + loaded.summary.leftOut == 5161)
    let withheld = loaded.dataset.runs.values.flatMap(\.marks).count { $0 == .withheld }
    #expect(withheld > 100)
    #expect(loaded.dataset.runs.values.flatMap(\.marks).allSatisfy { $0 != .absent })
  }

  @Test func `sourced figures keep their sources, and what is no period is listed`() throws {
    let loaded = try load(
      SharedSources.figures, SharedSources.figuresMapping,
      ["taux_inoccupation_locatif", "population", "taux_chomage"])
    let rates = loaded.readings("sept_iles", "taux_inoccupation_locatif")
    #expect(rates.suffix(4).map(\.reading) == [7.2, 5.8, 4.1, 1.4].map(measured))
    #expect(rates.suffix(4).map(\.period) == ["2019-10", "2020-10", "2021-10", "2022-10"])
    #expect(loaded.summary.rows + loaded.summary.leftOut + loaded.summary.setAside == 574)
    #expect(loaded.summary.setAside == loaded.warnings.count)
    #expect(loaded.dataset.sources.contains { $0.contains("98-10-0002-02") })
  }

  @Test func `the directory gives all places, their regions and their MRCs`() throws {
    let outcome = try SharedSources.places()
    let places = Places(outcome.places)
    let municipalities = outcome.places.filter { $0.kind == .municipality }
    #expect(municipalities.count == 1285)
    #expect(outcome.places.count { $0.kind == .region } == 17)
    #expect(outcome.places.count { $0.kind == .mrc } == 87)
    #expect(Set(outcome.places.map(\.id)).count == outcome.places.count)
    #expect(outcome.summary.rows == 1285 && outcome.summary.setAside == 0)
    let victoriaville = try #require(places.ordinal(of: "victoriaville"))
    let card = places.list[victoriaville]
    #expect(card.codes == ["mamh": "39062"])
    #expect(
      card.within == [
        .mrc: "mrc_arthabaska", .region: "centre_du_quebec", .province: "quebec_province",
      ])
    #expect(places.find("Centre--du--Québec") == places.find("Centre-du-Québec"))
    let region = try #require(places.ordinal(of: "centre_du_quebec"))
    #expect(places.find("17") == .one(region))
    let mrc = try #require(places.ordinal(of: "mrc_arthabaska"))
    #expect(places.list[mrc].within[.region] == "centre_du_quebec")
    #expect(outcome.places.count { $0.population == nil && $0.kind == .municipality } == 2)
    // Equal names are told apart by their codes, and a name alone does not choose.
    let bedford = municipalities.filter { $0.name == "Bedford" }.map(\.id).sorted()
    #expect(bedford == ["bedford_46035", "bedford_46040"])
    guard case .several(let both) = places.find("Bedford") else {
      Issue.record("Bedford is one place")
      return
    }
    #expect(both.count == 2)
    #expect(places.find("bedford (canton)") == .one(try #require(places.ordinal(of: bedford[1]))))
  }
}
