public import JalonModel

/// What a rule came to at many places and past days, as a line of JSON, of the schema
/// `jalon.backtest/1`.
public struct BacktestJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.backtest/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// The line of a rule over past days in UTF-8, with its line feed.
  public func line(for backtest: Backtest) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      object.write("rule", backtest.rule)
      object.write("days", backtest.days.map(\.description))
      object.write("last", backtest.last.description)
      object.writeArray("outcomes") { array in
        for tally in backtest.tallies { array.writeObject { Self.write(tally, to: &$0) } }
      }
      object.writeArray("places") { array in
        for history in backtest.places { array.writeObject { Self.write(history, to: &$0) } }
      }
    }
    return bytes
  }

  private static func write(_ tally: Backtest.Tally, to object: inout JSONObject) {
    object.write("outcome", tally.outcome.rawValue)
    object.write("places", tally.places)
    object.write("looks", tally.looks)
    object.write("spells", tally.spells)
    object.write("days", tally.days)
    object.write("longest", tally.longest)
    object.write("first", tally.first.description)
    object.write("last", tally.last.description)
  }

  private static func write(_ history: Backtest.History, to object: inout JSONObject) {
    object.writePlace(history.place)
    object.writeSummary("looks", history.looks)
    object.writeSummary("days", history.days)
    object.writeArray("spells") { array in
      for spell in history.spells {
        array.writeObject { object in
          object.write("outcome", spell.outcome.rawValue)
          object.write("first", spell.first.description)
          object.write("last", spell.last.description)
          object.write("looks", spell.looks)
          object.write("days", spell.length)
        }
      }
    }
  }
}
