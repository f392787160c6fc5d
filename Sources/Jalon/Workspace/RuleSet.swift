import FoundationEssentials
public import JalonModel

/// The rules of a pack or a workspace, with its own data, to be tried on the data of another.
///
/// ```swift
/// let before = try RuleSet(at: "rules/quebec", packs: ["rules"])
/// let after = try RuleSet(at: "proposal/quebec", packs: ["proposal"])
/// let comparison = try workspace.compare(before, after, asOf: day)
/// ```
public struct RuleSet: Sendable {
  /// What was found wrong and does not stop.
  public var warnings: [Problem] { content.warnings }

  let content: WorkspaceContent

  /// Reads a folder with a `jalon.lua` or a `pack.lua`; `packs` and `folders` are those of
  /// ``Workspace``. Throws `Problems`.
  public init(at path: String, packs: [String] = [], folders: [String: String] = [:]) throws {
    let folder = URL(filePath: path).standardizedFileURL.path
    let mains = ["jalon.lua", "pack.lua"]
    let main = mains.first { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
    guard let main else { throw Problems([.noPack(at: path)]) }
    content = try WorkspaceContent(
      folder: folder, main: main, search: PackSearch(packs: packs, folders: folders))
  }

  init(_ content: WorkspaceContent) { self.content = content }
}
