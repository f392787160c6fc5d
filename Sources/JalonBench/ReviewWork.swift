import Glibc
import Jalon
import JalonModel
import JalonStore

/// A review of many places with many triggers beside the diagnosis of the same places.
struct ReviewWork {
  /// The workspace's folder, and the file of the record, which is made anew.
  let workspace: String
  let store: String
  let repetitions: Int

  /// A line for `JalonBench table`: "review PLACES TRIGGERS READ_MS DIAGNOSIS_MS FIRST_MS NEXT_MS
  /// FIRST_BYTES NEXT_BYTES", of times the best. The first review opens and proposes; the next one is
  /// of the same data three months later.
  func run() throws -> String {
    guard let first = Day("2025-06-30"), let next = Day("2025-09-30") else {
      throw Refusal("no such day")
    }
    var best = (read: Double.infinity, diagnosis: Double.infinity)
    var reviews = (first: Double.infinity, next: Double.infinity)
    var bytes = (first: 0, next: 0)
    var places = 0
    var triggers = 0
    for _ in 0..<max(1, repetitions) {
      var clock = Clock()
      let workspace = try Workspace(at: workspace)
      best.read = min(best.read, clock.milliseconds)
      triggers = workspace.pack.triggers.count
      places = 0
      clock = Clock()
      try workspace.diagnoseAll(asOf: first) { _ in places += 1 }
      best.diagnosis = min(best.diagnosis, clock.milliseconds)
      unlink(store)
      reviews.first = min(reviews.first, try review(workspace, asOf: first))
      bytes.first = try size()
      reviews.next = min(reviews.next, try review(workspace, asOf: next))
      bytes.next = try size()
    }
    let times = [best.read, best.diagnosis, reviews.first, reviews.next].map { fixed($0, 1) }
    return
      "review \(places) \(triggers) \(times.joined(separator: " ")) \(bytes.first) \(bytes.next)"
  }

  /// Reads what is on record, reviews and records, in one transaction; how long it took.
  private func review(_ workspace: Workspace, asOf day: Day) throws -> Double {
    let clock = Clock()
    let store = try PlanStore(at: store, access: .writing)
    try store.write { store in
      let memories = try store.memories()
      var reviews: [(place: String, events: [PlanEvent])] = []
      try workspace.reviewAll(asOf: day, from: { memories[$0] ?? PlanMemory() }) {
        reviews.append(($0.place.id, $1))
      }
      let run = ReviewRun(
        asOf: day, engine: "bench", packs: [], data: "", scope: .all(kinds: nil, within: nil))
      _ = try store.record(run, reviews)
    }
    return clock.milliseconds
  }

  private func size() throws -> Int {
    var about = stat()
    guard stat(store, &about) == 0 else { throw Refusal("no record in \(store)") }
    return Int(about.st_size)
  }
}
