import Jalon
import JalonModel
import JalonReport
import JalonStore

extension Command {
  static let replay = Command(
    name: "replay",
    summary: .both(
      fr: "Un passage de revue du registre, refait\u{A0}: le même, ou ce qui diffère.",
      en: "A run of the review on record, made again: the same, or what differs."),
    details: [
      .both(
        fr: """
          Chaque collectivité du passage est revue à la même date, de ce qui était alors au \
          registre. Si l’ordre du jour est le même, il est montré; sinon, ce qui a changé est \
          nommé\u{A0}: programme, trousses, données, collectivités. Rien n’est consigné.
          """,
        en: """
          Each place of the run is reviewed as of the same date, from what was on record then. If \
          the agenda is the same, it is shown; else what has changed is named: program, packs, \
          data, places. Nothing is recorded.
          """)
    ],
    operands: [.both(fr: "PASSAGE", en: "RUN"), .both(fr: "DOSSIER", en: "FOLDER")],
    needed: 1,
    options: [.store, .folder, .packs, .agendaFormat],
    codes: [.done, .couldNotRun, .gateFailed, .invalid],
    example: Example(
      line: .both(fr: "jalon replay 3", en: "jalon replay 3"),
      meaning: .both(
        fr: "Le troisième passage, refait; code 2 s’il n’est plus le même.",
        en: "The third run, made again; code 2 if it is no longer the same.")),
    run: { arguments, console in
      guard let number = arguments.operands.first.flatMap({ Int($0) }), number > 0 else {
        throw Problem.badValue(
          arguments.operands.first ?? "", of: "jalon replay", remedy: .runNumber)
      }
      let request = try PlaceRequest(arguments, workspace: 1)
      let workspace = try request.open(&console)
      let store = try RecordFile(arguments, workspace: request.folder).open(.reading)
      guard let recorded = try store.run(number) else { throw Problem.noRun(number) }
      let replay = try Replay(of: recorded, in: workspace, store)
      guard replay.differences.isEmpty else {
        throw Stop([.differs(number, replay.differences)], code: .gateFailed)
      }
      let format = arguments.value(of: .agendaFormat).flatMap(AgendaFormat.init) ?? .text
      try console.write(
        AgendaWriting(format, console.page).bytes(replay.agendas, recorded.run.scope))
      return .done
    })
}

/// A run on record, made again.
private struct Replay {
  /// The agendas, in the order of the workspace's places.
  private(set) var agendas: [Agenda] = []
  /// What is not as it was.
  private(set) var differences: [Text]

  init(of recorded: RecordedRun, in workspace: Workspace, _ store: PlanStore) throws {
    let now = try ReviewPass(workspace, store, asOf: recorded.run.asOf, recorded.run.scope).run
    differences = now.differences(from: recorded.run)
    let places = workspace.collectivities.map(\.id).filter(recorded.places.contains)
    let left = recorded.places.subtracting(places)
    var changed: [String] = []
    var made: [Agenda] = []
    try workspace.review(each: places, asOf: recorded.run.asOf) { place in
      try store.memory(of: place, before: recorded.number)
    } _: { reviewed, _ in
      var agenda = reviewed
      agenda.corrects = try store.corrections(by: recorded, of: agenda.place.id)
      if recorded.run.agendas[agenda.place.id] != agenda.digest {
        changed.append(agenda.place.name)
      }
      made.append(agenda)
    }
    agendas = made
    if !changed.isEmpty { differences.append(.agendas(of: changed)) }
    if !left.isEmpty { differences.append(.places(left.sorted())) }
  }
}

extension Text {
  fileprivate static var runNumber: Text {
    .both(
      fr: "«\u{A0}jalon plan log\u{A0}» montre les passages et leur numéro.",
      en: "`jalon plan log` shows the runs and their numbers.")
  }

  fileprivate static func agendas(of places: [String]) -> Text {
    let named = places.prefix(mostNamed).joined(separator: ", ")
    let rest = places.count > mostNamed ? "…" : ""
    let isOne = places.count == 1
    return .both(
      fr: (isOne ? "l’ordre du jour" : "\(places.count) ordres du jour") + " (\(named)\(rest))",
      en: (isOne ? "the agenda" : "\(places.count) agendas") + " (\(named)\(rest))")
  }

  fileprivate static func places(_ ids: [String]) -> Text {
    let named = ids.prefix(mostNamed).joined(separator: ", ") + (ids.count > mostNamed ? "…" : "")
    return .both(
      fr: "des collectivités qui ne sont plus déclarées (\(named))",
      en: "places that are no longer declared (\(named))")
  }

  private static var mostNamed: Int { 5 }
}

extension Problem {
  fileprivate static func noRun(_ number: Int) -> Problem {
    Problem(
      "unknown_run",
      .both(
        fr: "Le registre n’a pas de passage \(number).", en: "There is no run \(number) on record."),
      remedy: .runNumber)
  }

  fileprivate static func differs(_ number: Int, _ differences: [Text]) -> Problem {
    let told = { (language: Language) in
      differences.map { $0.shown(in: language) }.joined(separator: "; ")
    }
    return Problem(
      "replay_differs",
      .both(
        fr: "Le passage \(number), refait, n’est pas le même\u{A0}: \(told(.fr)).",
        en: "Run \(number), made again, is not the same: \(told(.en))."),
      remedy: .both(
        fr: "Remettez le programme, les trousses et les données de ce passage pour le retrouver.",
        en: "Bring back the program, packs and data of that run to find it again."))
  }
}
