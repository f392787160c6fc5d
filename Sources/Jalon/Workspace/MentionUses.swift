import JalonModel

/// Who uses what, over all that a pack declares.
struct MentionUses {
  let pack: RulePack
  let files: [RuleFile]

  /// The declarations that use an id, each field once, at the place where the file names it.
  func uses(of id: String) -> [Mention] {
    var found: [Mention] = []
    func look(_ kind: String, _ user: String, _ origin: Origin, _ fields: [(String, [String])]) {
      for (field, ids) in fields where ids.contains(id) {
        let place = place(of: id, in: user, origin)
        found.append(Mention(role: .used, kind: kind, id: user, field: field, origin: place))
      }
    }
    for rule in pack.rules { look("rule", rule.id, rule.origin, rule.references(in: files, id)) }
    for each in pack.indicators where !isAggregate(each) {
      look("indicator", each.id, each.origin, each.references)
    }
    for each in pack.surveys { look("survey", each.id, each.origin, each.references) }
    for each in pack.issues {
      look("issue", each.id, each.origin, [("characteristic", [each.characteristic].present)])
    }
    for each in pack.solutions { look("solution", each.id, each.origin, each.references) }
    for each in pack.practices { look("practice", each.id, each.origin, each.references) }
    for each in pack.triggers { look("trigger", each.id, each.origin, each.references) }
    return found
  }

  /// An aggregate is made of its survey, which tells what it uses.
  private func isAggregate(_ indicator: Indicator) -> Bool {
    pack.surveys.contains { $0.origin == indicator.origin }
  }

  /// Where the declaration names the id: whole, or without the user's own id.
  private func place(of id: String, in user: String, _ origin: Origin) -> Origin {
    let file = files.first { $0.name == origin.file }
    let tokens = file?.tokens(ofDeclarationAt: origin) ?? []
    let short = id.hasPrefix(user + ".") ? String(id.dropFirst(user.utf8.count + 1)) : id
    let named = [id, short].lazy.compactMap { name in
      tokens.first { $0.kind == .text && $0.text == name }
        ?? tokens.first { $0.kind == .name && $0.text == name }
        ?? tokens.first { $0.kind == .text && $0.text.contains("{\(name)}") }
    }
    guard let found = named.first else { return origin }
    return Origin(layer: origin.layer, file: origin.file, line: found.line, column: found.column)
  }
}

extension RuleFile {
  /// The tokens between the braces of a declaration.
  func tokens(ofDeclarationAt origin: Origin) -> ArraySlice<LuaToken> {
    let tokens = LuaTokenizer.tokens(of: text)
    guard
      let start = tokens.firstIndex(where: {
        $0.line == origin.line && $0.column == origin.column
      }),
      let open = tokens[start...].firstIndex(where: { $0.kind == .symbol && $0.text == "{" })
    else { return [] }
    var depth = 0
    for index in tokens[open...].indices where tokens[index].kind == .symbol {
      if tokens[index].text == "{" { depth += 1 }
      if tokens[index].text == "}" { depth -= 1 }
      if depth == 0 { return tokens[(open + 1)..<index] }
    }
    return tokens[(open + 1)...]
  }
}

extension [String?] {
  fileprivate var present: [String] { compactMap(\.self) }
}

extension Rule {
  /// What each field names; a function, what is written between the braces of its rule.
  fileprivate func references(in files: [RuleFile], _ id: String) -> [(String, [String])] {
    var fields: [(String, [String])] = [
      ("characteristic", [characteristic]), ("issue", [issue].present),
      ("applies", applies?.references ?? []), ("when", when.references),
      ("quantities", quantities.flatMap(\.quantity.references)),
      ("suggests", suggests), ("owner", [owner].present),
    ]
    if case .graded(let grades, _) = gravity {
      fields.append(("severity", grades.flatMap(\.when.references)))
    }
    if case .template(let template)? = message {
      fields.append(("finding", template.pieces.values.joined().compactMap(\.reference)))
    }
    guard hasFunction, !fields.contains(where: { $0.1.contains(id) }),
      let file = files.first(where: { $0.name == origin.file })
    else { return fields }
    let tokens = file.tokens(ofDeclarationAt: origin)
    let isNamed = tokens.contains { ($0.kind == .name || $0.kind == .text) && $0.text == id }
    if isNamed { fields.append(("function", [id])) }
    return fields
  }

