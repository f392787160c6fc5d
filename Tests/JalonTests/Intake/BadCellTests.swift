import JalonModel
import Testing

@testable import Jalon

struct BadCell: Sendable, CustomTestStringConvertible {
  let row: String
  let brief: String
  /// What the English message and remedy must hold.
  let said: String

  init(_ row: String, _ brief: String, _ said: String) {
    (self.row, self.brief, self.said) = (row, brief, said)
  }

  var testDescription: String { row }

  static let all = [
    BadCell("Gaspe,taux,2021,total,abc,", "2:23 bad_number", "“value”: “abc” is no number"),
    BadCell("Gaspe,taux,2021,total,nan,", "2:23 bad_number", "“nan”"),
    BadCell("Gaspe,taux,2021,total,inf,", "2:23 bad_number", "“inf”"),
    BadCell("Gaspe,taux,2021,total,1e5,", "2:23 bad_number", "“1e5”"),
    BadCell("Gaspé,taux,2021,total,101,", "2:23 out_of_range", "0 to 100"),
    BadCell("Gaspé,taux,2021,total,-1,", "2:23 out_of_range", "“-1”"),
    BadCell("Gaspy,taux,2021,total,1,", "2:1 unknown_place", "Perhaps “gaspe” was meant"),
    BadCell(",taux,2021,total,1,", "2:1 empty_cell", "the cell is empty"),
    BadCell("Hatley,taux,2021,total,1,", "2:1 ambiguous_place", "hatley_1"),
    BadCell("gaspe,tau,2021,total,1,", "2:7 unknown_indicator", "Perhaps “taux” was meant"),
    BadCell("gaspe,taux,2021-13,total,1,", "2:12 bad_period", "“2021-13” is no period"),
    BadCell("gaspe,taux,,total,1,", "2:12 empty_cell", "“period”"),
    BadCell("gaspe,taux,2021,immigrant,1,", "2:17 unknown_group", "Perhaps “immigrants”"),
    BadCell("gaspe,taux,2021,total,1,x", "2:25 bad_status", "beside a value"),
    BadCell("gaspe,taux,2021,total,1,masque", "2:25 bad_status", "“masque”"),
    BadCell("gaspe,taux,2021,total,..,x", "2:26 bad_status", "“x”"),
    BadCell("gaspe,taux,2021,total,,E", "2:24 bad_status", "not there"),
    BadCell("gaspe,taux,2021,total,1,secret", "2:25 bad_status", "“secret” is no status"),
    BadCell("gaspe,comite,2021,total,2,", "2:25 bad_number", "neither yes nor no"),
    BadCell("gaspe,comite,2021,total,peut-être,", "2:25 bad_number", "“peut-être”"),
    BadCell("gaspe,emplois,2021,total,5 %,", "2:26 wrong_unit", "percentage"),
    BadCell("gaspe,taux,2021,total,1", "2:24 bad_row", "5 cells where the header has 6"),
    BadCell("gaspe,taux,2021,total,\"1,", "2:23 bad_row", "never closes"),
    BadCell("99999,taux,2021,total,1,", "2:1 unknown_place", "Declare the collectivity"),
  ]
}

struct BadCellTests {
  let intake = TestIntake(
    indicators: [
      TestIntake.indicator("taux") {
        $0.unit = "%"
        $0.range = 0...100
      },
      TestIntake.indicator("emplois"), TestIntake.indicator("comite") { $0.unit = "yes_no" },
    ],
    places: [
      TestIntake.place("gaspe", "Gaspé") { $0.succeeds = ["11111"] },
      TestIntake.place("hatley_1", "Hatley"), TestIntake.place("hatley_2", "Hatley"),
    ])
  let header = "collectivity,indicator,period,group,value,status\n"

