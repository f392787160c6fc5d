import JalonLua
import JalonModel

/// The arguments of a word of the language, read with errors that an author understands.
struct WordArguments {
  /// The word as it was written.
  let word: String
  let values: [LuaValue]
  let session: Session

  subscript(n: Int) -> LuaValue { n < values.count ? values[n] : .nothing }

  /// Refuses what stands after the last argument that the word takes.
  func atMost(_ count: Int) throws {
    guard values.count > count else { return }
    let isNumber = if case .integer = values[count] { true } else { false }
    throw session.refuse(
      Problem(
        "argument_too_many",
        .both(
          fr: "«\u{A0}\(word)\u{A0}» prend \(count) argument\(count > 1 ? "s" : "") au plus.",
          en: "`\(word)` takes \(count) argument\(count > 1 ? "s" : "") at most."),
        remedy: isNumber
          ? .both(
            fr: "Un nombre prend un point décimal\u{A0}: 1.5, et non 1,5.",
            en: "A number takes a decimal point: 1.5, not 1,5.") : nil))
  }

  func text(_ n: Int, _ what: (fr: String, en: String)) throws -> String {
    guard case .text(let text) = self[n] else { throw mismatch(n, what) }
    return text
  }

  /// What `fires` asks: a rule's id, and the least severity, in either language; nil for any.
  func firing() throws -> (rule: String, atLeast: Severity?) {
    try atMost(2)
    let rule = try text(0, ("l’identifiant d’une règle", "a rule’s id"))
    if case .nothing = self[1] { return (rule, nil) }
    let name = try text(1, ("une gravité", "a severity"))
    guard let severity = Names.severity(name) else {
      throw session.refuse(
        .unknownValue(name, of: word, known: Lexicon.names(in: .severity)))
    }
    return (rule, severity)
  }

  func mismatch(_ n: Int, _ what: (fr: String, en: String)) -> HostError {
    session.refuse(
      Problem(
        "wrong_argument",
        .both(
          fr:
            "«\u{A0}\(word)\u{A0}», argument \(n + 1)\u{A0}: \(what.fr) attendu, et non \(self[n].french).",
          en: "`\(word)`, argument \(n + 1): \(what.en) expected, not \(self[n].english).")))
  }

  /// A quantity: a handle, a number, a function, or the name of one of the rule's or an indicator.
  func quantity(_ n: Int) throws -> Quantity {
    guard let quantity = session.quantity(self[n]) else {
      throw mismatch(n, ("une grandeur", "a quantity"))
    }
    return quantity
  }

  /// A bound: a number, the name of a threshold, or a quantity.
  func bound(_ n: Int) throws -> Quantity {
    if case .text(let name) = self[n] { return .threshold(name) }
    guard let bound = session.quantity(self[n]) else {
      throw mismatch(
        n, ("un nombre, un seuil ou une grandeur", "a number, a threshold or a quantity"))
    }
    return bound
  }

  /// A list of conditions.
  func conditions(_ n: Int) throws -> [Condition] {
    guard case .table(let table) = self[n] else {
      throw mismatch(n, ("une liste de conditions", "a list of conditions"))
    }
    guard !table.entries.isEmpty else {
      throw session.refuse(
        Problem(
          "empty_list",
          .both(
            fr: "«\u{A0}\(word)\u{A0}» ne réunit aucune condition.",
            en: "`\(word)` combines no condition."),
          remedy: .both(
            fr: "Une liste vide ne dépend d’aucune donnée\u{A0}: mettez-y une condition.",
            en: "An empty list depends on no datum: put a condition into it.")))
    }
    return try table.entries.map { entry in
      guard let condition = session.condition(entry.value) else {
        throw session.refuse(
          Problem(
            "wrong_argument",
            .both(
              fr: "«\u{A0}\(word)\u{A0}» réunit des conditions, et non \(entry.value.french).",
              en: "`\(word)` combines conditions, not \(entry.value.english).")))
      }
      return condition
    }
  }

  /// The options of a word, under their English names.
  func options(_ n: Int, _ scope: Scope) throws -> WordOptions {
    switch self[n] {
    case .nothing: return WordOptions(arguments: self, scope: scope, values: [:])
    case .table(let table):
      var values: [String: LuaValue] = [:]
      for entry in table.entries {
        guard case .text(let name) = entry.key else { throw session.refuse(.unnamedEntry()) }
        guard let known = Lexicon.canonical(name, in: scope) else {
          throw session.refuse(
            .unknownField(
              name, of: .both(fr: "«\u{A0}\(word)\u{A0}»", en: "`\(word)`"),
              known: Lexicon.names(in: scope)))
        }
        if values.updateValue(entry.value, forKey: known.english) != nil {
          throw session.refuse(.fieldTwice(known.english, known.french))
        }
      }
      return WordOptions(arguments: self, scope: scope, values: values)
    default:
      throw mismatch(n, ("une table d’options", "a table of options"))
    }
  }
}

extension Session {
  /// The quantity that a value stands for; nil for what is none.
  func quantity(_ value: LuaValue) -> Quantity? {
    switch value {
    case .handle(let handle):
      guard case .quantity(let quantity) = ingredient(handle) else { return nil }
      _ = use(handle)
      return quantity
    case .integer(let number): return .number(Double(number))
    case .number(let number): return number.isFinite ? .number(number) : nil
    case .text(let name): return .named(name)
    case .function(let function): return ScriptFunction(function).map { .leaf(.function($0)) }
    default: return nil
    }
  }

  /// The condition that a value stands for; nil for what is none.
  func condition(_ value: LuaValue) -> Condition? {
    switch value {
    case .handle(let handle):
      guard case .condition(let condition) = ingredient(handle) else { return nil }
      _ = use(handle)
      return condition
    case .function(let function): return ScriptFunction(function).map { .function($0) }
    default: return nil
    }
  }
}

extension ScriptFunction {
  /// The function of the pack, nil for one that was met too late to be called.
  init?(_ function: LuaFunction) {
    guard function.ordinal >= 0 else { return nil }
    self.init(ordinal: Int(function.ordinal))
  }
}