  var hasFunction: Bool {
    if case .function = gravity { return true }
    if case .function? = message { return true }
    let leaves = allQuantities.flatMap(\.leaves)
    return conditions.contains(where: \.hasFunction)
      || leaves.contains { if case .function = $0 { true } else { false } }
  }
}

extension Indicator {
  fileprivate var references: [(String, [String])] {
    [
      ("characteristic", [characteristic].present), ("holder", [holder].present),
      ("groups", groups), ("base", [base?.indicator].present),
      ("compute", compute?.references ?? []),
    ]
  }
}

extension Survey {
  fileprivate var references: [(String, [String])] {
    [
      ("audience", [audience]), ("holder", [holder].present),
      ("questions", questions.compactMap(\.characteristic)),
    ]
  }
}

extension Solution {
  fileprivate var references: [(String, [String])] {
    [
      ("partner", [partner].present), ("answers", answers), ("measure", [measure].present),
      ("requires", requires?.references ?? []),
    ]
  }
}

extension Practice {
  fileprivate var references: [(String, [String])] {
    [
      ("relations", Array(relations.keys)), ("proposed_when", proposedWhen?.references ?? []),
    ]
  }
}

extension Trigger {
  fileprivate var references: [(String, [String])] {
    let acted = actions.flatMap { action in
      [action.owner, action.solution, action.measure, action.target?.indicator].present
    }
    return [
      ("when", when.references), ("actions", acted), ("escalation", [escalation?.to].present),
    ]
  }
}

extension MessageTemplate.Piece {
  fileprivate var reference: String? {
    switch self {
    case .threshold(let id), .indicator(let id): id
    case .words, .quantity, .place, .ofPlace, .atPlace: nil
    }
  }
}

extension Condition {
  /// The ids that it names.
  fileprivate var references: [String] {
    let own: [String] =
      switch self {
      case .isPlace(let facts): facts.within.values.flatMap { $0 }
      case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
        parts.flatMap(\.placeReferences)
      default: []
      }
    return own + firedRules + quantities.flatMap(\.references)
  }

  private var placeReferences: [String] {
    switch self {
    case .isPlace(let facts): facts.within.values.flatMap { $0 }
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.placeReferences)
    default: []
    }
  }

  fileprivate var hasFunction: Bool {
    switch self {
    case .function: true
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.contains(where: \.hasFunction)
    default: false
    }
  }
}

extension Quantity {
  /// The ids that it names.
  fileprivate var references: [String] {
    switch self {
    case .number, .named: []
    case .threshold(let id): [id]
    case .leaf(let leaf): leaf.references
    case .arithmetic(_, let first, let second): first.references + second.references
    case .negative(let inner): inner.references
    }
  }
}

extension Quantity.Leaf {
  fileprivate var references: [String] {
    switch self {
    case .reading(let query): [query.indicator, query.group].present + query.at.references
    case .gap(let query):
      [query.indicator, query.of].present + query.at.references + query.to.references
    case .change(let query): [query.indicator, query.group].present + query.at.references
    case .stakeholders(let query): [query.serves].present
    case .feedback(let query):
      [query.survey, query.group].present
        + query.questions.map { Survey.indicator(query.survey, $0, query.aggregate) }
    case .divergence(let characteristic): [characteristic]
    case .peers(let query): [query.indicator, query.region].present
    case .function: []
    }
  }
}

extension At {
  fileprivate var references: [String] { if case .place(let id) = self { [id] } else { [] } }
}

extension GapQuery.Side {
  fileprivate var references: [String] { if case .group(let id) = self { [id] } else { [] } }
}
