import JalonModel
import Testing

@testable import Jalon

struct PlacesTests {
  let places = Places([
    TestIntake.place("quebec", "Québec") {
      $0.designation = "Ville"
      $0.codes = ["mamh": "23027", "sdr": "2423027"]
      $0.within = [.region: "capitale_nationale"]
    },
    TestIntake.place("quebec_province", "Québec", .province),
    TestIntake.place("l_ange_gardien", "L'Ange-Gardien"),
    TestIntake.place("saguenay_lac", "Saguenay--Lac-Saint-Jean", .region),
    TestIntake.place("capitale_nationale", "Capitale-Nationale", .region) {
      $0.codes = ["mamh": "03"]
      $0.within = [.province: "quebec_province"]
    },
  ])

  @Test(arguments: [
    ("quebec", 0), ("23027", 0), ("2423027", 0), ("QUEBEC (ville)", 0), ("quebec_province", 1),
    ("l’ange-gardien", 2), ("L\u{2BC}Ange–Gardien", 2), ("saguenay-lac---saint-jean", 3),
    ("Capitale‑nationale", 4), ("03", 4), ("CAPITALE_NATIONALE", 4), (" capitale-nationale ", 4),
  ])
  func `a place is found as people write it`(_ name: String, _ ordinal: Int) {
    #expect(places.find(name) == .one(ordinal))
  }

  @Test func `a name of two places chooses none`() {
    #expect(places.find("Québec") == .several([0, 1]))
    #expect(places.find("Lévis") == .none)
    #expect(places.find("") == .none)
  }

  @Test func `a code belongs to its scheme`() {
    #expect(places.find(code: "23027", scheme: "mamh") == .one(0))
    #expect(places.find(code: "23027", scheme: "sdr") == .none)
    #expect(places.find(code: "2423027", scheme: nil) == .one(0))
  }

  @Test func `a place lies in what the places around it lie in`() {
    #expect(places.ordinal(of: .region, around: 0) == 4)
    #expect(places.ordinal(of: .province, around: 0) == 1)
    #expect(places.ordinal(of: .mrc, around: 0) == nil)
  }

  @Test func `places that lie in each other end the search`() {
    let knot = Places([
      TestIntake.place("a", "A", .mrc) { $0.within = [.region: "b"] },
      TestIntake.place("b", "B", .region) { $0.within = [.mrc: "a"] },
    ])
    #expect(knot.ordinal(of: .province, around: 0) == nil)
    #expect(knot.ordinal(of: .mrc, around: 0) == 0)
  }

  @Test(arguments: [
    ("Centre-du-Québec", "centre_du_quebec"), ("L’Épiphanie", "l_epiphanie"),
    ("Saguenay--Lac-Saint-Jean", "saguenay_lac_saint_jean"),
    ("E\u{301}merainville", "emerainville"),
    ("Cœur-Œuvre", "coeur_oeuvre"), ("3-Rivières (RMR)", "3_rivieres_rmr"), ("ᓄᓇᕕᒃ", ""),
  ])
  func `a name gives an id in ASCII`(_ name: String, _ id: String) {
    #expect(FoldedName.id(of: name) == id)
  }
}

struct PlacesIntakeTests {
  private func read(
    _ declared: [Collectivity], _ text: String, _ mapping: Mapping? = nil
  ) throws -> PlacesIntake.Outcome {
    let source = TestIntake.source("lieux.csv", mapping, purpose: .collectivities)
    return try PlacesIntake(declared: declared).places([source]) { _ in Array(text.utf8) }
  }

  private func problems(_ declared: [Collectivity], _ text: String, _ mapping: Mapping? = nil)
    -> [String]
  {
    do {
      _ = try read(declared, text, mapping)
      return []
    } catch {
      return (error as? Problems)?.list.map(\.brief) ?? []
    }
  }

  @Test func `declared places come first, and win field by field over the row of their code`()
    throws
  {
    let declared = TestIntake.place("victo", "Victo") {
      $0.codes = ["mamh": "39062"]
      $0.milieu = .urban
    }
    let outcome = try read(
      [declared],
      "nom;genre;designation;mamh;milieu;population\n"
        + "Gaspé;municipalite;Ville;03005;moyen;15 163\n"
        + "Victoriaville;municipality;Ville;39062;rural;47 760\n")
    #expect(outcome.places.map(\.id) == ["victo", "gaspe"])
    #expect(outcome.places[0].name == "Victo" && outcome.places[0].milieu == .urban)
    #expect(outcome.places[0].designation == "Ville" && outcome.places[0].population == 47_760)
    #expect(outcome.places[1].milieu == .medium)
    #expect(outcome.places[1].origin.line == 2 && outcome.places[1].origin.file == "lieux.csv")
  }

