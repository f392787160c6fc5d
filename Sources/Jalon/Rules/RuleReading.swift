import JalonLua
import JalonModel

/// What a folder's Lua files come to, as far as they can be read, with all that is wrong.
struct RuleReading {
  /// Its warnings are all that was found, errors too.
  let assembled: Assembled
  let loaded: LoadedFiles
  /// What is declared by kind, merged, and what adjustments changed in it.
  let declared: [String: [Declared]]
  private let adjusted: [LayerMerge.Adjusted]
  private let ingredient: (LuaHandle) -> Ingredient?

  /// The folder that was asked for.
  let folder: LayerFolder

  /// Reads a folder with a `jalon.lua` or a `pack.lua`, and what it uses. Throws what keeps the
  /// machine from opening.
  init(
    folder path: String, main: String, search: PackSearch, _ extent: LoadingExtent,
    refusals: Session.Refusals
  ) throws {
    let loader = try PackLoader(search: search, refusals: refusals)
    let folder = LayerFolder(path: path, of: main)
    let loaded = loader.load(folder, main: main, extent)
    self.init(loaded, by: loader, in: folder, search: search, extent)
  }

  /// What files come to that a loader has read.
  init(
    _ loaded: LoadedFiles, by loader: PackLoader, in folder: LayerFolder, search: PackSearch,
    _ extent: LoadingExtent = .rules
  ) {
    self.folder = folder
    self.loaded = loaded
    let merge = LayerMerge(loaded, isRemoval: loader.isRemoval)
    var builder = PackBuilder(
      loaded: loaded, declared: merge.declared, ingredient: loader.ingredient)
    builder.problems = loaded.problems + merge.problems
    assembled = builder.assemble(own: merge.own, search: search, extent.tests)
    (declared, adjusted, ingredient) = (merge.declared, merge.adjusted, loader.ingredient)
  }

  /// What the checks look at, made when it is asked for.
  func checked() -> CheckedPack {
    CheckedPack(
      pack: assembled.pack, declared: declared, adjusted: adjusted, files: loaded.files,
      ingredient: ingredient)
  }

  /// Whether every file was read to its end and every pack was found.
  var isWhole: Bool {
    loaded.brokenFiles.isEmpty
      && !loaded.problems.contains { Self.holes.contains($0.kind) }
  }

  private static let holes: Set = [
    "missing_file", "unreadable_file", "outside_folder", "unknown_pack", "directory",
    "empty_file",
  ]

  /// All that is wrong; where a file ended early, without what only follows from that.
  var problems: [Problem] {
    guard !isWhole else { return assembled.warnings }
    return assembled.warnings.filter { problem in
      let isOwn = ["unknown_field", "unknown_value", "unknown_pack"].contains(problem.kind)
      let isGuess = problem.kind.hasPrefix("unknown_") && !isOwn
      return !isGuess && !["no_fields", "indicator_as_bound"].contains(problem.kind)
    }
  }
}
