import JalonModel
import JalonReport
import Testing

struct ProblemTextTests {
  private let problem = Problem(
    "unknown_field", .both(fr: "champ inconnu\u{A0}: quant", en: "unknown field: quant"),
    remedy: .both(fr: "Écrire « quand ».", en: "Write “quand”."))

  private func text(_ problem: Problem, _ options: PageOptions = PageOptions(.fr)) -> String {
    ProblemText(problem, options).text
  }

  private func caret(_ excerpt: String, column: Int, width: Int = 80) -> [String] {
    let placed = problem.at(file: "f.lua", line: 1, column: column, excerpt: excerpt)
    return text(placed, PageOptions(.fr, width: width)).split(separator: "\n").dropFirst().prefix(2)
      .map { String($0.dropFirst(4)) }
  }

  @Test func `a problem is one block: place, line with its mark, remedy`() {
    let placed = problem.at(
      file: "regles/logement.lua", line: 12, column: 3, excerpt: "  quant = sous(\"x\", 3),\n")
    #expect(
      text(placed) == """
        regles/logement.lua:12:3: champ inconnu\u{A0}: quant
              quant = sous("x", 3),
              ^
          Écrire « quand ».\n
        """)
    #expect(
      text(placed, PageOptions(.en, style: .plain)) == """
        regles/logement.lua:12:3: unknown field: quant
          quant = sous("x", 3),
        Write “quand”.\n
        """)
  }

  @Test func `the mark stands under the character, whatever is before it`() {
    #expect(caret("\tquant", column: 2) == ["    quant", "    ^"])
    #expect(caret("a\tquant", column: 3) == ["a   quant", "    ^"])
    #expect(caret("住宅 quant", column: 4) == ["住宅 quant", "     ^"])
    #expect(caret("e\u{301}e\u{301} quant", column: 4) == ["e\u{301}e\u{301} quant", "   ^"])
    #expect(caret("\u{1B}[31m quant", column: 7) == [#"\u{1B}[31m quant"#, "           ^"])
    #expect(caret("quant", column: 99) == ["quant", "     ^"])
    #expect(caret("quant", column: .min) == ["quant", "^"])
    #expect(caret("", column: 1) == ["", "^"])
  }

  @Test(arguments: [1, 2, 100, 199, 200, 201])
  func `a long line is cut around the mark`(_ column: Int) {
    let excerpt = String((0..<200).map { Character("\($0 % 10)") })
    let lines = caret(excerpt, column: column, width: 60)
    #expect(lines.allSatisfy { $0.count <= 56 })
    let line = Array(lines[0])
    let place = lines[1].count - 1
    if column <= 200 {
      #expect(line[place] == Character("\((column - 1) % 10)"))
    } else {
      #expect(place == line.count)
    }
  }

  @Test func `what is not known is left out`() {
    #expect(text(Problem("usage", .only("quoi?", in: .fr))) == "quoi?\n")
    #expect(text(Problem("usage", .only("quoi?", in: .fr)).at(file: "f")) == "f: quoi?\n")
    let lineless = Problem("usage", .only("quoi?", in: .fr)).at(file: "f", line: nil, column: 3)
    #expect(text(lineless) == "f: quoi?\n")
    var warning = Problem("usage", .only("quoi?", in: .fr))
    warning.gravity = .warning
    #expect(text(warning) == "avertissement\u{A0}: quoi?\n")
  }

  @Test func `the traceback is for who asks`() {
    var problem = problem
    problem.traceback = ["quand (regles.lua:3)"]
    #expect(!text(problem).contains("quand (regles"))
    #expect(
      text(problem, PageOptions(.fr, verbosity: .verbose)).contains("    quand (regles.lua:3)\n"))
  }

  @Test func `nothing in a problem can steer a terminal`() {
    let hostile = Problem(
      "x", .only("\u{1B}[2J", in: .fr), remedy: .only("\u{202E}", in: .fr)
    ).at(file: "\u{1B}c", line: 1, column: 1, excerpt: "\u{9B}0m")
    #expect(
      text(hostile).unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control && $0 != "\u{202E}"
      })
  }
}
