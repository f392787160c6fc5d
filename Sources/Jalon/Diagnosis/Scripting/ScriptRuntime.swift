import JalonLua
import JalonModel

/// Runs the functions of packs for one worker.
final class ScriptRuntime {
  private let files: [RuleFile]
  private let territory: Territory
  private let limits: Limits
  /// What a rule comes to, for `c:fires`.
  var finding: ((String, Int) -> Finding?)?
  /// A machine for each function that waits for another.
  private var machines: [RuleMachine] = []
  private var depth = 0
  /// The rules whose functions wait, outermost first.
  private var waiting: [String] = []
  /// The rules that ask about one another in a circle, by each of them.
  private var circles: [String: Set<String>] = [:]
  /// The columns that `i` is filled from.
  private var columns: [Int: Column] = [:]

  init(_ files: [RuleFile], territory: Territory, limits: Limits = Limits()) {
    self.files = files
    self.territory = territory
    self.limits = limits
  }

  private var pack: RulePack { territory.pack }

  /// The functions as the evaluator runs them; with recording, what they read is told.
  func scripts(_ recording: Recording) -> Scripts {
    Scripts(
      condition: { function, rule, place in
        self.call(function, rule, place, recording: recording) { value in
          guard case .boolean(let truth) = value else {
            return .failure(.expected("true or false", "vrai ou faux", value))
          }
          return .success(truth)
        }
      },
      severity: { function, rule, place in
        self.call(function, rule, place, recording: recording) { value in
          guard case .text(let name) = value,
            let word = Lexicon.canonical(name, in: .severity),
            let severity = Severity(rawValue: word.english)
          else { return .failure(.expected("a severity", "une gravité", value)) }
          return .success(severity)
        }
      },
      message: { function, rule, place in
        let language =
          self.pack.layers.first { $0.id == rule.origin.layer }?.language ?? .fr
        return self.call(function, rule, place, recording: recording) { value in
          guard let text = Text(value, bare: language) else {
            return .failure(.expected("a text", "un texte", value))
          }
          return .success(text)
        }
      })
  }

  /// A quantity that a function computes.
  func quantity(_ function: ScriptFunction, at place: Int, _ context: ComputeContext) -> Resolution
  {
    let outcome: ScriptOutcome<Double> = call(function, nil, place, context, recording: .on) {
      guard let number = $0.finite else {
        return .failure(.expected("a finite number", "un nombre fini", $0))
      }
      return .success(number)
    }
    switch outcome {
    case .value(let number, let readings):
      let isCautious = readings.contains { $0.reading.isCautious }
      var resolution = Resolution(reading: .measured(number, isCautious ? .caution : .normal))
      resolution.readings = readings
      return resolution
    case .missing(let missing, let readings):
      let reasons = missing.map(\.cause)
      let isInapplicable =
        !reasons.isEmpty && reasons.allSatisfy { $0 == .reading(.notApplicable) }
      var reason = Reason.absent
      for case .reading(let each) in reasons.reversed() where each != .notApplicable {
        reason = each
      }
      var resolution = Resolution(reading: .missing(isInapplicable ? .notApplicable : reason))
      resolution.readings = readings
      resolution.missing = missing
      return resolution
    case .failed(let failure):
      var resolution = Resolution(reading: .missing(.absent))
      resolution.failure = failure
      return resolution
    }
  }

  private func call<Value>(
    _ function: ScriptFunction, _ rule: Rule?, _ place: Int,
    _ context: ComputeContext = ComputeContext(), recording: Recording,
    _ read: (LuaValue) -> Result<Value, Failure>
  ) -> ScriptOutcome<Value> {
    let run = ScriptRun(territory: territory, rule: rule, place: place, context: context) { other in
      self.outcome(of: other, at: place, asking: rule)
    }
    do {
      let machine = try machine()
      depth += 1
      defer { depth -= 1 }
      let waits = rule?.id
      if let waits { waiting.append(waits) }
      defer { if waits != nil { waiting.removeLast() } }
      machine.running = run
      defer { machine.running = nil }
      do throws(ScriptError) {
        let value = try value(of: function, run, on: machine, recording: recording)
        note(machine.machine.reads, of: machine, in: run, recording)
        switch read(value) {
        case .success(let value): return .value(value, run.readings)
        case .failure(var failure):
          let place = machine.machine.place(of: LuaFunction(function))
          failure.file = place?.chunk
          failure.line = place?.line
          return .failed(failure)
        }
      } catch {
        note(machine.machine.reads, of: machine, in: run, recording)
        if error.kind == .missing {
          return .missing(missing(error, of: machine, in: run), run.readings)
        }
        return .failed(run.failure ?? Failure(error))
      }
    } catch {
      return .failed((error as? ScriptError).map { Failure($0) } ?? .expected("", "", .nothing))
    }
  }

  /// Runs a function; where it reads an indicator that no file names, again with the whole row.
  private func value(
    of function: ScriptFunction, _ run: ScriptRun, on machine: RuleMachine, recording: Recording
  ) throws(ScriptError) -> LuaValue {
    do throws(ScriptError) {
      return try value(of: function, run, on: machine, isWhole: false, recording: recording)
    } catch {
      guard error.kind == .missing, case .field(let view, let field)? = error.missing,
        view == machine.indicators, field >= machine.named
      else { throw error }
      return try value(of: function, run, on: machine, isWhole: true, recording: recording)
    }
  }

