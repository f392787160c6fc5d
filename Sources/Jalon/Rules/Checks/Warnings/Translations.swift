import JalonLua
import JalonModel

extension PackCheck {
  /// Texts for people in one language only.
  static let translations = PackCheck(kind: "missing_translation", demand: .strict) { checked in
    checked.declared.sorted { $0.key < $1.key }.flatMap { kind, all -> [Problem] in
      guard let scope = Scope(declaration: kind) else { return [] }
      return all.flatMap { each in
        each.fields.texts(as: .fields(scope)).filter { !$0.isComplete }.map { field in
          checked.warning(.missingTranslation(field), at: field.origin)
        }
      }
    }
  }
}

extension Field {
  /// The texts for people in a field of a shape. Names and units are not translated.
  fileprivate func texts(as shape: Shape) -> [Field] {
    switch (shape, content) {
    case (.text, .named): return [self]
    case (.text, .value(let value)):
      if case .text = value { return [self] }
      return []
    case (.fields(let scope), .named(let fields)),
      (.fieldsAndValues(let scope), .named(let fields)):
      return Self.texts(of: fields, in: scope)
    case (.threshold, .named(let fields)): return Self.texts(of: fields, in: .threshold)
    case (.names(let shape), .named(let fields)), (.words(_, let shape), .named(let fields)):
      return fields.sorted { $0.key < $1.key }.flatMap { $0.value.texts(as: shape) }
    case (.list(let shape), .list(let fields)): return fields.flatMap { $0.texts(as: shape) }
    default: return []
    }
  }

  private static func texts(of fields: [String: Field], in scope: Scope) -> [Field] {
    fields.sorted { $0.key < $1.key }.filter { !["name", "unit", "licence"].contains($0.key) }
      .flatMap { name, field in field.texts(as: Shape(of: name, in: scope)) }
  }

  /// Whether a text is there in both languages.
  fileprivate var isComplete: Bool { self["fr"] != nil && self["en"] != nil }
}

extension Problem {
  fileprivate static func missingTranslation(_ field: Field) -> Problem {
    let isFrenchOnly = field["fr"] != nil
    return Problem(
      "missing_translation",
      .both(
        fr: "«\u{A0}\(field.written)\u{A0}» n’est écrit que dans une langue.",
        en: "`\(field.written)` is written in one language only."),
      remedy: .both(
        fr: isFrenchOnly
          ? "Ajoutez en = \"…\"." : "Écrivez { fr = \"…\", en = \"…\" }.",
        en: isFrenchOnly ? "Add en = \"…\"." : "Write { fr = \"…\", en = \"…\" }."))
  }
}
