import FoundationEssentials
import JalonModel

/// The folder of a pack or a workspace, out of which no path of its files leads.
struct LayerFolder: Sendable {
  /// With links followed.
  let path: String
  /// What comes before a file's name for people: empty for a workspace, `quebec/` for a pack.
  let prefix: String

  init(path: String, prefix: String) {
    self.path = URL(filePath: path).resolvingSymlinksInPath().path
    self.prefix = prefix
  }

  /// The file of a path below this folder. Throws where the path or a link leads out of it.
  func file(_ relative: String) throws(Problem) -> String {
    let steps = relative.split(separator: "/", omittingEmptySubsequences: false)
    let whole = path + "/" + relative
    let real = URL(filePath: whole).resolvingSymlinksInPath().path
    guard !relative.isEmpty, !relative.hasPrefix("/"), !steps.contains(".."),
      real.hasPrefix(path + "/")
    else {
      throw Problem(
        "outside_folder",
        .both(
          fr: "«\u{A0}\(relative)\u{A0}» mène hors du dossier.",
          en: "`\(relative)` leads out of the folder."),
        remedy: .both(
          fr:
            "Placez le fichier dans le dossier, ou nommez le sien par --folder nom=DOSSIER et @nom/.",
          en: "Put the file into the folder, or name its own with --folder name=DIR and @name/."))
    }
    return real
  }

  /// The files that fit a path with `*` for any letters of one name, sorted; the path itself where
  /// it has none.
  func files(fitting pattern: String) throws(Problem) -> [String] {
    guard pattern.contains("*") else { return [pattern] }
    var found = [""]
    for step in pattern.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
      if !step.contains("*") {
        found = found.map { $0.isEmpty ? step : "\($0)/\(step)" }
        continue
      }
      found = found.flatMap { folder -> [String] in
        let names =
          (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
        return names.filter { !$0.hasPrefix(".") && Self.fits($0, step) }.sorted()
          .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
      }
    }
    found = found.filter { FileManager.default.fileExists(atPath: "\(path)/\($0)") }
    if found.isEmpty {
      throw Problem(
        "missing_file",
        .both(
          fr: "Aucun fichier ne répond à «\u{A0}\(pattern)\u{A0}».",
          en: "No file fits `\(pattern)`."),
        remedy: .both(fr: "Corrigez le chemin.", en: "Correct the path."))
    }
    for file in found { _ = try self.file(file) }
    return found
  }

  /// Whether a name fits a pattern with `*`.
  static func fits(_ name: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, name.hasPrefix(first) else {
      return false
    }
    if parts.count == 1 { return name == pattern }
    var rest = name.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

extension LayerFolder {
  /// The file that makes a folder a workspace, or else a pack.
  static func main(of folder: String) -> String {
    FileManager.default.fileExists(atPath: folder + "/jalon.lua") ? "jalon.lua" : "pack.lua"
  }

  /// A folder that has a file of this name: a pack's files are named after its folder.
  init(path: String, of main: String) {
    let prefix = main == "pack.lua" ? (path.split(separator: "/").last.map { "\($0)/" } ?? "") : ""
    self.init(path: path, prefix: prefix)
  }

  /// A path with its links followed.
  static func real(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

  /// The folder of a file of its own; below another, its name for people starts there.
  init(ofFile path: String, within other: LayerFolder) {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let isBelow = folder.hasPrefix(other.path + "/")
    self.init(
      path: folder,
      prefix: other.prefix + (isBelow ? folder.dropFirst(other.path.utf8.count + 1) + "/" : ""))
  }

  /// Whether a file, links followed, is one of those that hold tests alone.
  func holdsTests(_ file: String) -> Bool { testFiles().contains { "\(path)/\($0)" == file } }

  /// The files that hold tests alone, sorted.
  func testFiles() -> [String] {
    LoadingExtent.testFolders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? [])
        .filter { !$0.hasPrefix(".") && $0.hasSuffix(".lua") }.sorted().map { "\(folder)/\($0)" }
    }
  }
}
