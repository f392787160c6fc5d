import FoundationEssentials
import JalonLua
public import JalonModel

/// A folder of rules and data, read and ready to be diagnosed.
///
/// ```swift
/// let workspace = try Workspace(at: "examples/victoriaville", packs: ["rules"])
/// for day in ["2021-12-31", "2026-11-21"].compactMap(Day.init) {
///   for finding in try workspace.diagnose(asOf: day).findings where finding.outcome == .met {
///     print(day, finding.rule, finding.severity?.rawValue ?? "undecided")
///   }
/// }
/// ```
///
/// It never reads the clock, the environment or anything outside the folders given. It is a value:
/// several threads may diagnose from it at once.
public struct Workspace: Sendable {
  /// What the layers declare, merged.
  public var pack: RulePack { content.pack }
  /// What was found wrong and does not stop: bad rows that are tolerated, adjustments overtaken.
  public var warnings: [Problem] { content.warnings }
  /// All places, in the order of declaration.
  public var collectivities: [Collectivity] { content.places.list }

  let content: WorkspaceContent

  /// Opens a folder that has a `jalon.lua`.
  ///
  /// Packs that it uses are looked for in `packs`, in order; `folders` gives the folders that paths
  /// such as `@name/file.csv` lie in, by name. Throws `Problems`: all that is wrong, with places.
  public init(at path: String, packs: [String] = [], folders: [String: String] = [:]) throws {
    guard FileManager.default.fileExists(atPath: path + "/jalon.lua") else {
      throw Problems([
        Problem(
          "no_workspace",
          .both(
            fr: "Il n’y a pas de jalon.lua dans «\u{A0}\(path)\u{A0}».",
            en: "There is no jalon.lua in `\(path)`."),
          remedy: .both(
            fr: "Nommez un dossier qui en a un.", en: "Name a folder that has one."))
      ])
    }
    content = try WorkspaceContent(
      folder: path, main: "jalon.lua", search: PackSearch(packs: packs, folders: folders))
  }

  init(_ content: WorkspaceContent) { self.content = content }

  /// The place of an id, a code or a name. Throws `Problem` where none fits, or several do.
  public func collectivity(_ name: String) throws -> Collectivity {
    content.places.list[try content.place(name)]
  }

  /// The place that is meant where none is named: that of the workspace's `pack`, or else the only
  /// municipality, MRC, borough or agglomeration that its own files declare. Throws `Problem` where
  /// there is no such place.
  public func ownCollectivity() throws -> Collectivity {
    content.places.list[try content.ownPlace()]
  }

  /// The findings of a place, given by id, code or name, as of a date.
  ///
  /// Without a place, that of the workspace's `pack`, or else the only municipality, MRC, borough
  /// or agglomeration that its own files declare. Throws `Problem` where there is no such place.
  public func diagnose(_ place: String? = nil, asOf day: Day) throws -> Diagnosis {
    let ordinal = try place.map(content.place) ?? content.ownPlace()
    return Review(content, asOf: day).diagnosis(of: ordinal)
  }
}

/// A workspace's content seen as of a date by one worker.
struct Review {
  let content: WorkspaceContent
  let evaluation: Evaluation

  /// `programme` is that of the content's pack, where somebody has it ready.
  init(_ content: WorkspaceContent, asOf day: Day, programme: Programme? = nil) {
    self.content = content
    let territory = Territory(
      dataset: content.dataset, places: content.places, pack: content.pack, asOf: day)
    evaluation = Evaluation(
      territory: territory, running: content.files, programme: programme)
  }

  func diagnosis(of place: Int) -> Diagnosis {
    complete(evaluation.diagnosis(of: place), of: place)
  }

  /// The same of a block of places, of each what is wanted of it.
  func diagnoses<Made>(of block: [Int], making make: (Diagnosis) -> Made) -> [Made] {
    evaluation.diagnoses(of: block) { place, diagnosis in make(complete(diagnosis, of: place)) }
  }

  private func complete(_ diagnosis: consuming Diagnosis, of place: Int) -> Diagnosis {
    diagnosis.data = content.dataset.summary
    diagnosis.countFigures(in: evaluation.territory, at: place)
    return diagnosis
  }
}
