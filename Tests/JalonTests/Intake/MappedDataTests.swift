import JalonModel
import Testing

@testable import Jalon

struct MappedDataTests {
  let intake = TestIntake(
    indicators: [
      TestIntake.indicator("taux") { $0.range = 0...100 }, TestIntake.indicator("population"),
    ],
    places: [
      TestIntake.place("gaspe", "Gaspé") {
        $0.designation = "Ville"
        $0.codes = ["mamh": "03005"]
      },
      TestIntake.place("hatley_1", "Hatley"), TestIntake.place("hatley_2", "Hatley"),
    ])

  private func long(_ change: (inout Mapping) -> Void = { _ in }) -> Mapping {
    var mapping = Mapping()
    mapping.columns = [
      .place: [.header("Lieu")], .period: [.header("An")], .value: [.header("V")],
    ]
    mapping.constants = [.indicator: "taux"]
    change(&mapping)
    return mapping
  }

  @Test func `left out, set aside and loaded are counted apart`() throws {
    let mapping = long { $0.keep = [(.header("Sexe"), ["T", "Total"])] }
    let loaded = try intake.read(
      """
      Lieu,Sexe,An,V
      Gaspé,T,2021,1
      Gaspé,Total,2022,2
      Gaspé,F,2021,3
      Percé,T,2021,4
      Hatley,T,2021,5
      Gaspé,T,2023,abc
      Gaspé,T,2024,500
      Percé,T,2024,abc
      """, mapping)
    #expect(loaded.readings("gaspe", "taux").map(\.reading) == [measured(1), measured(2)])
    #expect(loaded.summary.rows == 2)
    #expect(loaded.summary.leftOut == 3)
    #expect(loaded.summary.setAside == 3)
    #expect(
      loaded.warnings.map(\.brief) == [
        "donnees.csv:6:1 ambiguous_place", "donnees.csv:7:14 bad_number",
        "donnees.csv:8:14 out_of_range",
      ])
  }

  @Test func `complete translations leave out what they do not name, the others only add`() throws {
    var mapping = Mapping()
    mapping.columns = [
      .place: [.header("Lieu")], .period: [.header("An")], .value: [.header("V")],
      .indicator: [.header("Quoi")], .group: [.header("Qui")],
    ]
    mapping.indicators = ["Taux": "taux"]
    mapping.periods = ["l'an dernier": "2024"]
    mapping.groups = ["Nés ici": "natifs", "": "total"]
    mapping.places = ["GSP": "gaspe"]
    mapping.symbols = ["s.o.": .notApplicable, "-": .withheld]
    let loaded = try intake.read(
      """
      Lieu;Quoi;Qui;An;V
      GSP;Taux;Nés ici;l'an dernier;s.o.
      gaspé;Taux;;l'an dernier;-
      gaspé;taux;;l'an dernier;1
      gaspé;Taux;total;l'an dernier;1
      gaspé;Taux;;2024;1
      """, mapping)
    #expect(
      loaded.reading("gaspe", "taux", "2024", "native_born") == .missing(.notApplicable))
    #expect(loaded.reading("gaspe", "taux", "2024") == .missing(.withheld))
    #expect(loaded.summary.rows == 2 && loaded.summary.leftOut == 3)
  }

  @Test func `a wide row with a bad cell is set aside whole`() throws {
    var mapping = Mapping()
    mapping.columns = [.place: [.header("Lieu")]]
    mapping.constants = [.period: "2021"]
    mapping.values = [
      SharedSources.value("A", "taux"), SharedSources.value("B", "population", "2016"),
    ]
    let loaded = try intake.read("Lieu,A,B\nGaspé,1,x2\n03005,7,8\n", mapping)
    #expect(loaded.reading("gaspe", "taux", "2021") == measured(7))
    #expect(loaded.reading("gaspe", "population", "2016") == measured(8))
    #expect(loaded.warnings.map(\.brief) == ["donnees.csv:2:9 bad_number"])
    #expect(loaded.summary.rows == 1 && loaded.summary.setAside == 1)
  }

  @Test func `codes lose their front, and belong to a scheme`() throws {
    let mapping = long { $0.codes = ("24", "mamh") }
    let loaded = try intake.read("Lieu,An,V\n2403005,2021,1\n03005,2021,2\n", mapping)
    #expect(loaded.readings("gaspe", "taux").map(\.reading) == [measured(1)])
    #expect(loaded.summary.leftOut == 1)
  }

  @Test func `two columns read as a name and its designation, notes aside`() throws {
    let mapping = long {
      $0.columns[.place] = [.header("Lieu"), .header("Genre")]
      $0.designations = ["V": "Ville"]
      $0.readsNotes = true
    }
    let loaded = try intake.read(
      "Lieu,Genre,An,V\nGaspé 3 5,V,2021,1\nGaspé,P,2022,2\nGaspé3,V,2023,3\n", mapping)
    #expect(loaded.readings("gaspe", "taux").map(\.period) == ["2021"])
    #expect(loaded.summary.leftOut == 2)
  }

  @Test func `columns are named by their header or their number`() throws {
    let text = "bavardage\nLieu,V,An,V\nGaspé,8,2021,9\n"
    let byNumber = long {
      $0.columns[.value] = [.number(4)]
      $0.header = 2
    }
    #expect(try intake.read(text, byNumber).reading("gaspe", "taux", "2021") == measured(9))
    let byName = long { $0.header = 2 }
    #expect(intake.problems(text, byName).map(\.brief) == ["donnees.csv:2:1 ambiguous_column"])
  }

  @Test func `what a declaration says wrongly is told at its place`() {
    let text = "Lieu,An,V\nGaspé,2021,1\n"
    func briefs(_ change: (inout Mapping) -> Void) -> [String] {
      intake.problems(text, long(change)).map(\.brief)
    }
    #expect(
      briefs { $0.columns[.value] = [.header("W")] } == ["donnees.csv:1:1 missing_column"])
    #expect(briefs { $0.columns[.value] = [.number(9)] } == ["donnees.csv:1:1 missing_column"])
    #expect(briefs { $0.columns[.period] = nil } == ["donnees.csv:1:1 missing_column"])
    #expect(briefs { $0.constants[.indicator] = "tau" } == ["jalon.lua:3:1 unknown_indicator"])
    #expect(briefs { $0.constants[.group] = "nous" } == ["jalon.lua:3:1 unknown_group"])
    #expect(briefs { $0.constants[.published] = "hier" } == ["jalon.lua:3:1 bad_date"])
    #expect(briefs { $0.groups = ["a": "nous"] } == ["jalon.lua:3:1 unknown_group"])
    #expect(briefs { $0.separator = "|" } == ["jalon.lua:3:1 bad_option"])
    #expect(briefs { $0.decimal = "'" } == ["jalon.lua:3:1 bad_option"])
    #expect(briefs { $0.header = 0 } == ["jalon.lua:3:1 bad_option"])
    #expect(briefs { $0.tolerance = 5 } == [])
  }

  @Test func `a file of relations gives each pair its relations`() throws {
    var intake = intake
    intake.pack.stakeholders = [
      Stakeholder(id: "elo", name: .only("ELO", in: .fr), origin: TestIntake.origin)
    ]
    let loaded = try intake.read(
      "collectivite,partie_prenante,relation\ngaspe,elo,partenariat\nGaspé,elo,à accompagner\n")
    #expect(loaded.outcome.relations == [0: ["elo": [.partnership, .toSupport]]])
    let blank = try intake.read("collectivite,partie_prenante,relation\ngaspe,elo,\n")
    #expect(blank.outcome.relations.isEmpty && blank.summary.leftOut == 1)
    #expect(
      intake.problems("collectivity,stakeholder,relation\ngaspe,ela,ami\n").map(\.brief) == [
        "donnees.csv:2:7 unknown_stakeholder", "donnees.csv:2:11 unknown_word",
      ])
    var places = intake.places
    places.add(loaded.outcome.relations)
    #expect(places.list[0].relations == ["elo": [.partnership, .toSupport]])
    #expect(places.list[1].relations == nil)
  }

  @Test func `files of answers are recognised and handed over`() throws {
    let plain = try intake.read("collectivity,survey,question,group,period,answer\na,b,c,d,e,1\n")
    #expect(plain.outcome.answers.map(\.source.name) == ["donnees.csv"])
    #expect(plain.summary.rows == 0 && plain.dataset.runs.isEmpty)
    var mapping = long { $0.constants = [.survey: "accueil"] }
    mapping.columns[.value] = nil
    let mapped = try intake.read("Lieu,An\nGaspé,2021\n", mapping)
    #expect(mapped.outcome.answers.count == 1)
  }

  @Test func `no cut or random file makes the intake trap`() throws {
    var numbers = SteadyNumbers(state: 11)
    let whole = Array(
      "collectivity,indicator,period,value,status,published\n\"Gaspé\",taux,2021,\"1,5\",,2022-01-02\n"
        .utf8)
    var read = 0
    for length in 0...whole.count {
      if let loaded = try? intake.read([(TestIntake.source(), Array(whole[..<length]))]) {
        read += loaded.summary.rows
      }
    }
    #expect(read == 3)
    let pieces = [
      ",", "\n", "\"", "gaspe", "taux", "2021", "9999-12-31", "-", "1", "\u{0}", ";", "x", "é", " ",
      "collectivity", "period", "value", "99999999999999999999", "0001", "/",
    ].map { Array($0.utf8) }
    for _ in 0..<trials(1000) {
      let count = Int.random(in: 0...30, using: &numbers)
      let tail = (0..<count).flatMap { _ in pieces.randomElement(using: &numbers) ?? [] }
      let bytes = Bool.random(using: &numbers) ? Array(whole[..<53]) + tail : tail
      if let loaded = try? intake.read([(TestIntake.source(), bytes)]) {
        #expect(loaded.summary.setAside == 0)
      }
      let source = TestIntake.source("donnees.csv", long())
      if let loaded = try? intake.read([(source, Array("Lieu,An,V\n".utf8) + tail)]) {
        #expect(loaded.warnings.allSatisfy { ($0.line ?? 0) > 1 && ($0.column ?? 0) > 0 })
      }
    }
  }
}
