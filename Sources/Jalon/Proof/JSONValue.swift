import FoundationEssentials
import JalonModel

/// A value of JSON, as it was recorded, to be held against another.
indirect enum JSONValue: Hashable, Sendable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads a text; nil where it is no JSON.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
      return nil
    }
    self = value
  }

  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// On one line, the members of objects in the order of their names.
  var written: String {
    switch self {
    case .null: "null"
    case .truth(let truth): "\(truth)"
    case .number(let number): number.plain
    case .text(let text): "\"\(text)\""
    case .array(let list): "[\(list.map(\.written).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.written)" }.joined(separator: ", "))}"
    }
  }
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    if let members = try? decoder.singleValueContainer().decode([String: JSONValue].self) {
      self = .object(members)
    } else if let list = try? decoder.singleValueContainer().decode([JSONValue].self) {
      self = .array(list)
    } else {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let truth = try? container.decode(Bool.self) {
        self = .truth(truth)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }
}

extension JSONValue {
  /// What is no longer as it was recorded, by its path. Lines of files are passed over: a comment
  /// moves them all.
  static func differences(
    _ recorded: JSONValue?, _ now: JSONValue?, at path: String = ""
  ) -> [RecordedResult.Difference] {
    if recorded == now { return [] }
    if case .object(let before)? = recorded, case .object(let after)? = now {
      return Set(before.keys).union(after.keys).subtracting(["line"]).sorted().flatMap { name in
        differences(before[name], after[name], at: path.isEmpty ? name : "\(path).\(name)")
      }
    }
    if case .array(let before)? = recorded, case .array(let after)? = now {
      let (known, found) = (keyed(before), keyed(after))
      return
        (known.map(\.key) + found.map(\.key).filter { key in !known.contains { $0.key == key } })
        .flatMap { key in
          differences(
            known.first { $0.key == key }?.value, found.first { $0.key == key }?.value,
            at: "\(path)[\(key)]")
        }
    }
    return [.init(path: path, recorded: recorded?.written, now: now?.written)]
  }

  /// The elements by their ids where each has one of its own, else by their place.
  private static func keyed(_ list: [JSONValue]) -> [(key: String, value: JSONValue)] {
    let ids = list.compactMap { $0["id"]?.text }
    if ids.count == list.count, Set(ids).count == ids.count { return Array(zip(ids, list)) }
    return list.enumerated().map { ("\($0)", $1) }
  }
}

private func zip(_ keys: [String], _ values: [JSONValue]) -> [(key: String, value: JSONValue)] {
  keys.indices.map { (keys[$0], values[$0]) }
}
