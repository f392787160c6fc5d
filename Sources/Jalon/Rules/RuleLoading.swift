import JalonModel

/// What a folder's Lua files come to.
struct RuleLoading: Sendable {
  var assembled: Assembled
  /// The files in the order in which their functions are numbered; those of tests alone have none.
  var files: [RuleFile]
  /// Those too.
  var allFiles: [RuleFile]

  /// Reads a folder with a `jalon.lua` or a `pack.lua`, and what it uses. Throws `Problems`.
  init(
    folder path: String, main: String, search: PackSearch, _ extent: LoadingExtent = .rules
  ) throws {
    let prefix = main == "pack.lua" ? (path.split(separator: "/").last.map { "\($0)/" } ?? "") : ""
    let loader = try PackLoader(search: search)
    let loaded = try loader.load(LayerFolder(path: path, prefix: prefix), main: main, extent)
    let merge = LayerMerge(loaded, isRemoval: loader.isRemoval)
    var builder = PackBuilder(
      loaded: loaded, declared: merge.declared, ingredient: loader.ingredient)
    builder.problems = loaded.problems + merge.problems
    assembled = try builder.assemble(own: merge.own, search: search, extent.tests)
    allFiles = loaded.files
    files = Array(loaded.files.prefix(loaded.firstTestFile))
  }
}
