internal import CLuaShim

/// What calls that were kept come to for the row at hand, by their numbers.
///
/// ```swift
/// if let number = call.keep() { columns.append(column) }   // inside a function of a view's
/// for column in columns { answers.append(.number(column[row])) }
/// machine.answer(answers)                                   // before the calls of the next row
/// ```
/// A call with the same arguments is then answered without the host: five times as quick.
public struct LuaAnswers {
  fileprivate var nodes: [jl_value] = []

  /// None yet.
  public init() {}

  /// Answers the call of the next number.
  public mutating func append(_ answer: LuaRecords.Cell) { nodes.append(answer.node) }

  /// Takes all away.
  public mutating func removeAll() { nodes.removeAll(keepingCapacity: true) }
}

extension LuaMachine {
  /// Answers the calls that were kept, the first so many, until the next time; in recorded runs,
  /// and for all others, the host is called.
  public mutating func answer(_ answers: LuaAnswers) {
    answers.nodes.withUnsafeBufferPointer {
      jl_answer(machine, $0.baseAddress, Int32(clamping: $0.count))
    }
  }
}

extension HostCall {
  /// Keeps a call of a function of a view's, by its arguments, for `LuaMachine.answer`; its number,
  /// from 0 on, nil when too many are kept.
  public func keep() -> Int? {
    let number = jl_keep(call.pointee.machine)
    return number < 0 ? nil : Int(number)
  }
}
