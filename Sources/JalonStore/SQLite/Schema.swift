import JalonModel

/// The steps by which an empty file becomes a record of this version; each is one version.
///
/// A step is never changed once a program that has it was released: a new one is added.
struct Schema {
  /// What tells a record's file from any other of SQLite: `JALN`.
  static let application = 0x4A41_4C4E

  /// All steps.
  static let current = Schema(steps: [tables, guards])

  /// The statements of each step.
  let steps: [String]

  /// The version that all steps lead to.
  var version: Int { steps.count }

  /// How a file stands to this schema.
  enum Standing: Equatable {
    case current
    /// Of an earlier version; 0 for an empty file.
    case older(Int)
    case newer(Int)
    /// A file of SQLite that is something else.
    case foreign
  }

  /// How the file behind a connection stands.
  func standing(of connection: Connection) throws -> Standing {
    let version = try connection.integer("PRAGMA user_version")
    let application = try connection.integer("PRAGMA application_id")
    let count = try connection.integer("SELECT count(*) FROM sqlite_schema")
    if version == 0, application == 0, count == 0 { return .older(0) }
    guard application == Self.application, version > 0 else { return .foreign }
    if version > self.version { return .newer(version) }
    return version < self.version ? .older(version) : .current
  }

  /// Throws `Problem` unless the file is a record of this version or of an earlier one; gives the
  /// latter, nil for this version.
  func olderVersion(of connection: Connection) throws -> Int? {
    switch try standing(of: connection) {
    case .current: return nil
    case .older(let version): return version
    case .newer(let version):
      throw Problem.newerStore(version, known: self.version, at: connection.path)
    case .foreign: throw StoreWords.notARecord.problem("").at(file: connection.path)
    }
  }

  /// Takes the steps that the file has not taken, in the open transaction.
  func migrate(_ connection: Connection) throws {
    guard let older = try olderVersion(of: connection) else { return }
    for step in steps[older...] { try connection.execute(step) }
    try connection.execute(
      "PRAGMA user_version = \(version); PRAGMA application_id = \(Self.application)")
  }
}

extension Schema {
  /// Runs, the places that they reviewed, what they and people added, and the names of people.
  static let tables = """
    CREATE TABLE runs (
      id     INTEGER PRIMARY KEY,
      day    TEXT NOT NULL,
      engine TEXT NOT NULL,
      packs  TEXT NOT NULL CHECK (json_valid(packs)),
      data   TEXT NOT NULL,
      scope  TEXT NOT NULL CHECK (json_valid(scope))
    ) STRICT;
    CREATE TABLE reviews (
      run     INTEGER NOT NULL REFERENCES runs,
      place   TEXT NOT NULL,
      agenda  TEXT,
      erratum INTEGER NOT NULL CHECK (erratum IN (0, 1)),
      PRIMARY KEY (place, run)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reviews_of_run ON reviews (run);
    CREATE TABLE events (
      id      INTEGER PRIMARY KEY,
      place   TEXT NOT NULL,
      run     INTEGER,
      kind    TEXT NOT NULL CHECK (kind IN ('seen', 'reviewed', 'episode', 'proposed', 'decided')),
      "trigger" TEXT,
      number  INTEGER,
      body    TEXT NOT NULL CHECK (json_valid(body)),
      FOREIGN KEY (place, run) REFERENCES reviews (place, run)
    ) STRICT;
    CREATE INDEX events_by_kind ON events (place, kind, "trigger", id);
    CREATE UNIQUE INDEX actions_once ON events (place, "trigger", number) WHERE kind = 'proposed';
    CREATE TABLE names (
      id   INTEGER PRIMARY KEY,
      name TEXT UNIQUE
    ) STRICT;
    CREATE TABLE signatures (
      event    INTEGER NOT NULL REFERENCES events,
      position INTEGER NOT NULL,
      name     INTEGER NOT NULL REFERENCES names,
      PRIMARY KEY (event, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX signatures_of_name ON signatures (name);
    """

  /// Nothing on record is changed or taken away but a name; and what the record amounts to now.
  static let guards =
    ["runs", "reviews", "events", "signatures"].map { table in
      """
      CREATE TRIGGER \(table)_unchanged BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'the record is not changed'); END;
      CREATE TRIGGER \(table)_kept BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'the record is not changed'); END;

      """
    }.joined() + """
      CREATE TRIGGER names_unchanged BEFORE UPDATE ON names
        WHEN NEW.name IS NOT NULL OR NEW.id <> OLD.id
        BEGIN SELECT RAISE(ABORT, 'a name is removed, never changed'); END;
      CREATE TRIGGER names_kept BEFORE DELETE ON names
        BEGIN SELECT RAISE(ABORT, 'the record is not changed'); END;
      CREATE VIEW episodes AS
        SELECT place, "trigger", body ->> 'state' AS state, body ->> 'since' AS since,
          body ->> 'opened' AS opened, body ->> 'closed' AS closed
        FROM events
        WHERE id IN (SELECT max(id) FROM events WHERE kind = 'episode' GROUP BY place, "trigger")
          AND body <> 'null';
      CREATE VIEW actions AS
        SELECT proposal.place || '/' || proposal."trigger" || '/' || proposal.number AS id,
          proposal.place, proposal."trigger", proposal.number,
          coalesce(proposal.body ->> '$.title.fr', proposal.body ->> '$.title.en') AS title,
          coalesce((SELECT body ->> 'status' FROM events AS decision
            WHERE decision.place = proposal.place AND decision.kind = 'decided'
              AND decision."trigger" = proposal."trigger" AND decision.number = proposal.number
              AND decision.body ->> 'status' IS NOT NULL
            ORDER BY decision.id DESC LIMIT 1), proposal.body ->> 'status') AS status,
          coalesce((SELECT body ->> 'lead' FROM events AS decision
            WHERE decision.place = proposal.place AND decision.kind = 'decided'
              AND decision."trigger" = proposal."trigger" AND decision.number = proposal.number
              AND decision.body ->> 'lead' IS NOT NULL
            ORDER BY decision.id DESC LIMIT 1), proposal.body ->> 'lead') AS lead
        FROM events AS proposal WHERE proposal.kind = 'proposed';
      """
}
