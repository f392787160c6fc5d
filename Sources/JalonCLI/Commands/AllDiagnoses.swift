import Jalon
import JalonModel
import JalonReport

/// The diagnoses of many places, written as they come, on as many threads as asked for.
struct AllDiagnoses {
  /// A diagnosis as it is written, and what it tells who started the program.
  private struct Written: Sendable {
    var bytes: [UInt8] = []
    let code: ExitCode
  }

  private let request: DiagnoseRequest
  private let workspace: Workspace
  private let kinds: Set<Kind>?
  private let within: String?

  /// Those of the places of these kinds, if any are named, within a place, if one is.
  init(_ request: DiagnoseRequest, _ workspace: Workspace, kinds: Set<Kind>?, within: String?) {
    (self.request, self.workspace) = (request, workspace)
    (self.kinds, self.within) = (kinds, within)
  }

  /// Writes them; answers what they tell who started the program.
  func write(to console: inout Console) throws -> ExitCode {
    let count = try workspace.collectivities(kinds: kinds, within: within).count
    if count == 0 { throw Problem.noPlaceFits }
    var progress = console.progress(of: count, request.form.mixture)
    defer { progress.end() }
    switch request.form {
    case .page:
      let (table, code) = try Stop.onProblems { try tabulate(&progress) }
      progress.end()
      try console.write(table.text(console.page))
      return code
    case .json(let form):
      return try Stop.onProblems { try writeLines(of: form, to: &console, &progress) }
    }
  }

  private func tabulate(_ progress: inout Progress) throws -> (TerritoryTable, ExitCode) {
    var table = TerritoryTable()
    var code = ExitCode.done
    try workspace.diagnoseAll(
      kinds: kinds, within: within, asOf: request.asOf, jobs: request.jobs, making: { $0 },
      each: { diagnosis in
        table.add(diagnosis)
        code = code.and(request.gate.code(after: diagnosis))
        progress.advance()
      })
    return (table, code)
  }

  private func writeLines(
    of form: DiagnosisJSON.Form, to console: inout Console, _ progress: inout Progress
  ) throws -> ExitCode {
    let writer = DiagnosisJSON(
      engine: Program.version, form: form, rules: workspace.pack.rules.map(\.id))
    let gate = request.gate
    var code = ExitCode.done
    func take(_ line: Written) throws {
      try console.write(line.bytes)
      code = code.and(line.code)
      progress.advance()
    }
    if form == .brief {
      try workspace.diagnoseAllBriefly(
        kinds: kinds, within: within, asOf: request.asOf, jobs: request.jobs,
        making: { brief in
          var line = Written(code: gate.code(after: brief.rows))
          writer.append(brief, to: &line.bytes)
          return line
        }, each: take)
    } else {
      try workspace.diagnoseAll(
        kinds: kinds, within: within, asOf: request.asOf, jobs: request.jobs,
        making: { diagnosis in
          var line = Written(code: gate.code(after: diagnosis))
          writer.append(diagnosis, to: &line.bytes)
          return line
        }, each: take)
    }
    return code
  }
}
