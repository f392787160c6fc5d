import JalonModel

/// The circles that rules form through `c:fires`, and through what they declare between two calls.
struct FiringCircles {
  /// A rule whose function waits, and the rule that it asks about.
  struct Waiting {
    var rule: String
    var asked: String?
  }

  private let declared: [String: [String]]
  /// Why the rules of a circle fail, by place.
  private var failures: [Int: [String: Failure]] = [:]

  init(_ pack: RulePack) {
    declared = Dictionary(
      pack.rules.map { rule in
        (rule.id, rule.disabledBecause == nil ? rule.conditions.flatMap(\.firedRules) : [])
      }, uniquingKeysWith: { a, _ in a })
  }

  /// Forgets the circles that were found: other data may close none.
  mutating func forget() { failures = [:] }

  /// Why a rule of a circle fails at a place; nil for one that is on none.
  func failure(of rule: String, at place: Int) -> Failure? { failures[place]?[rule] }

  /// The failure of all rules on the circle that the last of the waiting functions closes by asking
  /// about a rule; nil where it closes none.
  mutating func close(_ waiting: [Waiting], asking other: String, at place: Int) -> Failure? {
    for start in waiting.indices.reversed() {
      guard let back = path(from: other, to: waiting[start].rule) else { continue }
      var ids: [String] = []
      for (index, each) in waiting.enumerated().dropFirst(start) {
        if index > start, let asked = waiting[index - 1].asked {
          ids += (path(from: asked, to: each.rule) ?? [asked]).dropLast()
        }
        ids.append(each.rule)
      }
      ids += back.dropLast()
      let problem = Problem.cycle(Cycles.turned(ids), of: ("Des règles", "Rules"))
      let failure = Failure(.error, problem.message)
      for id in ids where failures[place]?[id] == nil {
        failures[place, default: [:]][id] = failure
      }
      return failure
    }
    return nil
  }

  /// The shortest way by declared `fires`, both ends counted.
  private func path(from start: String, to end: String) -> [String]? {
    var cameFrom: [String: String] = [:]
    var next = [start]
    var at = 0
    while at < next.count, next[at] != end {
      for other in declared[next[at]] ?? [] where other != start && cameFrom[other] == nil {
        cameFrom[other] = next[at]
        next.append(other)
      }
      at += 1
    }
    guard at < next.count else { return nil }
    var path = [end]
    while let first = path.first, let before = cameFrom[first] { path.insert(before, at: 0) }
    return path
  }
}
