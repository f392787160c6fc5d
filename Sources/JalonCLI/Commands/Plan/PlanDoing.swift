import FoundationEssentials
import Jalon
import JalonModel
import JalonReport
import JalonStore

/// What `jalon plan` does.
extension PlanRequest {
  /// The actions that fit, or those that were named with their record.
  func list(_ console: inout Console) throws {
    let workspace = try open(&console)
    let store = try record.open(.reading)
    let actions =
      verb == .show
      ? try self.actions().map { try store.action($0) } : try listed(workspace, store)
    try write(plan(workspace, actions), verb == .show ? .record : .list, &console)
  }

  func log(_ console: inout Console) throws {
    let workspace = try open(&console)
    let store = try record.open(.reading)
    let entries = try store.entries(of: try place(in: workspace))
    let plan = plan(workspace, try store.memories().values.flatMap(\.actions))
    switch format {
    case .text: try console.write(PlanLogPage(entries, plan, console.page).text)
    case .json:
      try console.write(
        PlanJSON(engine: Program.version).line(for: self.plan(workspace, []), log: entries))
    }
  }

  func export(_ console: inout Console) throws {
    if format == .json { throw Problem.excluded("--format json", with: "export") }
    let workspace = try open(&console)
    let actions = try listed(workspace, try record.open(.reading))
    try console.write(PlanCSV(plan(workspace, actions), console.page.language).text)
  }

  /// Records a person's answer to each action that was named, or to none.
  func take(_ step: PlanStep, _ console: inout Console) throws {
    let ids = try actions()
    let workspace = try open(&console)
    if let lead { try workspace.checkLead(lead) }
    let store = try record.openExisting()
    let actions = try store.write { store in
      try ids.map { id in
        let action = try store.action(id)
        var decision = try action.decision(step, on: day, by: name, because: reason, lead: lead)
        if step == .accept {
          (decision.due, decision.start) = try workspace.acceptance(of: action, on: day)
        }
        try store.decide(id, decision)
        return try store.action(id)
      }
    }
    try write(plan(workspace, actions), .record, &console)
  }

  /// Records what a file says that the record does not.
  func importFile(_ console: inout Console) throws {
    let workspace = try open(&console)
    let rows = try read(subjects[0])
    let store = try record.open(.writing)
    let changed = try store.write { store in
      let memories = try store.memories()
      let events = try Stop.onProblems {
        try workspace.events(
          importing: rows, onto: memories, on: day, titlesIn: console.page.language)
      }
      for event in events {
        switch event {
        case .proposed(let action): try store.propose(action)
        case .decided(let id, let decision): try store.decide(id, decision)
        case .reviewed, .episode: continue
        }
      }
      let ids = Set(events.compactMap(\.action))
      return try ids.map { try store.action($0) }
    }
    if changed.isEmpty, format == .text {
      let text = Text.both(
        fr: "Rien à ajouter\u{A0}: le registre dit déjà ce que dit le fichier.",
        en: "Nothing to add: the record says what the file says.")
      return try console.write(text.shown(in: console.page.language) + "\n")
    }
    try write(plan(workspace, changed), .list, &console)
  }

  /// A file that cannot be read was asked for wrongly; what it holds is data.
  private func read(_ file: String) throws -> [PlanRow] {
    do {
      return try PlanRow.read(file: file)
    } catch let problems as Problems {
      let isThere = !problems.list.contains {
        ["missing_file", "directory", "unreadable_file"].contains($0.kind)
      }
      throw Stop(problems.list, code: isThere ? .invalid : .couldNotRun)
    }
  }

  func forget(_ console: inout Console) throws {
    let count = try record.openExisting().forget(subjects[0])
    let text: Text =
      count == 0
      ? .both(
        fr: "Aucune inscription ne porte ce nom.", en: "No entry bears this name.")
      : .both(
        fr: "Inscriptions dont le nom est retiré\u{A0}: \(count).",
        en: "Entries whose name is removed: \(count).")
    try console.write(text.shown(in: console.page.language) + "\n")
  }

  private func write(
    _ plan: ActionPlan, _ detail: PlanPage.Detail, _ console: inout Console
  ) throws {
    switch format {
    case .text: try console.write(PlanPage(plan, console.page, detail).text)
    case .json: try console.write(PlanJSON(engine: Program.version).line(for: plan))
    }
  }
}

extension PlanEvent {
  /// The action that it is about.
  fileprivate var action: PlanAction.ID? {
    switch self {
    case .proposed(let action): action.id
    case .decided(let id, _): id
    case .reviewed, .episode: nil
    }
  }
}
