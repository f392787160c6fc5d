import JalonModel
import JalonReport
import Testing

@testable import Jalon

struct PlanImportTests {
  private static let day = Day(year: 2026, month: 4, day: 15) ?? .earliest

  private static func workspace() throws -> Workspace {
    let folder = try TemporaryFolder([
      "jalon.lua": """
      pack "essai" { title = "Essai", version = "1", language = "fr", place = "ici" }
      characteristic "un" { label = "Un", statement = "Un", order = 1 }
      indicator "taux" { label = "Taux", unit = "%", direction = "higher" }
      stakeholder "office" { name = "Office", roles = { "logement" } }
      measure "m1" { label = "Mesure", axis = "Axe" }
      rule "rarete" {
        characteristic = "un", label = "Rare", source = "essai",
        thresholds = { seuil = 3 }, when = below("taux", "seuil"),
      }
      trigger "table" {
        when = fires "rarete",
        action = { label = { fr = "Réunir la table", en = "Convene the table" }, due = "90 days",
                   target = { indicator = "taux", value = 3, by = "2028" } },
      }
      collectivity "ici" { name = "Ici", kind = "municipality" }
      """
    ])
    return try Workspace(at: folder.path)
  }

  private static func events(
    _ text: String, onto memories: [String: PlanMemory] = [:], in workspace: Workspace
  ) throws -> [PlanEvent] {
    try workspace.events(
      importing: try PlanRow.rows(of: Array(text.utf8), named: "plan.csv"), onto: memories,
      on: day, titlesIn: .fr)
  }

  private static func memory(_ events: [PlanEvent]) -> [String: PlanMemory] {
    ["ici": PlanMemory(events)]
  }

  private static func export(_ memories: [String: PlanMemory], _ workspace: Workspace) -> String {
    let plan = ActionPlan(
      asOf: day, pack: workspace.pack, placeNames: [:],
      actions: memories.values.flatMap(\.actions))
    return PlanCSV(plan, .fr).text
  }

  private static let written = """
    id,place,trigger,status,title,lead,due,solution,measure,by,on,because
    ici/table/1,ici,table,done,Réunir la table,office,2026-05-01,,m1,A. Roy,2026-03-01,
    ici/table/2,ici,table,declined,Réunir la table,,,,,,2026-03-02,"trop tôt, dit-on;
    \"\"peut-être\"\" plus tard"
    ici/table/3,ici,table,in_progress,Autre chose,office,2026-06-01,,,B. Côté,2026-03-03,
    ici/table/4,ici,table,proposed,Réunir la table,,,,,,2026-03-04,
    ici/table/5,ici,table,accepted,Réunir la table,office,2026-08-01,,,,2026-03-05,d’accord

    """

  @Test func `what is exported is imported as it was, and importing it again adds nothing`() throws
  {
    let workspace = try Self.workspace()
    let memories = Self.memory(try Self.events(Self.written, in: workspace))
    let exported = Self.export(memories, workspace)
    #expect(exported == Self.written)
    #expect(try Self.events(exported, onto: memories, in: workspace).isEmpty)
    let targets = memories["ici"]?.actions.map { $0.plan.target != nil }
    #expect(targets == [true, true, false, true, true], "the trigger's own action has its target")
  }

  @Test func `no text is a formula in a spreadsheet, and each comes back as it was`() throws {
    let workspace = try Self.workspace()
    let texts = [
      "=HYPERLINK(\"x\")", "+1", "-1 + 2, \"dit-on\"", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1",
      "'=1", "''=1", "'", "''", "'tis", "l’été", "a=1", "=\u{301}1", "- trop tôt",
    ]
    var actions: [PlanEvent] = []
    for (number, text) in texts.enumerated() {
      var action = PlanAction(
        id: .init(place: "ici", trigger: "table", number: number + 1),
        plan: PlannedAction(title: .only(text, in: .fr)), rules: [], lead: nil, proposed: Self.day)
      action.status = .declined
      action.history.append(.init(on: Self.day, status: .declined, by: text, because: text))
      actions.append(.proposed(action))
    }
    let exported = Self.export(Self.memory(actions), workspace)
    let rows = try PlanRow.rows(of: Array(exported.utf8), named: "plan.csv")
    #expect(rows.map(\.title) == texts)
    #expect(rows.map(\.by) == texts && rows.map(\.because) == texts)
    for text in texts {
      let cell = SpreadsheetText.guarded(text)
      #expect(SpreadsheetText.plain(cell) == text)
      #expect(!"=+-@\t\r\n＝".unicodeScalars.contains(cell.unicodeScalars.first ?? "="))
    }
    #expect(SpreadsheetText.guarded("'tis") == "'tis" && SpreadsheetText.guarded("") == "")
  }

  @Test func `a header and words in French say the same`() throws {
    let workspace = try Self.workspace()
    let text = """
      lieu;déclencheur;statut;titre;porteur;échéance;par;le;parce_que
      Ici;table;En cours;Réunir la table;office;2026-05-01;A. Roy;2026-03-01;
      Ici;table;refusée;Réunir la table;;;;2026-03-01;trop tôt
      """
    let actions = try Self.memory(Self.events(text, in: workspace))["ici"]?.actions ?? []
    #expect(actions.map(\.id.description) == ["ici/table/1", "ici/table/2"])
    #expect(actions.map(\.status) == [.inProgress, .declined])
    #expect(actions.first?.lead == "office" && actions.first?.due == Day("2026-05-01"))
  }

  @Test func `another status is a decision, which the status on record must allow`() throws {
    let workspace = try Self.workspace()
    let memories = Self.memory(try Self.events(Self.written, in: workspace))
    let started = Self.written.replacing("accepted,Réunir", with: "in_progress,Réunir")
    let events = try Self.events(started, onto: memories, in: workspace)
    #expect(events.count == 1)
    let again = Self.written.replacing("proposed,Réunir", with: "done,Réunir")
    let problems = #expect(throws: Problems.self) {
      try Self.events(again, onto: memories, in: workspace)
    }
    #expect(problems?.list.map(\.kind) == ["step_not_allowed"])
    #expect(problems?.list.map(\.line) == [6])
  }

  @Test(arguments: [
    ("nulle/table/1,proposed,A", "unknown_place"), ("ici/tables/1,proposed,A", "unknown_trigger"),
    ("ici/table,proposed,A", "bad_cell"), ("ici/table/1,finie,A", "bad_cell"),
    ("ici/table/1,proposed,", "bad_cell"),
    ("ici/table/9223372036854775808,proposed,A", "bad_cell"),
  ])
  func `a bad row is told with its line`(_ row: String, _ kind: String) throws {
    let workspace = try Self.workspace()
    let problems = #expect(throws: Problems.self) {
      try Self.events("id,status,title\n\(row)\n", in: workspace)
    }
    #expect(problems?.list.first?.kind == kind)
    #expect(problems?.list.first?.line == 2)
  }

  @Test func `an unknown or a missing column is told, and so is an action written twice`() throws {
    let workspace = try Self.workspace()
    for (text, kind) in [
      ("id,statut,titre,remarque\n", "unknown_column"), ("id,titre\n", "missing_column"),
      ("statut,titre,lieu\n", "missing_column"),
      ("id,status,title\nici/table/1,proposed,A\nici/table/1,proposed,A\n", "given_twice"),
    ] {
      let problems = #expect(throws: Problems.self) { try Self.events(text, in: workspace) }
      #expect(problems?.list.first?.kind == kind)
    }
  }
}
