internal import JalonModel

/// The groups that the answers to a survey can belong to: its audience and what is part of it.
///
/// A node is an index; that of the audience is 0, the others are in the order of their ids.
struct AudienceTree: Hashable, Sendable {
  /// The groups' ids.
  let ids: [String]
  /// The node of the group that each is part of; nil for the audience.
  let parents: [Int?]

  private let nodes: [String: Int]

  init(of audience: String, groups: [PopulationGroup]) {
    let partOf = Dictionary(
      groups.map { ($0.id, $0.partOf) }, uniquingKeysWith: { a, _ in a })
    /// Everybody is in the total, also a group that does not say so; institutions are nobody.
    func parent(of id: String) -> String? {
      if let parent = partOf[id] ?? nil { return parent }
      return id == PopulationGroup.total || id == Survey.institutions
        ? nil : PopulationGroup.total
    }
    func reachesAudience(_ id: String) -> Bool {
      var passed: Set<String> = []
      var id = id
      while passed.insert(id).inserted, let next = parent(of: id) {
        if next == audience { return true }
        id = next
      }
      return false
    }
    let members = Set(partOf.keys).filter { $0 != audience && reachesAudience($0) }.sorted()
    let ids = [audience] + members
    let nodes = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    self.ids = ids
    self.nodes = nodes
    parents = [nil] + members.map { parent(of: $0).flatMap { nodes[$0] } }
  }

  /// The node of a group; nil for one that is not part of the audience.
  func node(of group: String) -> Int? { nodes[group] }

  /// A node and those of all the groups that it is part of, up to the audience.
  func chain(from node: Int) -> [Int] {
    var chain: [Int] = []
    var next: Int? = node
    while let node = next, parents.indices.contains(node), !chain.contains(node) {
      chain.append(node)
      next = parents[node]
    }
    return chain
  }
}
