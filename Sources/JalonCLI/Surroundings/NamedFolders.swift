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
    guard let sign = part.firstIndex(of: "="), sign != part.startIndex else {
      throw .badValue(part, of: source, remedy: remedy)
    }
    let (name, folder) = (part[..<sign], part[part.index(after: sign)...])
    guard !folder.isEmpty, !name.contains("/") else {
      throw .badValue(part, of: source, remedy: remedy)
    }
    return (String(name.drop { $0 == "@" }), String(folder))
  }

  private static let remedy = Text.both(
    fr: "Un nom, le signe égal et un dossier : partage=../donnees",
    en: "A name, an equals sign and a folder: shared=../data")
}
