import JalonModel
import Testing

@testable import Jalon

@Suite struct PlaceFactsTests {
  private var world: RuleWorld {
    var world = RuleWorld(places: 2)
    world.places[0].milieu = .rural
    world.places[0].within = [.region: "p1"]
    world.places[0].designation = "Ville"
    world.places[0].population = 800
    return world
  }

  private func facts(_ change: (inout PlaceFacts) -> Void) -> Condition {
    var facts = PlaceFacts()
    change(&facts)
    return .isPlace(facts)
  }

  @Test func `a fact holds or does not`() {
    let facts: [(Condition, Outcome)] = [
      (facts { _ in }, .met), (facts { $0.kinds = [.municipality, .mrc] }, .met),
      (facts { $0.kinds = [.mrc] }, .clear), (facts { $0.milieux = [.rural] }, .met),
      (facts { $0.milieux = [.urban] }, .clear), (facts { $0.within[.region] = ["p1"] }, .met),
      (facts { $0.within[.region] = ["x"] }, .clear), (facts { $0.places = ["p0"] }, .met),
      (facts { $0.places = ["p1"] }, .clear), (facts { $0.designations = ["Ville"] }, .met),
      (facts { $0.designations = ["Paroisse"] }, .clear),
      (facts { $0.population = 0...800 }, .met), (facts { $0.population = 801...900 }, .clear),
    ]
    for (condition, outcome) in facts { #expect(world.outcome(condition) == outcome) }
  }

  @Test(arguments: ["milieu", "region", "designation", "population"])
  func `a field that the place does not have is named`(_ field: String) {
    var world = world
    world.add(
      when: facts {
        switch field {
        case "milieu": $0.milieux = [.rural]
        case "region": $0.within[.region] = ["p1"]
        case "designation": $0.designations = ["Ville"]
        default: $0.population = 0...800
        }
      })
    let finding = world.finding(at: 1)
    #expect(finding.outcome == .unknown)
    #expect(
      finding.missing == [MissingDatum(.field, id: field, place: "p1", cause: .undeclared)])
    #expect(world.finding(at: 0).outcome == .met)
  }

  @Test func `one field that does not fit decides, whatever the place lacks`() {
    let condition = facts {
      $0.kinds = [.mrc]
      $0.milieux = [.rural]
    }
    #expect(world.outcome(condition, at: 1) == .clear)
  }
}
