import JalonModel

/// Makes rows of events, in the open transaction.
struct EventWriter {
  private let connection: Connection
  private let coder = BodyCoder()

  init(_ connection: Connection) { self.connection = connection }

  /// Adds an event of a place, of a run or of a person.
  func write(_ event: PlanEvent, of place: String, run: Int?) throws {
    switch event {
    case .reviewed(let day, let figures):
      try write(figures, of: place, run: run)
      try insert(.reviewed, place, run, body: ReviewedBody(on: day))
    case .episode(let trigger, let episode):
      try insert(.episode, place, run, trigger, body: episode.map(EpisodeBody.init))
    case .proposed(let action):
      try own(action.id, place)
      try insert(
        .proposed, place, run, action.id.trigger, action.id.number, body: ActionBody(action))
      try sign(action.history)
    case .decided(let id, let decision):
      try own(id, place)
      try insert(.decided, place, run, id.trigger, id.number, body: DecisionBody(decision))
      try sign([decision.entry])
    }
  }

  /// Figures are written where they are not those of the review before: a nightly review of the same
  /// data adds nothing but its day.
  private func write(_ figures: [SeenFigure], of place: String, run: Int?) throws {
    let body = try coder.text(of: figures.map(FigureBody.init))
    let last = try connection.run(
      "SELECT body FROM events WHERE place = ?1 AND kind = 'seen' ORDER BY id DESC LIMIT 1",
      [.text(place)]
    ) { $0.text(0) }
    if (last.first ?? "[]") != body { try insert(.seen, place, run, nil, nil, text: body) }
  }

  private func insert(
    _ kind: EventRow.Kind, _ place: String, _ run: Int?, _ trigger: String? = nil,
    _ number: Int? = nil, body: some Encodable
  ) throws {
    try insert(kind, place, run, trigger, number, text: try coder.text(of: body))
  }

  private func insert(
    _ kind: EventRow.Kind, _ place: String, _ run: Int?, _ trigger: String?, _ number: Int?,
    text: String
  ) throws {
    try connection.run(
      """
      INSERT INTO events (place, run, kind, "trigger", number, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """,
      [
        .text(place), run.map(SQLValue.integer) ?? .null, .text(kind.rawValue),
        .optional(trigger), number.map(SQLValue.integer) ?? .null, .text(text),
      ])
  }

  /// Who signed the entries of the event inserted last.
  private func sign(_ entries: [PlanAction.Entry]) throws {
    let event = connection.lastRow
    for (position, entry) in entries.enumerated() {
      guard let name = entry.by else { continue }
      try connection.run("INSERT OR IGNORE INTO names (name) VALUES (?1)", [.text(name)])
      try connection.run(
        """
        INSERT INTO signatures (event, position, name)
        SELECT ?1, ?2, id FROM names WHERE name = ?3
        """, [.integer(event), .integer(position), .text(name)])
    }
  }

  private func own(_ id: PlanAction.ID, _ place: String) throws {
    if id.place != place {
      throw StoreWords.contradiction.problem("\(id) ≠ \(place)").at(file: connection.path)
    }
  }
}
