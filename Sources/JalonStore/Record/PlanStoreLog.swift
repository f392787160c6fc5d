public import JalonModel

extension PlanStore {
  /// All that is on record of a place, by id, or of all places, in the order in which it was added.
  ///
  /// A run comes before what it added; a run of many places is whole also where one is asked for.
  public func entries(of place: String? = nil) throws -> [PlanLogEntry] {
    try snapshot {
      let runs = try place.map(runs) ?? recordedRuns("1", [])
      let byNumber = Dictionary(uniqueKeysWithValues: runs.map { ($0.number, $0) })
      var entries: [PlanLogEntry] = []
      var announced: Set<Int> = []
      var reader = try EventReader(connection, place: place)
      for row in try rows(of: place) {
        if let run = row.run, let recorded = byNumber[run], announced.insert(run).inserted {
          entries.append(.run(recorded))
        }
        guard let event = try reader.event(row) else { continue }
        entries.append(
          .event(
            .init(
              place: row.place, run: row.run, event: event,
              isNameRemoved: reader.isNameRemoved(row))))
      }
      return entries
    }
  }

  /// All that is on record as text, the same for the same record however the reviews of its places
  /// were mixed; for comparing two records.
  public func dump() throws -> String {
    try snapshot {
      let runs = try recordedRuns("1", [])
      let byNumber = Dictionary(uniqueKeysWithValues: runs.map { ($0.number, $0) })
      let coder = BodyCoder()
      var lines: [String] = []
      var place: String?
      var last: Int?
      let rows = try rows(of: nil).sorted { ($0.place, $0.id) < ($1.place, $1.id) }
      for row in rows {
        if row.place != place {
          lines.append("place \(row.place)")
          (place, last) = (row.place, nil)
        }
        if let number = row.run, number != last, let recorded = byNumber[number] {
          let run = recorded.run
          lines.append(
            "  \(recorded.errata.contains(row.place) ? "erratum" : "review") \(run.asOf)"
              + " engine \(run.engine) data \(run.data)"
              + " agenda \(run.agendas[row.place] ?? "-")"
              + " packs \(try coder.text(of: run.packs.map(PackBody.init)))"
              + " scope \(try coder.text(of: ScopeBody(run.scope)))")
          last = number
        }
        let subject =
          row.trigger.isEmpty ? "" : " \(row.trigger)\(row.number.map { "/\($0)" } ?? "")"
        let names = try signatures(of: row.id).map { " by \($0 ?? "-")" }.joined()
        lines.append("    \(row.kind)\(subject) \(row.body)\(names)")
      }
      return lines.map { $0 + "\n" }.joined()
    }
  }

  private func rows(of place: String?) throws -> [EventRow] {
    let filter = place == nil ? "" : "WHERE place = ?1"
    return try connection.run(
      "SELECT \(EventRow.columns) FROM events AS event \(filter) ORDER BY id",
      place.map { [.text($0)] } ?? []
    ) { try EventRow($0, from: connection) }
  }

  private func signatures(of event: Int) throws -> [String?] {
    try connection.run(
      """
      SELECT names.name FROM signatures JOIN names ON names.id = signatures.name
      WHERE signatures.event = ?1 ORDER BY signatures.position
      """, [.integer(event)]
    ) { $0.optionalText(0) }
  }
}
