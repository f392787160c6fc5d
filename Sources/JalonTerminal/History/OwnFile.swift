import CLineEdit
import Glibc

/// A file of ours that only we read, open to be read and added to; made where it is missing.
struct OwnFile: ~Copyable {
  /// Beside others who add, or with nobody else.
  enum Lock {
    case shared, alone
  }

  private let descriptor: CInt

  init(at path: String) throws(HistoryFile.Trouble) {
    descriptor = open(
      path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0o600)
    if descriptor < 0 {
      switch errno {
      case ELOOP, EISDIR, ENXIO, ENOTDIR: throw .notAFile
      default: throw .refused(errno: errno)
      }
    }
    let status = try self.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_uid == geteuid() else { throw .notOurs }
    if status.st_mode & 0o777 != 0o600, fchmod(descriptor, 0o600) != 0 {
      throw .refused(errno: errno)
    }
  }

  deinit { close(descriptor) }

  private borrowing func status() throws(HistoryFile.Trouble) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(errno: errno) }
    return status
  }

  /// Whether the lock was to be had at once. Where a file system has no locks, there is nothing to
  /// wait for.
  borrowing func lock(_ lock: Lock) -> Bool {
    flock(descriptor, (lock == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }

  /// Whether the path still names this file.
  borrowing func isStill(at path: String) -> Bool {
    var other = stat()
    guard let own = try? status(), lstat(path, &other) == 0 else { return false }
    return own.st_ino == other.st_ino && own.st_dev == other.st_dev
  }

  /// Its last bytes, so many at most, from the beginning of a line.
  borrowing func read(atMost limit: Int) throws(HistoryFile.Trouble) -> [UInt8] {
    let size = try Int(status().st_size)
    let count = min(size, limit)
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let now = bytes.withUnsafeMutableBytes { room in
        pread(descriptor, room.baseAddress.map { $0 + done }, count - done, size - count + done)
      }
      if now < 0, errno != EINTR { throw .refused(errno: errno) }
      if now == 0 { break }
      done += max(0, now)
    }
    bytes.removeLast(count - done)
    if count < size, let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
      bytes.removeFirst(end + 1)
    }
    return bytes
  }

  /// Whether nothing was cut off in the middle of a line.
  borrowing func endsInALine() throws(HistoryFile.Trouble) -> Bool {
    let size = try Int(status().st_size)
    var last: UInt8 = 0
    return size == 0 || (pread(descriptor, &last, 1, size - 1) == 1 && last == UInt8(ascii: "\n"))
  }

  /// Adds to its end, at once.
  borrowing func append(_ text: String) throws(HistoryFile.Trouble) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw .refused(errno: errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
