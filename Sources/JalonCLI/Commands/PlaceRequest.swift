import Jalon
import JalonModel

/// What a command about one place of a workspace was asked for.
struct PlaceRequest: Sendable {
  /// The options that it takes.
  static let options: [Option] = [.place, .asOf, .folder, .packs, .format]

  let asOf: Day
  let format: OutputFormat
  /// The workspace's folder.
  let folder: String
  private let packs: [String]
  private let folders: [String: String]
  private let name: String?

  /// Reads the options; the workspace is the operand of this number.
  init(_ arguments: Arguments, workspace operand: Int) throws(Problem) {
    name = arguments.value(of: .place)
    asOf = try DiagnoseRequest.day(arguments.value(of: .asOf))
    format = arguments.value(of: .format).flatMap { OutputFormat(rawValue: $0) } ?? .text
    for folder in arguments.values(of: .packs) where !Paths.isFolder(folder) {
      throw .notAFolder(folder, for: Option.packs.flag)
    }
    packs = PackFolders.path(given: arguments.values(of: .packs))
    folders = try NamedFolders.map(given: arguments.values(of: .folder))
    let given = arguments.operands.indices.contains(operand) ? arguments.operands[operand] : nil
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

  /// The id of the place that was named; nil for the workspace's own.
  func place(in workspace: Workspace) throws -> String? {
    try name.map { try workspace.collectivity($0).id }
  }
}
