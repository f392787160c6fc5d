import JalonModel
import JalonReport
import Testing

@Test func `a problem is a line of its schema`() throws {
  let problem = Problem(
    "unknown_field", .both(fr: "champ inconnu", en: "unknown field"),
    remedy: .only("écrire quand", in: .fr)
  ).at(file: "regles.lua", line: 3, column: 5, excerpt: "  quant = 1")
  let line = ProblemJSON.line(for: problem)
  #expect(
    line == """
      {"schema":"jalon.problem/1","kind":"unknown_field","file":"regles.lua","line":3,"column":5,\
      "message":{"fr":"champ inconnu","en":"unknown field"},\
      "remedy":{"fr":"écrire quand","en":null}}\n
      """)
  let check = try SchemaCheck("jalon.problem-1.json")
  #expect(try check.faults(of: OrderedJSON(parsing: line)) == [])
  let bare = ProblemJSON.line(for: Problem("usage", .only("quoi?", in: .fr)))
  #expect(try check.faults(of: OrderedJSON(parsing: bare)) == [])
}
