import JalonModel
import Testing

@testable import Jalon

struct PlainDataTests {
  let intake = TestIntake(
    indicators: [
      TestIntake.indicator("taux") {
        $0.unit = "%"
        $0.range = 0...100
        $0.delay = TimeSpan(2, .months)
      },
      TestIntake.indicator("emplois") { $0.groups = ["immigrants", "total"] },
      TestIntake.indicator("comite") { $0.unit = "yes_no" },
    ],
    places: [
      TestIntake.place("victoriaville", "Victoriaville") { $0.codes = ["mamh": "39062"] },
      TestIntake.place("gaspe", "Gaspé"),
      TestIntake.place("hatley_1", "Hatley") { $0.designation = "Canton" },
      TestIntake.place("hatley_2", "Hatley") { $0.designation = "Municipalité" },
    ])

  @Test func `headers read in French, in English and mixed`() throws {
    for header in [
      "collectivite,indicateur,periode,groupe,valeur,statut,source,publication",
      "collectivity,indicator,period,group,value,status,source,published",
      "Collectivité,indicator,Période,group,Valeur,statut,source,published",
    ] {
      let loaded = try intake.read(
        "\(header)\nvictoriaville,taux,2021,total,\"3,5\",,FX,2022-01-31\n")
      #expect(loaded.reading("victoriaville", "taux", "2021") == measured(3.5))
      #expect(loaded.dataset.sources == ["FX"])
      #expect(loaded.summary.rows == 1)
    }
  }

  @Test func `a place is found by id, code and name, whatever its accents`() throws {
    let loaded = try intake.read(
      """
      collectivite;indicateur;periode;valeur
      39062;taux;2019;1
      VICTORIAVILLE;taux;2020;2
      Gaspe\u{301};taux;2020;3
      hatley (canton);taux;2020;4
      """)
    #expect(loaded.reading("victoriaville", "taux", "2019") == measured(1))
    #expect(loaded.reading("victoriaville", "taux", "2020") == measured(2))
    #expect(loaded.reading("gaspe", "taux", "2020") == measured(3))
    #expect(loaded.reading("hatley_1", "taux", "2020") == measured(4))
  }

  @Test(arguments: [
    ("x,", Reading.missing(.withheld)), ("F,", .missing(.withheld)), ("..,", .missing(.absent)),
    (".,", .missing(.absent)), ("...,", .missing(.notApplicable)), (",", .missing(.absent)),
    (",masque", .missing(.withheld)), (",sans_objet", .missing(.notApplicable)),
    (",Sans objet", .missing(.notApplicable)), ("x,withheld", .missing(.withheld)),
    (",...", .missing(.notApplicable)), ("12.3E,", .measured(12.3, .caution)),
    ("12.3,E", .measured(12.3, .caution)), ("12.3,prudence", .measured(12.3, .caution)),
    ("12.3 p,", measured(12.3)), ("12.3,r", measured(12.3)), ("5.2 %,", measured(5.2)),
  ])
  func `a symbol says why a figure is missing`(_ cells: String, _ reading: Reading) throws {
    let loaded = try intake.read(
      "collectivity,indicator,period,value,status\ngaspe,taux,2021,\(cells)\n")
    #expect(loaded.reading("gaspe", "taux", "2021") == reading)
  }

  @Test func `a row without a group is of the indicator's first`() throws {
    let loaded = try intake.read("collectivity,indicator,period,value\ngaspe,emplois,2021,7\n")
    #expect(loaded.reading("gaspe", "emplois", "2021", "immigrants") == measured(7))
    #expect(loaded.reading("gaspe", "emplois", "2021") == nil)
  }

