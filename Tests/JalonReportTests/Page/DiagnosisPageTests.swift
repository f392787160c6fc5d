import JalonModel
import JalonReport
import Testing

struct DiagnosisPageTests {
  private let diagnosis = Victoriaville.diagnosis

  private func page(_ diagnosis: Diagnosis, _ options: PageOptions) -> String {
    DiagnosisPage(diagnosis, options).text
  }

  @Test(arguments: Language.allCases)
  func `the page is as recorded, on a terminal, in a pipe, aloud, and with all told`(
    _ language: Language
  ) throws {
    for (name, options) in [
      ("terminal", PageOptions(language, style: .terminal(.none))),
      ("pipe", PageOptions(language)), ("plain", PageOptions(language, style: .plain)),
      ("verbose", PageOptions(language, verbosity: .verbose)),
      ("colour", PageOptions(language, style: .terminal(.ansi))),
    ] {
      try expectPage(page(diagnosis, options), "victoriaville.\(name).\(language.rawValue)")
    }
  }

  @Test(arguments: [40, 60, 80, 132])
  func `no line is longer than the page is wide`(_ width: Int) {
    for language in Language.allCases {
      for style in [PageOptions.Style.pipe, .terminal(.none)] {
        for verbosity in [PageOptions.Verbosity.normal, .verbose] {
          let options = PageOptions(language, style: style, verbosity: verbosity, width: width)
          for line in page(diagnosis, options).split(separator: "\n") {
            #expect(line.count <= width, "\(line)")
          }
        }
      }
    }
  }

  @Test(arguments: [Int.min, -1, 0, 1, .max / 4])
  func `a page of any width is written`(_ width: Int) {
    // A page of a quarter of all numbers would be ruled to its end.
    let style = width > 0 ? PageOptions.Style.pipe : .terminal(.none)
    var bare = diagnosis
    bare.pack.characteristics = []
    #expect(page(bare, PageOptions(.fr, style: style, width: width)).contains("ÉLEVÉE"))
  }

  @Test func `a page for screen readers has letters, digits and plain marks only`() {
    for language in Language.allCases {
      let text = page(diagnosis, PageOptions(language, style: .plain, verbosity: .verbose))
      for scalar in text.unicodeScalars where scalar.value >= 0x80 {
        #expect(
          scalar.properties.isAlphabetic || "’«»“”…\u{A0}".unicodeScalars.contains(scalar),
          "\(scalar)")
      }
      #expect(!text.contains("  "))
      #expect(text.split(separator: "\n").allSatisfy { $0.first != " " && $0.last != " " })
    }
  }

  @Test func `colours are for terminals that may have them`() {
    for style in [PageOptions.Style.pipe, .plain, .terminal(.none)] {
      #expect(!page(diagnosis, PageOptions(.fr, style: style)).contains("\u{1B}"))
    }
    let coloured = page(diagnosis, PageOptions(.fr, style: .terminal(.ansi)))
    #expect(coloured.contains("\u{1B}[31mÉLEVÉE\u{1B}[0m"))
    let bare = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == page(diagnosis, PageOptions(.fr, style: .terminal(.none))))
  }

  @Test func `no id of the pack is on the page`() {
    for language in Language.allCases {
      for style in [PageOptions.Style.pipe, .plain] {
        let text = page(diagnosis, PageOptions(language, style: style, verbosity: .verbose))
        for id in ["logement.rarete", "table_logement", "native_born", "schl\n", "below ", "a1.2"]
        where !(language == .en && id == "below ") {
          #expect(!text.contains(id), "\(id)")
        }
      }
    }
  }

  @Test func `what could steer a terminal is written out`() {
    var hostile = diagnosis
    hostile.place.name = "Victo\u{1B}[31m\u{202E}ville\u{9B}0m\u{7}"
    hostile.place.designation = "Vi\r\nlle\u{8}"
    hostile.pack.layers[1].title = .only("\u{1B}]0;titre\u{7}", in: .fr)
    hostile.pack.indicators[0].label = .only("Taux\u{85}\u{2028}", in: .fr)
    hostile.pack.rules[0].adjustments[0] = Adjustment(
      field: "\u{1B}",
      origin: Origin(
        layer: "\u{1B}", file: "", line: 0, column: 0, because: .only("\u{1B}", in: .fr)))
    hostile.findings[4].failure?.traceback = ["\u{1B}[2J"]
    hostile.data.skipped = ["\u{1B}c"]
    for style in [PageOptions.Style.pipe, .plain, .terminal(.none)] {
      let text = page(hostile, PageOptions(.fr, style: style, verbosity: .verbose))
      for scalar in text.unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control, "\(scalar.value)")
        #expect(scalar != "\u{202E}" && scalar != "\u{2028}")
      }
      #expect(text.contains(#"Victo\u{1B}[31m\u{202E}ville"#))
      #expect(text.contains(#"Vi lle\u{8}"#))
    }
  }

  @Test func `wide characters and words without end stay within the page`() {
    var long = diagnosis
    long.findings[0].message = .text(
      .only(
        String(repeating: "住宅 ", count: 60) + String(repeating: "é\u{301}", count: 300), in: .fr))
    let text = page(long, PageOptions(.fr))
    for line in text.split(separator: "\n") {
      let width = line.reduce(0) { $0 + ("住宅".contains($1) ? 2 : 1) }
      #expect(width <= 80, "\(line)")
    }
    #expect(text.count(where: { $0 == "住" }) == 60)
    #expect(text.count(where: { $0 == "é\u{301}" }) == 300)
  }

  @Test func `a place without rules has a page`() {
    let empty = Diagnosis(
      asOf: .earliest, place: Victoriaville.place, pack: RulePack(), findings: [])
    let text = page(empty, PageOptions(.fr))
    #expect(text.contains("0\u{A0}règle\n"))
    #expect(text.contains("Aucun constat."))
  }

  @Test func `an unknown rule that names nothing is still told`() {
    var diagnosis = diagnosis
    diagnosis.findings[1].missing = []
    #expect(
      page(diagnosis, PageOptions(.en)).contains(
        "Too few childcare places\u{A0}— missing data not named"))
  }

  @Test func `a rule that the pack does not have is still told`() {
    var bare = diagnosis
    bare.pack = RulePack()
    let text = page(bare, PageOptions(.fr, verbosity: .verbose))
    for finding in bare.findings { #expect(text.contains(finding.rule)) }
  }
}
