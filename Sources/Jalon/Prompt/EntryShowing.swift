import JalonLua
import JalonModel

/// What an entry gave and what it asks for, seen at the place.
extension PromptSession {
  /// The card of what an id alone names; nil for any other text.
  func known(_ text: String) throws -> PromptAnswer? {
    let id = text.trimmed
    guard !id.isEmpty, Lexicon.canonical(id, in: .words) == nil,
      !state.entries.names.contains(id), let kind = kind(of: id)
    else { return nil }
    var answer = PromptAnswer()
    answer.shown = [try card(kind, id)]
    return answer
  }

  /// What an id alone may name.
  private func kind(of id: String) -> String? {
    let pack = state.content.pack
    if pack.rules.contains(where: { $0.id == id }) { return "rule" }
    if pack.indicators.contains(where: { $0.id == id }) { return "indicator" }
    return pack.thresholds.contains { $0.id == id } ? "threshold" : nil
  }

  /// What a declaration says and, of what has one, the value at the place. Throws `Problem` where
  /// there is none.
  func card(_ kind: String, _ id: String) throws -> PromptAnswer.Shown {
    let pack = state.content.pack
    switch kind {
    case "rule": return .rule(try explanation(ofRule: id))
    case "indicator":
      guard let indicator = pack.indicators.first(where: { $0.id == id }) else { break }
      let quantity = Quantity.leaf(.reading(ReadingQuery(id)))
      return .indicator(indicator, try explanation(of: quantity))
    case "threshold":
      guard pack.thresholds.contains(where: { $0.id == id }) else { break }
      return .quantity(try explanation(of: .threshold(id)))
    default:
      guard state.loading.declared[kind]?.contains(where: { $0.id == id }) ?? false else { break }
      return .declaration(catalogue, kind: kind, id: id)
    }
    let known = (state.loading.declared[kind] ?? []).map(\.id)
    let names = (Lexicon.french(of: kind, in: .words) ?? kind, kind)
    throw Problem.unknown(
      names, id, kind: "unknown_\(kind)",
      known: known + (kind == "threshold" ? pack.thresholds.map(\.id) : []))
  }

  /// What the pack declares, for cards.
  var catalogue: Catalogue {
    let places = state.content.places.list.map { ($0.id, $0.name) }
    return Catalogue(
      pack: state.content.pack,
      placeNames: Dictionary(places, uniquingKeysWith: { first, _ in first }))
  }

  /// What was just declared.
  func shown(_ statement: Statement) throws -> PromptAnswer.Shown {
    switch statement.word {
    case "adjust", "disable":
      if let kind = kind(of: statement.id) { return try card(kind, statement.id) }
      return .declared(kind: statement.word, id: statement.id)
    case "test": return .tests(try results(ofTests: [statement.id]))
    case "data", "collectivities", "collectivity":
      return .declared(kind: statement.word, id: statement.id)
    default: return try card(statement.word, statement.id)
    }
  }

  /// What an entry gave; nothing for a nil and for a declaration.
  func shown(_ value: LuaValue, in entry: TypedEntries.Entry) throws -> [PromptAnswer.Shown] {
    switch value {
    case .nothing: return []
    case .handle(let handle):
      switch state.entries.loader.ingredient(handle) {
      case .quantity(let quantity):
        return [.quantity(try explanation(of: try resolved(quantity, in: entry)))]
      case .condition(let condition):
        return [.condition(try explanation(of: try trial(of: condition, in: entry)))]
      case .statement: return []
      case .testReading, .removal, nil: return [.value(PromptValue(value))]
      }
    default: return [.value(PromptValue(value))]
    }
  }