  @Test(arguments: BadCell.all)
  func `a bad cell is named with its place, what was there and what was expected`(_ bad: BadCell)
    throws
  {
    let problems = intake.problems(header + bad.row + "\n")
    #expect(problems.map(\.brief) == ["donnees.csv:" + bad.brief])
    let problem = try #require(problems.first)
    let remedy = try #require(problem.remedy)
    let said = problem.message.shown(in: .en) + " " + remedy.shown(in: .en)
    #expect(said.contains(bad.said), "\(said)")
    #expect(problem.message.isComplete && remedy.isComplete)
    #expect(problem.message.shown(in: .fr) != problem.message.shown(in: .en))
    if problem.kind != "bad_row" { #expect(problem.excerpt == bad.row) }
  }

  @Test func `all bad cells of a row are named, and it is one bad row`() throws {
    var mapping = Mapping()
    mapping.tolerance = 1
    let loaded = try intake.read(
      header + "gaspe,tau,2021,total,abc,oups\ngaspe,taux,2021,total,1,\n", mapping)
    #expect(loaded.summary.setAside == 1 && loaded.summary.rows == 1)
    #expect(
      loaded.warnings.map(\.brief) == [
        "donnees.csv:2:7 unknown_indicator", "donnees.csv:2:26 bad_status",
      ])
    #expect(loaded.warnings.allSatisfy { $0.gravity == .warning })
  }

  @Test func `more bad rows than are tolerated stop the file`() {
    var mapping = Mapping()
    mapping.tolerance = 1
    let rows = "gaspe,taux,2021,total,a,\ngaspe,taux,2022,total,b,\n"
    #expect(
      intake.problems(header + rows, mapping).map(\.brief) == [
        "donnees.csv:2:23 bad_number", "donnees.csv:3:23 bad_number",
        "donnees.csv:-:- too_many_bad_rows",
      ])
  }

  @Test func `a place that was merged into another is left out and named`() throws {
    let loaded = try intake.read(header + "11111,taux,2021,total,1,\ngaspe,taux,2021,total,2,\n")
    #expect(loaded.summary.leftOut == 1 && loaded.summary.rows == 1)
    #expect(loaded.warnings.map(\.brief) == ["donnees.csv:2:1 merged_place"])
    #expect(loaded.reading("gaspe", "taux", "2021") == measured(2))
  }

  @Test(arguments: [
    ("collectivity,indicator,period,valeurs\n", "1:31 unknown_column", "“valeur” was meant"),
    ("collectivity,indicator,value\n", "1:1 missing_column", "“period”"),
    ("collectivity,indicator,period,periode,value\n", "1:31 repeated_column", "Keep only one"),
  ])
  func `a header tells what it lacks`(_ header: String, _ brief: String, _ said: String) throws {
    let problem = try #require(intake.problems(header + "a,b,c\n").first)
    #expect(problem.brief == "donnees.csv:" + brief)
    let remedy = problem.remedy?.shown(in: .en) ?? ""
    #expect((problem.message.shown(in: .en) + remedy).contains(said))
  }

  @Test(arguments: [
    (FileFault.missing, "missing_file"), (.directory, "directory"),
    (.unreadable, "unreadable_file"),
  ])
  func `a file that is not there is a problem of its declaration`(
    _ fault: FileFault, _ kind: String
  ) {
    #expect {
      try DatasetIntake(pack: intake.pack, places: intake.places)
        .dataset([TestIntake.source()]) { _ in throw fault }
    } throws: { error in
      (error as? Problems)?.list.map(\.brief) == ["jalon.lua:3:1 \(kind)"]
    }
  }

  @Test(arguments: ["", "\u{FEFF}", "\n \n"])
  func `an empty file is a problem of its declaration`(_ text: String) {
    #expect(intake.problems(text).map(\.brief) == ["jalon.lua:3:1 empty_file"])
  }

  @Test func `a text in no encoding is refused at the byte`() {
    #expect {
      try intake.read([(TestIntake.source(), Array("collectivity,\0".utf8))])
    } throws: { error in
      (error as? Problems)?.list.map(\.brief) == ["donnees.csv:1:14 unreadable_text"]
    }
  }

  @Test func `an optional file whose folder was not given is skipped and named`() throws {
    var source = TestIntake.source("@partage/a.csv")
    source.path = nil
    source.isOptional = true
    #expect(try intake.read([(source, [])]).summary.skipped == ["@partage/a.csv"])
  }

  @Test func `what is wrong in all files is told at once`() {
    let bad = Array((header + "gaspe,taux,2021,total,x1,\n").utf8)
    #expect {
      try intake.read([(TestIntake.source("a.csv"), bad), (TestIntake.source("b.csv"), bad)])
    } throws: { error in
      (error as? Problems)?.list.map(\.file) == ["a.csv", "b.csv"]
    }
  }
}
