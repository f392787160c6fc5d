import FoundationEssentials
import JalonModel

/// Why a file that a layer names could not be read.
enum FileFault: Error, Hashable {
  case missing, directory, unreadable, empty
  /// Somebody wrote to it while it was read.
  case changed

  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw FileFault.missing
    }
    if isDirectory { throw FileFault.directory }
    guard let data = FileManager.default.contents(atPath: path) else { throw FileFault.unreadable }
    return [UInt8](data)
  }

  /// What is said of it at the place of the declaration.
  func problem(_ source: DataSource) -> Problem { problem(named: source.name).at(source.origin) }

  /// What is said of a file that people know by a name.
  func problem(named name: String) -> Problem {
    let name = Quoted(name)
    return switch self {
    case .missing:
      Problem(
        "missing_file",
        .both(
          fr: "Le fichier \(name.fr) n’existe pas.", en: "The file \(name.en) does not exist."),
        remedy: .both(
          fr: "Corrigez le chemin, qui part du dossier de la couche, ou ajoutez le fichier.",
          en: "Correct the path, which starts from the layer’s folder, or add the file."))
    case .directory:
      Problem(
        "directory",
        .both(
          fr: "\(name.fr) est un dossier, pas un fichier.",
          en: "\(name.en) is a folder, not a file."),
        remedy: .both(
          fr: "Nommez un fichier de ce dossier.", en: "Name a file in this folder."))
    case .unreadable:
      Problem(
        "unreadable_file",
        .both(
          fr: "Le fichier \(name.fr) ne peut pas être lu.",
          en: "The file \(name.en) cannot be read."),
        remedy: .both(
          fr: "Vérifiez les droits d’accès au fichier.",
          en: "Check who may read the file."))
    case .changed:
      Problem(
        "changed_file",
        .both(
          fr: "Le fichier \(name.fr) a changé pendant la lecture.",
          en: "The file \(name.en) changed while it was read."),
        remedy: .both(
          fr: "Recommencez une fois que le fichier n’est plus en cours d’écriture.",
          en: "Start again once nothing writes to the file any more."))
    case .empty:
      Problem(
        "empty_file",
        .both(fr: "Le fichier \(name.fr) est vide.", en: "The file \(name.en) is empty."),
        remedy: .both(
          fr: "Un fichier de données commence par une ligne qui nomme ses colonnes.",
          en: "A data file starts with a line that names its columns."))
    }
  }
}

extension Problem {
  /// The problem at the place of a declaration.
  func at(_ origin: Origin) -> Problem {
    at(file: origin.file, line: origin.line, column: origin.column)
  }
}
