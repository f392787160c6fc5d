import JalonModel

/// A random condition that can be written both ways: declared, and as an expression of a function.
indirect enum ChanceScript {
  /// A comparison, as it is declared and as it is computed.
  case comparison(declared: String, computed: String)
  case all([ChanceScript])
  case any([ChanceScript])
  case none([ChanceScript])
  case some(Int, [ChanceScript])

  var declared: String {
    func list(_ parts: [ChanceScript]) -> String {
      "{ " + parts.map(\.declared).joined(separator: ", ") + " }"
    }
    return switch self {
    case .comparison(let declared, _): declared
    case .all(let parts): "tous " + list(parts)
    case .any(let parts): "un_de " + list(parts)
    case .none(let parts): "aucun " + list(parts)
    case .some(let least, let parts): "au_moins_n(\(least), \(list(parts)))"
    }
  }

  var computed: String {
    func joined(_ parts: [ChanceScript], _ word: String) -> String {
      "(" + parts.map(\.computed).joined(separator: " \(word) ") + ")"
    }
    return switch self {
    case .comparison(_, let computed): computed
    case .all(let parts): joined(parts, "and")
    case .any(let parts): joined(parts, "or")
    case .none(let parts): "(not \(joined(parts, "or")))"
    case .some(let least, let parts):
      "(" + parts.map { "(\($0.computed) and 1 or 0)" }.joined(separator: " + ") + " >= \(least))"
    }
  }

  var isComparison: Bool { if case .comparison = self { true } else { false } }

  /// What a function comes to that reads its operands in order: it stops at the first unknown one.
  enum Ordered: Equatable {
    case holds(Bool)
    case stops
  }

  /// The ordered value, from what the comparisons come to one after the other.
  func ordered(_ truths: [Truth], _ next: inout Int) -> Ordered {
    switch self {
    case .comparison:
      defer { next += 1 }
      return truths[next] == .unknown ? .stops : .holds(truths[next] == .true)
    case .all(let parts): return Self.first(false, among: parts, truths, &next)
    case .any(let parts): return Self.first(true, among: parts, truths, &next)
    case .none(let parts):
      let any = Self.first(true, among: parts, truths, &next)
      return if case .holds(let holds) = any { .holds(!holds) } else { .stops }
    case .some(let least, let parts):
      var count = 0
      var stops = false
      for part in parts {
        let value = part.ordered(truths, &next)
        stops = stops || value == .stops
        count += value == .holds(true) ? 1 : 0
      }
      return stops ? .stops : .holds(count >= least)
    }
  }

  /// Whether the first part that is `wanted` comes before one that is unknown.
  private static func first(
    _ wanted: Bool, among parts: [ChanceScript], _ truths: [Truth], _ next: inout Int
  ) -> Ordered {
    var result: Ordered?
    for part in parts {
      let value = part.ordered(truths, &next)
      if value != .holds(!wanted) { result = result ?? value }
    }
    return result ?? .holds(!wanted)
  }
}

/// Random scripts; the same in every run.
struct ChanceScripts {
  private var dice: Dice

