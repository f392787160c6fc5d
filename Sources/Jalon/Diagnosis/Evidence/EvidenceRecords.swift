import JalonModel

/// Where the evaluator keeps what its comparisons came to: rule after rule, of each its
/// comparisons, of each the places one after the other.
struct EvidenceRecords {
  private(set) var list: ContiguousArray<EvidenceRecord> = []
  private var rule = EvidenceRecord.none
  private var step = EvidenceRecord.Step.when
  private var test: Int32 = 0
  /// For which places of the block the step is asked; empty for all.
  private var asked: ContiguousArray<Bool> = []

  /// Forgets all records, and keeps their room.
  mutating func removeAll() { list.removeAll(keepingCapacity: true) }

  /// What comes next is a step of a rule, or of none; it is asked for the places of the block where
  /// `asked` says so, for all where that is empty.
  mutating func begin(
    _ step: EvidenceRecord.Step, of rule: Int?, where asked: ContiguousArray<Bool> = []
  ) {
    self.rule = rule.map { Int32(clamping: $0) } ?? EvidenceRecord.none
    self.step = step
    self.asked = asked
    test = 0
  }

  /// Adds the next comparison of the step for the first `count` places of a block, which begins at
  /// a position; `read` takes the figures of a place.
  @inline(__always)
  mutating func add(
    _ verdicts: borrowing ContiguousArray<Verdict>, count: Int, at position: Int,
    _ read: (inout EvidenceRecord, Int) -> Void
  ) {
    let first = Int32(truncatingIfNeeded: position)
    for at in 0..<count where asked.isEmpty || asked[at] {
      var record = EvidenceRecord(
        rule: rule, position: first &+ Int32(truncatingIfNeeded: at), step: step, test: test,
        verdict: verdicts[at])
      read(&record, at)
      list.append(record)
    }
    test &+= 1
  }
}
