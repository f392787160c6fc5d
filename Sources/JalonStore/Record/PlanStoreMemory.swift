public import JalonModel

extension PlanStore {
  /// What the record of a place, by id, amounts to; nothing for one that is not on record.
  public func memory(of place: String) throws -> PlanMemory {
    try memories(of: place, .now)[place] ?? PlanMemory()
  }

  /// The same for all places on record, by id.
  public func memories() throws -> [String: PlanMemory] { try memories(of: nil, .now) }

  /// An action on record. Throws `Problem` if it is not there.
  public func action(_ id: PlanAction.ID) throws -> PlanAction {
    guard let action = try memory(of: id.place).actions.first(where: { $0.id == id }) else {
      throw Problem.unknownAction(id).at(file: path)
    }
    return action
  }

  /// What a run, by its number, began from at a place.
  ///
  /// Of a review that is repeated or replayed this is the record to review from: the same agenda
  /// follows. Throws `Problem` if the run did not review the place.
  public func memory(of place: String, before run: Int) throws -> PlanMemory {
    try snapshot {
      let found = try connection.run(
        """
        SELECT reviews.erratum, runs.day FROM reviews JOIN runs ON runs.id = reviews.run
        WHERE reviews.place = ?1 AND reviews.run = ?2
        """, [.text(place), .integer(run)]
      ) { (isErratum: $0.integer(0) == 1, day: $0.text(1)) }
      guard let reviewed = found.first else {
        throw Problem.unknownRun("\(run)", of: place).at(file: path)
      }
      let end = try firstEvent(of: [run], at: place)
      let day =
        reviewed.isErratum
        ? try runs(of: place).filter { "\($0.run.asOf)" == reviewed.day }.map(\.number) : [run]
      let limits = Limits(state: try firstEvent(of: day, at: place), plan: end)
      return try memories(of: place, limits)[place] ?? PlanMemory()
    }
  }

  /// What an erratum of a date begins from at a place: triggers and figures as before the first
  /// review of that date, actions and decisions as they are now, so that none is proposed again.
  public func memory(of place: String, revising day: Day) throws -> PlanMemory {
    try snapshot {
      let runs = try runs(of: place).filter { $0.run.asOf >= day }.map(\.number)
      let limits = Limits(state: try firstEvent(of: runs, at: place), plan: .max)
      return try memories(of: place, limits)[place] ?? PlanMemory()
    }
  }

  /// Before which event the record is read, for what is about triggers and about actions.
  private struct Limits {
    static let now = Limits(state: .max, plan: .max)
    var state: Int
    var plan: Int
  }

  /// The number of the first event that some runs added at a place; past all for no run.
  private func firstEvent(of runs: [Int], at place: String) throws -> Int {
    guard let first = runs.min() else { return .max }
    return try connection.run(
      "SELECT min(id) FROM events WHERE place = ?1 AND run = ?2",
      [.text(place), .integer(first)]
    ) { $0.optionalInteger(0) }.first.flatMap(\.self) ?? .max
  }

  /// Reads of triggers and figures the last row of each, which overrules those before it.
  private func memories(of place: String?, _ limits: Limits) throws -> [String: PlanMemory] {
    try snapshot {
      var reader = try EventReader(connection, place: place)
      let filter = place == nil ? "" : "AND place = ?3"
      let rows = try connection.run(
        """
        SELECT \(EventRow.columns) FROM events AS event
        WHERE kind IN ('proposed', 'decided') AND id < ?2 \(filter)
        UNION ALL
        SELECT \(EventRow.columns) FROM (
          SELECT max(id) AS last FROM events
          WHERE kind IN ('seen', 'reviewed', 'episode') AND id < ?1 \(filter)
          GROUP BY place, kind, "trigger"
        ) JOIN events AS event ON event.id = last
        ORDER BY 1
        """,
        [.integer(limits.state), .integer(limits.plan)] + (place.map { [.text($0)] } ?? [])
      ) { try EventRow($0, from: connection) }
      var memories: [String: PlanMemory] = [:]
      for row in rows {
        guard let event = try reader.event(row) else { continue }
        memories[row.place, default: PlanMemory()].apply(event)
      }
      return memories
    }
  }
}