  @Test(arguments: ["victoriaville", "39062"])
  func `a declaration without a name speaks of the file's place`(_ id: String) throws {
    let text = "id,name,kind,mamh\nvictoriaville,Victoriaville,municipality,39062\n"
    let declared = TestIntake.place(id, "") { $0.relations = ["elo": [.partnership]] }
    let place = try #require(try read([declared], text).places.first)
    #expect(place.id == "victoriaville" && place.name == "Victoriaville")
    #expect(place.relations == ["elo": [.partnership]])
    #expect(problems([TestIntake.place("autre", "")], text) == ["jalon.lua:3:1 unknown_place"])
  }

  @Test func `regions and MRCs that rows name are declared by them`() throws {
    let outcome = try read(
      [TestIntake.place("estrie", "Estrie", .region)],
      "name,kind,region,mrc\nAbercorn,municipality,Estrie (05),MRC Brome (460)\n"
        + "Tingwick,municipality,Centre--du--Québec,MRC Arthabaska\n")
    #expect(
      outcome.places.map(\.id) == [
        "estrie", "abercorn", "tingwick", "mrc_brome", "mrc_arthabaska", "centre_du_quebec",
      ])
    #expect(outcome.places[1].within == [.region: "estrie", .mrc: "mrc_brome"])
    #expect(outcome.places[3].codes == ["mrc": "460"] && outcome.places[3].kind == .mrc)
    #expect(outcome.places[3].within == [.region: "estrie"])
  }

  @Test func `equal names are followed by their codes, both of them`() throws {
    let outcome = try read(
      [TestIntake.place("laval", "Laval", .region)],
      "name,kind,mamh\nLaval,municipality,65005\nHatley,municipality,1\nHatley,municipality,2\n")
    #expect(outcome.places.map(\.id) == ["laval", "laval_65005", "hatley_1", "hatley_2"])
    #expect(
      problems([], "name,kind\nHatley,municipality\nHatley,municipality\n")
        == ["lieux.csv:3:1 conflict"])
  }

  @Test func `a kind that is not translated leaves its row out`() throws {
    var mapping = Mapping()
    mapping.columns = [.name: [.header("Nom")], .kind: [.header("Genre")]]
    mapping.kinds = ["V": .municipality]
    let outcome = try read([], "Nom,Genre\nGaspé,V\nQuébec,PR\n", mapping)
    #expect(outcome.places.map(\.id) == ["gaspe"])
    #expect(outcome.summary.leftOut == 1 && outcome.summary.rows == 1)
  }

  @Test func `a place that was merged into another is left out and named`() throws {
    let declared = TestIntake.place("a", "A") { $0.succeeds = ["2"] }
    let outcome = try read([declared], "name,kind,mamh\nB,municipality,2\nC,municipality,3\n")
    #expect(outcome.places.map(\.id) == ["a", "c"])
    #expect(outcome.warnings.map(\.brief) == ["lieux.csv:2:1 merged_place"])
    #expect(outcome.summary.leftOut == 1 && outcome.summary.rows == 1)
  }

  @Test(arguments: [
    ("name\nA\n", "1:1 missing_column"), ("name,kinds\nA,b\n", "1:6 unknown_column"),
    ("name,kind\nA,ville\n", "2:3 unknown_word"), ("name,kind\n,municipality\n", "2:1 empty_cell"),
    ("id,name,kind\nÉ,A,municipality\n", "2:1 bad_id"),
    ("name,kind,population\nA,municipality,beaucoup\n", "2:16 bad_number"),
    ("name,kind,milieu\nA,municipality,bleu\n", "2:16 unknown_word"),
  ])
  func `a bad file of places is told with its place`(_ text: String, _ brief: String) {
    #expect(problems([], text).first == "lieux.csv:" + brief)
  }

  @Test func `one code for two declared places is a conflict`() {
    let places = ["a", "b"].map { id in TestIntake.place(id, id) { $0.codes = ["mamh": "1"] } }
    #expect(problems(places, "name,kind\nC,municipality\n") == ["jalon.lua:3:1 conflict"])
  }
}
