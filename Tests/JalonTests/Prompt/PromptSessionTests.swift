import Foundation
import JalonLua
import JalonModel
import Testing

@testable import Jalon

struct PromptSessionTests {
  private let world: PromptWorld

  init() throws { world = try PromptWorld() }

  private var session: PromptSession { world.session }

  @Test func `an expression of Lua shows its value, and a statement what it prints`() throws {
    #expect(try world.plain("1 + 1") == .integer(2))
    #expect(try world.plain("'a' .. 'b'") == .text("ab"))
    #expect(try session.enter("for i = 1, 2 do print(i) end").printed == ["1", "2"])
    #expect(try session.enter("nil").shown.isEmpty)
    #expect(
      try world.plain("{ 1, nom = 'x' }")
        == .table([
          .init(key: "1", position: 1, value: .integer(1)), .init(key: "nom", value: .text("x")),
        ]))
  }

  @Test func `a quantity is read at the place, in either language`() throws {
    #expect(try world.value("value('vacancy')") == .measured(1.2, .normal))
    #expect(try world.value("valeur(\"vacancy\") * 2") == .measured(2.4, .normal))
    try session.turn(to: "Sauge")
    #expect(try world.value("value('vacancy')") == .measured(4, .normal))
  }

  @Test func `a missing figure is told with its reason`() throws {
    try session.turn(to: "orme")
    #expect(try world.value("value('vacancy')") == .missing(.withheld))
    for case .quantity(let explanation) in try session.enter("value('vacancy')").shown {
      #expect(explanation.finding.missing.map(\.id) == ["vacancy"])
    }
    #expect(try world.truth("below(value('vacancy'), 3)") == .unknown)
  }

  @Test func `a condition is evaluated with its parts and its boundaries`() throws {
    #expect(try world.truth("below('vacancy', 3)") == .true)
    #expect(try world.truth("all { below('vacancy', 3), above('jobless', 9) }") == .false)
    for case .condition(let explanation) in try session.enter("below('vacancy', 3)").shown {
      #expect(explanation.turns.map { $0.boundary?.value } == [3])
    }
    #expect(try world.truth("fires('scarce')") == .true)
    #expect(try world.truth("below('vacancy', 'common')") == .true)
  }

  @Test func `a rule is evaluated as soon as it is typed, and again when it is typed otherwise`()
    throws
  {
    let rule = { (bound: String) in
      """
      rule "new" { label = { fr = "N", en = "N" }, characteristic = "one", source = "s",
        when = below("vacancy", \(bound)) }
      """
    }
    #expect(try world.outcome(rule("3")) == .met)
    #expect(try world.outcome(rule("1")) == .clear)
    #expect(session.definitions.map(\.text) == [rule("1")])
    #expect(try session.workspace().pack.rules.count { $0.id == "new" } == 1)
    #expect(try world.outcome("rule 'new'") == .clear)
    #expect(try world.outcome("new") == .clear)
  }

  @Test func `a function of a rule that is typed runs, after other functions were typed`() throws {
    _ = try session.enter("local f = function(i, t, c) return i.vacancy > 100 end")
    let rule = { (id: String, body: String) in
      """
      rule "\(id)" { label = { fr = "N", en = "N" }, characteristic = "one", source = "s",
        when = \(body) }
      """
    }
    #expect(try world.outcome(rule("a", "function(i, t, c) return i.vacancy < 2 end")) == .met)
    #expect(try world.outcome(rule("b", "f")) == .clear)
    #expect(throws: (any Error).self) {
      try session.enter(rule("c", "function(i) return 1 end, x"))
    }
    #expect(try world.outcome(rule("d", "function(i, t, c) return i.jobless == 6 end")) == .met)
    #expect(try world.outcome("script") != nil)
    #expect(try world.outcome("rule 'a'") == .met)
  }

  @Test func `a local name is known to the entries after it`() throws {
    _ = try session.enter("local taux = value('vacancy')")
    _ = try session.enter("local double = taux * 2 -- of it")
    #expect(try world.value("double") == .measured(2.4, .normal))
    let problem = #expect(throws: Problem.self) { try session.enter("above(taux,)") }
    #expect(problem?.line == 1)
  }

  @Test func `an indicator that is typed is computed, and rules may rest on it`() throws {
    _ = try session.enter(
      """
      indicator "ratio" { label = { fr = "R", en = "R" }, unit = "ratio",
        compute = value("jobless") / value("vacancy") }
      """)
    #expect(
      try world.value("value('ratio')") == .measured(5, .caution)
        || world.value("value('ratio')") == .measured(5, .normal))
    #expect(try world.truth("above('ratio', 4)") == .true)
    #expect(try world.value("value('vacancy')") == .measured(1.2, .normal))
  }

  @Test func `what fails leaves the session as it was, and says where`() throws {
    let before = session.definitions
    for text in [
      "rule 'x' { when = below('vacancy', 3) }", "below('vacansy', 3)", "error('no')", "1 +* 2",
      "below(value('vacancy'), 'nothing')", "use 'quebec'", "x = 1", "rule 'nothing'",
    ] {
      #expect(throws: (any Error).self) { try session.enter(text) }
    }
    #expect(session.definitions == before)
    #expect(try world.plain("1 + 1") == .integer(2))
    do {
      _ = try session.enter("all {\n  below('vacancy', 3),\n  below('vacansy', 3) }")
      Issue.record("an unknown indicator was taken")
    } catch let problems as Problems {
      #expect(problems.list.first?.line == 3)
      #expect(problems.list.first?.kind == "unknown_indicator")
    }
  }

  @Test(arguments: ["rule 'x' {", "all { below(", "for i = 1, 3 do", "[[a", "1 +", "function f()"])
  func `an entry that is not finished says so`(_ text: String) {
    #expect(throws: PromptSession.Unfinished.self) { try session.enter(text) }
  }

  @Test func `what is supposed is read in place of what is known, until it is forgotten`() throws {
    try session.suppose(.init(name: "vacancy", value: "4,5"))
    #expect(try world.value("value('vacancy')") == .measured(4.5, .normal))
    #expect(try world.outcome("scarce") == .clear)
    try session.suppose(.init(name: "scarce.balance", value: "5"))
    #expect(try world.outcome("scarce") == .met)
    try session.forget("vacancy")
    #expect(try world.value("value('vacancy')") == .measured(1.2, .normal))
    try session.forget(nil)
    #expect(try world.outcome("scarce") == .met)
    #expect(throws: Problem.self) { try session.suppose(.init(name: "vacansy", value: "1")) }
    #expect(throws: Problem.self) { try session.forget("vacancy") }
  }

  @Test func `files are read again with what was typed, or all stays where they are faulty`() throws
  {
    _ = try session.enter("local three = 3")
    _ = try session.enter(
      "rule 'new' { label = { fr = 'N', en = 'N' }, characteristic = 'one', source = 's', when = below('vacancy', three) }"
    )
    try world.folder.write(
      "observations.csv",
      .init(PromptWorld.observations.replacing("2024,total,1.2", with: "2024,total,3.5").utf8))
    #expect(try session.reload().isEmpty)
    #expect(try world.outcome("new") == .clear)
    try world.folder.write("jalon.lua", .init("rule 'broken' {".utf8))
    #expect(throws: Problems.self) { try session.reload() }
    #expect(try world.outcome("new") == .clear)
    try world.folder.write("jalon.lua", .init(PromptWorld.rules.utf8))
    #expect(try session.reload().isEmpty)
    #expect(session.definitions.count == 2)
  }

  @Test func `a test made of what was seen passes, and says what it rests on`() throws {
    let text = try session.test(of: "gap", named: "l'écart se voit")
    #expect(text.contains("immigrants = { [\"2024\"] = 9.5 }"))
    for case .tests(let report) in try session.enter(text).shown {
      #expect(report.results.count == 1 && report.results.allSatisfy { $0.mismatches.isEmpty })
    }
    let wrong = text.replacing("9.5", with: "20").replacing("l'écart", with: "rien")
    for case .tests(let report) in try session.enter(wrong).shown {
      #expect(report.results.contains { !$0.mismatches.isEmpty })
    }
    #expect(session.definitions.flatMap(\.declares).map(\.kind) == ["test", "test"])
  }

  @Test func `an endless loop is ended from outside and nothing else is`() async throws {
    let interrupt = session.interrupt
    let asking = Task.detached {
      while !Task.isCancelled {
        interrupt.request()
        await Task.yield()
      }
    }
    let problem = #expect(throws: Problem.self) { try session.enter("while true do end") }
    asking.cancel()
    await asking.value
    session.settle()
    #expect(problem != nil)
    #expect(try world.plain("1 + 1") == .integer(2))
  }
}
