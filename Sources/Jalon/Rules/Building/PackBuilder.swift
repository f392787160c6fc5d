import JalonLua
import JalonModel

/// Makes the values of the model from merged declarations, noting every problem with its place.
struct PackBuilder {
  let loaded: LoadedFiles
  let declared: [String: [Declared]]
  /// What a handle in a field stands for.
  let ingredient: (LuaHandle) -> Ingredient?
  var pack = RulePack()
  var problems: [Problem] = []

  func file(_ name: String) -> RuleFile? { loaded.files.first { $0.name == name } }

  func language(of origin: Origin) -> Language {
    loaded.layers.first { $0.id == origin.layer }?.language ?? .fr
  }

  mutating func note(_ problem: Problem, at origin: Origin) {
    problems.append(
      problem.at(
        file: origin.file, line: origin.line, column: origin.column,
        excerpt: file(origin.file)?.line(origin.line)))
  }

  /// A field that the declaration must have.
  mutating func required(_ name: String, of each: Declared) -> Field? {
    if let field = each.fields[name], !isBlank(field) { return field }
    let scope = Scope(declaration: each.kind) ?? .rule
    let what = Text.both(
      fr: "«\u{A0}\(Lexicon.french(of: each.kind, in: .words) ?? each.kind) \"\(each.id)\"\u{A0}»",
      en: "`\(each.kind) \"\(each.id)\"`")
    note(
      .missingField(name, Lexicon.french(of: name, in: scope) ?? name, of: what),
      at: each.fields[name]?.origin ?? removal(of: name, from: each) ?? each.origin)
    return nil
  }

  /// Where an adjustment took a field away.
  private func removal(of name: String, from each: Declared) -> Origin? {
    each.adjustments.last { $0.field == name }?.origin
  }

  /// Whether a text says nothing.
  private func isBlank(_ field: Field) -> Bool {
    guard let text = Text(field, bare: .fr) else { return false }
    return Language.allCases.allSatisfy { text.shown(in: $0).allSatisfy(\.isWhitespace) }
  }

  private mutating func mismatch(_ field: Field, _ fr: String, _ en: String) {
    let found = field.value ?? .table(LuaTable())
    note(.wrongType(field.written, expected: .both(fr: fr, en: en), found: found), at: field.origin)
  }

  mutating func text(_ field: Field?) -> Text? {
    guard let field else { return nil }
    if let text = Text(field, bare: language(of: field.origin)) { return text }
    mismatch(field, "un texte", "a text")
    return nil
  }

  mutating func string(_ field: Field?) -> String? {
    guard let field else { return nil }
    switch field.value {
    case .text(let text): return text
    // A code or a year may be written as a number.
    case .integer(let number): return "\(number)"
    default:
      mismatch(field, "un texte", "a text")
      return nil
    }
  }

  mutating func number(_ field: Field?) -> Double? {
    guard let field else { return nil }
    if let number = field.value?.finite { return number }
    mismatch(field, "un nombre", "a number")
    return nil
  }

