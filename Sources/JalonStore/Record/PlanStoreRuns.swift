public import JalonModel

extension PlanStore {
  /// The runs that reviewed a place, by id, oldest first.
  public func runs(of place: String) throws -> [RecordedRun] {
    try recordedRuns(
      "id IN (SELECT run FROM reviews WHERE place = ?1)", [.text(place)])
  }

  /// A run by its number; nil if there is none.
  public func run(_ number: Int) throws -> RecordedRun? {
    try recordedRuns("id = ?1", [.integer(number)]).first
  }

  /// The last run that reviewed each place on record, by the place's id.
  public func lastRuns() throws -> [String: RecordedRun] {
    try snapshot {
      let lasts = try connection.run("SELECT place, max(run) FROM reviews GROUP BY place") {
        (place: $0.text(0), run: $0.integer(1))
      }
      let runs = try recordedRuns(
        "id IN (SELECT max(run) FROM reviews GROUP BY place)", [])
      let byNumber = Dictionary(uniqueKeysWithValues: runs.map { ($0.number, $0) })
      return lasts.reduce(into: [:]) { $0[$1.place] = byNumber[$1.run] }
    }
  }

  /// The last run that reviewed a place; nil if none did.
  func lastRun(of place: String) throws -> Int? {
    try connection.run("SELECT max(run) FROM reviews WHERE place = ?1", [.text(place)]) {
      $0.optionalInteger(0)
    }.first.flatMap(\.self)
  }

  func recordedRuns(_ condition: String, _ values: [SQLValue]) throws -> [RecordedRun] {
    try snapshot {
      let coder = BodyCoder()
      var runs = try connection.run(
        "SELECT id, day, engine, packs, data, scope FROM runs WHERE \(condition) ORDER BY id",
        values
      ) { row in
        guard let day = Day(row.text(1)) else { throw connection.damaged("runs.day") }
        let packs = try coder.body([PackBody].self, row.text(3), from: connection)
        let scope = try coder.body(ScopeBody.self, row.text(5), from: connection)
        let run = ReviewRun(
          asOf: day, engine: row.text(2), packs: packs.map(\.pack), data: row.text(4),
          scope: scope.scope)
        return RecordedRun(number: row.integer(0), run: run, places: [], errata: [])
      }
      for index in runs.indices {
        try connection.run(
          "SELECT place, agenda, erratum FROM reviews WHERE run = ?1",
          [.integer(runs[index].number)]
        ) { row in
          let place = row.text(0)
          runs[index].places.insert(place)
          runs[index].run.agendas[place] = row.optionalText(1)
          if row.integer(2) == 1 { runs[index].errata.insert(place) }
        }
      }
      return runs
    }
  }
}

extension Problem {
  static func unknownRun(_ run: String, of place: String) -> Problem {
    Problem(
      "unknown_run",
      .both(
        fr: "Le passage \(run) n’a pas revu «\u{A0}\(place)\u{A0}».",
        en: "Run \(run) did not review `\(place)`."),
      remedy: .both(
        fr: "«\u{A0}jalon plan log\u{A0}» montre les passages et leur numéro.",
        en: "`jalon plan log` shows the runs and their numbers."))
  }
}
