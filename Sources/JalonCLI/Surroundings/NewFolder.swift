import FoundationEssentials
import JalonModel

/// A folder that the program fills.
enum NewFolder {
  /// Makes a folder that is not there, or takes one that holds nothing.
  static func make(_ path: String) throws(Problem) {
    let files = FileManager.default
    if let inside = try? files.contentsOfDirectory(atPath: path) {
      guard inside.isEmpty else { throw .notEmpty(path) }
      return
    }
    do {
      try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch { throw .notMade(path) }
  }

  /// Writes a file in it, making the folders on its way.
  static func write(_ text: String, to path: String, in folder: String) throws(Problem) {
    let whole = Paths.join(folder, path)
    do {
      if let parent = Paths.parent(of: whole) {
        try FileManager.default.createDirectory(
          atPath: parent, withIntermediateDirectories: true)
      }
      try Data(text.utf8).write(to: URL(filePath: whole))
    } catch { throw .notMade(whole) }
  }
}

extension Paths {
  /// The last name of a path.
  static func name(of path: String) -> String {
    URL(filePath: path).standardizedFileURL.lastPathComponent
  }
}

extension Problem {
  fileprivate static func notEmpty(_ path: String) -> Problem {
    Problem(
      "folder_not_empty",
      .both(
        fr: "«\u{A0}\(path)\u{A0}» n’est pas vide\u{A0}: rien n’a été écrit.",
        en: "`\(path)` is not empty: nothing was written."),
      remedy: .both(
        fr: "Nommez un dossier qui n’existe pas encore.",
        en: "Name a folder that does not exist yet."))
  }

  fileprivate static func notMade(_ path: String) -> Problem {
    Problem(
      "not_written",
      .both(
        fr: "«\u{A0}\(path)\u{A0}» n’a pas pu être créé.", en: "`\(path)` could not be made."),
      remedy: .both(
        fr: "Vérifiez le chemin et vos droits d’écriture.",
        en: "Check the path and your permission to write."))
  }
}
