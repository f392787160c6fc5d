import FoundationEssentials
import JalonModel

/// A row of the table of events.
struct EventRow {
  /// What a row is about.
  enum Kind: String {
    /// The figures that the reviews from here on saw, until the next such row.
    case seen
    case reviewed, episode, proposed, decided
  }

  /// The columns of ``init(_:from:)``, of a table called `event`.
  static let columns = """
    event.id, event.place, event.run, event.kind, event."trigger", event.number, event.body
    """

  let id: Int
  let place: String
  let run: Int?
  let kind: Kind
  let trigger: String
  let number: Int?
  let body: String

  init(_ row: borrowing Row, from connection: Connection) throws {
    guard let kind = Kind(rawValue: row.text(3)) else {
      throw connection.damaged("events.kind = \(row.text(3))")
    }
    id = row.integer(0)
    place = row.text(1)
    run = row.optionalInteger(2)
    self.kind = kind
    trigger = row.text(4)
    number = row.optionalInteger(5)
    body = row.text(6)
  }

  var action: PlanAction.ID { PlanAction.ID(place: place, trigger: trigger, number: number ?? 0) }
}

/// Bodies as JSON with sorted keys, so that equal values are equal texts.
struct BodyCoder {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  /// The JSON of a body. Throws `Problem` where it holds what is no number.
  func text(of body: some Encodable) throws -> String {
    do { return String(decoding: try encoder.encode(body), as: UTF8.self) } catch {
      throw StoreWords.contradiction.problem("JSON")
    }
  }

  /// The body of a JSON text.
  func body<Body: Decodable>(
    _ type: Body.Type, _ text: String, from connection: Connection
  ) throws -> Body {
    do { return try decoder.decode(type, from: Data(text.utf8)) } catch {
      throw connection.damaged(String(text.prefix(60)))
    }
  }
}
