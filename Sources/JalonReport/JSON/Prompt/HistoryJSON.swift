internal import JalonModel

/// Figures over time, as the members of an object.
enum HistoryJSON {
  static func write(_ history: FigureHistory, to object: inout JSONObject) {
    object.write("as_of", history.asOf.description)
    object.writePlace(history.place)
    object.write("indicator", history.indicator)
    let indicator = history.pack.indicators.first { $0.id == history.indicator }
    object.write("label", indicator?.label)
    object.write("group", history.group)
    object.write("unit", history.unit.isEmpty ? nil : history.unit)
    object.writeArray("points") { array in
      for point in history.points {
        array.writeObject { object in
          object.write("period", point.period.description)
          object.write("value", point.reading.number)
          object.write("reliability", point.reading.reliability?.rawValue)
          let reason: Reason? =
            if case .missing(let reason) = point.reading { reason } else { nil }
          object.write("reason", reason?.rawValue)
        }
      }
    }
    object.write("breaks", history.breaks.map(\.description))
    object.writeObject("peers", about: history.peers) { object, peers in
      object.write("median", peers.median)
      object.write("count", peers.count)
    }
  }
}
