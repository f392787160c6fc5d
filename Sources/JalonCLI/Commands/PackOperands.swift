import Jalon
import JalonModel

/// The packs that a command line names, read.
enum PackOperands {
  /// What each of them declares, the nearest workspace's where none is named. Warnings are said.
  ///
  /// So many operands come first that are none.
  static func read(_ arguments: Arguments, after count: Int = 0, _ console: inout Console) throws
    -> [Declarations]
  {
    let (folders, packs) = try folders(arguments, after: count)
    return try folders.map { folder in
      let declarations = try Stop.onProblems { try Declarations(at: folder, packs: packs) }
      console.report(declarations.warnings)
      return declarations
    }
  }

  /// The folders of the packs, and where those that they use are looked for.
  static func folders(_ arguments: Arguments, after count: Int = 0) throws
    -> (named: [String], search: [String])
  {
    let operands = arguments.operands.dropFirst(count)
    for folder in arguments.values(of: .packs) where !Paths.isFolder(folder) {
      throw Problem.notAFolder(folder, for: Option.packs.flag)
    }
    let packs = PackFolders.path(given: arguments.values(of: .packs))
    let folders =
      operands.isEmpty
      ? [try WorkspaceFolder.find(given: nil)]
      : try operands.map { name throws(Problem) in try folder(of: name, packs) }
    return (folders, packs)
  }

  /// The folder of a pack: named as a folder, or else looked for by its id.
  static func folder(of name: String, _ packs: [String]) throws(Problem) -> String {
    if isPack(name) { return name }
    let found = packs.map { Paths.join($0, name) }.first(where: isPack)
    if let found { return found }
    throw Paths.isFolder(name) ? .noPack(in: name) : .unknownPack(name)
  }

  /// Whether a folder is a pack's or a workspace's.
  static func isPack(_ folder: String) -> Bool {
    ["jalon.lua", "pack.lua"].contains { Paths.exists(Paths.join(folder, $0)) }
  }
}

extension Text {
  /// What the operands of a command on packs are.
  static let packs = Text.both(fr: "TROUSSE", en: "PACK")

  static let packOperands = Text.both(
    fr: """
      TROUSSE est l’identifiant d’une trousse, ou un dossier qui contient jalon.lua ou pack.lua; \
      sans elle, le dossier jalon.lua le plus proche en remontant.
      """,
    en: """
      PACK is the id of a pack, or a folder that holds jalon.lua or pack.lua; without it, the \
      nearest folder upward with a jalon.lua.
      """)
}

extension Problem {
  fileprivate static func noPack(in folder: String) -> Problem {
    Problem(
      "no_pack",
      .both(
        fr: "Il n’y a ni jalon.lua ni pack.lua dans «\u{A0}\(folder)\u{A0}».",
        en: "There is neither jalon.lua nor pack.lua in `\(folder)`."),
      remedy: .both(
        fr: "Nommez un dossier qui a l’un des deux.", en: "Name a folder that has one of them."))
  }

  /// Neither the id of a pack that is found nor a folder.
  static func unknownPack(_ name: String) -> Problem {
    Problem(
      "unknown_pack",
      .both(
        fr: "Aucune trousse ni aucun dossier «\u{A0}\(name)\u{A0}».",
        en: "No pack and no folder `\(name)`."),
      remedy: .both(
        fr:
          "Donnez un identifiant de trousse, un dossier, ou --packs avec le dossier des trousses.",
        en: "Give the id of a pack, a folder, or --packs with the folder of the packs."))
  }
}
