public import JalonModel

extension Workspace {
  /// What rows of a file add to the record of the plan, in their order.
  ///
  /// An action that is not on record is added with the status that the row gives it; of one that
  /// is, what differs becomes an entry, if its status allows that. A row that says what is on record
  /// adds nothing. Entries without a day are of the day given; titles in one language are in the
  /// one given. Throws `Problems`, with the line of each: an unknown place, trigger, stakeholder,
  /// solution or measure, and what an entry cannot change.
  public func events(
    importing rows: [PlanRow], onto memories: [String: PlanMemory], on day: Day,
    titlesIn language: Language
  ) throws -> [PlanEvent] {
    var planning = PlanImport(self, memories, day, language)
    for row in rows { planning.add(row) }
    if !planning.problems.isEmpty { throw Problems(planning.problems) }
    return planning.events
  }
}

/// The rows of a file of actions that are being compared with the record.
private struct PlanImport {
  private let workspace: Workspace
  private let day: Day
  private let language: Language
  private var memories: [String: PlanMemory]
  private var seen: Set<PlanAction.ID> = []
  private(set) var events: [PlanEvent] = []
  private(set) var problems: [Problem] = []

  init(
    _ workspace: Workspace, _ memories: [String: PlanMemory], _ day: Day, _ language: Language
  ) {
    (self.workspace, self.memories, self.day, self.language) = (workspace, memories, day, language)
  }

  mutating func add(_ row: PlanRow) {
    do {
      let place = try workspace.collectivity(row.place).id
      let id = try id(of: row, at: place)
      guard seen.insert(id).inserted else { throw Problem.twice(id) }
      try checkNames(row)
      if let action = memories[place]?.actions.first(where: { $0.id == id }) {
        try change(action, row)
      } else {
        take(.proposed(try made(row, id)), at: place)
      }
    } catch let problem as Problem {
      problems.append(problem.at(file: row.file, line: row.line))
    } catch { problems.append(FileFault.unreadable.problem(named: row.file)) }
  }

  private mutating func take(_ event: PlanEvent, at place: String) {
    memories[place, default: PlanMemory()].apply(event)
    events.append(event)
  }

  /// The id that is written, else the next number of the trigger there.
  private func id(of row: PlanRow, at place: String) throws -> PlanAction.ID {
    guard let id = row.id else {
      let numbers = memories[place]?.actions(of: row.trigger).map(\.id.number) ?? []
      let (next, isOver) = (numbers.max() ?? 0).addingReportingOverflow(1)
      if isOver { throw Problem.unchangeable("id", "\(Int.max)") }
      return PlanAction.ID(place: place, trigger: row.trigger, number: next)
    }
    guard id.place == place else { throw Problem.unchangeable("place", row.place) }
    guard id.trigger == row.trigger else { throw Problem.unchangeable("trigger", row.trigger) }
    return id
  }

  private func checkNames(_ row: PlanRow) throws {
    let pack = workspace.pack
    let asked: [(String?, [String], (String, String), String)] = [
      (
        row.lead, pack.stakeholders.map(\.id), ("partie prenante", "stakeholder"),
        "unknown_stakeholder"
      ),
      (row.solution, pack.solutions.map(\.id), ("solution", "solution"), "unknown_solution"),
      (row.measure, pack.measures.map(\.id), ("mesure", "measure"), "unknown_measure"),
    ]
    for (name, known, what, kind) in asked {
      if let name, !known.contains(name) {
        throw Problem.unknown((fr: what.0, en: what.1), name, kind: kind, known: known)
      }
    }
  }

