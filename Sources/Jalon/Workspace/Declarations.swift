import FoundationEssentials
public import JalonModel

/// What the Lua files of a pack or a workspace declare, read without any data file.
///
/// ```swift
/// let declarations = try Declarations(at: "rules/quebec", packs: ["rules"])
/// for threshold in declarations.catalogue.pack.thresholds { print(threshold.id) }
/// ```
public struct Declarations: Sendable {
  /// What is declared, merged over all layers.
  public let catalogue: Catalogue
  /// What was found wrong and does not stop.
  public let warnings: [Problem]

  let loading: RuleLoading

  /// Reads a folder with a `jalon.lua` or a `pack.lua`, and the packs that it uses, which are
  /// looked for in `packs`, in order. Throws `Problems`: all that is wrong, with places.
  public init(at path: String, packs: [String] = []) throws {
    let folder = URL(filePath: path).standardizedFileURL.path
    guard
      let main = Self.mains.first(where: { name in
        FileManager.default.fileExists(atPath: "\(folder)/\(name)")
      })
    else {
      throw Problems([.noPack(at: path)])
    }
    loading = try RuleLoading(
      folder: folder, main: main, search: PackSearch(packs: packs, folders: [:]))
    let assembled = loading.assembled
    let places = assembled.places.map { ($0.id, $0.name) }
    catalogue = Catalogue(
      pack: assembled.pack.completingThresholdUnits(),
      placeNames: Dictionary(places, uniquingKeysWith: { first, _ in first }))
    warnings = assembled.warnings
  }

  private static let mains = ["jalon.lua", "pack.lua"]
}

extension Problem {
  /// A folder that holds no rules.
  static func noPack(at path: String) -> Problem {
    Problem(
      "no_pack",
      .both(
        fr: "Il n’y a ni jalon.lua ni pack.lua dans «\u{A0}\(path)\u{A0}».",
        en: "There is neither jalon.lua nor pack.lua in `\(path)`."),
      remedy: .both(
        fr: "Nommez un dossier qui a l’un des deux.", en: "Name a folder that has one of them."))
  }
}
