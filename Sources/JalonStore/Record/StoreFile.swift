import FoundationEssentials
import Glibc
import JalonModel

/// Where a record is, or is to be.
struct StoreFile {
  /// The path as it was given.
  let path: String
  /// A path that SQLite takes for a file whatever it is called.
  let absolute: String
  /// Whether something is there.
  let isThere: Bool

  /// Looks at a path. Throws `Problem` if a folder is there, or if it cannot be looked at.
  init(_ path: String) throws {
    self.path = path
    absolute = path.hasPrefix("/") ? path : "./" + path
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw StoreWords.unopenable.problem(String(cString: strerror(ENOENT))).at(file: path)
    }
    var about = stat()
    if stat(absolute, &about) == 0 {
      if about.st_mode & S_IFMT == S_IFDIR {
        throw StoreWords.directory.problem("").at(file: path)
      }
      isThere = true
    } else {
      guard errno == ENOENT else {
        throw StoreWords.unopenable.problem(String(cString: strerror(errno))).at(file: path)
      }
      isThere = false
    }
  }

  /// Makes the folder that the file lies in, where it is not there.
  func makeFolder() throws {
    guard !isThere, let slash = absolute.lastIndex(of: "/") else { return }
    let folder = String(absolute[...slash])
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
      throw StoreWords.full.problem("").at(file: path)
    } catch {
      throw StoreWords.forbidden.problem("").at(file: path)
    }
    // SQLite would say no more than that it cannot be opened.
    if access(folder, W_OK) != 0 { throw StoreWords.forbidden.problem("").at(file: path) }
  }
}
