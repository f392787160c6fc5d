import JalonModel

/// Makes events of rows, read in their order.
struct EventReader {
  private let connection: Connection
  private let coder = BodyCoder()
  private let signatures: [Int: [Int: String?]]
  private var seen: [String: [SeenFigure]] = [:]

  /// A reader of a place's rows, or of all.
  init(_ connection: Connection, place: String?) throws {
    self.connection = connection
    var signatures: [Int: [Int: String?]] = [:]
    let filter = place == nil ? "" : "WHERE event.place = ?1"
    try connection.run(
      """
      SELECT signatures.event, signatures.position, names.name FROM signatures
      JOIN names ON names.id = signatures.name
      JOIN events AS event ON event.id = signatures.event \(filter)
      """, place.map { [.text($0)] } ?? []
    ) { row in
      signatures[row.integer(0), default: [:]][row.integer(1)] = .some(row.optionalText(2))
    }
    self.signatures = signatures
  }

  /// The event of a row; nil for one that says something of the next.
  mutating func event(_ row: EventRow) throws -> PlanEvent? {
    switch row.kind {
    case .seen:
      seen[row.place] = try body([FigureBody].self, row).map(\.figure)
      return nil
    case .reviewed:
      return .reviewed(try body(ReviewedBody.self, row).on.value, seen: seen[row.place] ?? [])
    case .episode:
      return .episode(row.trigger, try body(EpisodeBody?.self, row)?.episode)
    case .proposed:
      return .proposed(try body(ActionBody.self, row).action(row.action) { name(row.id, $0) })
    case .decided:
      return .decided(row.action, try body(DecisionBody.self, row).decision(by: name(row.id, 0)))
    }
  }

  /// Whether a name that the row bore was removed.
  func isNameRemoved(_ row: EventRow) -> Bool {
    signatures[row.id]?.values.contains(nil) ?? false
  }

  private func name(_ event: Int, _ position: Int) -> String? {
    (signatures[event]?[position]).flatMap(\.self)
  }

  private func body<Body: Decodable>(_ type: Body.Type, _ row: EventRow) throws -> Body {
    try coder.body(type, row.body, from: connection)
  }
}
