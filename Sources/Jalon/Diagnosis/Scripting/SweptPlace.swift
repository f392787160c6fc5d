import JalonLua
import JalonModel

/// What the functions that every place asks came to at one place, where they were run in one go.
struct SweptPlace {
  /// By the numbers of the calls: of the condition, nil for a call that is to be asked by itself;
  /// of the severity, nil where that broke.
  var results: ContiguousArray<Outcomes.Result?>
  var levels: ContiguousArray<Outcomes.Level?>
  /// What conditions and severities stopped at, where that is reported.
  var gaps: [Gap] = []
  /// What they read, where that is reported.
  var reads: Reads?

  struct Gap {
    var call: Int
    var isOfSeverity: Bool
    var gap: ScriptGap
  }

  /// What functions read: which things, until somebody asks for those of one.
  struct Reads {
    var answers: LuaSweepAnswers
    var told: [ScriptReads.Told]
    var kept: [ScriptRun.Kept]
    var indicators: LuaView
    var indicatorIDs: [String]

    func ofCondition(_ call: Int) -> ScriptReads { reads(answers.readsOfFirst(call)) }
    func ofSeverity(_ call: Int) -> ScriptReads { reads(answers.readsOfSecond(call)) }

    private func reads(_ reads: [LuaSweepAnswers.Read]) -> ScriptReads {
      var told: [ScriptReads.Told] = []
      var fields: [Int32] = []
      for read in reads {
        switch read {
        case .field(indicators, let field): fields.append(field)
        case .field: break
        case .kept(let number): told.append(.leaf(kept[number].column))
        case .noted(let number): told.append(self.told[number])
        }
      }
      return ScriptReads(told: told, fields: fields, of: indicatorIDs)
    }
  }

  init(calls: Int) {
    results = ContiguousArray(repeating: nil, count: calls)
    levels = ContiguousArray(repeating: Outcomes.Level.none, count: calls)
  }

  /// What the condition of a call came to; nil where it is to be asked by itself.
  func condition(_ call: Int) -> ScriptOutcome<Bool>? {
    guard let result = results[call], let reads else { return nil }
    switch result {
    case .met: return .value(true, reads.ofCondition(call))
    case .clear: return .value(false, reads.ofCondition(call))
    default: return gap(call, isOfSeverity: false).map { .missing($0, reads.ofCondition(call)) }
    }
  }

  /// What the severity of a call came to; nil where it is to be asked by itself.
  func severity(_ call: Int) -> ScriptOutcome<Severity>? {
    guard let reads, results[call] == .met, let level = levels[call] else { return nil }
    if let severity = level.severity { return .value(severity, reads.ofSeverity(call)) }
    return gap(call, isOfSeverity: true).map { .missing($0, reads.ofSeverity(call)) }
  }

  private func gap(_ call: Int, isOfSeverity: Bool) -> ScriptGap? {
    gaps.first { $0.call == call && $0.isOfSeverity == isOfSeverity }?.gap
  }
}
