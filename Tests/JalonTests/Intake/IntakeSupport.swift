import Foundation
import JalonModel

@testable import Jalon

/// A workspace's data as a test gives them: what is declared, and files as texts.
struct TestIntake {
  static let origin = Origin(layer: "essai", file: "jalon.lua", line: 3, column: 1)

  var pack = RulePack()
  var places = Places([])

  init(indicators: [Indicator] = [], places: [Collectivity] = []) {
    pack.indicators = indicators
    self.places = Places(places)
  }

  static func indicator(_ id: String, _ change: (inout Indicator) -> Void = { _ in }) -> Indicator {
    var indicator = Indicator(id: id, label: .only(id, in: .fr), origin: origin)
    change(&indicator)
    return indicator
  }

  static func place(
    _ id: String, _ name: String, _ kind: Kind = .municipality,
    _ change: (inout Collectivity) -> Void = { _ in }
  ) -> Collectivity {
    var place = Collectivity(id: id, name: name, kind: kind, origin: origin)
    change(&place)
    return place
  }

  static func source(
    _ name: String = "donnees.csv", _ mapping: Mapping? = nil, layer: Int = 0,
    purpose: DataSource.Purpose = .data
  ) -> DataSource {
    DataSource(
      purpose: purpose, path: name, name: name, layer: layer, layerID: "l\(layer)",
      mapping: mapping, origin: origin)
  }

  /// Reads one file, given as its text.
  func read(_ text: String, _ mapping: Mapping? = nil) throws -> Loaded {
    try read([(Self.source("donnees.csv", mapping), Array(text.utf8))])
  }

  func read(_ files: [(source: DataSource, bytes: [UInt8])]) throws -> Loaded {
    let (dataset, outcome) = try DatasetIntake(pack: pack, places: places)
      .dataset(files.map(\.source)) { path in
        guard let file = files.first(where: { $0.source.path == path }) else {
          throw FileFault.missing
        }
        return file.bytes
      }
    return Loaded(pack: pack, places: places, dataset: dataset, outcome: outcome)
  }

  /// The problems of a file that does not load.
  func problems(_ text: String, _ mapping: Mapping? = nil) -> [Problem] {
    do {
      _ = try read(text, mapping)
      return []
    } catch {
      return (error as? Problems)?.list ?? []
    }
  }
}

/// What a test's files came to.
struct Loaded {
  let pack: RulePack
  let places: Places
  let dataset: Dataset
  let outcome: DatasetIntake.Outcome

  var summary: Diagnosis.DataSummary { dataset.summary }
  var warnings: [Problem] { outcome.warnings }

  /// Every reading of a place, an indicator and a group, by period, in the run's order.
  func readings(_ place: String, _ indicator: String, _ group: String = "total")
    -> [(period: String, reading: Reading)]
  {
    guard let place = places.ordinal(of: place),
      let indicator = pack.indicators.firstIndex(where: { $0.id == indicator }),
      let group = pack.groups.firstIndex(where: { $0.id == group }),
      let run = dataset.runs[Dataset.Key(indicator: indicator, group: group)]
    else { return [] }
    return run.range(of: place).map { row in
      (
        "\(dataset.periods[Int(run.periods[row])])",
        run.marks[row].reading(run.values[row])
      )
    }
  }

  /// The one reading of a period.
  func reading(_ place: String, _ indicator: String, _ period: String, _ group: String = "total")
    -> Reading?
  {
    let found = readings(place, indicator, group).filter { $0.period == period }
    return found.count == 1 ? found[0].reading : nil
  }

  /// The lines of a file that gave rows.
  func lines(of file: String) -> Set<Int> {
    var lines: Set<Int> = []
    for run in dataset.runs.values {
      for row in run.places.indices where dataset.files[Int(run.files[row])].name == file {
        lines.insert(Int(run.lines[row]))
      }
    }
    return lines
  }
}

extension Problem {
  /// `file:line:column kind`.
  var brief: String {
    "\(file ?? "-"):\(line.map(String.init) ?? "-"):\(column.map(String.init) ?? "-") \(kind)"
  }
}

func measured(_ value: Double) -> Reading { .measured(value, .normal) }
