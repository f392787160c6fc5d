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
    review(on: dataset).diagnosis(of: place)
  }

  /// The findings of some rules only, by their ordinals.
  func findings(of rules: [Int], on dataset: Dataset) -> [Int: Finding] {
    let evaluation = review(on: dataset).evaluation
    return rules.reduce(into: [:]) {
      $0[$1] = evaluation.finding(of: pack.rules[$1].id, at: place)
    }
  }

  private func review(on dataset: Dataset?) -> Review {
    var changed = content
    if let dataset { changed.dataset = dataset }
    return Review(changed, asOf: asOf)
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
