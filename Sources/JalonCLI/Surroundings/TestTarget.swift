import JalonModel

/// A folder of rules, and the file in or over it if one is named.
struct TestTarget: Hashable, Sendable {
  let folder: String
  let file: String?

  /// The files that make a folder one of rules.
  private static let mains = ["jalon.lua", "pack.lua"]

  /// The nearest folder of rules upward from the current one.
  static func nearest() throws(Problem) -> TestTarget {
    guard let current = System.currentFolder, let found = Paths.upward(from: current, where: isMain)
    else { throw .noRulesAbove }
    return TestTarget(folder: found, file: nil)
  }

  private init(folder: String, file: String?) {
    self.folder = folder
    self.file = file
  }

  /// What a person named: a folder, a `.lua` file, or a pack by its id.
  init(_ name: String, packs: [String]) throws(Problem) {
    if Paths.isFolder(name) {
      guard Self.isMain(name) else { throw .noRules(in: name) }
      self.init(folder: name, file: nil)
    } else if Paths.exists(name), name.hasSuffix(".lua") {
      guard let path = System.absolute(name), let parent = Paths.parent(of: path),
        let current = System.currentFolder,
        let found = Paths.upward(from: parent, where: Self.isMain)
          ?? Paths.upward(from: current, where: Self.isMain)
      else { throw .noRulesAbove }
      self.init(folder: found, file: path)
    } else if let pack = packs.map({ Paths.join($0, name) }).first(where: Self.isMain) {
      self.init(folder: pack, file: nil)
    } else {
      throw .noTarget(name)
    }
  }

  /// Whether it is a workspace, which has a place of its own, and not a pack.
  var isWorkspace: Bool { Paths.exists(Paths.join(folder, Self.mains[0])) }

  private static func isMain(_ folder: String) -> Bool {
    mains.contains { Paths.exists(Paths.join(folder, $0)) }
  }
}

extension Problem {
  fileprivate static var noRulesAbove: Problem {
    Problem(
      "no_workspace",
      .both(
        fr: "Pas de fichier jalon.lua ni pack.lua ici, ni dans un dossier au-dessus.",
        en: "No file jalon.lua or pack.lua here, nor in a folder above."),
      remedy: .both(
        fr: "Donnez un dossier de règles ou l’id d’une trousse : jalon test quebec",
        en: "Give a folder of rules or the id of a pack: jalon test quebec"))
  }

  fileprivate static func noRules(in folder: String) -> Problem {
    Problem(
      "no_workspace",
      .both(
        fr: "Pas de fichier jalon.lua ni pack.lua dans « \(folder) ».",
        en: "No file jalon.lua or pack.lua in `\(folder)`."),
      remedy: .both(
        fr: "Donnez le dossier qui contient l’un des deux.",
        en: "Give the folder that holds one of the two."))
  }

  fileprivate static func noTarget(_ name: String) -> Problem {
    Problem(
      "no_workspace",
      .both(
        fr: "« \(name) » n’est ni un dossier, ni un fichier, ni une trousse connue.",
        en: "`\(name)` is no folder, no file and no known pack."),
      remedy: .both(
        fr: "Vérifiez le chemin; d’autres dossiers de trousses se nomment par --packs.",
        en: "Check the path; other folders of packs are named with --packs."))
  }
}
