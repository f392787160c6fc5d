import JalonLua
import JalonModel

/// Runs the functions of packs for one worker.
final class ScriptRuntime {
  private let files: [RuleFile]
  private var territory: Territory
  private let limits: Limits
  /// What a rule comes to, for `c:fires`.
  var finding: ((String, Int) -> Finding?)?
  /// A machine for each function that waits for another.
  private var machines: [RuleMachine] = []
  private var depth = 0
  private let noting: LineNoting
  /// The lines that ran on machines that are closed.
  private var earlierLines: Set<LuaLine> = []
  private var columns: ScriptColumns
  private var circles: FiringCircles
  /// The severities by both names.
  private let severities: [String: Severity]
  /// The ordinals of rules, for functions that belong to one.
  private let ordinals: [String: Int]

  init(
    _ files: [RuleFile], territory: Territory, limits: Limits = Limits(),
    lines noting: LineNoting = .off
  ) {
    self.files = files
    self.noting = noting
    self.territory = territory
    self.limits = limits
    columns = ScriptColumns(territory)
    circles = FiringCircles(territory.pack)
    ordinals = Dictionary(
      territory.pack.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    severities = Dictionary(
      Severity.allCases.flatMap { severity in
        (Lexicon.canonical(severity.rawValue, in: .severity)?.names ?? []).map { ($0, severity) }
      }, uniquingKeysWith: { a, _ in a })
  }

  private var pack: RulePack { territory.pack }

  /// Reads another territory of the same pack from now on, on the machines that are open.
  func turn(to territory: Territory) {
    self.territory = territory
    columns = ScriptColumns(territory)
    circles.forget()
    // What cannot be turned is opened again when it is wanted.
    if machines.allSatisfy({ $0.turn(to: territory, columns) }) { return }
    earlierLines = linesRun
    machines = []
  }

  /// The lines that ran so far, where they are noted.
  var linesRun: Set<LuaLine> {
    machines.reduce(into: earlierLines) { $0.formUnion($1.machine.linesRun) }
  }

  /// Where a function has code; nil where no machine can be opened to tell.
  func code(of function: ScriptFunction) -> LuaCode? {
    try? freeMachine().machine.code(of: LuaFunction(function))
  }

  /// The functions as the evaluator runs them; what they read is told if it is reported.
  func scripts(_ reporting: ScriptReporting) -> Scripts {
    Scripts(
      condition: { function, rule, place in
        self.call(function, rule, place, ComputeContext(), reporting) { value in
          guard case .boolean(let truth) = value else {
            return .failure(.expected("true or false", "vrai ou faux", value))
          }
          return .success(truth)
        }
      },
      severity: { function, rule, place in
        self.call(function, rule, place, ComputeContext(), reporting) { value in
          guard case .text(let name) = value,
            let severity = self.severities[name] ?? Names.severity(name)
          else {
            return .failure(.expected("a severity", "une gravité", value))
          }
          return .success(severity)
        }
      },
      message: { function, rule, place in
        let language =
          self.pack.layers.first { $0.id == self.pack.rules[rule].origin.layer }?.language ?? .fr
        return self.call(function, rule, place, ComputeContext(), reporting) { value in
          guard let text = Text(value, bare: language) else {
            return .failure(.expected("a text", "un texte", value))
          }
          return .success(text)
        }
      },
      circle: { rule, place in self.circles.failure(of: self.pack.rules[rule].id, at: place) },
      sweep: { calls, place in reporting == .ofPlace ? nil : self.sweep(calls, place, reporting) })
  }

  /// What functions come to at a place, run in one go; nil where they are to be asked one by one.
  private func sweep(
    _ calls: [Programme.Call], _ place: Int, _ reporting: ScriptReporting
  ) -> SweptPlace? {
    guard let machine = try? freeMachine() else { return nil }
    depth += 1
    defer { depth -= 1 }
    machine.run.begin(nil, place, ComputeContext(), reporting)
    return try? machine.sweep(calls, asOf: territory.asOf)
  }

  /// A quantity that a function computes.
  func quantity(_ function: ScriptFunction, at place: Int, _ context: ComputeContext) -> Resolution
  {
    let rule = function.rule.flatMap { ordinals[$0] }
    let outcome: ScriptOutcome<Double> = call(function, rule, place, context, .ofPlace) {
      guard let number = $0.finite else {
        return .failure(.expected("a finite number", "un nombre fini", $0))
      }
      return .success(number)
    }
    switch outcome {
    case .value(let number, let reads):
      let readings = reads.readings(in: territory, at: place)
      let isCautious = readings.contains { $0.reading.isCautious }
      var resolution = Resolution(reading: .measured(number, isCautious ? .caution : .normal))
      resolution.readings = readings
      return resolution
    case .missing(let gap, let reads):
      let missing = gap.data(in: territory, at: place)
      let reasons = missing.map(\.cause)
      let isInapplicable =
        !reasons.isEmpty && reasons.allSatisfy { $0 == .reading(.notApplicable) }
      var reason = Reason.absent
      for case .reading(let each) in reasons.reversed() where each != .notApplicable {
        reason = each
      }
      var resolution = Resolution(reading: .missing(isInapplicable ? .notApplicable : reason))
      resolution.readings = reads.readings(in: territory, at: place)
      resolution.missing = missing
      return resolution
    case .failed(let failure):
      var resolution = Resolution(reading: .missing(.absent))
      resolution.failure = failure
      return resolution
    }
  }

  private func call<Value>(
    _ function: ScriptFunction, _ rule: Int?, _ place: Int,
    _ context: ComputeContext, _ reporting: ScriptReporting,
    _ read: (LuaValue) -> Result<Value, Failure>
  ) -> ScriptOutcome<Value> {
    let machine: RuleMachine
    do {
      machine = try freeMachine()
    } catch {
      return .failed((error as? ScriptError).map { Failure($0) } ?? .expected("", "", .nothing))
    }
    depth += 1
    defer { depth -= 1 }
    let run = machine.run
    switch reporting {
    case .nothing where context.isEmpty: run.beginQuickly(rule, place)
    case .nothing, .ofPlace, .ofPlaces: run.begin(rule, place, context, reporting)
    }
    do throws(ScriptError) {
      switch try answer(of: function, on: machine, reporting.recording) {
      case .value(let value):
        switch read(value) {
        case .success(let value): return .value(value, machine.reads())
        case .failure(var failure):
          let place = machine.machine.place(of: LuaFunction(function))
          failure.file = place?.chunk
          failure.line = place?.line
          return .failed(failure)
        }
      case .missing(let missing):
        if let failure = machine.failure(missing) { return .failed(failure) }
        guard run.isRecorded else {
          return .missing(machine.isNotApplicable(missing) ? Self.inapplicable : [], [])
        }
        return .missing(machine.gap(missing), machine.reads())
      }
    } catch {
      return .failed(run.failure ?? Failure(error, refused: machine.session.refusal?.problem))
    }
  }

  /// Stands for what is missing where nobody asks what it is.
  private static var inapplicable: ScriptGap { ScriptGap(nil, isNotApplicable: true) }

  /// Runs a function; where it reads an indicator that no file names, again with the whole row.
  private func answer(of function: ScriptFunction, on machine: RuleMachine, _ recording: Recording)
    throws(ScriptError) -> LuaMachine.Answer
  {
    let arguments = try machine.arguments(of: function, asOf: territory.asOf)
    try machine.fill(.named)
    let answer = try machine.machine.ask(LuaFunction(function), arguments, recording: recording)
    guard case .missing(.field(machine.indicators, let field)) = answer, field >= machine.named
    else { return answer }
    try machine.fill(.whole)
    return try machine.machine.ask(LuaFunction(function), arguments, recording: recording)
  }

  /// One that no function runs on.
  private func freeMachine() throws -> RuleMachine {
    // Each waiting function holds one: a circle through computed indicators ends here.
    guard depth < 16 else {
      throw ScriptError(.error, "functions ask for one another without end")
    }
    if depth == machines.count {
      let run = ScriptRun(territory: territory, columns: columns) {
        [unowned self] other, severity, run in
        fires(other, atLeast: severity, asking: run)
      }
      let opened = try RuleMachine(files, run: run, limits: limits)
      if noting == .on { opened.machine.noteLines() }
      machines.append(opened)
    }
    return machines[depth]
  }

  /// Whether another rule is met, at least so gravely, unless it waits for this one.
  private func fires(
    _ other: String, atLeast least: Severity?, asking run: ScriptRun
  ) -> ScriptOutcome<Bool> {
    // The rules whose functions wait, outermost first.
    run.asked = other
    defer { run.asked = nil }
    let waiting = machines[..<depth].compactMap { machine in
      machine.run.ruleID.map { FiringCircles.Waiting(rule: $0, asked: machine.run.asked) }
    }
    if let failure = circles.close(waiting, asking: other, at: run.place) {
      return .failed(failure)
    }
    guard let finding = finding?(other, run.place) else { return .missing([], []) }
    let readings = ScriptReads(run.isRecorded ? finding.evidence.flatMap(\.readings) : [])
    switch finding.outcome {
    case .clear, .notApplicable, .disabled: return .value(false, readings)
    case .met where finding.fires(atLeast: least) != .unknown:
      return .value(finding.fires(atLeast: least) == .true, readings)
    case .met, .unknown:
      let missing = finding.missing.map { datum in
        var datum = datum
        datum.via = other
        return datum
      }
      return .missing(ScriptGap(missing, isNotApplicable: false), readings)
    case .failed:
      if let asking = run.ruleID, let failure = circles.failure(of: other, at: run.place),
        circles.failure(of: asking, at: run.place) == failure
      {
        return .failed(failure)
      }
      let here = territory.places.list[run.place].id
      return .missing([MissingDatum(.rule, id: other, place: here, cause: .failed)], [])
    }
  }
}
