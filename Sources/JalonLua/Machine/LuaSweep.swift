internal import CLuaShim

/// Functions that are called one after the other for each row of the host's: call by call, crossing
/// the wall took longer than most of them.
///
/// ```swift
/// sweep.add(condition, [.view(i)], then: severity)   // severity where condition answers true
/// machine.sweep(sweep, into: &answers)
/// if case .truth(true) = answers.first(of: 0) { … }
/// ```
public struct LuaSweep: Sendable {
  fileprivate var steps: [jl_step] = []
  fileprivate var arguments: [jl_value] = []

  /// No functions yet.
  public init() {}

  /// Adds a function, and what is called with the same arguments where it answers true; false, and
  /// nothing is added, where an argument has to be made first.
  public mutating func add(
    _ function: LuaFunction, _ arguments: LuaArguments, then next: LuaFunction?
  ) -> Bool {
    guard arguments.isPlain else { return false }
    steps.append(
      jl_step(
        function: function.ordinal, then: next?.ordinal ?? -1,
        first: Int32(clamping: self.arguments.count),
        arguments: Int32(clamping: arguments.nodes.count)))
    self.arguments += arguments.nodes
    return true
  }
}

/// What the functions of a sweep came to, by the order in which they were added.
public struct LuaSweepAnswers: Sendable {
  /// What one came to.
  public enum Answer: Hashable, Sendable {
    /// It was not called.
    case none
    case truth(Bool)
    /// A text, by the number that `LuaMachine.intern` gave it.
    case name(Int)
    /// It read a missing value.
    case missing(ScriptError.Missing)
    /// Another value.
    case other
    /// It broke, or was stopped.
    case failed
  }

  /// What a function read, in order.
  public enum Read: Hashable, Sendable {
    /// A field of a view.
    case field(LuaView, Int32)
    /// The answer of a call that was kept, by its number.
    case kept(Int)
    /// What the host noted, with `HostCall.note`.
    case noted(Int)
  }

  fileprivate var answers: [jl_came] = []
  fileprivate var notes: [Int64] = []

  /// None yet.
  public init() {}

  /// What the function added as number `n` came to.
  public func first(of n: Int) -> Answer { answer(2 * n) }

  /// What was called then came to.
  public func second(of n: Int) -> Answer { answer(2 * n + 1) }

  /// What the function added as number `n` read, if the sweep was recorded: each field once.
  public func readsOfFirst(_ n: Int) -> [Read] { reads(2 * n) }

  /// What was called then read.
  public func readsOfSecond(_ n: Int) -> [Read] { reads(2 * n + 1) }

  private func answer(_ n: Int) -> Answer {
    guard answers.indices.contains(n) else { return .none }
    let came = answers[n]
    switch Int(came.status) {
    case ..<0: return .none
    case JL_MISSING: return .missing(ScriptError.Missing(came.content))
    case JL_OK:
      switch Int(came.kind) {
      case JL_BOOLEAN: return .truth(came.content != 0)
      case JL_NAME: return .name(Int(came.content))
      default: return .other
      }
    default: return .failed
    }
  }

  private func reads(_ n: Int) -> [Read] {
    guard answers.indices.contains(n) else { return [] }
    let start = n == 0 ? 0 : Int(answers[n - 1].reads)
    return notes[start..<max(start, Int(answers[n].reads))].map { note in
      let field = Int32(truncatingIfNeeded: note)
      return switch note >> 32 {
      case -1: .kept(Int(field))
      case -2: .noted(Int(field))
      case let view: .field(LuaView(ordinal: Int32(truncatingIfNeeded: view)), field)
      }
    }
  }
}

extension LuaMachine {
  /// Calls the functions of a sweep in turn, each under the limits of a call.
  ///
  /// In a recorded sweep calls that were kept are answered from what was kept too, and noted.
  public mutating func sweep(
    _ sweep: LuaSweep, recording: Recording = .off, into answers: inout LuaSweepAnswers
  ) {
    let count = sweep.steps.count
    if answers.answers.count != 2 * count {
      answers.answers = Array(repeating: jl_came(), count: 2 * count)
    }
    sweep.steps.withUnsafeBufferPointer { [machine, budget] steps in
      sweep.arguments.withUnsafeBufferPointer { arguments in
        answers.answers.withUnsafeMutableBufferPointer { came in
          jl_sweep(
            machine, steps.baseAddress, Int32(clamping: count), arguments.baseAddress, budget,
            recording == .on ? 1 : 0, came.baseAddress)
        }
      }
    }
    guard recording == .on else { return }
    var read: Int32 = 0
    let start = jl_reads(machine, &read)
    answers.notes = Array(UnsafeBufferPointer(start: start, count: Int(read)))
  }
}

extension HostCall {
  /// Which function of the sweep calls, from 0 on; of one that another followed, both.
  public var step: Int { Int(jl_step_at(call.pointee.machine)) }

  /// Notes a number among what is read by the function that calls, in a recorded sweep. Throws when
  /// the machine has no memory for it.
  public func note(_ number: Int) throws {
    if jl_note(call.pointee.machine, Int32(clamping: number)) == 0 { throw Stop.memory }
  }
}
