import JalonModel

/// A comparison that was made for a rule at a place: ordinals and figures, of which evidence is
/// made when somebody is to read it.
struct EvidenceRecord: Hashable, Sendable {
  /// The part of a rule that a comparison stands in.
  struct Step: Hashable, Sendable {
    private let code: Int32

    static var applies: Step { Step(code: 0) }
    static var when: Step { Step(code: 1) }
    /// A grade of its severity, counted from the worst.
    static func grade(_ number: Int) -> Step { Step(code: Int32(clamping: number) &+ 2) }
  }

  /// Stands for a rule or an operand where there is none.
  static let none: Int32 = -1

  /// What the compared quantity came to, and the bound, of two the telling one; each is of no
  /// meaning where its mark says that it is missing.
  var value = 0.0
  var limit = 0.0
  /// The rule; none for a condition of a solution, a practice or a trigger.
  let rule: Int32
  /// Where its place stands among those that are looked at.
  let position: Int32
  let step: Step
  /// Which of the comparisons of its step, in the order of writing.
  let test: Int32
  /// The operands of both, as ordinals in the programme.
  var compared = Self.none
  var bound = Self.none
  /// What the comparison came to.
  let verdict: Verdict
  var valueMark = Mark.absent
  var limitMark = Mark.absent

  init(rule: Int32, position: Int32, step: Step, test: Int32, verdict: Verdict) {
    self.rule = rule
    self.position = position
    self.step = step
    self.test = test
    self.verdict = verdict
  }
}

extension EvidenceRecord {
  /// Takes the compared quantity from its column.
  @inline(__always)
  mutating func read(_ operand: Int, _ figures: OperandColumn, at index: Int) {
    compared = Int32(truncatingIfNeeded: operand)
    value = figures.values[index]
    valueMark = figures.marks[index]
  }

  /// The same where it is compared with bounds: if the figure is missing, what is known of it
  /// decided.
  @inline(__always)
  mutating func readDeciding(_ operand: Int, _ figures: OperandColumn, at index: Int) {
    read(operand, figures, at: index)
    if figures.floors.isEmpty || !valueMark.isMissing || verdict.isOpen { return }
    guard let floor = figures.floors[index] else { return }
    value = floor
    valueMark = .caution
  }

  /// Takes a bound from its column.
  @inline(__always)
  mutating func readBound(_ operand: Int, _ figures: OperandColumn, at index: Int) {
    bound = Int32(truncatingIfNeeded: operand)
    limit = figures.values[index]
    limitMark = figures.marks[index]
  }

  /// How far a bound is from the value; nil where one of them is missing.
  @inline(__always)
  func distance(to figures: OperandColumn, at index: Int) -> Double? {
    guard !valueMark.isMissing, !figures.marks[index].isMissing else { return nil }
    return (figures.values[index] - value).magnitude
  }
}
