public import JalonModel

/// A catalogue as a line of JSON, of the schema `jalon.catalogue/1`.
///
/// One array a kind, always there. Conditions and quantities are sentences in both languages; a
/// survey's aggregates are not among the indicators.
public struct CatalogueJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.catalogue/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// Appends the line of a catalogue in UTF-8, with its line feed.
  public func append(_ catalogue: Catalogue, to bytes: inout [UInt8]) {
    let pack = catalogue.pack
    let words = CatalogueSentences(catalogue)
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      Self.list("packs", pack.layers, to: &object, Self.write)
      Self.list("characteristics", pack.characteristics, to: &object, Self.write)
      Self.list("groups", pack.groups, to: &object, Self.write)
      Self.list("indicators", catalogue.declaredIndicators, to: &object) {
        FigureDeclarationJSON.write($0, words, to: &$1)
      }
      Self.list("surveys", pack.surveys, to: &object) { FigureDeclarationJSON.write($0, to: &$1) }
      let owners = Self.owners(of: pack.rules)
      Self.list("thresholds", pack.thresholds, to: &object) {
        FigureDeclarationJSON.write($0, of: owners[$0.id], to: &$1)
      }
      Self.list("issues", pack.issues, to: &object, Self.write)
      Self.list("rules", pack.rules, to: &object) { RuleDeclarationJSON.write($0, words, to: &$1) }
      Self.list("solutions", pack.solutions, to: &object) {
        AdviceDeclarationJSON.write($0, words, to: &$1)
      }
      Self.list("stakeholders", pack.stakeholders, to: &object) {
        AdviceDeclarationJSON.write($0, to: &$1)
      }
      Self.list("measures", pack.measures, to: &object, Self.write)
      Self.list("practices", pack.practices, to: &object) {
        AdviceDeclarationJSON.write($0, words, to: &$1)
      }
      Self.list("triggers", pack.triggers, to: &object) {
        RuleDeclarationJSON.write($0, words, to: &$1)
      }
    }
  }

  /// Adds the declaration of a kind, by its English word, and an id; null for one that is not there.
  static func write(
    _ name: String, _ kind: String, _ id: String, of catalogue: Catalogue,
    to object: inout JSONObject
  ) {
    let pack = catalogue.pack
    let words = CatalogueSentences(catalogue)
    /// The first of a list that has the id.
    func add<Value>(
      _ list: [Value], _ own: (Value) -> String, _ write: (Value, inout JSONObject) -> Void
    ) {
      object.writeObject(name, about: list.first { own($0) == id }) { write($1, &$0) }
    }
    switch kind {
    case "characteristic": add(pack.characteristics, \.id, write)
    case "group": add(pack.groups, \.id, write)
    case "indicator":
      add(pack.indicators, \.id) { FigureDeclarationJSON.write($0, words, to: &$1) }
    case "survey": add(pack.surveys, \.id) { FigureDeclarationJSON.write($0, to: &$1) }
    case "threshold":
      let owner = owners(of: pack.rules)[id]
      add(pack.thresholds, \.id) { FigureDeclarationJSON.write($0, of: owner, to: &$1) }
    case "issue": add(pack.issues, \.id, write)
    case "rule": add(pack.rules, \.id) { RuleDeclarationJSON.write($0, words, to: &$1) }
    case "solution": add(pack.solutions, \.id) { AdviceDeclarationJSON.write($0, words, to: &$1) }
    case "stakeholder": add(pack.stakeholders, \.id) { AdviceDeclarationJSON.write($0, to: &$1) }
    case "measure": add(pack.measures, \.id, write)
    case "practice": add(pack.practices, \.id) { AdviceDeclarationJSON.write($0, words, to: &$1) }
    case "trigger": add(pack.triggers, \.id) { RuleDeclarationJSON.write($0, words, to: &$1) }
    default: object.writeNull(name)
    }
  }

  private static func list<Value>(
    _ name: String, _ values: [Value], to object: inout JSONObject,
    _ write: (Value, inout JSONObject) -> Void
  ) {
    object.writeArray(name) { array in
      for value in values { array.writeObject { write(value, &$0) } }
    }
  }

  /// The rule that each of rules' own thresholds belongs to.
  private static func owners(of rules: [Rule]) -> [String: String] {
    let pairs = rules.flatMap { rule in rule.thresholds.map { ($0.id, rule.id) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func write(_ layer: RulePack.Layer, to object: inout JSONObject) {
    object.write("id", layer.id)
    object.write("title", layer.title)
    object.write("version", layer.version)
    object.write("sha256", layer.sha256)
  }

  private static func write(_ each: Characteristic, to object: inout JSONObject) {
    object.write("id", each.id)
    object.write("order", each.order)
    object.write("label", each.label)
    object.write("statement", each.statement)
    object.write("origin", each.origin)
  }

  private static func write(_ group: PopulationGroup, to object: inout JSONObject) {
    object.write("id", group.id)
    object.write("label", group.label)
    object.write("part_of", group.partOf)
  }

  private static func write(_ issue: Issue, to object: inout JSONObject) {
    object.write("id", issue.id)
    object.write("label", issue.label)
    object.write("characteristic", issue.characteristic)
    object.write("source", issue.source)
    object.write("origin", issue.origin)
  }

  private static func write(_ measure: Measure, to object: inout JSONObject) {
    object.write("id", measure.id)
    object.write("label", measure.label)
    object.write("axis", measure.axis)
    object.write("origin", measure.origin)
  }
}

extension JSONObject {
  /// Adds where something is declared.
  mutating func write(_ name: String, _ origin: Origin) {
    writeObject(name) { object in
      object.write("layer", origin.layer)
      object.write("file", origin.file)
      object.write("line", origin.line)
    }
  }

  /// Adds two ends, or null.
  mutating func write(_ name: String, _ range: ClosedRange<Double>?) {
    guard let range else { return writeNull(name) }
    writeArray(name) { array in
      array.write(range.lowerBound)
      array.write(range.upperBound)
    }
  }
}
