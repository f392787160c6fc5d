import Jalon
import JalonModel

/// Where a workspace is, and where what it uses is looked for.
struct WorkspaceOpening: Sendable {
  let folder: String
  let packs: [String]
  let folders: [String: String]

  /// Reads `--packs` and `--folder`; without a folder the nearest workspace upward is meant.
  init(_ arguments: Arguments, folder given: String?) throws(Problem) {
    for folder in arguments.values(of: .packs) where !Paths.isFolder(folder) {
      throw .notAFolder(folder, for: Option.packs.flag)
    }
    packs = PackFolders.path(given: arguments.values(of: .packs))
    folders = try NamedFolders.map(given: arguments.values(of: .folder))
    folder = try WorkspaceFolder.find(given: given)
  }

  /// Opens the workspace, and says what was found wrong.
  func open(_ console: inout Console) throws -> Workspace {
    let workspace = try Stop.onProblems {
      try Workspace(at: folder, packs: packs, folders: folders)
    }
    console.report(workspace.warnings)
    return workspace
  }
}
