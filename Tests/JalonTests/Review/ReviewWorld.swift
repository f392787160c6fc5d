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

  /// `mrc` gives the relations of the place's MRC, nil for no MRC; `paused` why a higher layer
  /// switches the trigger `table` off, nil where none does; `years` the figure published on the last
  /// day of each year, nil for a withheld one.
  init(
    _ trigger: String, relations: String? = "habitation = { \"partnership\" }",
    mrc: String? = nil, paused: String? = nil, _ years: [Int: Double?]
  ) throws {
    let rows = years.sorted { $0.key < $1.key }.map { year, value in
      "ici,taux,\(year),\(value.map { "\($0)," } ?? ",x")\n"
    }
    let ties = relations.map { ", relations = { \($0) }" } ?? ""
    let around = mrc.map {
      "collectivity \"autour\" { name = \"Autour\", kind = \"mrc\", relations = { \($0) } }\n"
    }
    let seat = mrc == nil ? "" : ", within = { mrc = \"autour\" }"
    let place = "collectivity \"ici\" { name = \"Ici\", kind = \"municipality\"\(ties)\(seat) }\n"
    let rules = Self.base + (around ?? "") + place + trigger
    let data = "collectivity,indicator,period,value,status\n" + rows.joined()
    guard let paused else {
      let folder = try TemporaryFolder(["jalon.lua": rules, "donnees.csv": data])
      workspace = try Workspace(at: folder.path)
      return
    }
    let folder = try TemporaryFolder([
      "essai/pack.lua": rules, "essai/donnees.csv": data,
      "ici/jalon.lua": """
      pack "local" { title = "Ici", version = "1", language = "fr", place = "ici" }
      use "essai"
      disable "table" { because = "\(paused)" }
      """,
    ])
    workspace = try Workspace(at: folder.path + "/ici", packs: [folder.path])
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
