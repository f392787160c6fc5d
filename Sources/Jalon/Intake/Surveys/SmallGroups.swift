/// Which of nested groups can be shown without giving away a small one.
///
/// Why it is enough to look at what remains. An answer has one group, so the groups' own answers
/// are disjoint cells, and a group is the sum of its cells and its subgroups'. Of a family of shown
/// groups call the rest of a group what the shown groups inside it leave of it. Each rest is a
/// difference of shown groups (itself minus the largest ones inside it), each shown group a sum of
/// rests, and rests are disjoint: so the rests that are not empty are a basis of all that can be
/// added and subtracted from what is shown, and any set of respondents that comes out of it, with
/// whatever coefficients, is a union of rests. No such set is small exactly if no rest is small.
/// Cells without answers count for nothing, as for a reader who knows that they have none.
///
/// The largest groups are tried first, and the total before all: small groups are withheld, then
/// the smallest of those which would uncover them. One that is refused stays so, as what would be
/// left beside it is too small to be a shown group; so no more could be shown in addition.
enum SmallGroups {
  /// Whether each group can be shown, from how many answers it has without those of its subgroups.
  static func shown(_ own: [Int], in audience: AudienceTree, minimum: Int) -> [Bool] {
    let chains = audience.ids.indices.map(audience.chain)
    var counts = audience.ids.map { _ in 0 }
    for (answers, chain) in zip(own, chains) {
      for node in chain { counts[node] += answers }
    }
    let order = counts.indices.sorted {
      // Of equal sets the outer one comes first: what is tried has no shown group inside it.
      (-counts[$0], chains[$0].count, $0) < (-counts[$1], chains[$1].count, $1)
    }
    var rests = counts
    var shown = counts.map { _ in false }
    for node in order where counts[node] > 0 && counts[node] >= minimum {
      guard let around = chains[node].dropFirst().first(where: { shown[$0] }) else {
        shown[node] = true
        continue
      }
      let left = rests[around] - counts[node]
      guard left == 0 || left >= minimum else { continue }
      shown[node] = true
      rests[around] = left
    }
    return shown
  }
}
