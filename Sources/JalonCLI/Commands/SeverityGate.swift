import Jalon
import JalonModel

/// What findings tell who started the program.
struct SeverityGate: Sendable {
  /// Whether what is unknown tells in the exit code.
  enum Unknowns: Sendable { case accepted, reported }

  /// The gate: a finding of this severity or a graver one.
  let failOn: Severity?
  let unknowns: Unknowns

  /// Reads `--fail-on` and `--strict`.
  init(_ arguments: Arguments) throws(Problem) {
    failOn = try arguments.value(of: .failOn).map { word throws(Problem) in
      guard let severity = Names.severity(word) else {
        throw .badValue(word, of: Option.failOn.flag, known: Names.severities)
      }
      return severity
    }
    unknowns = arguments.has(.strict) ? .reported : .accepted
  }

  func code(after diagnosis: Diagnosis) -> ExitCode {
    code(after: diagnosis.findings.map { BriefDiagnosis.Row($0) })
  }

  func code(after rows: [BriefDiagnosis.Row]) -> ExitCode {
    rows.reduce(.done) { $0.and(code(after: $1)) }
  }

  private func code(after row: BriefDiagnosis.Row) -> ExitCode {
    switch row.outcome {
    case .failed: return .invalid
    case .unknown: return unknowns == .reported ? .unknown : .done
    case .met:
      if let failOn, row.severity ?? .moderate >= failOn { return .gateFailed }
      let isOpen = row.severity == nil || row.severityPossible != nil
      return isOpen && unknowns == .reported ? .unknown : .done
    case .clear, .notApplicable, .disabled: return .done
    }
  }
}
