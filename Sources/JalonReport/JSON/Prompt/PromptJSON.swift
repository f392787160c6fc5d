public import JalonModel

/// What the prompt answers as lines of JSON, in UTF-8, each with its line feed.
///
/// The schemas are `jalon.answer/1`, `jalon.spread/1`, `jalon.history/1` and `jalon.definitions/1`.
public struct PromptJSON: Hashable, Sendable {
  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// The line of an answer: what was printed, and each thing that it gave; how long it took, where
  /// that was asked for.
  public func line(for answer: PromptAnswer, milliseconds: Double? = nil) -> [UInt8] {
    line("jalon.answer/1") { object in
      object.write("printed", answer.printed)
      if let milliseconds { object.write("milliseconds", milliseconds) }
      object.writeArray("shown") { array in
        for shown in answer.shown { array.writeObject { AnswerJSON.write(shown, to: &$0) } }
      }
    }
  }

  /// The line of what a condition, a rule or a quantity comes to over many places.
  public func line(for spread: Spread) -> [UInt8] {
    line("jalon.spread/1") { SpreadJSON.write(spread, to: &$0) }
  }

  /// The line of figures over time.
  public func line(for history: FigureHistory) -> [UInt8] {
    line("jalon.history/1") { HistoryJSON.write(history, to: &$0) }
  }

  /// The line of what was typed and still counts.
  public func line(for definitions: [Definition]) -> [UInt8] {
    line("jalon.definitions/1") { object in
      object.writeArray("definitions") { array in
        for definition in definitions {
          array.writeObject { object in
            object.write("text", definition.text)
            object.writeArray("declares") { array in
              for each in definition.declares {
                array.writeObject { object in
                  object.write("kind", each.kind)
                  object.write("id", each.id)
                }
              }
            }
          }
        }
      }
    }
  }

  private func line(_ schema: String, _ body: (inout JSONObject) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", schema)
      object.write("engine", engine)
      body(&object)
    }
    return bytes
  }
}
