import JalonModel

extension BlockEvaluator {
  /// Keeps what a condition without parts came to for each place of the block, if that is wanted.
  mutating func keep(_ verdicts: borrowing ContiguousArray<Verdict>, of test: Programme.Test) {
    guard var records = records.take() else { return }
    let start = block.lowerBound
    switch test {
    case .compare(_, let compared, let bound):
      let (figures, bounds) = (inputs.figures(of: compared), inputs.figures(of: bound))
      records.add(verdicts, count: block.count, at: position) { record, at in
        record.readDeciding(compared, figures, at: start + at)
        record.readBound(bound, bounds, at: start + at)
      }
    case .between(let compared, let low, let high), .outside(let compared, let low, let high):
      let figures = inputs.figures(of: compared)
      let (lows, highs) = (inputs.figures(of: low), inputs.figures(of: high))
      records.add(verdicts, count: block.count, at: position) { record, at in
        record.readDeciding(compared, figures, at: start + at)
        if record.isToldBy(highs, ratherThan: lows, at: start + at) {
          record.readBound(high, highs, at: start + at)
        } else {
          record.readBound(low, lows, at: start + at)
        }
      }
    case .known(let operand):
      let figures = inputs.figures(of: operand)
      records.add(verdicts, count: block.count, at: position) { record, at in
        record.read(operand, figures, at: start + at)
      }
    case .fires, .firesUnknown, .place, .plan, .function:
      records.add(verdicts, count: block.count, at: position) { _, _ in }
    }
    self.records = records
  }

  /// What comes next is a step of a rule that every place of the block is asked about.
  mutating func beginStep(_ step: EvidenceRecord.Step, of rule: Int?) {
    records?.begin(step, of: rule)
  }

  /// The same of those places where `isAsked` says so.
  mutating func beginStep(
    _ step: EvidenceRecord.Step, of rule: Int, where isAsked: (BlockEvaluator, Int) -> Bool
  ) {
    if records == nil { return }
    let asked = ContiguousArray(block.indices.map { isAsked(self, $0 - block.lowerBound) })
    records?.begin(step, of: rule, where: asked)
  }
}

extension EvidenceRecord {
  /// Whether of two bounds the second tells: the one that is missing, or else the nearer.
  fileprivate func isToldBy(
    _ high: OperandColumn, ratherThan low: OperandColumn, at index: Int
  ) -> Bool {
    if low.marks[index].isMissing { return false }
    if high.marks[index].isMissing { return true }
    guard let near = distance(to: low, at: index), let far = distance(to: high, at: index) else {
      return false
    }
    return far < near
  }
}
