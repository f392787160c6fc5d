import Foundation
import JalonModel
import JalonStore

/// A record in a folder of its own, gone with the test.
final class StoreWorld {
  let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
  var file: String { folder.appending(path: "plan.sqlite").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // The tests that give the rights of root away come back to it as somebody else.
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func store(_ access: PlanStore.Access = .writing) throws -> PlanStore {
    try PlanStore(at: file, access: access, waiting: .milliseconds(50))
  }

  func dump() throws -> String { try store(.reading).dump() }

  var bytes: Data { get throws { try Data(contentsOf: URL(filePath: file)) } }
}

/// Runs that differ in what a test names.
func run(_ day: String, data: String = "dd", _ places: String...) throws -> ReviewRun {
  var run = ReviewRun(
    asOf: try read(day), engine: "0.1.0",
    packs: [.init(id: "quebec", version: "1.0.0", sha256: "aa")], data: data,
    scope: .all(kinds: [.municipality, .borough], within: "estrie"))
  for place in places { run.agendas[place] = "digest of \(place)" }
  return run
}

struct Unreadable: Error { var text: String }

/// A value as it is written; a test that writes it wrongly fails.
func read<Value: LosslessStringConvertible>(_ text: String) throws -> Value {
  guard let value = Value(text) else { throw Unreadable(text: text) }
  return value
}

/// Events of invented places.
enum Invented {
  static func figure(_ value: Reading, at place: String = "ici") throws -> SeenFigure {
    SeenFigure(
      indicator: "taux", place: place, group: "total", period: try read("2024-Q3"), reading: value)
  }

  static func episode(_ state: Episode.State, _ since: String, opened: String? = nil) throws
    -> PlanEvent
  {
    .episode(
      "table",
      Episode(
        trigger: "table", state: state, count: 1, since: try read(since),
        opened: try opened.map(read)))
  }

  static func action(_ number: Int = 1, at place: String = "ici", on day: String) throws
    -> PlanAction
  {
    PlanAction(
      id: .init(place: place, trigger: "table", number: number),
      plan: PlannedAction(title: .both(fr: "Réunir la table", en: "Convene the table")),
      rules: ["logement.rarete"], lead: "habitation", proposed: try read(day))
  }

  static func reviewed(_ day: String, _ seen: SeenFigure...) throws -> PlanEvent {
    .reviewed(try read(day), seen: seen)
  }

  static func decision(
    _ status: PlanAction.Status?, on day: String, by name: String? = "Ève Tremblay"
  ) throws -> Decision {
    Decision(.init(on: try read(day), status: status, by: name, because: "« Oui » \\ \"yes\"\n"))
  }
}

/// The kind of the problem that is thrown, with both languages complete; nil if none is.
func kind(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch let problem as Problem {
    let isWhole = problem.message.isComplete && problem.remedy?.isComplete == true
    return isWhole ? problem.kind : "\(problem.kind) without a remedy in both languages"
  } catch { return "\(error)" }
}
