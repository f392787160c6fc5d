/// The known name that was probably meant.
public enum NearestName {
  /// The nearest of `known` to `name`, nil when none is near: one slip, or one for every four
  /// characters, two letters that changed places counting as one. Of equally near ones the first in
  /// their order.
  ///
  /// The distance is that of optimal string alignment (Damerau, Communications of the ACM 7(3),
  /// 1964).
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    // By bytes and short: a script chooses the name, and characters may be of any length.
    guard name.utf8.count <= longest else { return nil }
    let wanted = Array(name.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for candidate in known where candidate != name {
      let limit = min(best.map { $0.distance - 1 } ?? max(1, wanted.count / 4), 3)
      guard candidate.utf8.count <= longest else { continue }
      let letters = Array(candidate.lowercased().utf8)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.name
  }

  private static let longest = 60

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
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
