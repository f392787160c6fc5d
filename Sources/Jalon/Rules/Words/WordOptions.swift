import JalonLua
import JalonModel

/// The options in a word's table, under their English names.
struct WordOptions {
  let arguments: WordArguments
  let scope: Scope
  let values: [String: LuaValue]

  func has(_ name: String) -> Bool { values[name] != nil }

  func text(_ name: String) throws -> String? {
    switch values[name] {
    case nil: return nil
    case .text(let text): return text
    case .some(let value): throw mismatch(name, ("un texte", "a text"), value)
    }
  }

  /// One text or several.
  func texts(_ name: String) throws -> [String] {
    switch values[name] {
    case nil: return []
    case .text(let text): return [text]
    case .table(let table):
      return try table.entries.map { entry in
        guard case .text(let text) = entry.value else {
          throw mismatch(name, ("des textes", "texts"), entry.value)
        }
        return text
      }
    case .some(let value): throw mismatch(name, ("un texte", "a text"), value)
    }
  }

  /// A word of a scope of values, as the model knows it.
  func word<Value: RawRepresentable<String>>(_ name: String, in scope: Scope, as _: Value.Type)
    throws -> Value?
  {
    try text(name).map { try word($0, of: name, in: scope) }
  }

  func words<Value: RawRepresentable<String>>(_ name: String, in scope: Scope, as _: Value.Type)
    throws -> [Value]
  { try texts(name).map { try word($0, of: name, in: scope) } }

  private func word<Value: RawRepresentable<String>>(
    _ text: String, of name: String, in scope: Scope
  ) throws -> Value {
    guard let word = Lexicon.canonical(text, in: scope), let value = Value(rawValue: word.english)
    else {
      throw arguments.session.refuse(
        .unknownValue(text, of: name, known: Lexicon.names(in: scope)))
    }
    return value
  }

  func group(_ name: String) throws -> String? { try text(name).map(Lexicon.group) }

  func at() throws -> At {
    guard let text = try text("at") else { return .here }
    return Lexicon.kind(text).map { .within($0) } ?? .place(text)
  }

  func period() throws -> Period? {
    switch values["period"] {
    case nil: return nil
    case .integer(let year):
      if let period = Period(year: Int(clamping: year)) { return period }
    case .text(let text):
      if let period = Period(text) { return period }
    default: break
    }
    throw mismatch(
      "period", ("une période (2021, 2021-T3, 2021-07)", "a period (2021, 2021-Q3, 2021-07)"),
      values["period"] ?? .nothing)
  }

  func span(_ name: String) throws -> TimeSpan? {
    guard let text = try text(name) else { return nil }
    guard let span = TimeSpan(text) else {
      throw mismatch(
        name, ("une durée («\u{A0}1 an\u{A0}»)", "a length of time (\"1 year\")"), .text(text))
    }
    return span
  }

  /// Two numbers, the lower first.
  func range(_ name: String) throws -> ClosedRange<Double>? {
    guard let value = values[name] else { return nil }
    if case .table(let table) = value {
      let numbers = table.list.compactMap(\.finite)
      if numbers.count == 2, table.entries.count == 2, numbers[0] <= numbers[1] {
        return numbers[0]...numbers[1]
      }
    }
    throw mismatch(
      name, ("deux nombres, le plus petit d’abord", "two numbers, the lower first"), value)
  }

  func mismatch(_ name: String, _ what: (fr: String, en: String), _ value: LuaValue) -> HostError {
    let written = Lexicon.canonical(name, in: scope)
    return arguments.session.refuse(
      Problem(
        "wrong_type",
        .both(
          fr:
            "«\u{A0}\(arguments.word)\u{A0}», «\u{A0}\(written?.french ?? name)\u{A0}»\u{A0}: \(what.fr) attendu, et non \(value.french).",
          en:
            "`\(arguments.word)`, `\(written?.english ?? name)`: \(what.en) expected, not \(value.english)."
        )))
  }
}

extension LuaValue {
  /// The finite number that it is, nil for anything else.
  var finite: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number) where number.isFinite: number
    default: nil
    }
  }
}

extension Lexicon {
  /// The id of a group, by either name of the built-in ones.
  static func group(_ name: String) -> String {
    canonical(name, in: .populationGroup)?.english ?? name
  }

  /// The kind of place of either name.
  static func kind(_ name: String) -> Kind? {
    canonical(name, in: .kind).flatMap { Kind(rawValue: $0.english) }
  }
}
