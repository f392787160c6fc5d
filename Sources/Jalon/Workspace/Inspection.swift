import FoundationEssentials
public import JalonModel

/// What is wrong with rules and data, found without a diagnosis.
///
/// ```swift
/// let inspection = try Inspection(of: .workspace("examples/victoriaville"), packs: ["rules"])
/// for problem in inspection.problems { print(problem) }
/// ```
public struct Inspection: Sendable {
  /// What is looked at.
  public enum Subject: Hashable, Sendable {
    /// A folder with a `jalon.lua`, and its data.
    case workspace(String)
    /// A folder with a `pack.lua`, and its data.
    case pack(String)
    /// A Lua file, read on top of a workspace unless it is part of it.
    case file(String, over: String)
  }

  /// How much is asked.
  public enum Demand: Hashable, Sendable {
    /// What can mislead.
    case usual
    /// Also what a careful author completes: texts in one language only.
    case strict
  }

  /// Errors and warnings, file after file, from the top down.
  public let problems: [Problem]
  /// Every field of every declaration with where it was written.
  public let origins: [FieldOrigin]

  /// Reads everything, as far as it can be read.
  ///
  /// Packs that it uses are looked for in `packs`, in order; `folders` gives the folders that paths
  /// such as `@name/file.csv` lie in, by name. Throws what keeps the machine from opening.
  public init(
    of subject: Subject, packs: [String] = [], folders: [String: String] = [:],
    demand: Demand = .usual
  ) throws {
    let search = PackSearch(packs: packs, folders: folders)
    let (folder, main, top): (String, String, String?) =
      switch subject {
      case .workspace(let path): (path, "jalon.lua", nil)
      case .pack(let path): (path, "pack.lua", nil)
      case .file(let path, let workspace): (workspace, "jalon.lua", path)
      }
    let reading = try RuleReading(
      folder: folder, main: main, search: search, LoadingExtent(tests: .read, top: top),
      refusals: .goOn)
    let checked = reading.checked()
    var found = reading.problems
    if reading.isWhole {
      let isSound = !reading.problems.contains { $0.gravity == .error }
      found += ContentProblems(reading).problems
      found += PackCheck.problems(
        in: checked, demand == .strict ? .strict : .always,
        on: isSound ? .soundPack : .text)
    }
    var fields = checked.fieldOrigins
    if top != nil, let name = reading.loaded.asked {
      found = found.filter { $0.file == name }
      fields = fields.filter { $0.origin.file == name }
    }
    problems = Self.ordered(found, reading.loaded.files)
    origins = fields
  }

  /// The folder of a pack by its id along a search path; nil where there is none.
  public static func pack(_ id: String, in packs: [String]) -> String? {
    packs.map { "\($0)/\(id)" }.first {
      FileManager.default.fileExists(atPath: $0 + "/pack.lua")
    }
  }

  private static func ordered(_ problems: [Problem], _ files: [RuleFile]) -> [Problem] {
    let ranks = Dictionary(
      files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
    func key(_ offset: Int, _ problem: Problem) -> (Int, String, Int, Int, Int) {
      let file = problem.file ?? ""
      return (ranks[file] ?? files.count, file, problem.line ?? 0, problem.column ?? 0, offset)
    }
    var seen: Set<Problem> = []
    return problems.filter { seen.insert($0).inserted }.enumerated()
      .sorted { key($0.offset, $0.element) < key($1.offset, $1.element) }.map(\.element)
  }
}
