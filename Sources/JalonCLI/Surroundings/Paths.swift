import FoundationEssentials

/// Questions about paths and what lies there.
enum Paths {
  /// The folder that a path lies in; nil for the root.
  static func parent(of path: String) -> String? {
    let trimmed = path.utf8.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard trimmed != "/", let slash = trimmed.lastIndex(of: "/") else { return nil }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// A path inside a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The nearest folder upward, itself first, that fits.
  static func upward(from folder: String, where fits: (String) -> Bool) -> String? {
    var current: String? = folder
    while let folder = current {
      if fits(folder) { return folder }
      current = parent(of: folder)
    }
    return nil
  }
}
