import Jalon
import JalonDigest
import JalonModel
import JalonReport
import JalonStore

/// A pass of the review over places, from what is on record of each.
struct ReviewPass {
  let workspace: Workspace
  let store: PlanStore
  let again: ReviewRun.Again
  /// The run, with the digests of the agendas that were made.
  private(set) var run: ReviewRun
  private(set) var agendas: [Agenda] = []
  private(set) var reviews: [(place: String, events: [PlanEvent])] = []

  init(
    _ workspace: Workspace, _ store: PlanStore, asOf day: Day, _ scope: ReviewRun.Scope,
    again: ReviewRun.Again = .refused
  ) throws {
    self.workspace = workspace
    self.store = store
    self.again = again
    run = ReviewRun(
      asOf: day, engine: Program.version, packs: workspace.pack.layers.map(ReviewRun.Pack.init),
      data: try workspace.dataDigest(), scope: scope)
  }

  /// Reviews the places of the scope. Throws `Problem`, as admission to the record does.
  ///
  /// A review that is on record is made again from what was on record before it, so that it gives
  /// the same; nothing is written here.
  mutating func review() throws {
    switch run.scope {
    case .place(let place):
      let last = try store.runs(of: place).last
      var start = try start(of: place, after: last) { try store.memory(of: place) }
      start.agenda = try workspace.review(place, asOf: run.asOf, from: start.memory)
      take(start)
    case .all(let kinds, let within):
      let lasts = try store.lastRuns()
      let memories = try store.memories()
      var starts: [Start] = []
      try workspace.reviewAll(kinds: kinds, within: within, asOf: run.asOf) { place in
        let start = try start(of: place, after: lasts[place]) { memories[place] ?? PlanMemory() }
        starts.append(start)
        return start.memory
      } _: { agenda, events in
        guard var start = starts.popLast() else { return }
        start.agenda = (agenda, events)
        take(start)
      }
    }
  }

  /// Records what was reviewed, within a transaction of the store.
  func record() throws { _ = try store.record(run, reviews, again: again) }

  /// From where a place is reviewed.
  private struct Start {
    var memory: PlanMemory
    var corrects: [Text] = []
    var agenda: (agenda: Agenda, events: [PlanEvent])?
  }

  private func start(
    of place: String, after last: RecordedRun?, now: () throws -> PlanMemory
  ) throws -> Start {
    switch try run.admission(of: place, after: last?.run, again: again) {
    case .next: return Start(memory: try now())
    case .erratum:
      return Start(
        memory: try store.memory(of: place, revising: run.asOf),
        corrects: last.map { run.differences(from: $0.run) } ?? [])
    case .known:
      guard let last else { return Start(memory: try now()) }
      return Start(
        memory: try store.memory(of: place, before: last.number),
        corrects: try store.corrections(by: last, of: place))
    }
  }

  private mutating func take(_ start: Start) {
    guard let made = start.agenda else { return }
    var agenda = made.agenda
    agenda.corrects = start.corrects
    run.agendas[agenda.place.id] = agenda.digest
    agendas.append(agenda)
    reviews.append((agenda.place.id, made.events))
  }
}

extension PlanStore {
  /// What an erratum found changed at a place since the review of the same date before it; nothing
  /// for a run that is none.
  func corrections(by run: RecordedRun, of place: String) throws -> [Text] {
    guard run.errata.contains(place),
      let before = try runs(of: place).last(where: {
        $0.number < run.number && $0.run.asOf == run.run.asOf
      })
    else { return [] }
    return run.run.differences(from: before.run)
  }
}

extension Agenda {
  /// SHA-256 of its JSON, by which a review is known to be the same.
  var digest: String {
    Digest(of: AgendaJSON(engine: Program.version).line(for: self).span).hex
  }
}
