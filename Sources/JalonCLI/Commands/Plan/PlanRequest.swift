import Jalon
import JalonModel
import JalonReport
import JalonStore

/// What `jalon plan` was asked for.
struct PlanRequest: Sendable {
  let verb: PlanVerb
  /// Actions, a file or a name, as the verb takes them.
  let subjects: [String]
  let day: Day
  let name: String?
  let reason: String?
  let lead: String?
  let dueBefore: Day?
  let record: RecordFile
  let format: OutputFormat
  private let request: PlaceRequest

  init(_ arguments: Arguments) throws(Problem) {
    let verb =
      try arguments.operands.first.map { word throws(Problem) in try PlanVerb(word) } ?? .list
    self.verb = verb
    var subjects = Array(arguments.operands.dropFirst())
    // The folder comes last; where something else may stand there, it is one that has a jalon.lua.
    let isFolder =
      subjects.last.map { last in
        verb.takesNothing || Paths.exists(Paths.join(last, WorkspaceFolder.file))
      } ?? false
    request = try PlaceRequest(
      arguments, workspace: isFolder ? arguments.operands.count - 1 : arguments.operands.count)
    if isFolder { subjects.removeLast() }
    self.subjects = subjects
    day = try DiagnoseRequest.day(arguments.value(of: .on), of: .on)
    dueBefore = try arguments.value(of: .dueBefore).map { text throws(Problem) in
      try DiagnoseRequest.day(text, of: .dueBefore)
    }
    name = arguments.value(of: .by)
    reason = arguments.value(of: .because)
    lead = arguments.value(of: .lead)
    format = request.format
    record = RecordFile(arguments, workspace: request.folder)
    try checkSubjects()
    try checkOptions(arguments)
  }

  private func checkSubjects() throws(Problem) {
    switch verb {
    case .list, .log, .export:
      if let extra = subjects.first { throw .notAFolder(extra) }
    case .import, .forget:
      guard subjects.count == 1 else { throw .oneSubject(verb) }
    case .show, .step:
      if subjects.isEmpty { throw .missingOperand(1, of: .plan) }
    }
  }

  private func checkOptions(_ arguments: Arguments) throws(Problem) {
    let isStep = if case .step = verb { true } else { false }
    for option in [Option.because, .by] where arguments.has(option) && !isStep {
      throw .needs(option.flag, PlanStep.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let isListing = verb == .list || verb == .export
    if arguments.has(.dueBefore), !isListing { throw .needs(Option.dueBefore.flag, "list, export") }
    if arguments.has(.place), !isListing, verb != .log {
      throw .needs(Option.place.flag, "list, log, export")
    }
    if arguments.has(.lead), !isStep, !isListing {
      throw .needs(Option.lead.flag, "list, export, accept, start, note")
    }
  }

  /// The actions that were named.
  func actions() throws(Problem) -> [PlanAction.ID] {
    var ids: [PlanAction.ID] = []
    for subject in subjects {
      guard let id = PlanAction.ID(subject) else { throw .notAnAction(subject) }
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// Opens the workspace, and says what was found wrong.
  func open(_ console: inout Console) throws -> Workspace { try request.open(&console) }

  /// The id of the place that was named; nil for all on record.
  func place(in workspace: Workspace) throws -> String? { try request.place(in: workspace) }

  /// What the workspace calls things, with these actions.
  func plan(_ workspace: Workspace, _ actions: [PlanAction]) -> ActionPlan {
    ActionPlan(
      asOf: day, pack: workspace.pack,
      placeNames: Dictionary(workspace.collectivities.map { ($0.id, $0.name) }) { $1 },
      actions: actions)
  }

  /// The actions of the place that was named, or of all, that fit.
  func listed(_ workspace: Workspace, _ store: PlanStore) throws -> [PlanAction] {
    if let lead { try workspace.checkLead(lead) }
    let memories =
      try place(in: workspace).map { [$0: try store.memory(of: $0)] } ?? store.memories()
    return memories.values.flatMap(\.actions).filter { action in
      let isDue = dueBefore.map { day in action.due.map { $0 < day } ?? false } ?? true
      return isDue && (lead == nil || action.lead == lead)
    }
  }
}

extension Workspace {
  /// Throws `Problem` where a stakeholder's id is none.
  func checkLead(_ id: String) throws(Problem) {
    let known = pack.stakeholders.map(\.id)
    guard known.contains(id) else {
      throw .badValue(id, of: Option.lead.flag, known: { _ in known.sorted() })
    }
  }
}

extension Problem {
  fileprivate static func oneSubject(_ verb: PlanVerb) -> Problem {
    let isImport = verb == .import
    return Problem(
      "missing_operand",
      .both(
        fr: isImport
          ? "«\u{A0}jalon plan import\u{A0}» demande un fichier."
          : "«\u{A0}jalon plan forget\u{A0}» demande un nom.",
        en: isImport
          ? "`jalon plan import` needs a file." : "`jalon plan forget` needs a name."),
      remedy: .both(
        fr: isImport ? "Écrivez jalon plan import FICHIER." : "Écrivez jalon plan forget \"NOM\".",
        en: isImport ? "Write jalon plan import FILE." : "Write jalon plan forget \"NAME\"."))
  }

  fileprivate static func notAnAction(_ text: String) -> Problem {
    Problem(
      "not_an_action",
      .both(
        fr: "«\u{A0}\(text)\u{A0}» n’est pas une action.", en: "`\(text)` is not an action."),
      remedy: .both(
        fr: "Une action se nomme LIEU/DÉCLENCHEUR/N; «\u{A0}jalon plan list\u{A0}» les montre.",
        en: "An action is named PLACE/TRIGGER/N; `jalon plan list` shows them."))
  }
}
