import FoundationEssentials
import JalonModel

/// Where packs are looked for, and the folders that `@name/` paths lie in.
struct PackSearch: Sendable {
  /// Folders that hold packs, in order.
  var packs: [String]
  /// Folders by name.
  var folders: [String: String]

  /// The folder of a pack that a layer uses: by its id along the search path, or by a path relative
  /// to the layer's own folder.
  func pack(_ name: String, from layer: LayerFolder) throws(Problem) -> LayerFolder {
    if name.hasPrefix(".") || name.contains("/") {
      let path = URL(filePath: "\(layer.path)/\(name)").standardizedFileURL.path
      return try found(path, name)
    }
    for folder in packs where isPack("\(folder)/\(name)") {
      return try found("\(folder)/\(name)", name)
    }
    let others = packs.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { isPack("\(folder)/\($0)") }
    }
    var problem = Problem.unknown(
      ("trousse", "pack"), name, kind: "unknown_pack", known: others.sorted())
    let list = Set(others).sorted().joined(separator: ", ")
    problem.remedy =
      others.isEmpty
      ? .both(
        fr: "Aucune trousse n’a été trouvée : nommez par --packs le dossier qui les contient.",
        en: "No pack was found: name with --packs the folder that holds them.")
      : .both(
        fr: "Trousses trouvées : \(list). D’autres dossiers se nomment par --packs.",
        en: "Packs found: \(list). Other folders are named with --packs.")
    throw problem
  }

  private func isPack(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/pack.lua")
  }

  private func found(_ path: String, _ name: String) throws(Problem) -> LayerFolder {
    guard isPack(path) else {
      throw Problem(
        "unknown_pack",
        .both(
          fr: "«\u{A0}\(name)\u{A0}» n’est pas une trousse\u{A0}: il n’y a pas de pack.lua.",
          en: "`\(name)` is no pack: there is no pack.lua."),
        remedy: .both(fr: "Corrigez le chemin.", en: "Correct the path."))
    }
    let folder = URL(filePath: path).lastPathComponent
    return LayerFolder(path: path, prefix: folder + "/")
  }

  /// The file of a path in a data declaration; nil where the folder of its `@name/` is not given.
  func file(_ path: String, of layer: LayerFolder) throws(Problem) -> String? {
    guard path.hasPrefix("@") else { return try layer.file(path) }
    let parts = path.dropFirst().split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else {
      throw Problem(
        "bad_path",
        .both(
          fr: "«\u{A0}\(path)\u{A0}»\u{A0}: un chemin @nom/fichier est attendu.",
          en: "`\(path)`: a path @name/file is expected."))
    }
    guard let folder = folders[String(parts[0])] else { return nil }
    return try LayerFolder(path: folder, prefix: "").file(String(parts[1]))
  }
}
