import JalonLua
import JalonModel

/// Gives a machine the words of the language, in both languages.
extension Session {
  static let quantityWords: Set<String> = [
    "value", "gap", "change", "stakeholders", "feedback", "divergence", "peers", "limit",
  ]
  static let conditionWords: Set<String> = [
    "below", "at_most", "above", "at_least", "between", "outside", "rising", "falling", "known",
    "all", "any", "none", "some", "fires", "is", "overdue", "off_target",
  ]
  static let testWords: Set<String> = ["absent", "withheld", "stale", "not_applicable"]

  func install(in machine: inout LuaMachine) throws {
    for each in Class.allCases {
      classes[each] = try machine.define(handles: each.name) { call in
        try self.operate(each, call)
      }
    }
    let removal = try make(.removal, line: 0)
    for word in Lexicon.words(in: .words) {
      for name in word.names.sorted() {
        if word.english == "remove" {
          try machine.define(name, as: removal)
        } else {
          try machine.define(name) { call in try self.speak(word.english, as: name, call) }
        }
      }
    }
  }

  private func speak(_ word: String, as name: String, _ call: borrowing HostCall) throws -> LuaValue
  {
    guard isOpen else {
      throw HostError(
        "`\(name)` builds rules while a file is read; a function compares figures with Lua’s own "
          + "operators, and reads them through i, t and c")
    }
    let values = (0..<call.count).map { call[$0] }
    let arguments = WordArguments(word: name, values: values, session: self)
    if Self.quantityWords.contains(word) {
      do {
        return try make(.quantity(try quantity(word, arguments)), line: call.line)
      } catch {
        return try pass(error, with: .quantity(.number(0)), line: call.line)
      }
    }
    if Self.conditionWords.contains(word) {
      do {
        return try make(.condition(try condition(word, arguments)), line: call.line)
      } catch {
        return try pass(error, with: .condition(.known(.number(0))), line: call.line)
      }
    }
    if Self.testWords.contains(word) {
      return try make(.testReading(.missing(Reason(testWord: word))), line: call.line)
    }
    return try declare(word, as: name, arguments, line: call.line)
  }

  /// `rule "id"`: what follows is its table.
  private func declare(
    _ word: String, as name: String, _ arguments: WordArguments, line: Int
  ) throws -> LuaValue {
    try arguments.atMost(1)
    let id = try arguments.text(0, ("un identifiant entre guillemets", "an id in quotes"))
    statements.append(
      Statement(
        word: word, writtenWord: name, id: id, layer: layer, file: file,
        place: TextPlace(line: line, column: 1)))
    return try make(.statement(statements.count - 1), line: line)
  }

  private func operate(_ kind: Class, _ call: borrowing HostCall) throws -> LuaValue {
    let symbol = try call.text(0)
    if kind == .statement, symbol == "()", isOpen { return try furnish(call) }
    if kind == .quantity, isOpen {
      if symbol == "-x", let operand = quantity(call[1]) {
        return try make(.quantity(.negative(operand)), line: call.line)
      }
      if let sign = Quantity.Arithmetic(rawValue: symbol) {
        guard let a = quantity(call[1]), let b = quantity(call[2]) else {
          let other = quantity(call[1]) == nil ? call[1] : call[2]
          throw refuse(
            Problem(
              "wrong_operand",
              .both(
                fr:
                  "«\u{A0}\(symbol)\u{A0}» compte avec des grandeurs et des nombres, et non \(other.french).",
                en: "`\(symbol)` reckons with quantities and numbers, not \(other.english).")))
        }
        return try make(.quantity(.arithmetic(sign, a, b)), line: call.line)
      }
    }
    throw refuse(Self.misuse(of: kind, symbol))
  }

  /// `rule "id" { … }`: the table of a declaration.
  private func furnish(_ call: borrowing HostCall) throws -> LuaValue {
    let own = try call.handle(1)
    guard case .statement(let ordinal) = ingredient(own), statements.indices.contains(ordinal)
    else { throw HostError("no such declaration") }
    let statement = statements[ordinal]
    guard case .table(let table) = call[2], call.count == 3 else {
      throw refuse(
        Problem(
          "wrong_argument",
          .both(
            fr:
              "«\u{A0}\(statement.writtenWord)\u{A0}» demande une table de champs entre accolades.",
            en: "`\(statement.writtenWord)` needs a table of fields in braces.")))
    }
    guard statement.fields == nil else {
      throw refuse(
        Problem(
          "table_twice",
          .both(
            fr: "«\u{A0}\(statement.id)\u{A0}» a déjà sa table de champs.",
            en: "`\(statement.id)` has its table of fields already.")))
    }
    use(all: .table(table))
    forgetExtent()
    statements[ordinal].fields = table
    return .nothing
  }

  private static func misuse(of kind: Class, _ symbol: String) -> Problem {
    let remedy: Text? =
      switch symbol {
      case "<", "<=", "==":
        .both(
          fr: "Écrivez sous(…), au_plus(…), au_dessus(…) ou au_moins(…).",
          en: "Write below(…), at_most(…), above(…) or at_least(…).")
      case "()" where kind == .quantity || kind == .condition:
        .both(
          fr: "Il manque sans doute une virgule avant la parenthèse ou l’accolade.",
          en: "A comma is probably missing before the bracket.")
      default: nil
      }
    return Problem(
      "misused_operator",
      .both(
        fr:
          "«\u{A0}\(symbol)\u{A0}» n’a pas de sens ici\u{A0}: \(kind.french) se construit avec des mots.",
        en: "`\(symbol)` has no meaning here: a \(kind.name) is built with words."),
      remedy: remedy)
  }
}

extension Session.Class {
  var french: String {
    switch self {
    case .quantity: "une grandeur"
    case .condition: "une condition"
    case .testReading: "une lecture"
    case .statement: "une déclaration"
    case .removal: "«\u{A0}retirer\u{A0}»"
    }
  }
}

extension Reason {
  /// What a word of rule tests stands for.
  fileprivate init(testWord: String) {
    switch testWord {
    case "withheld": self = .withheld
    case "stale": self = .stale
    case "not_applicable": self = .notApplicable
    default: self = .absent
    }
  }
}
