import JalonModel

/// Finds things that refer to one another in a circle.
enum Cycles {
  /// A circle told from its first id in their order and back to it, wherever it was entered.
  static func turned(_ ids: [String]) -> [String] {
    let first = ids.indices.min { ids[$0] < ids[$1] } ?? ids.startIndex
    let turned = Array(ids[first...]) + Array(ids[..<first])
    return turned + Array(turned.prefix(1))
  }

  /// The first circle that is met from each start, each circle once, as ids from one to itself.
  static func find(in graph: [(id: String, refersTo: [String])]) -> [[String]] {
    // Most graphs refer to nothing.
    guard graph.contains(where: { !$0.refersTo.isEmpty }) else { return [] }
    let next = Dictionary(graph.map { ($0.id, $0.refersTo) }, uniquingKeysWith: { a, _ in a })
    var done: Set<String> = []
    var cycles: [[String]] = []
    for (start, _) in graph where !done.contains(start) {
      // A path of ids, and how many of the last one's references have been followed.
      var path: [(id: String, followed: Int)] = [(start, 0)]
      while let (id, followed) = path.last {
        let references = next[id] ?? []
        guard followed < references.count else {
          done.insert(id)
          path.removeLast()
          continue
        }
        path[path.count - 1].followed += 1
        let reference = references[followed]
        if let first = path.firstIndex(where: { $0.id == reference }) {
          cycles.append(path[first...].map(\.id) + [reference])
        } else if !done.contains(reference), next[reference] != nil {
          path.append((reference, 0))
        }
      }
    }
    return cycles
  }
}
