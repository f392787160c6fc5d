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

  @Test func `the MRC's alone count with caution, and never as none`() {
    #expect(Self.world(own: nil, mrc: ["a": [.partnership]]).read(Self.count()) == .caution(1))
    #expect(Self.world(own: nil, mrc: [:]).read(Self.count()) == .missing(.absent))
    #expect(Self.world(own: [:], mrc: nil).read(Self.count()) == .normal(0))
  }
}
