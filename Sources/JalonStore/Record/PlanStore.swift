import CSQLite
import FoundationEssentials
import Glibc
import JalonModel

/// The record of action plans in a file of SQLite: what reviews and people added, in order.
///
/// In French: registre du plan d'action. Nothing on record is ever changed or taken away, but for a
/// person's name. Each method is whole or has not happened; several are one in ``write(_:)``. All
/// throw `Problem`. A program that writes a record ignores SIGXFSZ, so that a limit on a file's size
/// is a full disk and not its end. One thread uses a store.
public final class PlanStore {
  /// What a record is opened for.
  public enum Access: Sendable {
    /// Nothing is written; a file that is not there is an empty record.
    case reading
    /// The file and its folder are made where they are not there.
    case writing
  }

  /// The path that was given.
  public let path: String
  let connection: Connection
  private let access: Access
  private let schema: Schema

  /// Opens the record in a file.
  ///
  /// `waiting` is how long to wait for another process that writes. A record of an earlier version
  /// is brought to this one, in memory only where it is opened for reading; one of a newer version,
  /// a file that is something else, or one that the system does not let us open is a `Problem`.
  public convenience init(at path: String, access: Access, waiting: Duration = .seconds(10)) throws
  {
    try self.init(at: path, access: access, waiting: waiting, schema: .current)
  }

  init(at path: String, access: Access, waiting: Duration, schema: Schema) throws {
    self.path = path
    self.access = access
    self.schema = schema
    let milliseconds = Int32(min(max(waiting / .milliseconds(1), 0), Double(Int32.max)))
    func open(_ file: String, _ flags: Int32) throws -> Connection {
      let connection = try Connection(file, flags: flags, waiting: milliseconds, path: path)
      try connection.execute(
        """
        PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;
        PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON
        """)
      return connection
    }
    func openInMemory() throws -> Connection {
      try open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY)
    }

    let file = try StoreFile(path)
    switch access {
    case .reading:
      guard file.isThere else {
        connection = try openInMemory()
        try schema.migrate(connection)
        break
      }
      // What a killed process left half done is undone by whoever opens the file next, if it may.
      let stored = try open(file.absolute, SQLITE_OPEN_READWRITE)
      if try schema.olderVersion(of: stored) == nil {
        connection = stored
      } else {
        connection = try openInMemory()
        try connection.copy(from: stored)
        try schema.migrate(connection)
      }
      try connection.execute("PRAGMA query_only = ON")
    case .writing:
      try file.makeFolder()
      connection = try open(file.absolute, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
      // Before anything of ours: what is not a record is left as it is.
      guard try schema.olderVersion(of: connection) != nil else { return }
      try transaction { try schema.migrate(connection) }
    }
  }

  /// Makes all that `body` does one transaction, which nobody else's comes into: all of it is on
  /// record, on the disk, when it returns, and nothing if it throws.
  ///
  /// What the store reads inside it includes what was written inside it. Inside another `write` it is
  /// a part of that one.
  public func write<Result>(_ body: (PlanStore) throws -> Result) throws -> Result {
    guard access == .writing else { throw StoreWords.readOnly.problem("").at(file: path) }
    if connection.isInTransaction { return try part { try body(self) } }
    return try transaction {
      if try schema.standing(of: connection) != .current {
        _ = try schema.olderVersion(of: connection)
        try schema.migrate(connection)
      }
      return try body(self)
    }
  }

  /// Reads several times from one state of the record.
  func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
    if connection.isInTransaction { return try body() }
    return try within("BEGIN", body)
  }

  private func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try within("BEGIN IMMEDIATE", body)
  }

  private func within<Result>(_ beginning: String, _ body: () throws -> Result) throws -> Result {
    try connection.execute(beginning)
    do {
      let result = try body()
      try connection.execute("COMMIT")
      return result
    } catch {
      // What SQLite has undone by itself needs no undoing.
      if connection.isInTransaction { try? connection.execute("ROLLBACK") }
      throw error
    }
  }

  private func part<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.execute("SAVEPOINT part")
    do {
      let result = try body()
      try connection.execute("RELEASE part")
      return result
    } catch {
      if connection.isInTransaction {
        try? connection.execute("ROLLBACK TO part; RELEASE part")
      }
      throw error
    }
  }
}
