public import JalonModel

/// What differs between two sets of rules, as a line of JSON, of the schema `jalon.compare/1`.
public struct ComparisonJSON: Hashable, Sendable {
  /// The name and the version of the schema.
  public static let schema = "jalon.compare/1"

  private let engine: String

  /// Lines that name the version of the engine.
  public init(engine: String) { self.engine = engine }

  /// The line of a comparison in UTF-8, with its line feed.
  public func line(for comparison: Comparison) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.line(into: &bytes) { object in
      object.write("schema", Self.schema)
      object.write("engine", engine)
      object.write("as_of", comparison.asOf.description)
      Self.write("before", comparison.before, to: &object)
      Self.write("after", comparison.after, to: &object)
      object.write("places", comparison.places)
      object.writeArray("rules") { array in
        for difference in comparison.differences {
          array.writeObject { Self.write(difference, in: comparison, to: &$0) }
        }
      }
    }
    return bytes
  }

  private static func write(_ name: String, _ catalogue: Catalogue, to object: inout JSONObject) {
    object.writeArray(name) { array in
      for layer in catalogue.pack.layers {
        array.writeObject { object in
          object.write("id", layer.id)
          object.write("version", layer.version)
          object.write("sha256", layer.sha256)
        }
      }
    }
  }

  private static func write(
    _ difference: Comparison.Difference, in comparison: Comparison, to object: inout JSONObject
  ) {
    object.write("id", difference.rule)
    object.write(
      "change",
      difference.before == nil ? "added" : difference.after == nil ? "removed" : "changed")
    object.writeArray("fields") { array in
      for field in difference.fields {
        array.writeObject { object in
          object.write("field", field.path)
          object.write(
            "before", text(field, difference.before, in: comparison.before))
          object.write("after", text(field, difference.after, in: comparison.after))
        }
      }
    }
    object.writeObject("example", about: difference.example) { object, example in
      object.writePlace(example.place)
      object.writeArray("figures") { array in
        for figure in example.figures {
          array.writeObject { object in
            object.write("indicator", figure.row.indicator)
            object.write("group", figure.row.group)
            object.write("place", figure.row.place)
            object.write("period", figure.row.period.description)
            object.write("value", figure.value)
          }
        }
      }
      object.writeObject("before", about: example.before, write)
      object.writeObject("after", about: example.after, write)
    }
    object.writeArray("changes") { array in
      for change in difference.changes {
        array.writeObject { object in
          object.writePlace(change.place)
          object.writeObject("before", about: change.before, write)
          object.writeObject("after", about: change.after, write)
        }
      }
    }
  }

  private static func write(_ object: inout JSONObject, _ state: Comparison.State) {
    object.write("outcome", state.outcome.rawValue)
    object.write("severity", state.severity?.rawValue)
    object.write("severity_possible", state.severityPossible?.rawValue)
  }

  /// A field in both languages; nil where nothing is written there.
  private static func text(_ field: Comparison.Field, _ rule: Rule?, in catalogue: Catalogue)
    -> Text?
  {
    guard let rule else { return nil }
    let texts = Language.allCases.map { language in
      ComparisonFields(names: Names(catalogue, language)).text(field, of: rule)
    }
    guard case (let fr?, let en?) = (texts.first ?? nil, texts.last ?? nil) else { return nil }
    return .both(fr: fr, en: en)
  }
}

extension Comparison.Field {
  /// The path of the field, in English: `thresholds.logement.rarete.tendu`.
  fileprivate var path: String {
    switch self {
    case .label: "label"
    case .characteristic: "characteristic"
    case .issue: "issue"
    case .source: "source"
    case .applies: "applies"
    case .when: "when"
    case .severity: "severity"
    case .finding: "finding"
    case .suggests: "suggests"
    case .owner: "owner"
    case .disabled: "disabled"
    case .threshold(let id): "thresholds.\(id)"
    case .quantity(let name): "quantities.\(name)"
    case .indicator(let id): "indicators.\(id)"
    case .function: "function"
    }
  }
}
