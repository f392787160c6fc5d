import Jalon
import JalonModel
import JalonReport
import JalonStore

extension Command {
  static let review = Command(
    name: "review",
    summary: .both(
      fr: "Une revue périodique du plan d’action\u{A0}: ce qui s’ouvre, se propose, tarde.",
      en: "A periodic review of the action plan: what opens, is proposed, is late."),
    details: [
      .both(
        fr: """
          Les déclencheurs ouvrent et ferment leurs épisodes; ce qui s’ouvre propose ses actions, \
          une fois. L’ordre du jour dit qui peut les porter ou pourquoi personne, ce qui est en \
          retard, hors cible, inconnu ou corrigé, et ce que le plan touche (avec -v, les mesures \
          qu’il ne touche pas). Les indicateurs sont suivis; rien n’est attribué à une action.
          """,
        en: """
          Triggers open and close their episodes; what opens proposes its actions, once. The \
          agenda tells who can lead them or why nobody can, what is late, off target, unknown or \
          corrected, and what the plan serves (with -v, the measures that it does not). Indicators \
          are followed; nothing is put down to an action.
          """),
      .both(
        fr: """
          La même revue refaite donne la même chose et n’ajoute rien au registre. Une date \
          antérieure est refusée, et la même date sur d’autres règles ou données aussi, sauf avec \
          --again.
          """,
        en: """
          The same review made again gives the same and adds nothing to the record. An earlier \
          date is refused, and so is the same date with other rules or data, unless --again is \
          given.
          """),
    ],
    operands: [.both(fr: "DOSSIER", en: "FOLDER")],
    options: [
      .place, .allPlaces, .kind, .within, .asOf, .dryRun, .again, .store, .folder, .packs,
      .agendaFormat, .reviewGate, .strict,
    ],
    codes: ExitCode.allCases,
    example: Example(
      line: .both(
        fr: "jalon review --as-of 2026-11-21 --fail-on overdue",
        en: "jalon review --as-of 2026-11-21 --fail-on overdue"),
      meaning: .both(
        fr: "La revue du 21 novembre 2026; code 2 si une action est en retard.",
        en: "The review of November 21, 2026; code 2 if an action is overdue.")),
    run: { arguments, console in
      let request = try ReviewRequest(arguments)
      let workspace = try request.open(&console)
      let scope = try request.scope(in: workspace)
      let pass = try request.pass(over: workspace, scope)
      guard !pass.agendas.isEmpty else { throw Problem.noPlaceFits }
      try console.write(AgendaWriting(request.format, console.page).bytes(pass.agendas, scope))
      return pass.agendas.reduce(.done) { $0.and(request.code(after: $1)) }
    })
}

/// What `jalon review` was asked for.
struct ReviewRequest: Sendable {
  /// Whether what is reviewed goes on record.
  enum Effect: Sendable { case recorded, shown }

  let format: AgendaFormat
  private let request: PlaceRequest
  private let places: DiagnoseRequest.Places
  private let unknowns: SeverityGate.Unknowns
  private let effect: Effect
  private let again: ReviewRun.Again
  private let gates: [ReviewGate]
  private let record: RecordFile

  init(_ arguments: Arguments) throws(Problem) {
    places = try DiagnoseRequest.places(arguments)
    request = try PlaceRequest(arguments, workspace: 0)
    unknowns = arguments.has(.strict) ? .reported : .accepted
    format = arguments.value(of: .agendaFormat).flatMap(AgendaFormat.init) ?? .text
    effect = arguments.has(.dryRun) ? .shown : .recorded
    again = arguments.has(.again) ? .erratum : .refused
    gates = arguments.values(of: .reviewGate).compactMap(ReviewGate.init)
    record = RecordFile(arguments, workspace: request.folder)
  }

  /// Opens the workspace, and says what was found wrong.
  func open(_ console: inout Console) throws -> Workspace { try request.open(&console) }

  /// The places, by id.
  func scope(in workspace: Workspace) throws -> ReviewRun.Scope {
    switch places {
    case .own: return .place(try Stop.onProblems { try workspace.ownCollectivity().id })
    case .named(let name): return .place(try workspace.collectivity(name).id)
    case .all(let kinds, let within):
      return .all(kinds: kinds, within: try within.map { try workspace.collectivity($0).id })
    }
  }

  /// Reviews the places, and records it all at once unless it is only to be shown.
  func pass(over workspace: Workspace, _ scope: ReviewRun.Scope) throws -> ReviewPass {
    let store = try record.open(effect == .recorded ? .writing : .reading)
    let start = { (store: PlanStore) in
      var pass = try ReviewPass(
        workspace, store, asOf: request.asOf, scope, again: again)
      try pass.review()
      return pass
    }
    guard effect == .recorded else { return try start(store) }
    return try store.write { store in
      let pass = try start(store)
      try pass.record()
      return pass
    }
  }

  /// What an agenda tells who started the program.
  func code(after agenda: Agenda) -> ExitCode {
    var code = ExitCode.done
    if agenda.watches.contains(where: { $0.failure != nil }) { code = code.and(.invalid) }
    if gates.contains(where: { $0.isMet(by: agenda) }) { code = code.and(.gateFailed) }
    let isOpen = agenda.watches.contains { $0.truth == .unknown }
    return isOpen && unknowns == .reported ? code.and(.unknown) : code
  }
}
