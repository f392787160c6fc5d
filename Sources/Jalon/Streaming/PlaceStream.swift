public import JalonModel

/// Packs, read and ready to diagnose places that come one a line, as JSON.
///
/// ```swift
/// let stream = try PlaceStream(of: ["rules/quebec"], packs: ["rules"])
/// let worker = stream.worker(asOf: day)
/// for (index, line) in lines.enumerated() {
///   switch worker.diagnosis(of: line, number: index + 1) {
///   case .success(let diagnosis): print(diagnosis.place.name, diagnosis.summary)
///   case .failure(let problem): print(problem)
///   }
/// }
/// ```
///
/// A line is of the schema `jalon.place/1`, and is the highest layer over the packs: its fields and
/// figures stand above those that they have of a place of the same id. What it reads of the places
/// that it lies in, and its peers, come from the packs' own data; it sees no other line, so that the
/// lines may be dealt to any number of workers and machines.
///
/// It never reads the clock, the environment or anything outside the folders given. It is a value:
/// each thread takes a worker of its own.
public struct PlaceStream: Sendable {
  /// How long a line may be, in bytes; a longer one is answered with a problem.
  public static let longestLine = 1 << 20

  /// What was found wrong and does not stop.
  public var warnings: [Problem] { content.warnings }
  /// What the packs declare, merged.
  public var pack: RulePack { content.pack }

  let content: WorkspaceContent
  let names: PlaceLineReader.Names
  let registry: Guest.Registry

  /// Reads folders that have a `pack.lua` or a `jalon.lua`, the lowest layer first.
  ///
  /// Packs that they use are looked for in `packs`, in order; `folders` gives the folders that paths
  /// such as `@name/file.csv` lie in, by name. Throws `Problems`: all that is wrong, with places.
  public init(of paths: [String], packs: [String] = [], folders: [String: String] = [:]) throws {
    guard let top = paths.last else { throw Problems([.noPack(at: "")]) }
    self.init(
      try WorkspaceContent(
        folder: top, main: LayerFolder.main(of: top),
        search: PackSearch(packs: packs, folders: folders),
        LoadingExtent(beneath: Array(paths.dropLast()))))
  }

  init(_ content: WorkspaceContent) {
    self.content = content
    names = PlaceLineReader.Names(content.pack)
    registry = Guest.Registry(content)
  }

  /// Who diagnoses lines one after the other, as of a date.
  public func worker(asOf day: Day) -> StreamWorker { StreamWorker(self, asOf: day) }

  /// The problem that answers a line that is longer than ``longestLine``.
  public static func tooLong(line: Int) -> Problem {
    LineFault.tooLong(longestLine).problem(in: [], line: line)
  }
}
