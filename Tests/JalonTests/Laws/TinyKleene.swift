import JalonModel

/// Kleene's logic a second time, by another way: a condition is decided where every value of what
/// is unknown leaves it as it is.
struct TinyKleene {
  /// What the comparisons come to, in the order in which they are written; nil is unknown.
  let truths: [Bool?]

  init(_ evidence: some Sequence<Evidence>) {
    truths = evidence.map {
      switch $0.truth {
      case .true: true
      case .false: false
      case .unknown: nil
      }
    }
  }

  /// Nil where it is open; throws nothing, and gives nil, where the counts do not fit.
  func decide(_ condition: Condition) -> Bool? {
    let open = truths.indices.filter { truths[$0] == nil }
    guard condition.comparisons == truths.count, open.count < 16 else { return nil }
    var seen: Set<Bool> = []
    for choice in 0..<(1 << open.count) {
      var values = truths.map { $0 ?? false }
      for (bit, index) in open.enumerated() { values[index] = choice >> bit & 1 == 1 }
      var next = 0
      seen.insert(condition.holds(with: values, &next))
    }
    return seen.count == 1 ? seen.first : nil
  }
}

extension Condition {
  /// How many comparisons it is made of.
  var comparisons: Int {
    switch self {
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.map(\.comparisons).reduce(0, +)
    default: 1
    }
  }

  fileprivate func holds(with values: [Bool], _ next: inout Int) -> Bool {
    func count(_ parts: [Condition]) -> Int {
      var count = 0
      for part in parts where part.holds(with: values, &next) { count += 1 }
      return count
    }
    switch self {
    case .all(let parts): return count(parts) == parts.count
    case .any(let parts): return count(parts) > 0
    case .none(let parts): return count(parts) == 0
    case .some(let least, let parts): return count(parts) >= least
    default:
      defer { next += 1 }
      return values[next]
    }
  }
}

extension Finding {
  /// The comparisons of a part of the rule.
  func evidence(of part: Evidence.Part) -> [Evidence] { evidence.filter { $0.part == part } }

  /// What the rule must come to by its comparisons alone; open where they do not decide.
  func logic(of rule: Rule) -> Logic {
    if let applies = rule.applies {
      switch TinyKleene(evidence(of: .applies)).decide(applies) {
      case true: break
      case false: return .inapplicable
      case nil: return .open
      }
    }
    switch TinyKleene(evidence(of: .when)).decide(rule.when) {
    case true: return .met
    case false: return .clear
    case nil: return .open
    }
  }

  enum Logic { case met, clear, inapplicable, open }

  /// Whether the outcome is what the logic and the reasons of what is missing ask for.
  func follows(_ rule: Rule) -> Bool {
    switch logic(of: rule) {
    case .met: outcome == .met
    case .clear: outcome == .clear
    case .inapplicable: outcome == .notApplicable
    case .open:
      !missing.isEmpty
        && outcome
          == (missing.allSatisfy { $0.cause == .reading(.notApplicable) }
            ? .notApplicable : .unknown)
    }
  }
}
