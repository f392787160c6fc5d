import Glibc

/// Folders that only we enter.
enum Folders {
  /// Makes a folder, with those above it that are missing; it has to be ours, and only we may
  /// write in it.
  static func make(_ path: String) throws(HistoryFile.Trouble) {
    try makeMissing(path)
    var status = stat()
    guard stat(path, &status) == 0 else { throw .refused(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFile }
    guard status.st_uid == geteuid(), status.st_mode & 0o022 == 0 else { throw .notOurs }
  }

  private static func makeMissing(_ path: String) throws(HistoryFile.Trouble) {
    var made = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + name
      if mkdir(made, 0o700) == 0 { continue }
      let reason = errno
      // A folder that we may not write in, as those above ours, may be there all the same.
      var status = stat()
      if stat(made, &status) != 0 { throw .refused(errno: reason) }
      if status.st_mode & S_IFMT != S_IFDIR { throw .notAFile }
    }
  }
}