  /// An action that comes from elsewhere, with what its trigger plans under this title.
  private func made(_ row: PlanRow, _ id: PlanAction.ID) throws -> PlanAction {
    let triggers = workspace.pack.triggers
    guard let trigger = triggers.first(where: { $0.id == row.trigger }) else {
      throw Problem.unknown(
        ("déclencheur", "trigger"), row.trigger, kind: "unknown_trigger",
        known: triggers.map(\.id))
    }
    var plan =
      trigger.actions.first { $0.title.isShown(as: row.title) }
      ?? PlannedAction(title: .only(row.title, in: language))
    plan.solution = row.solution
    plan.measure = row.measure
    let on = row.on ?? day
    var action = PlanAction(
      id: id, plan: plan, rules: trigger.when.firedRules, lead: row.lead, proposed: on)
    let entry = PlanAction.Entry(on: on, status: row.status, by: row.by, because: row.because)
    guard row.status != .proposed else {
      action.history = [entry]
      action.due = row.due
      return action
    }
    // What runs, or ran, was accepted; on what day nobody says, unless this is the acceptance.
    if row.status == .inProgress || row.status == .done {
      action.history.append(PlanAction.Entry(on: on, status: .accepted))
    }
    action.history.append(entry)
    action.status = row.status
    action.due = row.due
    if row.status == .accepted || row.status == .inProgress {
      let acceptance = try workspace.acceptance(of: action, on: on)
      action.start = acceptance.start
      action.due = row.due ?? acceptance.due
    }
    return action
  }

  /// What a row says otherwise than the record, as an entry; nothing where it says the same.
  private mutating func change(_ action: PlanAction, _ row: PlanRow) throws {
    guard action.plan.title.isShown(as: row.title) else {
      throw Problem.unchangeable("title", row.title)
    }
    guard action.plan.solution == row.solution else {
      throw Problem.unchangeable("solution", row.solution ?? "")
    }
    guard action.plan.measure == row.measure else {
      throw Problem.unchangeable("measure", row.measure ?? "")
    }
    let last = action.history.last
    let isSame =
      action.status == row.status && action.lead == row.lead && last?.by == row.by
      && last?.because == row.because && (row.on == nil || last?.on == row.on)
    let isDueSame = row.due == action.due
    if isSame, isDueSame { return }
    if row.lead == nil, action.lead != nil { throw Problem.unchangeable("lead", "") }
    guard let step = PlanStep.allCases.first(where: { $0.status == row.status }) else { return }
    let isNote = action.status == row.status
    var decision = try action.decision(
      isNote ? .note : step, on: row.on ?? day, by: row.by,
      because: isNote ? row.because ?? Self.importedNote.shown(in: language) : row.because,
      lead: row.lead == action.lead ? nil : row.lead)
    if decision.entry.status == .accepted {
      let acceptance = try workspace.acceptance(of: action, on: decision.entry.on)
      (decision.due, decision.start) = (row.due ?? acceptance.due, acceptance.start)
    } else if !isDueSame {
      throw Problem.unchangeable("due", row.due?.description ?? "")
    }
    take(.decided(action.id, decision), at: action.id.place)
  }

  private static let importedNote = Text.both(fr: "Importé", en: "Imported")
}

extension Text {
  /// Whether a reader of either language sees these words.
  fileprivate func isShown(as words: String) -> Bool {
    Language.allCases.contains { shown(in: $0) == words }
  }
}

extension Problem {
  fileprivate static func twice(_ id: PlanAction.ID) -> Problem {
    Problem(
      "given_twice",
      .both(
        fr: "L’action «\u{A0}\(id)\u{A0}» est écrite deux fois.",
        en: "The action `\(id)` is written twice."),
      remedy: .both(fr: "Gardez une seule ligne.", en: "Keep one line."))
  }

  fileprivate static func unchangeable(_ column: String, _ text: String) -> Problem {
    Problem(
      "unchangeable",
      .both(
        fr: "Colonne «\u{A0}\(column)\u{A0}»\u{A0}: «\u{A0}\(text)\u{A0}» ne peut pas remplacer "
          + "ce qui est au registre.",
        en: "Column `\(column)`: `\(text)` cannot replace what is on record."),
      remedy: .both(
        fr: "Laissez la valeur de l’export; un changement est un statut, un porteur ou une note.",
        en: "Leave the value of the export; a change is a status, a lead or a note."))
  }
}
