import JalonModel

@testable import Jalon

/// What carries each id of the source documents, as `rules/quebec/seed-map.csv` tells.
struct SeedMap {
  /// The declarations of an id, each `kind:id`; `context` for what the context page tells.
  var declarations: [String: [String]] = [:]
  /// The ids in the order of the file, a double one twice.
  var ids: [String] = []

  init() throws {
    for line in try BasePack.text("seed-map.csv").split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", maxSplits: 1)
      guard let id = cells.first.map(String.init) else { continue }
      ids.append(id)
      declarations[id] = cells.dropFirst().first?.split(separator: " ").map(String.init) ?? []
    }
  }
}

/// What the pack says of an id: in a declaration, given by `kind:id`, or on its context page.
struct SaidByPack {
  private var texts: [String: String] = [:]
  private let context: [Substring]

  init(_ pack: RulePack, context: String) {
    self.context = context.split(separator: "\n")
    note("characteristic", pack.characteristics) { $0.id }
    note("survey", pack.surveys) { $0.id }
    note("issue", pack.issues) { $0.id }
    note("rule", pack.rules) { $0.id }
    note("solution", pack.solutions) { $0.id }
    note("stakeholder", pack.stakeholders) { $0.id }
    note("measure", pack.measures) { $0.id }
    note("practice", pack.practices) { $0.id }
    // A milieu is a word of the language, which readers see in French as the source has it.
    for practice in pack.practices {
      let milieux = practice.card.filter { $0.name == "milieu" }.flatMap(\.texts)
      let names = milieux.compactMap { Lexicon.french(of: $0.shown(in: .en), in: .milieu) }
      texts["practice:\(practice.id)", default: ""] += "\n" + names.joined(separator: "\n")
    }
  }

  /// All that a declaration says, or `context` of an id; nil where there is none.
  func words(_ declaration: String, of id: String) -> String? {
    guard declaration == "context" else { return texts[declaration] }
    let rows = context.filter { $0.hasPrefix("| \(id) |") }
    return rows.isEmpty ? nil : rows.joined(separator: "\n")
  }

  private mutating func note<Value>(_ kind: String, _ values: [Value], _ id: (Value) -> String) {
    for value in values {
      texts["\(kind):\(id(value))"] = Self.texts(in: value).joined(separator: "\n")
    }
  }

  /// Every text anywhere in a value.
  private static func texts(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
  }
}
