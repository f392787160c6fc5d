import JalonLua
import JalonModel

@testable import Jalon

/// A shipped workspace read once, its place diagnosed again and again on changed data.
struct ShippedWorld {
  static let folders = ["examples/victoriaville", "examples/val-exemple"]

  let content: WorkspaceContent
  let place: Int
  let asOf: Day
  /// By indicator, what is computed from it or rests on it, and itself.
  let dependents: [String: Set<String>]
  private let workers = Workers()

  init(_ folder: String, asOf day: String = "2026-11-21") throws {
    content = try WorkspaceContent(
      folder: repository + "/" + folder, main: "jalon.lua",
      search: PackSearch(packs: [repository + "/rules"], folders: [:]))
    place = try content.ownPlace()
    asOf = Day(day) ?? .earliest
    dependents = Self.dependents(content.pack.indicators)
  }

  private static func dependents(_ indicators: [Indicator]) -> [String: Set<String>] {
    let inputs = indicators.map { indicator in
      (indicator.compute?.leaves ?? []).compactMap(\.indicator)
        + [indicator.base?.indicator].compactMap { $0 }
    }
    var found = Dictionary(
      indicators.map { ($0.id, Set([$0.id])) }, uniquingKeysWith: { a, _ in a })
    // Nothing shipped is computed through more than a few others.
    for _ in 0..<8 {
      for (indicator, inputs) in zip(indicators, inputs) {
        let further = found[indicator.id] ?? []
        for input in inputs { found[input]?.formUnion(further) }
      }
    }
    return found
  }

  var pack: RulePack { content.pack }

  /// Its place's diagnosis, on other data if any are given.
  func diagnosis(on dataset: Dataset? = nil) -> Diagnosis {
    let territory = Territory(
      dataset: dataset ?? content.dataset, places: content.places, pack: content.pack, asOf: asOf)
    let runtime =
      workers.last.map { ScriptRuntime(after: $0, territory: territory) }
      ?? ScriptRuntime(content.files, territory: territory)
    workers.last = runtime
    territory.runFunction = { runtime.quantity($0, at: $1, $2) }
    let evaluation = Evaluation(
      territory: territory, scripts: runtime.scripts(.off), recorded: runtime.scripts(.on))
    runtime.finding = { [unowned evaluation] in evaluation.finding(of: $0, at: $1) }
    return evaluation.diagnosis(of: place)
  }

  /// Whose machines the next diagnosis goes on with.
  private final class Workers {
    var last: ScriptRuntime?
  }

  /// Every place, indicator and group that has rows, in a fixed order.
  var series: [SeriesName] {
    var all: [SeriesName] = []
    for (key, run) in content.dataset.runs {
      for place in Set(run.places) {
        all.append(
          SeriesName(
            place: content.places.list[Int(place)].id, indicator: pack.indicators[key.indicator].id,
            group: pack.groups[key.group].id))
      }
    }
    return all.sorted { $0.text < $1.text }
  }
}

/// A place, an indicator and a group.
struct SeriesName: Hashable {
  var place: String
  var indicator: String
  var group: String

  var text: String { "\(place) \(indicator) \(group)" }
}

extension EvidenceReading {
  /// The id of the indicator that was read, of a survey that of its aggregate.
  var indicator: String? {
    switch subject {
    case .indicator(let id), .peers(let id, _, count: _): id
    case .survey(let survey, let question, let aggregate):
      Survey.indicator(survey, question, aggregate)
    case .stakeholders: nil
    }
  }

  var isOfPeers: Bool {
    if case .peers = subject { true } else { false }
  }

  /// Whether it is a reading of the series itself.
  func isOf(_ series: SeriesName) -> Bool {
    !isOfPeers && indicator == series.indicator && place == series.place && group == series.group
  }
}

extension MissingDatum {
  /// Whether it names the series, whatever its period.
  func names(_ series: SeriesName) -> Bool {
    let isSame =
      kind == .survey ? series.indicator.hasPrefix(id + ".") : id == series.indicator
    return isSame && place == series.place && (group == nil || group == series.group)
  }
}
