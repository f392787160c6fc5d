import JalonModel

/// What a folder's Lua files come to.
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
    let prefix = main == "pack.lua" ? (path.split(separator: "/").last.map { "\($0)/" } ?? "") : ""
    let folder = LayerFolder(path: path, prefix: prefix)
    let loader = try PackLoader(search: search)
    let loaded = try loader.load(folder, main: main, extent)
    let merge = LayerMerge(loaded, isRemoval: loader.isRemoval)
    var builder = PackBuilder(
      loaded: loaded, declared: merge.declared, ingredient: loader.ingredient)
    builder.problems = loaded.problems + merge.problems
    assembled = try builder.assemble(own: merge.own, search: search, extent.tests)
    allFiles = loaded.files
    self.folder = folder
    folders = loaded.layers.map(\.folder.path)
    files = Array(loaded.files.prefix(loaded.firstTestFile))
    declared = merge.declared
  }
}
