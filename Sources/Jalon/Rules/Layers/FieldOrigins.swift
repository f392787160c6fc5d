import JalonModel

extension CheckedPack {
  /// Every field of every declaration with where it was written, in the order of layers and files.
  var fieldOrigins: [FieldOrigin] {
    let order = Dictionary(
      files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
    func rank(_ each: Declared) -> (Int, Int, Int) {
      (order[each.origin.file] ?? files.count, each.origin.line, each.origin.column)
    }
    return declared.values.joined().sorted { rank($0) < rank($1) }.flatMap(origins)
  }

  private func origins(of each: Declared) -> [FieldOrigin] {
    guard let scope = Scope(declaration: each.kind) else { return [] }
    let kind = Text.both(
      fr: Lexicon.french(of: each.kind, in: .words) ?? each.kind, en: each.kind)
    var fields = each.fields.leaves(as: .fields(scope))
    if let disabled = each.adjustments.last(where: { $0.field == "disabled" }) {
      fields.append((["disabled"], ["desactivee"], disabled.origin))
    }
    return fields.map { english, french, origin in
      let path = english.joined(separator: ".")
      let adjustment = each.adjustments.last { adjustment in
        adjustment.origin.layer == origin.layer
          && (path + ".").hasPrefix(adjustment.field + ".")
      }
      return FieldOrigin(
        kind: kind, id: each.id, field: .both(fr: french.joined(separator: "."), en: path),
        origin: Origin(
          layer: origin.layer, file: origin.file, line: origin.line, column: origin.column,
          because: adjustment?.origin.because))
    }
  }
}

extension Field {
  fileprivate typealias Leaf = (english: [String], french: [String], origin: Origin)

  /// The fields that layers replace whole, with their paths in both languages.
  fileprivate func leaves(as shape: Shape) -> [Leaf] {
    guard let named else { return [([], [], origin)] }
    switch shape {
    case .text: return [([], [], named.values.map(\.origin).min(by: <) ?? origin)]
    case .threshold where named.count == 1 && named["value"] != nil:
      return [([], [], origin)]
    default: break
    }
    return named.sorted { $0.value.origin.place < $1.value.origin.place }.flatMap { name, field in
      let (french, inner) = Self.part(name, of: shape)
      return field.leaves(as: inner).map { leaf in
        ([name] + leaf.english, [french] + leaf.french, leaf.origin)
      }
    }
  }

  /// The French name of a part of a field of a shape, and the shape of the part.
  private static func part(_ name: String, of shape: Shape) -> (String, Shape) {
    switch shape {
    case .fields(let scope), .fieldsAndValues(let scope):
      (Lexicon.french(of: name, in: scope) ?? name, Shape(of: name, in: scope))
    case .threshold:
      (Lexicon.french(of: name, in: .threshold) ?? name, Shape(of: name, in: .threshold))
    case .names(let inner): (name, inner)
    case .words(let scope, let inner): (Lexicon.french(of: name, in: scope) ?? name, inner)
    default: (name, .plain)
    }
  }
}

extension Origin {
  fileprivate var place: (String, Int, Int) { (file, line, column) }

  fileprivate static func < (a: Origin, b: Origin) -> Bool { a.place < b.place }
}
