import Jalon
import JalonModel
import JalonReport

/// Blocks of lines of a stream, answered: the bytes that go out, and what they tell of the run.
struct StreamedLines: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var code = ExitCode.done

  /// The answers to a block.
  init(
    _ block: LineBlocks.Block, by worker: StreamWorker, _ form: DiagnosisJSON.Form,
    _ gate: SeverityGate
  ) {
    let writer = DiagnosisJSON(engine: Program.version, form: form)
    for (index, line) in block.lines.enumerated() {
      let number = block.first + index
      guard let line else {
        refuse(PlaceStream.tooLong(line: number))
        continue
      }
      do {
        switch form {
        case .brief:
          let outcomes = try worker.outcomes(of: line, number: number).get()
          writer.append(outcomes, to: &bytes)
          code = code.and(gate.code(after: outcomes.rows))
        case .full, .recorded:
          let diagnosis = try worker.diagnosis(of: line, number: number).get()
          writer.append(diagnosis, to: &bytes)
          code = code.and(gate.code(after: diagnosis))
        }
      } catch {
        refuse(error)
      }
    }
  }

  private mutating func refuse(_ problem: Problem) {
    ProblemJSON.append(problem, to: &bytes)
    code = code.and(.invalid)
  }
}
