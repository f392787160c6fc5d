import Foundation

/// Holds JSON against a JSON Schema, as far as the schemas of this repository go, and against the
/// order in which the schema names the members.
struct SchemaCheck {
  private let root: OrderedJSON

  init(_ file: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = folder.appending(path: "Sources/JalonReport/Schemas/\(file)")
    root = try OrderedJSON(parsing: String(contentsOf: path, encoding: .utf8))
  }

  /// What is wrong with a value, a sentence each.
  func faults(of value: OrderedJSON) -> [String] { faults(of: value, root, "$") }

  private func faults(of value: OrderedJSON, _ schema: OrderedJSON, _ path: String) -> [String] {
    if case .text(let name)? = schema["$ref"] {
      let definition = root["$defs"]?[String(name.dropFirst("#/$defs/".count))]
      return definition.map { self.faults(of: value, $0, path) } ?? [
        "\(path): no definition \(name)"
      ]
    }
    var faults: [String] = []
    if let type = schema["type"], !(type.elements + [type]).contains(.text(value.type)),
      !(value.isWhole && (type.elements + [type]).contains(.text("integer")))
    {
      faults.append("\(path): \(value.type) in place of \(type)")
    }
    if let constant = schema["const"], constant != value { faults.append("\(path): \(value)") }
    if let list = schema["enum"], !list.elements.contains(value) {
      faults.append("\(path): \(value) is not in the list")
    }
    if let choices = schema["oneOf"]?.elements {
      let tried = choices.map { self.faults(of: value, $0, path) }
      if tried.count(where: \.isEmpty) != 1 {
        faults.append("\(path): \(tried.count(where: \.isEmpty)) choices fit")
        faults += tried.first { !$0.isEmpty } ?? []
      }
    }
    faults += self.members(of: value, schema, path)
    if let items = schema["items"] {
      for (index, element) in value.elements.enumerated() {
        faults += self.faults(of: element, items, "\(path)[\(index)]")
      }
    }
    return faults
  }

  private func members(of value: OrderedJSON, _ schema: OrderedJSON, _ path: String) -> [String] {
    guard case .object(let members) = value else { return [] }
    var faults: [String] = []
    for case .text(let name) in schema["required"]?.elements ?? []
    where !value.names.contains(name) {
      faults.append("\(path): no \(name)")
    }
    guard let properties = schema["properties"] else { return faults }
    if properties.names.filter(value.names.contains) != value.names {
      faults.append("\(path): \(value.names) in place of \(properties.names)")
    }
    for member in members {
      if let schema = properties[member.name] {
        faults += self.faults(of: member.value, schema, "\(path).\(member.name)")
      }
    }
    return faults
  }
}

extension OrderedJSON {
  fileprivate var type: String {
    switch self {
    case .null: "null"
    case .truth: "boolean"
    case .number: "number"
    case .text: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  fileprivate var isWhole: Bool {
    if case .number(let number) = self { Int(number) != nil } else { false }
  }
}
