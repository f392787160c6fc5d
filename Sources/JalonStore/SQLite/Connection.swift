import CSQLite
import JalonModel

/// An open file of SQLite, for one thread.
final class Connection {
  private let handle: OpaquePointer
  /// The path as it was given, for messages.
  let path: String
  private var statements: [String: Statement] = [:]

  /// Opens a file as `sqlite3_open_v2` does. Throws `Problem`.
  init(_ file: String, flags: Int32, waiting: Int32, path: String) throws {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(file, &opened, flags | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let opened else {
      let fault = StoreFault(code, of: opened)
      sqlite3_close_v2(opened)
      throw fault.problem(at: path)
    }
    handle = opened
    self.path = path
    sqlite3_busy_timeout(handle, waiting)
  }

  deinit {
    statements = [:]
    sqlite3_close_v2(handle)
  }

  /// Whether a transaction is open; SQLite ends one by itself after some faults.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// The number of the row inserted last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }

  /// Runs statements that give no rows and take no values.
  func execute(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw problem(code) }
  }

  /// Runs one statement, kept prepared, and reads what it gives.
  @discardableResult
  func run<Value>(
    _ sql: String, _ values: [SQLValue] = [], _ read: (borrowing Row) throws -> Value
  ) throws -> [Value] {
    let statement = try prepared(sql)
    defer { statement.reset() }
    for (index, value) in values.enumerated() {
      let code = statement.bind(value, at: Int32(clamping: index + 1))
      guard code == SQLITE_OK else { throw problem(code) }
    }
    var rows: [Value] = []
    while true {
      let code = statement.step()
      switch code {
      case SQLITE_ROW: rows.append(try read(statement.row))
      case SQLITE_DONE: return rows
      default: throw problem(code)
      }
    }
  }

  /// Runs one statement that gives no rows.
  func run(_ sql: String, _ values: [SQLValue] = []) throws {
    try run(sql, values) { (_: borrowing Row) throws in }
  }

  /// The integer that a statement gives; 0 for none.
  func integer(_ sql: String) throws -> Int {
    try run(sql) { (row: borrowing Row) throws in row.integer(0) }.first ?? 0
  }

  /// Copies all of another connection's main file over this one's.
  func copy(from other: Connection) throws {
    guard let backup = sqlite3_backup_init(handle, "main", other.handle, "main") else {
      throw problem(sqlite3_extended_errcode(handle))
    }
    var code = SQLITE_OK
    // Another process may be writing: each turn waits as long as any statement does.
    repeat { code = sqlite3_backup_step(backup, -1) } while code == SQLITE_OK
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw StoreFault(code, of: other.handle).problem(at: path) }
  }

  /// What is wrong with what a record holds.
  func damaged(_ detail: String) -> Problem {
    StoreFault(SQLITE_CORRUPT, detail: detail).problem(at: path)
  }

  private func problem(_ code: Int32) -> Problem { StoreFault(code, of: handle).problem(at: path) }

  private func prepared(_ sql: String) throws -> Statement {
    if let known = statements[sql] { return known }
    var made: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
    guard code == SQLITE_OK, let made else { throw problem(code) }
    let statement = Statement(made)
    statements[sql] = statement
    return statement
  }
}
