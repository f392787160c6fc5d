import JalonModel
import JalonReport

@testable import Jalon

/// Places of a workspace written as lines of a stream.
struct WrittenLine {
  let content: WorkspaceContent
  let place: Int

  /// All that the workspace says of the place.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    let card = content.places.list[place]
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", "jalon.place/1")
      object.write("id", card.id)
      object.write("name", card.name)
      object.write("kind", card.kind.rawValue)
      object.write("milieu", card.milieu?.rawValue)
      for kind in [Kind.mrc, .region, .province] {
        object.write(kind.rawValue, card.within[kind])
      }
      object.write("population", card.population)
      object.writeArray("observations") { writeRows(to: &$0) }
      if let relations = card.relations {
        object.writeArray("stakeholders") { array in
          for (actor, held) in relations.sorted(by: { $0.key < $1.key }) {
            array.writeObject { object in
              object.write("id", actor)
              object.write("relations", held.map(\.rawValue).sorted())
            }
          }
        }
      }
    }
    return bytes
  }

  private func writeRows(to array: inout JSONArray) {
    let dataset = content.dataset
    for (key, run) in dataset.runs {
      let rows = run.range(of: place)
      for row in rows {
        // Of several layers the highest counts.
        let isCovered = rows.contains { other in
          run.periods[other] == run.periods[row] && run.layers[other] > run.layers[row]
        }
        if isCovered { continue }
        array.writeObject { object in
          object.write("indicator", content.pack.indicators[key.indicator].id)
          object.write("group", content.pack.groups[key.group].id)
          object.write("period", dataset.periods[Int(run.periods[row])].description)
          if !run.marks[row].isMissing { object.write("value", run.values[row]) }
          object.write("status", Self.status(run.marks[row]))
          let source = Int(run.sources[row])
          object.write("source", source < 0 ? nil : dataset.sources[source])
          object.write(
            "published",
            run.statesPublication[row]
              ? Day(number: Int(run.published[row]))?.description : nil)
        }
      }
    }
  }

  private static func status(_ mark: Mark) -> String? {
    switch mark {
    case .normal: nil
    case .caution: "caution"
    case .withheld: "withheld"
    case .notApplicable: "not_applicable"
    default: "absent"
    }
  }

  /// The workspace without the place and its rows.
  var rest: WorkspaceContent {
    var rest = content
    let kept = content.places.list.indices.filter { $0 != place }
    rest.places = Places(kept.map { content.places.list[$0] })
    let calendar = LineCalendar(content.dataset.periods, and: [])
    rest.dataset.runs = content.dataset.runs.mapValues { $0.rows(of: kept, calendar) }
    return rest
  }
}

/// A line of JSON without what tells where a figure was written: the layer, the file, the line.
func withoutOrigins(_ line: String) -> String {
  line.replacing(/"layer":[^,]*,"file":[^,]*,"line":[^,}]*/, with: "")
    .replacing(/"rows":\d+/, with: "")
}
