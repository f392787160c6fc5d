/// The known name that was probably meant.
public enum NearestName {
  /// The nearest of `known` to `name`, nil when none is near: one slip, or one for every four characters, two
  /// letters that changed places counting as one. Of equally near ones the first in their order.
  ///
  /// The distance is that of optimal string alignment (Damerau, Communications of the ACM 7(3), 1964).
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased())
    guard wanted.count <= 60 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in known where candidate != name {
      let limit = min(best.map { $0.distance - 1 } ?? max(1, wanted.count / 4), 3)
      let letters = Array(candidate.lowercased())
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
