import JalonModel
import Testing

@testable import Jalon

@Suite struct StakeholderTests {
  static func world(
    own: [String: Set<Relation>]?, mrc: [String: Set<Relation>]? = nil
  ) -> TinyWorld {
    var world = TinyWorld()
    world.places[0].relations = own
    world.places[1].relations = mrc
    for (id, sector) in [("a", Sector.community), ("b", .private), ("c", .community)] {
      var actor = Stakeholder(id: id, name: .only(id, in: .fr), origin: TinyWorld.origin)
      actor.sector = sector
      actor.roles = ["logement"]
      actor.serves = id == "a" ? ["immigrants"] : []
      if id == "c" { actor.disabledBecause = .only("x", in: .fr) }
      world.pack.stakeholders.append(actor)
    }
    return world
  }

  static func count(_ change: (inout StakeholderQuery) -> Void = { _ in }) -> Quantity {
    var query = StakeholderQuery()
    change(&query)
    return .leaf(.stakeholders(query))
  }

  @Test func `where nothing is written the count is absent, where "none" is written it is 0`() {
    let unknown = Self.world(own: nil).resolve(Self.count())
    #expect(unknown.reading == .missing(.absent))
    #expect(unknown.missing.map(\.kind) == [.relations])
    #expect(unknown.missing.map(\.id) == ["ici"])
    #expect(Self.world(own: [:]).read(Self.count()) == .normal(0))
  }

  @Test func `actors of the place and of its MRC count once`() {
    let world = Self.world(
      own: ["a": [.partnership], "c": [.partnership], "z": [.partnership]],
      mrc: ["a": [.collaboration], "b": [.negativeInfluence, .toSupport]])
    let all = world.resolve(Self.count())
    #expect(all.reading == .normal(2))
    #expect(all.readings.map(\.subject) == [.stakeholders(["a", "b"])])
    #expect(world.read(Self.count { $0.relations = [.negativeInfluence] }) == .normal(1))
    #expect(world.read(Self.count { $0.sector = .private }) == .normal(1))
    #expect(world.read(Self.count { $0.serves = "immigrants" }) == .normal(1))
    #expect(world.read(Self.count { $0.role = "emploi" }) == .normal(0))
  }

  @Test func `only negative influence is no relation unless it is asked for`() {
    let world = Self.world(own: ["b": [.negativeInfluence]])
    #expect(world.read(Self.count()) == .normal(0))
  }

  @Test func `a count of which only the MRC's are known is missing`() {
    for around in [["a": [.partnership]], [:]] as [[String: Set<Relation>]] {
      let resolution = Self.world(own: nil, mrc: around).resolve(Self.count())
      #expect(resolution.reading == .missing(.absent))
      #expect(resolution.missing.map(\.id) == ["ici"])
    }
    #expect(Self.world(own: [:], mrc: nil).read(Self.count()) == .normal(0))
  }

  /// A place that wrote no relations, in an MRC that has two of the role.
  private static var halfKnown: RuleWorld {
    var world = RuleWorld(places: 2)
    world.places[0].within[.mrc] = "p1"
    world.places[1].kind = .mrc
    world.places[1].relations = [
      "a": [.partnership], "b": [.collaboration], "c": [.negativeInfluence],
    ]
    for id in ["a", "b", "c"] {
      var actor = Stakeholder(id: id, name: .only(id, in: .fr), origin: RuleWorld.origin)
      actor.roles = ["logement"]
      world.pack.stakeholders.append(actor)
    }
    return world
  }

  @Test(arguments: [
    (Condition.Comparison.atLeast, 2.0, Outcome.met), (.atLeast, 3, .unknown), (.above, 1, .met),
    (.above, 2, .unknown), (.below, 2, .clear), (.below, 3, .unknown), (.atMost, 1, .clear),
    (.atMost, 2, .unknown),
  ])
  func `what the MRC's relations decide is decided without the place's own`(
    _ comparison: Condition.Comparison, _ bound: Double, _ expected: Outcome
  ) {
    var world = Self.halfKnown
    world.add(when: .compare(comparison, Self.count(), .number(bound)))
    world.add("nommee", when: .compare(comparison, .named("acteurs"), .number(bound))) {
      $0.quantities = [NamedQuantity(name: "acteurs", quantity: Self.count())]
    }
    world.places.append(world.places[0])
    world.places[2].id = "p2"
    world.places[2].relations = [:]
    let outcomes = world.evaluation().outcomes(for: [0, 2])
    for rule in 0..<2 {
      #expect(world.finding(rule).outcome == expected)
      #expect(outcomes.outcome(of: rule, at: 0) == expected, "all places at once say the same")
      #expect(outcomes.outcome(of: rule, at: 1) != .unknown, "where its own are none, two are all")
    }
    let finding = world.finding()
    #expect(finding.missing.map(\.kind) == (expected == .unknown ? [.relations] : []))
    #expect(
      finding.evidence.first?.value == (expected == .unknown ? .missing(.absent) : .caution(2)))
    #expect(
      finding.evidence.first?.readings.map(\.subject)
        == (expected == .unknown ? [] : [.stakeholders(["a", "b"])]))
  }

  @Test(arguments: [
    (0.0, 1.0, Outcome.clear), (2, 3, .unknown), (3, 4, .unknown), (0, 2, .unknown),
  ])
  func `between two bounds, two known of maybe more are decided past the upper one`(
    _ low: Double, _ high: Double, _ expected: Outcome
  ) {
    let world = Self.halfKnown
    let (low, high) = (Quantity.number(low), Quantity.number(high))
    #expect(world.outcome(.between(Self.count(), low: low, high: high)) == expected)
    #expect(
      world.outcome(.outside(Self.count(), low: low, high: high))
        == (expected == .clear ? .met : expected))
    #expect(world.outcome(.known(Self.count())) == .clear)
  }
}
