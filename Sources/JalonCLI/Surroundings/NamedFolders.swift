import JalonModel

/// The folders of `@name/` paths.
enum NamedFolders {
  /// Those of `JALON_FOLDERS`, and over them those given as `NAME=DIR`.
  static func map(given: [String]) throws(Problem) -> [String: String] {
    var folders: [String: String] = [:]
    for part in Variable.folders.parts {
      let (name, folder) = try split(part, from: Variable.folders.rawValue)
      folders[name] = folder
    }
    var seen: Set<String> = []
    for part in given {
      let (name, folder) = try split(part, from: Option.folder.flag)
      guard seen.insert(name).inserted else { throw .givenTwice("\(Option.folder.flag) \(name)=") }
      guard Paths.isFolder(folder) else { throw .notAFolder(folder, for: Option.folder.flag) }
      folders[name] = folder
    }
    return folders
  }

  private static func split(
    _ part: String, from source: String
  ) throws(Problem) -> (name: String, folder: String) {
    let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = halves[0].drop { $0 == "@" }
    guard halves.count == 2, !name.isEmpty, !name.contains("/"), !halves[1].isEmpty else {
      throw .badValue(part, of: source, remedy: remedy)
    }
    return (String(name), String(halves[1]))
  }

  private static let remedy = Text.both(
    fr: "Un nom, le signe égal et un dossier : partage=../donnees",
    en: "A name, an equals sign and a folder: shared=../data")
}
