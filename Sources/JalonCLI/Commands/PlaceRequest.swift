import Jalon
import JalonModel

/// What a command about one place of a workspace was asked for.
struct PlaceRequest: Sendable {
  /// The options that it takes.
  static let options: [Option] = [.place, .asOf, .folder, .packs, .format]

  let asOf: Day
  let format: OutputFormat
  /// Where the workspace is.
  let opening: WorkspaceOpening
  /// The place as it was named; nil for the workspace's own.
  let name: String?

  /// The workspace's folder.
  var folder: String { opening.folder }

  /// Reads the options; the workspace is the operand of this number.
  init(_ arguments: Arguments, workspace operand: Int) throws(Problem) {
    name = arguments.value(of: .place)
    asOf = try DiagnoseRequest.day(arguments.value(of: .asOf))
    format = arguments.value(of: .format).flatMap { OutputFormat(rawValue: $0) } ?? .text
    let given = arguments.operands.indices.contains(operand) ? arguments.operands[operand] : nil
    opening = try WorkspaceOpening(arguments, folder: given)
  }

  /// Opens the workspace, and says what was found wrong.
  func open(_ console: inout Console) throws -> Workspace { try opening.open(&console) }

  /// The id of the place that was named; nil for the workspace's own.
  func place(in workspace: Workspace) throws -> String? {
    try name.map { try workspace.collectivity($0).id }
  }
}
