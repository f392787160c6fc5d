import JalonModel
import Testing

@testable import Jalon

@Suite struct ProofTests {
  private let good =
    "test \"good\" { rule = \"scarce\", data = { vacancy = 2 }, expected = \"met\" }\n"

  @Test func `tests stand in any file, in tests and in essais`() throws {
    let own = good.replacing("good", with: "own")
    let world = try ProofWorld(
      good, rules: ProofWorld.rules + own,
      and: ["essais/e.lua": good.replacing("good", with: "bon")])
    let report = try world.report()
    #expect(report.results.map(\.name) == ["own", "good", "bon"])
    #expect(report.isPassed && report.layer == "clairval")
    #expect(report.results[1].origin.description == "tests/t.lua:1:1")
  }

  @Test func `a diagnosis does not read the folders of tests`() throws {
    let world = try ProofWorld("this is no Lua")
    #expect(try Workspace(at: world.folder.path).pack.rules.count == 8)
    let whole = try ProofWorld(good)
    let before = try Workspace(at: whole.folder.path).pack.layers
    let after = try Workspace(at: world.folder.path).pack.layers
    #expect(before == after)
    #expect(throws: Problems.self) { try world.proof() }
  }

  @Test func `two tests of one sentence are refused, with both places`() throws {
    let problems = try ProofWorld.problems(good + good)
    #expect(problems.map(\.kind) == ["duplicate"] && problems.first?.line == 2)
    #expect(problems.first?.message.shown(in: .en).contains("tests/t.lua:1:1") == true)
  }

  @Test func `a folder of tests holds nothing else`() throws {
    let problems = try ProofWorld.problems("indicator \"x\" { label = \"x\" }")
    #expect(problems.map(\.kind) == ["not_a_test"])
  }

  @Test func `a pack is tested without a workspace, and the workspace does not test it`() throws {
    let folder = try TemporaryFolder([
      "base/pack.lua": ProofWorld.rules.replacing("clairval\" { title", with: "base\" { title"),
      "base/tests/t.lua": good,
      "place/jalon.lua": "pack \"place\" { title = \"P\", version = \"1\" }\nuse \"base\"\n"
        + "ajuster \"scarce\" { seuils = { balance = 1 }, parce_que = \"choix\" }\n",
      "place/tests/t.lua": good,
    ])
    #expect(try ProofWorld.run(Proof(at: folder.path + "/base")).isPassed)
    let own = try ProofWorld.run(Proof(at: folder.path + "/place", packs: [folder.path]))
    #expect(own.count == 1 && own.passed == 0)
  }

  @Test func `a file of the folder has its own tests run only`() throws {
    let world = try ProofWorld(
      good, and: ["tests/u.lua": good.replacing("good", with: "other")])
    #expect(try world.proof(file: "tests/u.lua").count == 1)
    let report = try ProofWorld.run(world.proof(file: "tests/u.lua"))
    #expect(report.results.map(\.name) == ["other"])
    #expect(try world.proof(file: "jalon.lua").count == 0)
  }

  @Test func `another file is a layer on top, with rules and adjustments of its own`() throws {
    let file = """
      adjust "scarce" { thresholds = { balance = 1 }, because = "tried" }
      rule "mine" { label = "Mine", characteristic = "one", source = "s",
        when = above("vacancy", 1) }
      test "adjusted" { rule = "scarce", data = { vacancy = 2 }, expected = "clear" }
      test "own" { rule = "mine", data = { vacancy = 2 }, expected = "met" }
      """
    let world = try ProofWorld(good, and: ["tries/try.lua": file])
    let report = try ProofWorld.run(world.proof(file: "tries/try.lua"))
    #expect(report.isPassed && report.count == 2)
    #expect(report.layer == "try" && report.results[0].origin.file == "tries/try.lua")
  }

  @Test func `the same tests give the same results, however often and in whatever order`() throws {
    let tests = (0..<20).map {
      good.replacing("good", with: "n\($0)").replacing("= 2 }", with: "= \(Double($0) / 4) }")
    }
    let proof = try ProofWorld(tests.joined()).proof()
    let once = ProofWorld.run(proof).results.map(\.finding)
    let back = ProofWorld.run(proof, Array((0..<20).reversed())).results.map(\.finding)
    #expect(once == back.reversed())
    #expect(Set(once.map { $0?.outcome }) == [.met, .clear])
  }

  @Test func `a rule that breaks fails its test, and the next one is whole`() throws {
    let rule = """
      rule "breaks" { label = "B", characteristic = "one", source = "s",
        when = function(i) if i.vacancy > 1 then error("zut") end return true end }

      """
    let test = "test \"a\" { rule = \"breaks\", data = { vacancy = 2 }, expected = \"met\" }\n"
    let report = try ProofWorld(
      test + test.replacing("= 2", with: "= 1").replacing("\"a\"", with: "\"b\""),
      rules: ProofWorld.rules + rule
    ).report()
    #expect(report.results.map(\.passed) == [false, true])
    #expect(report.results[0].mismatches == [.outcome(expected: .met, actual: .failed)])
  }
}
