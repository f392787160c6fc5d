import JalonModel

/// A quantity for every place: `values[place]` counts only where `marks[place]` is not missing.
struct Column: Sendable {
  var values: ContiguousArray<Double>
  var marks: ContiguousArray<Mark>
  /// The ordinal of the period of each reading that named none, else -1: two of them that differ
  /// make what is computed from both a matter of caution. Empty where no reading has one.
  var periods: ContiguousArray<Int32> = []

  init(repeating mark: Mark, count: Int) {
    values = ContiguousArray(repeating: 0, count: count)
    marks = ContiguousArray(repeating: mark, count: count)
  }

  init(constant value: Double, count: Int) {
    values = ContiguousArray(repeating: value, count: count)
    marks = ContiguousArray(repeating: .normal, count: count)
  }
}

/// What a leaf comes to for one place, with all that it rests on.
struct Resolution: Hashable, Sendable {
  var reading: Reading
  var unit = ""
  var decimals: Int?
  /// What was read, each once.
  var readings: [EvidenceReading] = []
  /// What is missing, if the reading is; at least one then.
  var missing: [MissingDatum] = []
  /// Why a script that it rests on broke or was stopped; the reading is missing then.
  var failure: Failure?
}
