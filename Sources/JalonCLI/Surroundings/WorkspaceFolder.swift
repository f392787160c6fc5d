import JalonModel

/// The folder to work on.
enum WorkspaceFolder {
  /// The file that makes a folder a workspace.
  static let file = "jalon.lua"

  /// The folder given, else the nearest one upward from the current one that is a workspace.
  static func find(given: String?) throws(Problem) -> String {
    if let given {
      guard Paths.isFolder(given) else { throw .notAFolder(given) }
      guard isWorkspace(given) else { throw .noWorkspace(in: given) }
      return given
    }
    guard let current = System.currentFolder,
      let found = Paths.upward(from: current, where: isWorkspace)
    else { throw .noWorkspaceAbove }
    return found
  }

  private static func isWorkspace(_ folder: String) -> Bool {
    Paths.exists(Paths.join(folder, file))
  }
}

extension Problem {
  fileprivate static func noWorkspace(in folder: String) -> Problem {
    Problem(
      "no_workspace",
      .both(
        fr: "Pas de fichier jalon.lua dans « \(folder) ».",
        en: "No file jalon.lua in `\(folder)`."),
      remedy: .both(
        fr: "Donnez le dossier qui contient jalon.lua.",
        en: "Give the folder that holds jalon.lua."))
  }

  fileprivate static var noWorkspaceAbove: Problem {
    Problem(
      "no_workspace",
      .both(
        fr: "Pas de fichier jalon.lua ici, ni dans un dossier au-dessus.",
        en: "No file jalon.lua here, nor in a folder above."),
      remedy: .both(
        fr: "Donnez le dossier qui contient jalon.lua : jalon diagnose DOSSIER",
        en: "Give the folder that holds jalon.lua: jalon diagnose FOLDER"))
  }
}
