/// What a field's table holds, if it is one.
indirect enum Shape: Sendable {
  /// A value, or a list of values that layers replace whole.
  case plain
  /// A text, or one for each language.
  case text
  /// Fields of a scope of the lexicon.
  case fields(Scope)
  /// Fields of a scope and values without a name.
  case fieldsAndValues(Scope)
  /// Names of the author's own, each of a shape.
  case names(Shape)
  /// Words of a scope of values, each of a shape.
  case words(Scope, Shape)
  /// A list of things of a shape; one alone may stand without the list.
  case list(Shape)
  /// A number, or the fields of a threshold.
  case threshold
  /// Names of the author's own inside one another, to any depth, with values at the ends.
  case tree

  /// The shape of a field of a declaration or of a table inside one.
  init(of field: String, in scope: Scope) {
    self = Self.special[Name(field: field, scope: scope)] ?? Self.common[field] ?? .plain
  }

  private struct Name: Hashable {
    var field: String
    var scope: Scope
  }

  private static let common: [String: Shape] = [
    "label": .text, "source": .text, "because": .text, "statement": .text, "licence": .text,
    "finding": .text,
  ]

  private static let special: [Name: Shape] = {
    let shapes: [(String, Scope, Shape)] = [
      ("title", .pack, .text), ("title", .practice, .text),
      ("source", .data, .plain), ("source", .dataValue, .plain), ("source", .dataColumns, .plain),
      ("codes", .collectivity, .names(.plain)), ("within", .collectivity, .words(.kind, .plain)),
      ("relations", .collectivity, .names(.list(.plain))),
      ("relations", .practice, .names(.list(.plain))),
      ("name", .stakeholder, .text), ("unit", .indicator, .text), ("unit", .threshold, .text),
      ("unit", .ruleQuantity, .text),
      ("breaks", .indicator, .list(.fields(.indicatorBreak))),
      ("base", .indicator, .fields(.indicatorBase)),
      ("scale", .survey, .fieldsAndValues(.surveyScale)),
      ("questions", .survey, .list(.fields(.surveyQuestion))), ("text", .surveyQuestion, .text),
      ("values", .threshold, .list(.fields(.datedValue))),
      ("thresholds", .rule, .names(.threshold)),
      ("quantities", .rule, .names(.fieldsAndValues(.ruleQuantity))),
      ("severity", .rule, .words(.severity, .plain)),
      ("axis", .measure, .text), ("effect", .solution, .text), ("strand", .solution, .text),
      ("columns", .data, .fields(.dataColumns)),
      ("columns", .collectivities, .fields(.placeHeader)),
      ("values", .data, .list(.fields(.dataValue))), ("where", .data, .names(.plain)),
      ("where", .collectivities, .names(.plain)), ("codes", .data, .fields(.dataCodes)),
      ("codes", .collectivities, .names(.plain)), ("places", .data, .names(.plain)),
      ("designations", .data, .names(.plain)), ("designations", .collectivities, .names(.plain)),
      ("indicators", .data, .names(.plain)), ("periods", .data, .names(.plain)),
      ("groups", .data, .names(.plain)), ("symbols", .data, .names(.plain)),
      ("kinds", .collectivities, .names(.plain)),
      ("action", .trigger, .fields(.action)), ("actions", .trigger, .list(.fields(.action))),
      ("escalation", .trigger, .fields(.escalation)), ("target", .action, .fields(.target)),
      ("data", .test, .tree), ("place", .test, .fields(.testPlace)),
      ("thresholds", .test, .names(.threshold)), ("stakeholders", .test, .names(.list(.plain))),
      ("expected", .test, .fields(.expectedOutcome)),
      ("reviews", .test, .list(.fields(.testReview))), ("data", .testReview, .tree),
      ("decide", .testReview, .names(.plain)), ("expected", .testReview, .fields(.expectedReview)),
    ]
    var found: [Name: Shape] = [:]
    for (field, scope, shape) in shapes { found[Name(field: field, scope: scope)] = shape }
    for field in [
      "mission", "strand", "worker", "main_client", "secondary_client", "problem", "focus",
      "objective", "modalities", "means", "hoped_change", "evaluation",
    ] { found[Name(field: field, scope: .practice)] = .list(.text) }
    return found
  }()
}
