import Foundation

/// JSON that keeps the order of members.
indirect enum OrderedJSON: Equatable {
  case null
  case truth(Bool)
  case number(String)
  case text(String)
  case array([OrderedJSON])
  case object([Member])

  struct Member: Equatable {
    var name: String
    var value: OrderedJSON
  }

  struct Malformed: Error {}

  init(parsing text: String) throws {
    var rest = Array(text.utf8)[...]
    self = try Self.value(&rest)
    Self.skipBlanks(&rest)
    guard rest.isEmpty else { throw Malformed() }
  }

  /// The first member of a name.
  subscript(name: String) -> OrderedJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var elements: [OrderedJSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var names: [String] {
    if case .object(let members) = self { members.map(\.name) } else { [] }
  }

  private static func skipBlanks(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.drop { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
  }

  private static func value(_ rest: inout ArraySlice<UInt8>) throws -> OrderedJSON {
    skipBlanks(&rest)
    switch rest.first {
    case UInt8(ascii: "{"):
      return .object(
        try list(&rest, to: "}") { rest in
          skipBlanks(&rest)
          let name = try string(&rest)
          try take(":", &rest)
          return Member(name: name, value: try value(&rest))
        })
    case UInt8(ascii: "["): return .array(try list(&rest, to: "]") { try value(&$0) })
    case UInt8(ascii: "\""): return .text(try string(&rest))
    default: return try word(&rest)
    }
  }

  private static func list<Element>(
    _ rest: inout ArraySlice<UInt8>, to end: Unicode.Scalar,
    _ element: (inout ArraySlice<UInt8>) throws -> Element
  ) throws -> [Element] {
    rest.removeFirst()
    var elements: [Element] = []
    skipBlanks(&rest)
    while rest.first != UInt8(ascii: end) {
      if !elements.isEmpty { try take(",", &rest) }
      elements.append(try element(&rest))
      skipBlanks(&rest)
    }
    rest.removeFirst()
    return elements
  }

  private static func take(_ mark: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) throws {
    skipBlanks(&rest)
    guard rest.popFirst() == UInt8(ascii: mark) else { throw Malformed() }
  }

  private static func string(_ rest: inout ArraySlice<UInt8>) throws -> String {
    var end = rest.startIndex + 1
    while end < rest.endIndex, rest[end] != UInt8(ascii: "\"") {
      end += rest[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < rest.endIndex else { throw Malformed() }
    let text = try JSONDecoder().decode(String.self, from: Data(rest[...end]))
    rest = rest[(end + 1)...]
    return text
  }

  private static func word(_ rest: inout ArraySlice<UInt8>) throws -> OrderedJSON {
    let bytes = rest.prefix { !Array(",]} \n\r\t".utf8).contains($0) }
    rest = rest.dropFirst(bytes.count)
    switch String(decoding: bytes, as: UTF8.self) {
    case "null": return .null
    case "true": return .truth(true)
    case "false": return .truth(false)
    case let number where Double(number) != nil: return .number(number)
    default: throw Malformed()
    }
  }
}
