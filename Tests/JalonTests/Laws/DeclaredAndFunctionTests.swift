import JalonModel
import Testing

@testable import Jalon

/// A declared rule and the same rule as a function agree, but that a function stops at the first
/// operand that is missing.
@Suite(.enabled(if: isOptimised, "tried by make laws"))
struct DeclaredAndFunctionTests {
  @Test(arguments: 0..<10)
  func `a declared rule and the same rule as a function agree`(_ tenth: Int) throws {
    var seen: [String: Int] = [:]
    for seed in tenth * 100..<(tenth + 1) * 100 {
      let twins = ChanceTwins(seed: seed)
      let folder = try TemporaryFolder(twins.files)
      let content = try WorkspaceContent(
        folder: folder.path, main: "jalon.lua", search: PackSearch(packs: [], folders: [:]))
      let review = Review(content, asOf: Day("2025-06-30") ?? .earliest)
      let places = (0..<ChanceTwins.places).compactMap { content.places.ordinal(of: "p\($0)") }
      let bulk = review.evaluation.outcomes(for: places)
      for (position, place) in places.enumerated() {
        let diagnosis = review.evaluation.diagnosis(of: place)
        for (rule, finding) in diagnosis.findings.enumerated() {
          #expect(
            bulk.outcome(of: rule, at: position) == finding.outcome, "\(seed) \(finding.rule)")
        }
        for (rule, script) in twins.scripts.enumerated() {
          let pair = Pair(
            script, declared: diagnosis.findings[2 * rule],
            function: diagnosis.findings[2 * rule + 1])
          if let fault = pair.fault {
            Issue.record("\(seed) p\(position) d\(rule): \(fault)\n\(script.declared)")
          }
          seen["\(pair.declared.outcome) \(pair.function.outcome)", default: 0] += 1
        }
      }
    }
    for (pair, least) in [("met met", 30), ("clear clear", 30), ("unknown unknown", 30)] {
      #expect(seen[pair, default: 0] > least, "\(pair)")
    }
    // The order note is not only a note.
    #expect(seen["clear unknown", default: 0] + seen["met unknown", default: 0] > 5)
    #expect(seen["failed failed"] == nil)
  }
}

/// What a place's two findings of one condition are.
private struct Pair {
  let script: ChanceScript
  let declared: Finding
  let function: Finding

  init(_ script: ChanceScript, declared: Finding, function: Finding) {
    self.script = script
    self.declared = declared
    self.function = function
  }

  var fault: String? {
    let truths = declared.evidence(of: .when).map(\.truth)
    var next = 0
    let ordered = script.ordered(truths, &next)
    guard next == truths.count else { return "\(truths.count) comparisons recorded" }
    switch ordered {
    case .holds(let holds):
      if function.outcome != (holds ? .met : .clear) { return "\(function.outcome), not \(holds)" }
      if declared.outcome != function.outcome { return "declared it is \(declared.outcome)" }
      return script.isComparison ? unlikeReadings : nil
    case .stops: return stopped
    }
  }

  /// What is wrong about a function that stops at something missing.
  private var stopped: String? {
    guard function.outcome == .unknown || function.outcome == .notApplicable else {
      return "\(function.outcome), with an operand that is missing"
    }
    if function.missing.isEmpty { return "it names nothing" }
    // In a larger condition it may stop at what a part that is decided anyway lacks.
    guard script.isComparison else { return nil }
    if Set(function.missing).isSubset(of: declared.missing), !declared.missing.isEmpty {
      let reasons = Set(declared.missing.map { $0.cause == .reading(.notApplicable) })
      return reasons.count == 1 && function.outcome != declared.outcome
        ? "\(function.outcome), declared \(declared.outcome)" : nil
    }
    return "it misses \(function.missing), declared \(declared.missing)"
  }

  private var unlikeReadings: String? {
    let read = Set(function.evidence(of: .when).flatMap(\.readings))
    let shown = Set(declared.evidence(of: .when).flatMap(\.readings))
    return read == shown ? nil : "it read \(read), declared \(shown)"
  }
}
