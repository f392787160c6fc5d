import JalonModel
import JalonReport
import Testing

/// The pages of the prompt, as they are recorded and as they must be whatever is in them.
@Suite struct PromptPageTests {
  /// A page of the prompt by its name.
  struct Page: Sendable, CustomTestStringConvertible {
    var name: String
    var text: @Sendable (PageOptions) -> String
    var testDescription: String { name }

    init(_ name: String, _ text: @escaping @Sendable (PageOptions) -> String) {
      (self.name, self.text) = (name, text)
    }

    init(_ name: String, _ shown: PromptAnswer.Shown) {
      self.init(name) { PromptAnswerPage(PromptSample.answer(shown), $0).text }
    }

    init(_ name: String, _ spread: Spread) {
      self.init(name) { SpreadPage(spread, $0).text }
    }

    init(_ name: String, _ history: FigureHistory) {
      self.init(name) { HistoryPage(history, $0, height: 24).text }
    }
  }

  static let pages = [
    Page("value", .value(.table(TableSample.card))),
    Page("quantity", .quantity(PromptSample.quantity)),
    Page("missing", .quantity(PromptSample.missing)), Page("gap", .quantity(PromptSample.gap)),
    Page("arithmetic", .quantity(PromptSample.arithmetic)),
    Page("condition", .condition(PromptSample.condition)),
    Page("undecided", .condition(PromptSample.undecided)), Page("rule", .rule(PromptSample.rule)),
    Page("failed", .rule(PromptSample.failed)), Page("indicator", PromptSample.indicator),
    Page("declaration", PromptSample.declaration),
    Page("everything") { PromptAnswerPage(PromptSample.everything, $0).text },
    Page("all-rule", ChartSample.rule), Page("all-condition", ChartSample.condition),
    Page("all-quantity", ChartSample.quantity), Page("plot", ChartSample.history),
    Page("plot-single", ChartSample.single), Page("plot-equal", ChartSample.equal),
    Page("plot-unknown", ChartSample.unknown), Page("plot-none", ChartSample.none),
    Page("plot-negative", ChartSample.negative), Page("plot-long", ChartSample.long),
    Page("plot-extreme", ChartSample.extreme),
  ]

  @Test(arguments: Language.allCases)
  func `each page is as recorded, on a terminal, in a pipe and aloud`(_ language: Language) throws {
    for (name, style) in [
      ("terminal", PageOptions.Style.terminal(.none)), ("pipe", .pipe), ("plain", .plain),
    ] {
      let options = PageOptions(language, style: style)
      let text = Self.pages.filter { $0.name != "everything" }
        .map { "== \($0.name)\n\($0.text(options))" }.joined(separator: "\n")
      try expectPage(text, "prompt.\(name).\(language.rawValue)")
    }
  }

  @Test(arguments: pages)
  func `no line is wider than the page, which ends with its last line`(_ page: Page) {
    for language in Language.allCases {
      for width in [Int.min, 0, 40, 41, 57, 80, 132, 200, .max] {
        for style in [PageOptions.Style.pipe, .terminal(.none)] {
          let options = PageOptions(language, style: style, width: width)
          let text = page.text(options)
          let most = min(max(width, PageOptions.narrowest), PageOptions.widest)
          // A text of Lua is never broken: it may be copied.
          let wide = text.split(separator: "\n").map(String.init).filter {
            $0.count > most && !$0.contains("\"Saint")
          }
          #expect(wide.isEmpty, "\(width): \(wide)")
          #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.hasPrefix("\n"))
        }
      }
    }
  }

  @Test(arguments: pages)
  func `a page for screen readers has letters, digits and plain marks only`(_ page: Page) {
    for language in Language.allCases {
      let text = page.text(PageOptions(language, style: .plain))
      for scalar in text.unicodeScalars where scalar.value >= 0x80 {
        #expect(
          scalar.properties.isAlphabetic || "’«»“”…\u{A0}".unicodeScalars.contains(scalar),
          "\(scalar)")
      }
      #expect(!text.contains("  "), "\(text)")
      #expect(!text.contains("{") && !text.contains("#") && !text.contains(" | "))
    }
  }

  @Test(arguments: pages)
  func `colours change nothing of what is written`(_ page: Page) {
    let bare = page.text(PageOptions(.fr, style: .terminal(.none)))
    let coloured = page.text(PageOptions(.fr, style: .terminal(.ansi)))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == bare)
    #expect(!bare.contains("\u{1B}"))
  }

  @Test func `both languages tell as much`() {
    for page in Self.pages {
      let lines = Language.allCases.map { language in
        page.text(PageOptions(language, style: .plain)).split(separator: "\n").count
      }
      #expect(lines[0] == lines[1], "\(page.name)")
    }
  }
}
