import JalonModel

/// What a folder's Lua files come to, where nothing is wrong with them.
struct RuleLoading: Sendable {
  var assembled: Assembled
  /// The files in the order in which their functions are numbered; those of tests alone have none.
  var files: [RuleFile]
  /// Those too.
  var allFiles: [RuleFile]
  /// The folder that was asked for, and the paths of those of all layers.
  var folder: LayerFolder
  var folders: [String]
  /// What is declared by kind, merged, with the places of what higher layers changed.
  var declared: [String: [Declared]]

  /// Reads a folder with a `jalon.lua` or a `pack.lua`, and what it uses. Throws `Problems`.
  init(
    folder path: String, main: String, search: PackSearch, _ extent: LoadingExtent = .rules
  ) throws {
    try self.init(
      RuleReading(folder: path, main: main, search: search, extent, refusals: .stop))
  }

  /// What a reading comes to. Throws `Problems` where anything is wrong.
  init(_ reading: RuleReading) throws {
    let loaded = reading.loaded
    for problems in [loaded.problems, reading.assembled.warnings]
    where problems.contains(where: { $0.gravity == .error }) {
      throw Problems(problems)
    }
    assembled = reading.assembled
    allFiles = loaded.files
    folder = reading.folder
    folders = loaded.layers.map(\.folder.path)
    files = Array(loaded.files.prefix(loaded.firstTestFile))
    declared = reading.declared
  }
}