  /// A condition as a rule of its own, with names resolved and units checked. Throws `Problems`.
  func trial(of condition: Condition, in entry: TypedEntries.Entry) throws -> Rule {
    let origin = Origin(layer: "", file: entry.file.name, line: 1, column: 1)
    var names = NameResolution(
      state.content.pack, files: [entry.file],
      declared: state.loading.declared.mapValues { $0.map(\.id) })
    let label = Text.both(fr: entry.text, en: entry.text)
    let rule = Rule(
      id: Self.trial, characteristic: state.content.pack.characteristics.first?.id ?? "",
      label: label, source: label, when: names.condition(condition, NameScope(origin: origin)),
      origin: origin)
    var loaded = state.entries.base
    loaded.files.append(entry.file)
    var builder = PackBuilder(
      loaded: loaded, declared: state.loading.declared,
      ingredient: state.entries.loader.ingredient)
    builder.pack = state.content.pack
    builder.pack.rules = [rule]
    if rule.hasBoundedQuantities, names.problems.isEmpty {
      builder.checkUnits()
      builder.checkBounds()
    } else if names.problems.isEmpty {
      builder.note(.tooLarge, at: origin)
    }
    let problems = names.problems + builder.problems
    guard !problems.contains(where: { $0.gravity == .error }) else { throw Problems(problems) }
    return rule
  }

  /// No id of a declaration: it stands for what is only looked at.
  static let trial = "?"

  /// A quantity with its names resolved. Throws `Problems`.
  func resolved(_ quantity: Quantity, in entry: TypedEntries.Entry) throws -> Quantity {
    let rule = try trial(of: .known(quantity), in: entry)
    if case .known(let resolved) = rule.when { return resolved }
    return quantity
  }

  /// What a rule of the pack comes to here.
  func explanation(ofRule id: String) throws -> Explanation {
    try Workspace(content()).why(id, at: place.id, asOf: asOf)
  }

  /// What a trial comes to here.
  func explanation(of trial: Rule) throws -> Explanation {
    try Workspace(content(trying: trial)).why(trial.id, at: place.id, asOf: asOf)
  }

  /// What a quantity comes to here: the value of the only comparison, and what it rests on.
  private func explanation(of quantity: Quantity) throws -> Explanation {
    let label = Text.both(fr: "", en: "")
    let rule = Rule(
      id: Self.trial, characteristic: "", label: label, source: label, when: .known(quantity),
      origin: Origin(layer: "", file: source.name, line: 1, column: 1))
    let review = Review(try content(trying: rule), asOf: asOf)
    var explaining = Explaining(review, at: state.place, depth: .max)
    var explanation = explaining.explanation(of: try review.content.rule(rule.id))
    explanation.finding.missing =
      review.evaluation.territory.resolve(quantity, rule: nil, at: state.place).missing
    explanation.turns = []
    explanation.untried = []
    return explanation
  }

  /// What files and entries hold as it is supposed to be, with a rule that is only looked at; of the
  /// others those are left out that it cannot ask about.
  func content(trying rule: Rule? = nil) throws -> WorkspaceContent {
    var content = try supposed(state.content)
    content.files = state.entries.files
    guard let rule else { return content }
    let isAlone = rule.when.firedRules.isEmpty && !rule.hasFunction
    content.pack.rules = isAlone ? [rule] : content.pack.rules + [rule]
    return content
  }
}

extension PromptValue {
  /// A value as it passed to the host.
  init(_ value: LuaValue) {
    switch value {
    case .nothing: self = .nothing
    case .boolean(let truth): self = .boolean(truth)
    case .integer(let number): self = .integer(number)
    case .number(let number): self = .number(number)
    case .text(let text): self = .text(text)
    case .table(let table):
      var position: Int64 = 0
      self = .table(
        table.entries.map { entry in
          let isListed = entry.key == .integer(position + 1)
          if isListed { position += 1 }
          return Entry(
            key: entry.key.written,
            position: isListed ? Int(position) : nil, value: PromptValue(entry.value))
        })
    case .function, .view, .handle, .missing, .other: self = .opaque(value.kind)
    }
  }
}

extension LuaTable.Key {
  /// As it is written between the braces of a table.
  fileprivate var written: String {
    switch self {
    case .integer(let key): "\(key)"
    case .number(let key): "[\(key)]"
    case .boolean(let key): "[\(key)]"
    case .text(let key): LuaText.key(key)
    }
  }
}
