import FoundationEssentials
public import JalonModel

/// The diagnoses of a workspace that a person accepted, one file a place, and what the rules come
/// to now.
///
/// ```swift
/// let recorded = RecordedDiagnoses(of: workspace, at: "examples/victoriaville")
/// for result in try recorded.compared(with: DiagnosisJSON.recorded) { print(result.differences) }
/// ```
public struct RecordedDiagnoses: Sendable {
  /// Writes a diagnosis as JSON.
  public typealias Writer = (Diagnosis) -> [UInt8]

  /// Where they are, in the workspace's folder.
  public static let folder = "tests/recorded"

  private let workspace: Workspace
  private let path: String

  /// Those of a workspace at a path.
  public init(of workspace: Workspace, at path: String) {
    self.workspace = workspace
    self.path = path
  }

  /// Whether a workspace at a path has any.
  public static func exist(at path: String) -> Bool { !files(at: path).isEmpty }

  private static func files(at path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? [])
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  /// A recorded diagnosis: of which place, as of which day.
  private struct Recorded {
    var file: String
    var place: String
    var asOf: Day
    var value: JSONValue
  }

  /// Each place that is chosen, diagnosed as of the day of its record. Throws `Problem` for a file
  /// that is no recorded diagnosis.
  public func compared(
    _ isChosen: (String) -> Bool = { _ in true }, with writer: Writer
  ) throws -> [RecordedResult] {
    try Self.files(at: path).map(read).filter { isChosen($0.place) }.map { recorded in
      guard let now = try? workspace.diagnose(recorded.place, asOf: recorded.asOf) else {
        let lost = RecordedResult.Difference(path: "place", recorded: recorded.place, now: nil)
        return RecordedResult(place: recorded.place, file: recorded.file, differences: [lost])
      }
      return RecordedResult(
        place: recorded.place, file: recorded.file,
        differences: JSONValue.differences(recorded.value, JSONValue(writer(now))))
    }
  }

  /// Records anew: the place given, else those recorded already, else the workspace's own; as of
  /// the day given, else that of the record, else `today`. Gives what was written; throws `Problem`
  /// where there is no such place or nothing can be written.
  public func accept(
    place: String?, asOf day: Day?, today: Day, with writer: Writer
  ) throws -> [RecordedResult] {
    let known = try Self.files(at: path).map(read)
    var wanted: [(place: String?, asOf: Day?)] = known.map { ($0.place, $0.asOf) }
    if let place {
      let id = try workspace.collectivity(place).id
      wanted = [(id, known.first { $0.place == id }?.asOf)]
    }
    if wanted.isEmpty { wanted = [(nil, nil)] }
    return try wanted.map { place, recorded in
      let diagnosis = try workspace.diagnose(place, asOf: day ?? recorded ?? today)
      return try write(diagnosis, writer(diagnosis))
    }
  }

  private func write(_ diagnosis: Diagnosis, _ bytes: [UInt8]) throws(Problem) -> RecordedResult {
    let id = diagnosis.place.id
    let file = "\(Self.folder)/\(id).json"
    do {
      guard !id.contains("/") else { throw Problem.notRecorded(file) }
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(Self.folder)", withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(filePath: "\(path)/\(file)"), options: .atomic)
    } catch {
      throw .notRecorded(file)
    }
    return RecordedResult(place: id, file: file, differences: [])
  }

  private func read(_ file: String) throws -> Recorded {
    let bytes: [UInt8]
    do {
      bytes = try FileFault.read("\(path)/\(file)")
    } catch {
      throw ((error as? FileFault) ?? .unreadable).problem(named: file)
    }
    guard let value = JSONValue(bytes), let place = value["place"]?["id"]?.text,
      let asOf = value["as_of"]?.text.flatMap(Day.init)
    else { throw Problem.notADiagnosis(file) }
    return Recorded(file: file, place: place, asOf: asOf, value: value)
  }
}

extension Problem {
  fileprivate static func notRecorded(_ file: String) -> Problem {
    Problem(
      "not_written",
      .both(
        fr: "«\u{A0}\(file)\u{A0}» n’a pas pu être écrit.", en: "`\(file)` could not be written."),
      remedy: .both(
        fr: "Vérifiez les droits du dossier et la place qui reste.",
        en: "Check the folder’s permissions and the room left."))
  }

  fileprivate static func notADiagnosis(_ file: String) -> Problem {
    Problem(
      "not_a_diagnosis",
      .both(
        fr: "Ce fichier n’est pas un diagnostic enregistré.",
        en: "This file is no recorded diagnosis."),
      remedy: .both(
        fr: "Enregistrez-le de nouveau par --accept, ou supprimez-le.",
        en: "Record it again with --accept, or delete it.")
    ).at(file: file)
  }
}
