import JalonModel
import JalonReport
import Testing

@Suite struct CataloguePageTests {
  private static let catalogue = CatalogueSample.catalogue

  @Test(arguments: Language.allCases)
  func `a page names every declaration, and each threshold's source`(_ language: Language) {
    let page = CataloguePage(Self.catalogue, PageOptions(language, style: .plain)).text
    let pack = Self.catalogue.pack
    let ids =
      pack.rules.map(\.id) + pack.solutions.map(\.id) + pack.triggers.map(\.id)
      + pack.practices.map(\.id) + pack.surveys.map(\.id) + pack.characteristics.map(\.id)
    #expect(ids.filter { !page.contains("(\($0))") } == [])
    let sources = pack.thresholds.compactMap { $0.source?.shown(in: language) }
    #expect(!sources.isEmpty)
    #expect(sources.filter { !page.contains($0) } == [])
  }

  @Test func `a verbose page tells more`() {
    let brief = CataloguePage(Self.catalogue, PageOptions(.en, style: .plain)).text
    let verbose = CataloguePage(
      Self.catalogue, PageOptions(.en, style: .plain, verbosity: .verbose)
    ).text
    #expect(!brief.contains("Maximum age: 3 years") && verbose.contains("Maximum age: 3 years"))
  }

  @Test func `a page of Markdown has an anchor for each declaration and tables that hold`() {
    let page = CatalogueMarkdown(Self.catalogue).text
    let anchors = Self.catalogue.pack.rules.map { "<a id=\"rule-\($0.id)\"></a>" }
    #expect(anchors.filter { !page.contains($0) } == [])
    // Between two empty lines, all rows of a table have as many cells.
    for block in page.split(separator: "\n\n") where block.hasPrefix("|") {
      let counts = block.split(separator: "\n").map { row in
        row.replacing("\\|", with: "").count { $0 == "|" }
      }
      #expect(Set(counts).count == 1, "\(block)")
    }
  }

  @Test func `what a pack writes cannot break a table`() {
    var catalogue = Self.catalogue
    catalogue.pack.rules[0].label = .both(fr: "a | b\n| `c", en: "<a> [x](y) *z*")
    let page = CatalogueMarkdown(catalogue).text
    #expect(page.contains("**a \\| b \\| \\`c**"))
    #expect(page.contains("**\\<a> \\[x\\](y) \\*z\\***"))
  }
}
