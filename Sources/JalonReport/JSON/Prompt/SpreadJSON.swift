internal import JalonModel

/// What something comes to over many places, as the members of an object.
enum SpreadJSON {
  static func write(_ spread: Spread, to object: inout JSONObject) {
    object.write("asked", spread.asked)
    object.write("rule", spread.rule)
    object.write("as_of", spread.asOf.description)
    object.write("places", spread.places)
    if let outcomes = spread.outcomes {
      object.writeSummary("outcomes", outcomes)
    } else {
      object.writeNull("outcomes")
    }
    object.writeObject("severities") { object in
      for severity in Severity.allCases {
        object.write(severity.rawValue, spread.severities[severity] ?? 0)
      }
    }
    object.writeArray("met") { array in
      for place in spread.met {
        array.writeObject { object in
          object.write("id", place.place)
          object.write("name", place.name)
        }
      }
    }
    object.writeObject("figures", about: spread.figures) { write($1, to: &$0) }
  }

  private static func write(_ figures: Spread.Figures, to object: inout JSONObject) {
    object.write("unit", figures.unit.isEmpty ? nil : figures.unit)
    object.write("known", figures.known)
    object.writeObject("missing") { object in
      for reason in Reason.allCases { object.write(reason.rawValue, figures.missing[reason] ?? 0) }
    }
    object.write("median", figures.median)
    object.write("bound", figures.bound)
    object.writeArray("bins") { array in
      for bin in figures.bins {
        array.writeObject { object in
          object.write("low", bin.low)
          object.write("high", bin.high)
          object.write("count", bin.count)
        }
      }
    }
    write("lowest", figures.lowest, to: &object)
    write("highest", figures.highest, to: &object)
  }

  private static func write(
    _ name: String, _ places: [Spread.PlaceFigure], to object: inout JSONObject
  ) {
    object.writeArray(name) { array in
      for place in places {
        array.writeObject { object in
          object.write("id", place.place)
          object.write("name", place.name)
          object.write("value", place.value)
        }
      }
    }
  }
}