  private func value(
    of function: ScriptFunction, _ run: ScriptRun, on machine: RuleMachine, isWhole: Bool,
    recording: Recording
  ) throws(ScriptError) -> LuaValue {
    let filling = RuleMachine.Filling(place: run.place, context: run.context, whole: isWhole)
    if machine.filled != filling { try fill(machine, filling) }
    let thresholds: LuaView
    do {
      thresholds = try machine.thresholds(of: run.rule, pack, asOf: territory.asOf)
    } catch {
      throw (error as? ScriptError) ?? ScriptError(.memory, "not enough memory")
    }
    return try machine.machine.call(
      LuaFunction(function), [.view(machine.indicators), .view(thresholds), .view(machine.place)],
      recording: recording)
  }

  private func machine() throws -> RuleMachine {
    // Each waiting function holds one: a circle through computed indicators ends here.
    guard depth < 16 else {
      throw ScriptError(.error, "functions ask for one another without end")
    }
    if depth == machines.count {
      machines.append(try RuleMachine(files, pack: pack, limits: limits))
    }
    return machines[depth]
  }

  /// Fills `i` and `c` for a place.
  private func fill(_ machine: RuleMachine, _ filling: RuleMachine.Filling) throws(ScriptError) {
    machine.filled = nil
    let count = filling.whole ? machine.indicatorIDs.count : machine.named
    let isPlain = filling.context == ComputeContext()
    for field in 0..<count {
      let query = ReadingQuery(
        machine.indicatorIDs[field], group: filling.context.group, period: filling.context.period)
      let reading: Reading
      if isPlain {
        let column = columns[field] ?? territory.column(for: .reading(query))
        columns[field] = column
        reading = column.marks[filling.place].reading(column.values[filling.place])
      } else {
        reading = territory.resolve(.reading(query), at: filling.place).reading
      }
      if case .measured(let number, _) = reading {
        machine.figures[field] = number
        machine.gaps[field] = 0
      } else {
        machine.gaps[field] = 1
      }
    }
    for field in count..<machine.indicatorIDs.count { machine.gaps[field] = 1 }
    // Held here: a span of a property would outlive the access to it.
    let (figures, gaps) = (machine.figures, machine.gaps)
    try machine.machine.refill(machine.indicators, with: figures.span, missing: gaps.span)
    let place = territory.places.list[filling.place]
    for (field, name) in PlaceMember.names.enumerated() {
      let value: LuaValue
      switch PlaceMember(named: name) {
      case .id: value = .text(place.id)
      case .name: value = .text(place.name)
      case .kind: value = .text(place.kind.rawValue)
      case .milieu: value = place.milieu.map { .text($0.rawValue) } ?? .missing(0)
      default: continue
      }
      try machine.machine.assign(value, to: field, of: machine.place)
    }
    machine.filled = filling
  }

  /// What the fields that a run read stand for.
  private func note(
    _ reads: [LuaRead], of machine: RuleMachine, in run: ScriptRun, _ recording: Recording
  ) {
    guard case .on = recording else { return }
    for read in reads where read.view == machine.indicators {
      run.note(territory.resolve(query(read.field, of: machine, in: run), at: run.place).readings)
    }
  }

  private func query(_ field: Int, of machine: RuleMachine, in run: ScriptRun) -> Quantity.Leaf {
    .reading(
      ReadingQuery(
        machine.indicatorIDs[field], group: run.context.group, period: run.context.period))
  }

  private func missing(_ error: ScriptError, of machine: RuleMachine, in run: ScriptRun)
    -> [MissingDatum]
  {
    let place = territory.places.list[run.place].id
    switch error.missing {
    case .field(let view, let field) where view == machine.indicators:
      return territory.resolve(query(field, of: machine, in: run), at: run.place).missing
    case .field(let view, _) where view == machine.place:
      return [MissingDatum(.field, id: "milieu", place: place, cause: .undeclared)]
    case .field(_, let field):
      let id = machine.threshold(field, of: run.rule) ?? ""
      return [
        MissingDatum(.threshold, id: id, place: place, cause: .reading(.notApplicable))
      ]
    case .code(let code):
      let known = run.missing.indices.contains(Int(code)) ? run.missing[Int(code)] : []
      return known.isEmpty
        ? [MissingDatum(.rule, id: run.rule?.id ?? "", place: place, cause: .reading(.absent))]
        : known
    case nil: return []
    }
  }

  /// What another rule comes to, unless it waits for this one.
  private func outcome(of other: String, at place: Int, asking rule: Rule?) -> ScriptOutcome<
    Outcome
  > {
    if let start = waiting.firstIndex(of: other) { return .failed(circle(waiting[start...])) }
    guard let finding = finding?(other, place) else { return .missing([], []) }
    switch finding.outcome {
    case .met, .clear, .notApplicable, .disabled: return .value(finding.outcome, [])
    case .unknown:
      return .missing(
        finding.missing.map { datum in
          var datum = datum
          datum.via = datum.via ?? other
          return datum
        }, [])
    case .failed:
      if let asking = rule?.id, circles[other]?.contains(asking) == true,
        let failure = finding.failure
      {
        return .failed(failure)
      }
      let here = territory.places.list[place].id
      return .missing([MissingDatum(.rule, id: other, place: here, cause: .failed)], [])
    }
  }

  /// Why the rules of a circle fail: the same words from wherever it is entered.
  private func circle(_ path: ArraySlice<String>) -> Failure {
    let first = path.indices.min { path[$0] < path[$1] } ?? path.startIndex
    let ids = Array(path[first...]) + path[..<first]
    for id in ids { circles[id, default: []].formUnion(ids) }
    let problem = Problem.cycle(ids + ids.prefix(1), of: ("Des règles", "Rules"))
    return Failure(.error, problem.message)
  }
}
