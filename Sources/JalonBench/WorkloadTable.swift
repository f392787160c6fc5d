/// The ratios of the shared workload, from the lines that `shared_workload.sh` prints:
/// "workload NAME PLACES EVAL_MS FIRST_MS READ_MS BYTES". The best of each counts.
struct WorkloadTable {
  private struct Best {
    var evaluated = Double.infinity
    var first = Double.infinity
    var read = Double.infinity
    var bytes = 0.0
  }

  /// A work of ours, whose cost is compared.
  private struct Row {
    let what: String
    let ours: String
    let reference: String
    let limit: Double
  }

  private static let rows = [
    Row(what: "declared rules", ours: "declared", reference: "c-lua-reuse", limit: 0.15),
    Row(what: "declared rules", ours: "declared", reference: "native-row", limit: .infinity),
    Row(
      what: "declared rules, with evidence", ours: "evidence", reference: "c-lua-reuse", limit: 0.4),
    Row(what: "function rules", ours: "functions", reference: "c-lua-api", limit: 1.5),
    Row(
      what: "function rules, with evidence", ours: "functions-evidence", reference: "functions",
      limit: 2.2),
  ]

  private static let rules = 100.0
  /// Of the long file, in MB/s.
  private static let readingRate = 150.0
  /// How many times the cost at the fewest places one at the most may be.
  private static let growth = 1.3

  private var best: [String: Best] = [:]
  private var sizes: Set<Int> = []

  var isEmpty: Bool { best.isEmpty }

  /// Takes a line, if it is one of these.
  mutating func take(_ parts: [Substring]) {
    guard parts.count == 7, parts[0] == "workload", let places = Int(parts[2]) else { return }
    let figures = parts[3...].compactMap { Double($0) }
    guard figures.count == 4, places > 0 else { return }
    sizes.insert(places)
    var known = best["\(parts[1]) \(places)"] ?? Best()
    known.evaluated = min(known.evaluated, figures[0])
    known.first = min(known.first, figures[1])
    if figures[2] > 0 { known.read = min(known.read, figures[2]) }
    known.bytes = figures[3]
    best["\(parts[1]) \(places)"] = known
  }

  /// Markdown: a table for each number of places, and how the cost grows from the fewest to the
  /// most.
  func text() -> String {
    let sizes = self.sizes.sorted()
    var lines: [String] = []
    for places in sizes { lines += ratios(places) + [""] }
    if let few = sizes.first, let many = sizes.last, few < many {
      lines += growth(few, many) + [""]
    }
    return lines.joined(separator: "\n")
  }

  private func ratios(_ places: Int) -> [String] {
    var lines = [
      "| at \(places) places | ns per place and rule, columns ready | with making them | against | its ns "
        + "| ratio, columns ready | with making them | at most |",
      "|---|---|---|---|---|---|---|---|",
    ]
    for row in Self.rows {
      guard let ours = best["\(row.ours) \(places)"],
        let other = best["\(row.reference) \(places)"]
      else { continue }
      // A host of ours makes columns too; a C host has its data in the form that it reads.
      let otherFirst = other.first > 0 ? other.first : other.evaluated
      let cells = [
        row.what, nanoseconds(ours.evaluated, places), nanoseconds(ours.first, places),
        row.reference, nanoseconds(other.evaluated, places),
        fixed(ours.evaluated / other.evaluated, 2),
        fixed(ours.first / otherFirst, 2),
        row.limit.isFinite ? fixed(row.limit, 2) : "",
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines + reading(places)
  }

  private func reading(_ places: Int) -> [String] {
    guard let ours = best["declared \(places)"], let scan = best["plain-scan \(places)"],
      ours.read.isFinite, scan.read.isFinite
    else { return [] }
    let (rate, plain) = (ours.bytes / 1000 / ours.read, scan.bytes / 1000 / scan.read)
    return [
      "",
      "Long CSV to dataset, \(fixed(ours.bytes / 1e6, 0)) MB: \(fixed(rate, 0)) MB/s (at least "
        + "\(fixed(Self.readingRate, 0))); a C program that only looks for separators: "
        + "\(fixed(plain, 0)) MB/s.",
    ]
  }

  private func growth(_ few: Int, _ many: Int) -> [String] {
    let cells = ["declared", "evidence", "functions", "functions-evidence"].compactMap { name in
      guard let small = best["\(name) \(few)"], let large = best["\(name) \(many)"] else {
        return String?.none
      }
      let ratio = large.evaluated / Double(many) / (small.evaluated / Double(few))
      return "\(name) \(fixed(ratio, 2))"
    }
    return [
      "Cost per place and rule at \(many) places, of that at \(few) "
        + "(at most \(fixed(Self.growth, 1))): " + cells.joined(separator: ", ") + "."
    ]
  }

  private func nanoseconds(_ milliseconds: Double, _ places: Int) -> String {
    fixed(milliseconds * 1e6 / Double(places) / Self.rules, 1)
  }
}
