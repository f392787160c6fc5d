import CSQLite
import Glibc
import JalonModel

/// What SQLite says went wrong, and what it means to people.
struct StoreFault {
  private let code: Int32
  private let systemError: Int32
  private let detail: String

  /// The fault that a connection has just met.
  init(_ code: Int32, of connection: OpaquePointer?) {
    // Of a commit that fails SQLite keeps no number: the system's own is still there.
    let last = errno
    let kept = connection.map { sqlite3_system_errno($0) } ?? 0
    systemError = kept == 0 ? last : kept
    self.code = code
    let message = connection.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    detail = message.map { String(cString: $0) } ?? "\(code)"
  }

  /// A fault that was found in what was read.
  init(_ code: Int32, detail: String) {
    self.code = code
    systemError = 0
    self.detail = detail
  }

  /// The problem with the file of a path.
  func problem(at path: String) -> Problem { words.problem(detail).at(file: path) }

  private var words: StoreWords {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .readOnly
    case SQLITE_CANTOPEN: isOutOfRoom ? .full : isForbidden ? .forbidden : .unopenable
    case SQLITE_FULL: .full
    case SQLITE_IOERR: isOutOfRoom ? .full : .failed
    case SQLITE_NOTADB: .notARecord
    case SQLITE_CORRUPT: .damaged
    case SQLITE_CONSTRAINT: .contradiction
    default: .failed
    }
  }

  private var isForbidden: Bool { [EACCES, EPERM, EROFS].contains(systemError) }

  /// SQLite knows one of the three ways in which a system says that there is no room.
  private var isOutOfRoom: Bool { [ENOSPC, EDQUOT, EFBIG].contains(systemError) }
}
