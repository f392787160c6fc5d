import JalonModel
import Testing

@testable import Jalon

struct SmallGroupsTests {
  /// What is shown of an audience, from its groups' own answers.
  private func shown(_ own: [String: Int], groups: [PopulationGroup], minimum: Int = 10)
    -> Set<String>
  {
    let tree = AudienceTree(of: "tous", groups: groups)
    let flags = SmallGroups.shown(
      tree.ids.map { own[$0] ?? 0 }, in: tree, minimum: minimum)
    return Set(zip(tree.ids, flags).filter(\.1).map(\.0))
  }

  private let flat = ["a", "b", "c", "d"].map { aGroup($0, partOf: "tous") }
  private let deep = [
    aGroup("a", partOf: "tous"), aGroup("a1", partOf: "a"), aGroup("a2", partOf: "a"),
    aGroup("b", partOf: "tous"),
  ]

  @Test func `the minimum itself is shown, one less is not`() {
    #expect(shown(["tous": 10], groups: flat) == ["tous"])
    #expect(shown(["tous": 9], groups: flat) == [])
    #expect(shown(["a": 10, "b": 10], groups: flat) == ["tous", "a", "b"])
    #expect(shown(["a": 10, "b": 9], groups: flat) == ["tous"])
  }

  @Test func `a small group takes the smallest of its siblings with it`() {
    #expect(shown(["a": 50, "b": 12, "c": 13, "d": 3], groups: flat) == ["tous", "a", "c"])
    #expect(shown(["a": 50, "b": 12, "c": 12, "d": 3], groups: flat) == ["tous", "a", "b"])
    #expect(shown(["a": 50, "b": 50, "c": 6, "d": 4], groups: flat) == ["tous", "a", "b"])
  }

  @Test func `those who gave no group are protected as a group is`() {
    #expect(shown(["tous": 3, "a": 40, "b": 30], groups: flat) == ["tous", "a"])
    #expect(shown(["tous": 10, "a": 40, "b": 30], groups: flat) == ["tous", "a", "b"])
  }

  @Test func `a group whose only answers are its subgroup's is not uncovered by it`() {
    #expect(shown(["a1": 12, "b": 12], groups: deep) == ["tous", "a", "a1", "b"])
    #expect(shown(["a1": 12], groups: deep) == ["tous", "a", "a1"])
  }

  @Test func `subgroups do not give away a group that is withheld`() {
    // Everyone minus a1 minus a2 would be the 4 of b, although a is not shown.
    #expect(shown(["a1": 30, "a2": 20, "b": 4], groups: deep) == ["tous", "a1"])
  }

  @Test func `nothing is withheld where every cell is large`() {
    #expect(
      shown(["tous": 10, "a": 11, "a1": 12, "a2": 13, "b": 14], groups: deep)
        == ["tous", "a", "a1", "a2", "b"])
  }

  @Test func `groups that are part of each other in a circle are no trap`() {
    let groups = [aGroup("x", partOf: "y"), aGroup("y", partOf: "x"), aGroup("tous", partOf: "x")]
    let tree = AudienceTree(of: "tous", groups: groups)
    #expect(tree.ids == ["tous"])
    #expect(tree.node(of: "x") == nil)
    let both = AudienceTree(of: "x", groups: groups)
    #expect(both.ids == ["x", "tous", "y"])
    #expect(both.chain(from: 2) == [2, 0])
    #expect(shown(["tous": 20], groups: groups) == ["tous"])
  }
}
