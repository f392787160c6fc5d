import JalonModel

/// An order of rules in which each comes after those that it asks about with `fires`.
struct FiringOrder {
  private(set) var order: [Int] = []
  /// The rules on a cycle or between two; what they ask of one another cannot be known.
  private(set) var circular: Set<Int> = []

  /// From the rules that each one asks about.
  init(asked: [Set<Int>]) {
    var askers = [[Int]](repeating: [], count: asked.count)
    for (rule, others) in asked.enumerated() { for other in others { askers[other].append(rule) } }
    let settled = Self.settle(asked.map(\.count), next: askers)
    // What is left is on a cycle, between two, or asks about such a rule; the last drop out when
    // the same is done the other way round.
    let left = Set(asked.indices).subtracting(settled)
    let within = asked.indices.map { rule in
      left.contains(rule) ? askers[rule].count { left.contains($0) } : 1
    }
    let asking = asked.indices.map { left.contains($0) ? asked[$0].filter(left.contains) : [] }
    circular = left.subtracting(Self.settle(within, next: asking.map { $0.sorted() }))
    let open = asked.indices.map { rule in
      circular.contains(rule) ? asked[rule].subtracting(circular) : asked[rule]
    }
    order = Self.settle(
      open.map(\.count),
      next: askers.enumerated().map { rule, askers in
        askers.filter { open[$0].contains(rule) }
      })
  }

  /// Takes again and again a rule that waits for nothing, the first ones first.
  private static func settle(_ waiting: [Int], next: [[Int]]) -> [Int] {
    var waiting = waiting
    var taken = waiting.indices.filter { waiting[$0] == 0 }
    var at = 0
    while at < taken.count {
      for other in next[taken[at]] {
        waiting[other] -= 1
        if waiting[other] == 0 { taken.append(other) }
      }
      at += 1
    }
    return taken
  }
}