  init(seed: Int) { dice = Dice(state: UInt64(truncatingIfNeeded: seed) &* 0xA24B_AED4_963E_E407) }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &dice) }
  mutating func one<Element>(of list: [Element]) -> Element { list[below(list.count)] }

  /// A condition; it may ask about the rules before its own.
  mutating func condition(depth: Int, before rule: Int) -> ChanceScript {
    guard depth > 0, below(3) > 0 else { return comparison(before: rule) }
    let parts = (0..<2 + below(2)).map { _ in condition(depth: depth - 1, before: rule) }
    switch below(4) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    case 2: return .none(parts)
    default: return .some(1 + below(2), parts)
    }
  }

  private mutating func comparison(before rule: Int) -> ChanceScript {
    switch below(10) {
    case 0:
      let (declared, computed) = reading()
      return .comparison(
        declared: "connu(\(declared))", computed: computed.replacing("c:valeur", with: "c:connu"))
    case 1 where rule > 0:
      let other = below(rule)
      let least = one(of: ["", ", \"faible\"", ", \"moderee\"", ", \"high\""])
      return .comparison(
        declared: "signale(\"d\(other)\"\(least))", computed: "c:signale(\"d\(other)\"\(least))")
    case 2:
      let word = one(of: ["en_hausse", "en_baisse"])
      let indicator = one(of: ["a", "b"])
      let sign = word == "en_hausse" ? ">" : "<"
      if below(2) == 0 {
        return .comparison(
          declared: "\(word)(\"\(indicator)\", { sur = \"1 an\" })",
          computed: "(c:variation(\"\(indicator)\", { sur = \"1 an\" }) \(sign) 0)")
      }
      return .comparison(
        declared: "\(word)(\"\(indicator)\", { sur = \"1 an\", de = 1 })",
        computed: "(c:variation(\"\(indicator)\", { sur = \"1 an\" }) "
          + (sign == ">" ? ">= 1)" : "<= -1)"))
    case 3, 4:
      let (declared, computed, unit) = quantity()
      let (low, readLow) = bound(unit)
      let values = "local v, a, b = \(computed), \(readLow), 3;"
      let inside = "(function() \(values) return v >= a and v <= b end)()"
      return below(2) == 0
        ? .comparison(declared: "entre(\(declared), \(low), 3)", computed: inside)
        : .comparison(declared: "hors(\(declared), \(low), 3)", computed: "(not \(inside))")
    default:
      let (word, sign) = one(of: [
        ("sous", "<"), ("au_plus", "<="), ("au_dessus", ">"), ("au_moins", ">="),
      ])
      let (declared, computed, unit) = quantity()
      let (limit, readLimit) = bound(unit)
      return .comparison(
        declared: "\(word)(\(declared), \(limit))", computed: "(\(computed) \(sign) \(readLimit))")
    }
  }

  /// In what a quantity is counted: what is compared has to be counted in the same.
  private enum Unit { case none, percent }

  private mutating func bound(_ unit: Unit) -> (declared: String, computed: String) {
    switch below(6) {
    case 0: return ("\"commun\"", "t.commun")
    case 1: return ("\"plus_tard\"", "t.plus_tard")
    case 2: return ("\"propre\"", "t.propre")
    case 3: return unit == .percent ? percentChange() : reading()
    default:
      let number = below(5) - 1
      return ("\(number)", "\(number)")
    }
  }

  private mutating func reading() -> (declared: String, computed: String) {
    let options = one(of: [
      "", ", { groupe = \"immigrants\" }", ", { lieu = \"region\" }", ", { lieu = \"mrc\" }",
      ", { periode = 2023 }", ", { il_y_a = \"1 an\" }",
    ])
    let call = "valeur(\"\(one(of: ["a", "b", "c"]))\"\(options))"
    return (call, "c:" + call)
  }

  private mutating func percentChange() -> (declared: String, computed: String) {
    let indicator = one(of: ["a", "b", "c"])
    let call = "variation(\"\(indicator)\", { sur = \"1 an\", en = \"pourcent\" })"
    return (call, "c:" + call)
  }

  private mutating func quantity() -> (declared: String, computed: String, unit: Unit) {
    let indicator = one(of: ["a", "b", "c"])
    let calls = [
      "ecart(\"\(indicator)\", { de = \"immigrants\", a = \"total\" })",
      "ecart(\"\(indicator)\", { a = \"region\", en = \"rapport\" })",
      "parties_prenantes { secteur = \"communautaire\" }",
      "pairs_de(\"\(indicator)\", \"mediane\")",
    ]
    switch below(10) {
    case 0..<2: return ("\"\(indicator)\"", "i.\(indicator)", .none)
    case 2..<5:
      if below(calls.count + 1) == 0 {
        let (declared, computed) = percentChange()
        return (declared, computed, .percent)
      }
      let call = one(of: calls)
      return (call, "c:" + call, .none)
    case 5, 6:
      let (first, readFirst) = reading()
      let (second, readSecond) = reading()
      let sign = one(of: ["+", "-", "*"])
      return ("(\(first) \(sign) \(second))", "(\(readFirst) \(sign) \(readSecond))", .none)
    case 7:
      let (first, readFirst) = reading()
      return ("(-\(first) + limite(\"propre\"))", "(-\(readFirst) + t.propre)", .none)
    default:
      let (declared, computed) = reading()
      return (declared, computed, .none)
    }
  }
}
