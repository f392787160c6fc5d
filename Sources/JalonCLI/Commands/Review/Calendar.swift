import Jalon
import JalonModel
import JalonReport
import JalonStore

extension Command {
  static let calendar = Command(
    name: "calendar",
    summary: .both(
      fr: "Le calendrier du plan d’action\u{A0}: revues, échéances, escalades (iCalendar).",
      en: "The calendar of the action plan: reviews, due dates, escalations (iCalendar)."),
    details: [
      .both(
        fr: """
          Des événements d’une journée, tirés du registre des revues et des déclencheurs\u{A0}: la \
          prochaine revue que demande un déclencheur ouvert, l’échéance de chaque action acceptée, \
          et le jour où un dossier est soumis à quelqu’un si rien n’est en cours.
          """,
        en: """
          All-day events from the record of reviews and the triggers: the next review that an open \
          trigger asks for, the due date of each accepted action, and the day on which a matter is \
          taken to somebody if nothing is under way.
          """),
      .both(
        fr: """
          Importé de nouveau, un événement remplace celui d’avant; ce qui n’a plus lieu est annulé. \
          Avec --as-of, seul compte ce qui était au registre ce jour-là.
          """,
        en: """
          Imported again, an event takes the place of the one before; what no longer stands is \
          cancelled. With --as-of, only what was on record by that day counts.
          """),
    ],
    operands: [.both(fr: "DOSSIER", en: "FOLDER")],
    options: [.place, .allPlaces, .kind, .within, .asOf, .store, .folder, .packs],
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(
        fr: "jalon calendar --lang fr > plan.ics", en: "jalon calendar --lang en > plan.ics"),
      meaning: .both(
        fr: "Le calendrier de la collectivité du dossier, à importer dans un agenda.",
        en: "The calendar of the workspace’s collectivity, to import into an agenda.")),
    run: { arguments, console in
      let places = try DiagnoseRequest.places(arguments)
      let request = try PlaceRequest(arguments, workspace: 0)
      let record = RecordFile(arguments, workspace: request.folder)
      let workspace = try request.open(&console)
      let chosen = try Stop.onProblems { try workspace.collectivities(places) }
      guard !chosen.isEmpty else { throw Problem.noPlaceFits }
      let events = try record.open(.reading).events(asOf: request.asOf)
      let calendars = chosen.map { place in
        PlanCalendar(
          of: events[place.id] ?? [], place: place, pack: workspace.pack, asOf: request.asOf)
      }
      if calendars.allSatisfy(\.events.isEmpty) { console.report([.nothingScheduled]) }
      try console.write(
        ICalendar(console.page.language, engine: Program.version).bytes(calendars))
      return .done
    })
}

extension Workspace {
  /// The places that a command line asks for.
  fileprivate func collectivities(_ places: DiagnoseRequest.Places) throws -> [Collectivity] {
    switch places {
    case .own: [try ownCollectivity()]
    case .named(let name): [try collectivity(name)]
    case .all(let kinds, let within): try collectivities(kinds: kinds, within: within)
    }
  }
}

extension PlanStore {
  /// What was on record by a day, by place: reviews of that day and before, and answers given by
  /// then.
  fileprivate func events(asOf day: Day) throws -> [String: [PlanEvent]] {
    var runs: [Int: Day] = [:]
    var events: [String: [PlanEvent]] = [:]
    for entry in try entries() {
      switch entry {
      case .run(let recorded): runs[recorded.number] = recorded.run.asOf
      case .event(let added):
        var on = added.run.flatMap { runs[$0] }
        if case .decided(_, let decision) = added.event { on = decision.entry.on }
        if let on, on <= day { events[added.place, default: []].append(added.event) }
      }
    }
    return events
  }
}

extension Problem {
  fileprivate static var nothingScheduled: Problem {
    var problem = Problem(
      "nothing_scheduled",
      .both(
        fr: "Le calendrier est vide\u{A0}: le registre ne nomme aucun jour.",
        en: "The calendar is empty: the record names no day."),
      remedy: .both(
        fr: "« jalon review » fait une revue; ses déclencheurs ouverts en demandent d’autres.",
        en: "`jalon review` makes a review; the triggers that it opens ask for others."))
    problem.gravity = .warning
    return problem
  }
}
