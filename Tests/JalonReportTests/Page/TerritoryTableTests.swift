import JalonModel
import JalonReport
import Testing

struct TerritoryTableTests {
  private let table: TerritoryTable = {
    var table = TerritoryTable()
    for (name, designation) in [
      ("Victoriaville", "Ville"), ("Plessisville", "Ville"), ("Plessisville", "Paroisse"),
      ("Sainte-Marguerite-du-Lac-Masson-et-des-Laurentides", "Municipalité"),
    ] {
      var diagnosis = Victoriaville.diagnosis
      diagnosis.place.name = name
      diagnosis.place.designation = designation
      if designation == "Paroisse" {
        for index in diagnosis.findings.indices { diagnosis.findings[index].severity = nil }
        diagnosis.findings[4] = Finding(rule: diagnosis.findings[4].rule, outcome: .clear)
      }
      table.add(diagnosis)
    }
    return table
  }()

  @Test(arguments: Language.allCases)
  func `the tables are as recorded, on a page and aloud`(_ language: Language) throws {
    try expectPage(table.text(PageOptions(language)), "territory.pipe.\(language.rawValue)")
    try expectPage(
      table.text(PageOptions(language, style: .plain)), "territory.plain.\(language.rawValue)")
  }

  @Test(arguments: [40, 60, 80])
  func `no line is longer than the page is wide`(_ width: Int) {
    for language in Language.allCases {
      let text = table.text(PageOptions(language, width: width))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width }, "\(text)")
    }
  }

  @Test func `a name cannot steer a terminal`() {
    var diagnosis = Victoriaville.diagnosis
    diagnosis.place.name = "\u{1B}[2J"
    diagnosis.pack.rules[0].label = .only("\u{9B}", in: .fr)
    var table = TerritoryTable()
    table.add(diagnosis)
    for style in [PageOptions.Style.pipe, .plain] {
      let text = table.text(PageOptions(.fr, style: style))
      #expect(text.contains(#"\u{1B}[2J"#) && text.contains(#"\u{9B}"#))
      #expect(!text.contains("\u{1B}") && !text.contains("\u{9B}"))
    }
  }

  @Test func `a territory without places has its headings`() {
    #expect(TerritoryTable().text(PageOptions(.en)).hasPrefix("Diagnosis of 0\u{A0}places\n"))
  }
}
