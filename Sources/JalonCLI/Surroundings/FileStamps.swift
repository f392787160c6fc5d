import FoundationEssentials

/// What tells one state of a file from the next.
struct FileStamp: Hashable, Sendable {
  let seconds: Int
  let nanoseconds: Int
  let size: Int
  let inode: UInt
}

/// The states of all files below some folders, hidden ones left out.
struct FileStamps: Sendable {
  private var stamps: [String: FileStamp] = [:]

  /// A link may lead round in a circle.
  private static let deepest = 16

  init(of folders: [String]) {
    for folder in folders { note(folder, depth: 0) }
  }

  private mutating func note(_ folder: String, depth: Int) {
    guard depth < Self.deepest else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where !name.hasPrefix(".") {
      let path = Paths.join(folder, name)
      if let stamp = System.stamp(path) {
        stamps[path] = stamp
      } else if Paths.isFolder(path) {
        note(path, depth: depth + 1)
      }
    }
  }

  /// The files that are new, changed or gone, sorted.
  func changes(since before: FileStamps) -> [String] {
    Set(stamps.keys).union(before.stamps.keys)
      .filter { stamps[$0] != before.stamps[$0] }.sorted()
  }
}
