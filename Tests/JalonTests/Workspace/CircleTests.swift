import JalonModel
import Testing

@testable import Jalon

@Suite struct CircleTests {
  private static let rules = [
    PackFolder.rule("c.a", "when = function(i, t, c) return c:fires(\"c.b\") end"),
    PackFolder.rule("c.b", "when = any { fires(\"c.c\"), below(\"taux\", 5) }"),
    PackFolder.rule("c.c", "when = function(i, t, c) return c:fires(\"c.a\") end"),
  ]

  @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func `a circle through a function and a declared condition fails all its rules, in any order`(
    _ order: [Int]
  ) throws {
    let around = PackFolder.rule("around", "when = fires(\"c.b\")")
    let pack = try PackFolder(order.map { Self.rules[$0] }.joined() + around)
    let findings = try pack.findings()
    for id in ["c.a", "c.b", "c.c"] {
      #expect(findings[id]?.outcome == .failed, "\(id)")
      let message = findings[id]?.failure?.message.shown(in: .en) ?? ""
      #expect(message.contains("c.a → c.b → c.c → c.a"), "\(id): \(message)")
    }
    #expect(findings["around"]?.outcome == .unknown)
  }

  @Test func `what outcomes say of a circle is what findings say`() throws {
    let pack = try PackFolder(Self.rules.joined())
    let workspace = try pack.workspace()
    let review = Review(workspace.content, asOf: PackFolder.day)
    let outcomes = review.evaluation.outcomes(for: [0])
    for rule in 0..<3 { #expect(outcomes.outcome(of: rule, at: 0) == .failed) }
  }

  @Test func `two rules that ask about one another by functions alone fail too`() throws {
    let pack = try PackFolder(
      PackFolder.rule("a", "when = function(i, t, c) return c:fires(\"b\") end")
        + PackFolder.rule("b", "when = function(i, t, c) return c:fires(\"a\") end"))
    let findings = try pack.findings()
    #expect(findings.values.map(\.outcome) == [.failed, .failed])
    #expect(findings["b"]?.failure == findings["a"]?.failure)
  }

  @Test func `a rule that only asks about one of a circle is no part of it`() throws {
    let pack = try PackFolder(
      Self.rules.joined()
        + PackFolder.rule("beside", "when = function(i, t, c) return c:fires(\"c.c\") end"))
    #expect(try pack.findings()["beside"]?.outcome == .unknown)
  }

  @Test(arguments: ["x", "y", "z"])
  func `indicators that functions compute from one another fail with the path`(
    _ asked: String
  ) throws {
    var text = ""
    for (id, other) in [("x", "y"), ("y", "z"), ("z", "x")] {
      text += """
        indicator "\(id)" { label = "\(id)", compute = function(i, t, c) return i.\(other) + 1 end }

        """
    }
    text += PackFolder.rule("declared", "when = above(\"\(asked)\", 1)")
    text += PackFolder.rule("function", "when = function(i, t, c) return i.\(asked) > 1 end")
    text += PackFolder.rule(
      "asked", "when = function(i, t, c) return c:value(\"\(asked)\") > 1 end")
    let findings = try PackFolder(text).findings()
    for id in ["declared", "function", "asked"] {
      #expect(findings[id]?.outcome == .failed, "\(id)")
      let message = findings[id]?.failure?.message.shown(in: .en) ?? ""
      #expect(message.contains("x → y → z → x"), "\(id): \(message)")
    }
  }

  @Test func `computed functions that only stand beside one another are no circle`() throws {
    let text = """
      indicator "x" { label = "x", compute = function(i, t, c) return 1 end }
      indicator "y" { label = "y", compute = function(i, t, c) return i.x + 1 end }

      """
    let findings = try PackFolder(text + PackFolder.rule("r", "when = above(\"y\", 1)")).findings()
    #expect(findings["r"]?.outcome == .met)
  }
}
