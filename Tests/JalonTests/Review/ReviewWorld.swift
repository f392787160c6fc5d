import JalonModel
import Testing

@testable import Jalon

/// A place with a trigger, its figures by year, and the record that its reviews make.
struct ReviewWorld {
  private(set) var memory = PlanMemory()
  private let workspace: Workspace

  static let base = """
    pack "essai" { title = "Essai", version = "1", language = "fr", place = "ici" }
    characteristic "un" { label = "Un", statement = "Un", order = 1 }
    indicator "taux" { label = "Taux", unit = "%", direction = "higher" }
    stakeholder "habitation" { name = "Service de l’habitation", roles = { "logement" } }
    stakeholder "office" { name = "Office", roles = { "logement" } }
    stakeholder "conseil" { name = "Conseil" }
    rule "rarete" {
      characteristic = "un", label = "Rare", source = "essai",
      thresholds = { seuil = 3 }, when = below("taux", "seuil"),
    }
    data "donnees.csv"

    """

  /// `years` gives the figure published on the last day of each year; nil is withheld.
  init(
    _ trigger: String, relations: String? = "habitation = { \"partnership\" }",
    _ years: [Int: Double?]
  ) throws {
    let rows = years.sorted { $0.key < $1.key }.map { year, value in
      "ici,taux,\(year),\(value.map { "\($0)," } ?? ",x")\n"
    }
    let ties = relations.map { ", relations = { \($0) }" } ?? ""
    let folder = try TemporaryFolder([
      "jalon.lua": Self.base
        + "collectivity \"ici\" { name = \"Ici\", kind = \"municipality\"\(ties) }\n" + trigger,
      "donnees.csv": "collectivity,indicator,period,value,status\n" + rows.joined(),
    ])
    workspace = try Workspace(at: folder.path)
  }

  @discardableResult
  mutating func review(_ day: String) throws -> Agenda {
    let (agenda, events) = try workspace.review(
      asOf: try #require(Day(day)), from: memory)
    for event in events { memory.apply(event) }
    return agenda
  }

  /// A person's answer.
  mutating func decide(_ number: Int, _ status: PlanAction.Status, on day: String) throws {
    let day = try #require(Day(day))
    let action = try #require(memory.actions.first { $0.id.number == number })
    var decision = Decision(.init(on: day, status: status, by: "A. Tremblay", because: "essai"))
    if status == .accepted {
      (decision.due, decision.start) = try workspace.acceptance(of: action, on: day)
    }
    memory.apply(.decided(action.id, decision))
  }
}

extension ReviewWorld {
  /// The same place with what is on record of another.
  func remembering(_ memory: PlanMemory) -> ReviewWorld {
    var world = self
    world.memory = memory
    return world
  }
}
