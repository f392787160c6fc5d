/// Counts the steps of a search and charges them in batches.
struct StepMeter {
  private static let batch = 256

  private let charge: (Int) -> Bool
  private var pending = 0

  /// A meter that asks `charge` with the number of steps just made; `false` stops the search.
  init(charge: @escaping (Int) -> Bool) {
    self.charge = charge
  }

  /// Counts steps, and charges them once a batch is full.
  mutating func step(_ count: Int = 1) throws(PatternMatcher.Failure) {
    pending += count
    if pending >= Self.batch { try settle() }
  }

  /// Charges what is left of a batch.
  mutating func settle() throws(PatternMatcher.Failure) {
    guard pending > 0 else { return }
    let steps = pending
    pending = 0
    guard charge(steps) else { throw .outOfBudget }
  }
}
