import JalonModel
import JalonReport
import Testing

@Suite struct PromptValueTests {
  private func text(_ values: PromptValue..., style: PageOptions.Style = .pipe) -> String {
    var answer = PromptAnswer()
    answer.shown = values.map { .value($0) }
    return PromptAnswerPage(answer, PageOptions(.fr, style: style)).text
  }

  @Test func `numbers are as Lua writes them`() {
    let numbers: [(Double, String)] = [
      (2, "2.0"), (1.5, "1.5"), (-0.0, "-0.0"), (0, "0.0"), (0.1 + 0.2, "0.3"),
      (1e14, "1e+14"), (1e13, "10000000000000.0"), (123_456_789_012_345, "1.2345678901234e+14"),
      (0.0001, "0.0001"), (0.00001, "1e-05"), (1e308, "1e+308"),
      (-1.0 / 3, "-0.33333333333333"), (99_999_999_999_999.96, "1e+14"), (1e100, "1e+100"),
      (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"), (3.14, "3.14"), (100, "100.0"),
    ]
    for (number, written) in numbers {
      #expect(text(.number(number)) == written + "\n")
    }
    #expect(text(.integer(.min)) == "-9223372036854775808\n")
  }

  @Test func `a text is bare alone and a literal among others`() {
    #expect(text(.text("à \"vous\"\nligne 2")) == "à \"vous\"\nligne 2\n")
    #expect(text(.text("a\"\\\n\t"), .nothing) == "\"a\\\"\\\\\\n\\t\"\nnil\n")
    #expect(text(.text("x\u{1B}[2J\u{202E}")) == "x\\u{1B}[2J\\u{202E}\n")
  }

  @Test func `nil alone shows nothing`() {
    #expect(text(.nothing) == "")
    #expect(text(.nothing, .nothing) == "nil\nnil\n")
    #expect(PromptAnswerPage(PromptAnswer(), PageOptions(.en)).text == "")
  }

  @Test func `a table is on one line where it fits`() {
    #expect(text(TableSample.list([1, 2, 3])) == "{ 1, 2, 3 }\n")
    #expect(text(.table([])) == "{}\n")
    #expect(text(.opaque("function")) == "function\n")
    let pair = PromptValue.table([
      .init(key: "1", position: 1, value: .integer(4)), .init(key: "a", value: .nothing),
    ])
    #expect(text(pair) == "{ 4, a = nil }\n")
    #expect(text(pair, style: .plain) == "Table\u{A0}: 2\u{A0}entrées\n1\u{A0}: 4\na\u{A0}: nil\n")
  }

  @Test func `a long table is cut, and says by how many`() {
    let long = text(TableSample.list(Array(1...1_052)))
    #expect(long.hasSuffix("  40,\n  … 1\u{A0}012 de plus\n}\n"))
    let aloud = text(TableSample.list(Array(1...52)), style: .plain)
    #expect(aloud.hasSuffix("40\u{A0}: 40\n… 12 de plus\n"))
  }

  @Test func `a deep or a broad tree of tables is shown in few lines`() {
    var deep = PromptValue.integer(1)
    for _ in 0..<2_000 {
      deep = .table([
        .init(key: "a_rather_long_key_for_a_table", value: deep),
        .init(key: "b", value: .text(String(repeating: "x", count: 60))),
      ])
    }
    var broad = TableSample.list(Array(1...40))
    for _ in 0..<3 {
      let inner = broad
      broad = .table(
        (1...40).map { place in .init(key: "\(place)", position: Int(place), value: inner) })
    }
    for style in [PageOptions.Style.pipe, .plain, .terminal(.ansi)] {
      for value in [deep, broad] {
        let lines = text(value, style: style).split(separator: "\n")
        #expect((10...700).contains(lines.count), "\(lines.count)")
      }
    }
  }

  @Test func `wide characters and marks do not break the columns`() {
    let value = PromptValue.table([
      .init(key: "[\"日本\"]", value: .text("日本語の長いテキストがここにあります、とても長い")),
      .init(key: "é", value: .text("e\u{301}\u{0}")),
      .init(key: "long", value: .text(String(repeating: "m", count: 40))),
    ])
    let lines = text(value).split(separator: "\n")
    #expect(lines[1].hasPrefix("  [\"日本\"] = "))
    #expect(lines[2] == "  é        = \"e\u{301}\\u{0}\",")
  }

  @Test func `what was printed comes first, and cannot steer the screen`() {
    let answer = PromptSample.answer(
      .quantity(PromptSample.quantity), printed: ["a\u{1B}[2J", "", "b\tc"])
    let page = PromptAnswerPage(answer, PageOptions(.en, style: .terminal(.none))).text
    #expect(page.hasPrefix("a\\u{1B}[2J\n\nb c\n\n1.2%\n"))
  }
}