  @Test func `yes and no are 1 and 0`() throws {
    let loaded = try intake.read(
      "collectivity,indicator,period,value\ngaspe,comite,2021,Oui\ngaspe,comite,2022,no\n"
        + "gaspe,comite,2023,1\ngaspe,comite,2024,\n")
    #expect(
      loaded.readings("gaspe", "comite").map(\.reading) == [
        measured(1), measured(0), measured(1), .missing(.absent),
      ])
  }

  @Test func `a row without publication counts as published after the indicator's delay`() throws {
    let loaded = try intake.read(
      "collectivity,indicator,period,value,published\n"
        + "gaspe,taux,2021,1,\ngaspe,taux,2021,2,2023-05-01\ngaspe,emplois,2021,3,\n")
    let run = try #require(loaded.dataset.runs[Dataset.Key(indicator: 0, group: 0)])
    #expect(
      run.published.map { Day(number: Int($0))?.description } == ["2022-02-28", "2023-05-01"])
    #expect(Array(run.statesPublication) == [false, true])
    let other = try #require(loaded.dataset.runs[Dataset.Key(indicator: 1, group: 1)])
    #expect(other.published.map { Day(number: Int($0))?.description } == ["2021-12-31"])
  }

  @Test func `rows stand by place, period, layer and publication, whatever their order`() throws {
    let header = "collectivity,indicator,period,value,published\n"
    let loaded = try intake.read([
      (
        TestIntake.source("b.csv", layer: 1),
        Array("\(header)gaspe,taux,2021,9,2022-01-01\n".utf8)
      ),
      (
        TestIntake.source("a.csv"),
        Array(
          """
          \(header)gaspe,taux,2022,4,
          gaspe,taux,2021-T4,3,
          gaspe,taux,2021,2,2023-01-01
          gaspe,taux,2021,1,2022-01-01
          victoriaville,taux,2016-2021,5,
          """.utf8)
      ),
    ])
    let run = try #require(loaded.dataset.runs[Dataset.Key(indicator: 0, group: 0)])
    #expect(Array(run.values) == [5, 1, 2, 9, 3, 4])
    #expect(Array(run.layers) == [0, 0, 0, 1, 0, 0])
    #expect(Array(run.lines) == [6, 5, 4, 2, 3, 2])
    #expect(loaded.dataset.periods.map(\.description) == ["2016-2021", "2021", "2021-Q4", "2022"])
    #expect(loaded.dataset.files.map(\.name) == ["b.csv", "a.csv"])
  }

  @Test func `an equal row twice is one, another value is a conflict of both lines`() throws {
    let rows = "collectivity,indicator,period,value\ngaspe,taux,2021,1\ngaspe,taux,2022,1\n"
    let loaded = try intake.read(rows + "gaspe,taux,2021,1.0\n")
    #expect(loaded.readings("gaspe", "taux").count == 2)
    #expect(loaded.summary.rows == 3)
    let problems = intake.problems(rows + "gaspe,taux,2021,2\n")
    #expect(problems.map(\.brief) == ["donnees.csv:4:1 conflict"])
    let message = try #require(problems.first?.message.shown(in: .en))
    #expect(message.contains("gaspe, taux, 2021, total"))
    #expect(message.contains("2 in line 4") && message.contains("1 at donnees.csv:2"))
  }

  @Test func `two layers may differ, and keep their rows`() throws {
    let header = "collectivity,indicator,period,value\n"
    let loaded = try intake.read([
      (TestIntake.source("a.csv"), Array("\(header)gaspe,taux,2021,1\n".utf8)),
      (TestIntake.source("b.csv", layer: 1), Array("\(header)gaspe,taux,2021,2\n".utf8)),
    ])
    #expect(loaded.readings("gaspe", "taux").map(\.reading) == [measured(1), measured(2)])
  }

  @Test func `a comma decides by the file's other cells, or is asked for`() throws {
    let header = "collectivity;indicator;period;value\n"
    let loaded = try intake.read(header + "gaspe;emplois;2021;1,234\ngaspe;taux;2021;0,5\n")
    #expect(loaded.reading("gaspe", "emplois", "2021", "immigrants") == measured(1.234))
    #expect(
      intake.problems(header + "gaspe;emplois;2021;1,234\n").map(\.brief) == [
        "donnees.csv:2:20 bad_number"
      ])
    var mapping = Mapping()
    mapping.decimal = "."
    let given = try intake.read(header + "gaspe;emplois;2021;1,234\n", mapping)
    #expect(given.reading("gaspe", "emplois", "2021", "immigrants") == measured(1234))
  }

  @Test func `the unit is the indicator's, and a note is not read`() throws {
    let header = "collectivity,indicator,period,value,unit,note\n"
    let loaded = try intake.read(
      header + "gaspe,taux,2021,4,%,à voir\ngaspe,comite,2021,oui,oui_non,\ngaspe,taux,2020,3,,\n")
    #expect(loaded.summary.rows == 3)
    #expect(
      intake.problems(header + "gaspe,taux,2021,4,personnes,\n").map(\.brief) == [
        "donnees.csv:2:19 wrong_unit"
      ])
  }

  @Test func `constants of a declaration stand where a plain file says nothing`() throws {
    var mapping = Mapping()
    mapping.constants = [.source: "FX", .published: "2022-02-09", .group: "natifs"]
    let loaded = try intake.read(
      "collectivity,indicator,period,value,source\ngaspe,taux,2021,4,\ngaspe,taux,2022,5,FY\n",
      mapping)
    #expect(loaded.reading("gaspe", "taux", "2021", "native_born") == measured(4))
    #expect(loaded.dataset.sources == ["FX", "FY"])
  }
}
