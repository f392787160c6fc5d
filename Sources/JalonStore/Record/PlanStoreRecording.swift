public import JalonModel

extension PlanStore {
  /// Records a run and the events of each place that it reviewed; gives its number.
  ///
  /// A place whose last review was of the same date, rules, data and program is passed over; nil if
  /// all are, and nothing is written. Throws `Problem`, and writes nothing, if for any place the date
  /// is before its last review's, or is the same with other rules, data or program and `again` asks
  /// for no erratum. The events of an erratum are those of a review from
  /// ``memory(of:revising:)``. The agendas' digests are the run's own.
  public func record(
    _ run: ReviewRun, _ reviews: [(place: String, events: [PlanEvent])],
    again: ReviewRun.Again = .refused
  ) throws -> Int? {
    try write { _ in
      let admitted = try admit(run, reviews, again)
      if admitted.isEmpty { return nil }
      let number = try insert(run)
      let writer = EventWriter(connection)
      for review in admitted {
        var events = review.events
        if review.isErratum { events = try restored(review.place, run.asOf) + events }
        try connection.run(
          "INSERT INTO reviews (run, place, agenda, erratum) VALUES (?1, ?2, ?3, ?4)",
          [
            .integer(number), .text(review.place), .optional(run.agendas[review.place]),
            .integer(review.isErratum ? 1 : 0),
          ])
        for event in events { try writer.write(event, of: review.place, run: number) }
      }
      return number
    }
  }

  /// Records what a person says of an action.
  ///
  /// Throws `Problem` if the action is not on record. Whether its status allows the decision is for
  /// the caller to say, from the memory read within the same ``write(_:)``.
  public func decide(_ id: PlanAction.ID, _ decision: Decision) throws {
    try write { _ in
      let found = try connection.run(
        """
        SELECT 1 FROM events
        WHERE place = ?1 AND kind = 'proposed' AND "trigger" = ?2 AND number = ?3
        """, [.text(id.place), .text(id.trigger), .integer(id.number)]
      ) { $0.integer(0) }
      if found.isEmpty { throw Problem.unknownAction(id).at(file: path) }
      try EventWriter(connection).write(.decided(id, decision), of: id.place, run: nil)
    }
  }

  /// Records an action that no review proposed: one that comes from elsewhere, with its history.
  ///
  /// Throws `Problem` if the action is on record already.
  public func propose(_ action: PlanAction) throws {
    try write { _ in
      let known = try memory(of: action.id.place).actions.contains { $0.id == action.id }
      if known { throw StoreWords.contradiction.problem("\(action.id)").at(file: path) }
      try EventWriter(connection).write(.proposed(action), of: action.id.place, run: nil)
    }
  }

  /// Removes a person's name from the record; gives how many entries bore it.
  ///
  /// The entries stay, without a name. What people wrote as a reason is not looked into.
  public func forget(_ name: String) throws -> Int {
    try write { _ in
      let known = try connection.run("SELECT id, name FROM names WHERE name IS NOT NULL") {
        (id: $0.integer(0), name: $0.text(1))
      }
      var count = 0
      // Swift knows that an accented letter is the same in its two forms.
      for row in known where row.name == name {
        count +=
          try connection.run(
            "SELECT count(*) FROM signatures WHERE name = ?1", [.integer(row.id)]
          ) { $0.integer(0) }.first ?? 0
        try connection.run("UPDATE names SET name = NULL WHERE id = ?1", [.integer(row.id)])
      }
      return count
    }
  }

  private struct Admitted {
    var place: String
    var events: [PlanEvent]
    var isErratum: Bool
  }

  /// What is to be recorded, by place, so that the order in which places were reviewed is no matter.
  private func admit(
    _ run: ReviewRun, _ reviews: [(place: String, events: [PlanEvent])], _ again: ReviewRun.Again
  ) throws -> [Admitted] {
    var known: [Int: ReviewRun] = [:]
    var admitted: [Admitted] = []
    for (place, events) in reviews.sorted(by: { $0.place < $1.place }) {
      var last: ReviewRun?
      if let number = try lastRun(of: place) {
        if known[number] == nil { known[number] = try self.run(number)?.run }
        last = known[number]
      }
      let admission = try run.admission(of: place, after: last, again: again)
      if admission == .known { continue }
      let isWhole = events.contains { if case .reviewed(run.asOf, _) = $0 { true } else { false } }
      guard isWhole else {
        throw StoreWords.contradiction.problem("\(place): \(run.asOf)").at(file: path)
      }
      admitted.append(
        Admitted(place: place, events: events, isErratum: admission == .erratum))
    }
    return admitted
  }

  /// What takes the episodes back to where they stood before a date's first review: a review says
  /// only what it changes, and an erratum changes it from there.
  private func restored(_ place: String, _ day: Day) throws -> [PlanEvent] {
    let now = try memory(of: place).episodes
    let before = try memory(of: place, revising: day).episodes
    return Set(now.keys).union(before.keys).sorted().filter { now[$0] != before[$0] }
      .map { .episode($0, before[$0]) }
  }

  private func insert(_ run: ReviewRun) throws -> Int {
    let coder = BodyCoder()
    try connection.run(
      "INSERT INTO runs (day, engine, packs, data, scope) VALUES (?1, ?2, ?3, ?4, ?5)",
      [
        .text("\(run.asOf)"), .text(run.engine),
        .text(try coder.text(of: run.packs.map(PackBody.init))), .text(run.data),
        .text(try coder.text(of: ScopeBody(run.scope))),
      ])
    return connection.lastRow
  }
}

extension Problem {
  static func unknownAction(_ id: PlanAction.ID) -> Problem {
    Problem(
      "unknown_action",
      .both(
        fr: "Aucune action «\u{A0}\(id)\u{A0}» n’est au registre.",
        en: "No action `\(id)` is on record."),
      remedy: .both(
        fr: "«\u{A0}jalon plan list\u{A0}» montre les actions et leur identifiant.",
        en: "`jalon plan list` shows the actions and their ids."))
  }
}