  /// A whole number of a range.
  mutating func whole(_ field: Field?, _ range: ClosedRange<Int>) -> Int? {
    guard let field else { return nil }
    if case .integer(let number)? = field.value, let number = Int(exactly: number),
      range.contains(number)
    {
      return number
    }
    mismatch(
      field, "un nombre entier de \(range.lowerBound) à \(range.upperBound)",
      "a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  mutating func truth(_ field: Field?) -> Bool? {
    guard let field else { return nil }
    if case .boolean(let truth)? = field.value { return truth }
    mismatch(field, "true ou false", "true or false")
    return nil
  }

  mutating func span(_ field: Field?) -> TimeSpan? {
    guard let field else { return nil }
    if case .text(let text)? = field.value, let span = TimeSpan(text), span.unit != .reviews {
      return span
    }
    mismatch(field, "une durée («\u{A0}3 mois\u{A0}»)", "a length of time (\"3 months\")")
    return nil
  }

  mutating func day(_ field: Field?) -> Day? {
    guard let field else { return nil }
    if let day = field.value?.day { return day }
    mismatch(field, "une date (2026-11-21)", "a date (2026-11-21)")
    return nil
  }

  mutating func period(_ field: Field?) -> Period? {
    guard let field else { return nil }
    if let text = string(field), let period = Period(text) { return period }
    mismatch(field, "une période (2021, 2021-T3)", "a period (2021, 2021-Q3)")
    return nil
  }

  /// Two numbers, the lower first.
  mutating func range(_ field: Field?) -> ClosedRange<Double>? {
    guard let field else { return nil }
    if case .table(let table)? = field.value {
      let numbers = table.list.compactMap(\.finite)
      if table.entries.count == 2, numbers.count == 2, numbers[0] <= numbers[1] {
        return numbers[0]...numbers[1]
      }
    }
    mismatch(field, "deux nombres, le plus petit d’abord", "two numbers, the lower first")
    return nil
  }

  /// Texts in a list; one alone may stand without the list.
  mutating func strings(_ field: Field?) -> [String] {
    guard let field else { return [] }
    if let list = field.list { return list.compactMap { string($0) } }
    switch field.value {
    case .text(let text)?: return [text]
    case .table(let table)?:
      let texts = table.list.compactMap { value -> String? in
        switch value {
        case .text(let text): text
        case .integer(let number): "\(number)"
        default: nil
        }
      }
      if texts.count == table.entries.count { return texts }
    default: break
    }
    mismatch(field, "une liste de textes", "a list of texts")
    return []
  }

  /// A word of a scope of values, as the model knows it.
  mutating func word<Value: RawRepresentable<String>>(
    _ field: Field?, in scope: Scope, as type: Value.Type
  ) -> Value? {
    guard let field, let name = string(field) else { return nil }
    return word(name, of: field, in: scope, as: type)
  }

  mutating func word<Value: RawRepresentable<String>>(
    _ name: String, of field: Field, in scope: Scope, as _: Value.Type
  ) -> Value? {
    if let word = Lexicon.canonical(name, in: scope), let value = Value(rawValue: word.english) {
      return value
    }
    note(
      .unknownValue(name, of: field.written, known: Lexicon.names(in: scope)), at: field.origin)
    return nil
  }

  /// A unit: as it stands, or the English of one in both languages, whose words the pack keeps.
  mutating func unit(_ field: Field?) -> String? {
    guard let text = text(field) else { return nil }
    let name = text.shown(in: .en)
    if let word = Lexicon.canonical(text.shown(in: .fr), in: .unit) { return word.english }
    if text.isComplete { pack.unitNames[name] = text }
    return name
  }

  /// The condition of a field.
  mutating func condition(_ field: Field?) -> Condition? {
    guard let field else { return nil }
    switch field.value {
    case .handle(let handle)?:
      if case .condition(let condition) = ingredient(handle) { return condition }
    case .function(let function)?:
      if let function = ScriptFunction(function) { return .function(function) }
    case .boolean(let truth)?:
      note(
        Problem(
          "constant_condition",
          .both(
            fr: "«\u{A0}\(field.written) = \(truth)\u{A0}» ne dépend d’aucune donnée.",
            en: "`\(field.written) = \(truth)` depends on no datum."),
          remedy: .both(
            fr: "Écrivez une condition, ou désactivez la règle avec sa raison.",
            en: "Write a condition, or disable the rule with its reason.")), at: field.origin)
      return nil
    default: break
    }
    mismatch(field, "une condition", "a condition")
    return nil
  }

  /// The quantity of a field.
  mutating func quantity(_ field: Field?) -> Quantity? {
    guard let field else { return nil }
    switch field.value {
    case .handle(let handle)?:
      if case .quantity(let quantity) = ingredient(handle) { return quantity }
    case .function(let function)?:
      if let function = ScriptFunction(function) { return .leaf(.function(function)) }
    case .text(let name)?: return .named(name)
    case .some(let value):
      if let number = value.finite { return .number(number) }
    default: break
    }
    mismatch(field, "une grandeur", "a quantity")
    return nil
  }
}
