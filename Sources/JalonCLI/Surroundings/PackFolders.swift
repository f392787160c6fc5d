/// The folders in which `use` looks for a pack, in the order in which they count.
enum PackFolders {
  /// Those given, those of `JALON_PACKS`, those installed, those beside a program just built.
  static func path(given: [String]) -> [String] {
    given + Variable.packs.parts + (System.programFolder.map(known) ?? [])
  }

  private static func known(around program: String) -> [String] {
    var folders: [String] = []
    if let prefix = Paths.parent(of: program) {
      folders.append(Paths.join(prefix, "share/jalon/rules"))
    }
    if let root = Paths.upward(from: program, where: { Paths.isFolder(Paths.join($0, "rules")) }) {
      folders.append(Paths.join(root, "rules"))
    }
    return folders.filter(Paths.isFolder)
  }
}
