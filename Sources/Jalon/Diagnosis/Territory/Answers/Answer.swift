import JalonModel

/// What a quantity comes to at one place, with all that it rests on.
struct Answer {
  var cell: Cell
  /// What was read, each once.
  var readings: [EvidenceReading] = []
  /// What is missing, each once; it can be more than what makes the cell missing.
  var missing: [MissingDatum] = []

  /// Why a script that it rests on broke.
  var failure: Failure?

  init(_ cell: Cell) { self.cell = cell }

  /// Adds what another rests on.
  mutating func rest(on other: Answer) {
    failure = failure ?? other.failure
    show(other.readings)
    for datum in other.missing where !missing.contains(datum) { missing.append(datum) }
  }

  /// Adds the readings that are not among them yet.
  mutating func show(_ others: [EvidenceReading]) {
    for reading in others where !readings.contains(reading) { readings.append(reading) }
  }

  /// For operands that named a period.
  var ofNamedPeriod: Answer {
    var answer = self
    answer.cell.period = nil
    return answer
  }

  /// Puts what makes the cell missing, where the parts did not say it already.
  func naming(_ datum: @autoclosure () -> MissingDatum) -> Answer {
    guard cell.isMissing, missing.isEmpty else { return self }
    var answer = self
    answer.missing = [datum()]
    return answer
  }
}
