import FoundationEssentials
import JalonModel

/// The bytes of a file, or what is wrong with it in words for people.
enum FileBytes {
  /// Reads a file that people know by `name`.
  static func read(_ path: String, named name: String) throws(Problem) -> [UInt8] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Problem(
        "missing_file",
        .both(fr: "« \(name) » n’existe pas.", en: "`\(name)` does not exist."),
        remedy: .both(
          fr: "Corrigez le chemin, ou ajoutez le fichier.", en: "Correct the path, or add the file."
        ))
    }
    if isFolder {
      throw Problem(
        "directory",
        .both(fr: "« \(name) » est un dossier.", en: "`\(name)` is a folder."),
        remedy: .both(fr: "Nommez un fichier.", en: "Name a file."))
    }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw Problem(
        "unreadable_file",
        .both(fr: "« \(name) » ne se lit pas.", en: "`\(name)` cannot be read."),
        remedy: .both(
          fr: "Vérifiez les droits du fichier.", en: "Check the file’s permissions."))
    }
  }
}
