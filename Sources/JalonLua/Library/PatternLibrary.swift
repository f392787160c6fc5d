internal import CLuaShim

/// What the prelude makes `string.find`, `match`, `gmatch` and `gsub` of.
enum PatternLibrary {
  /// `longest`: the bytes that a result may have.
  static func functions(longest: Int) -> [(name: String, body: Host.Body)] {
    [("find", find), ("replace", { call in try replace(call, longest: longest) })]
  }

  /// `find(subject, pattern, init, mode, again)`: the bounds of a match, from 1 and inclusive, then
  /// its captures, for "plain" and "find" those of the pattern only. `again`: a match ended just
  /// before `init`.
  private static func find(_ call: borrowing HostCall) throws {
    guard let subject = call.node(0), let pattern = call.node(1) else { return }
    let start = Int(try call.number(2)) - 1
    let turn: PatternMatcher.Turn = if case .nothing = call[4] { .first } else { .next }
    let mode: PatternMatcher.Mode =
      switch try call.text(3) {
      case "plain": .plain
      case "find": .find
      case "gmatch": .gmatch(turn)
      case "gsub": .gsub(turn)
      default: .match
      }
    typealias Found = (range: Range<Int>, captures: [PatternMatcher.Capture])
    let found = try search(call) { matcher throws(PatternMatcher.Failure) -> Found? in
      let match = try matcher.find(
        pattern.text.span, in: subject.text.span, from: start, mode: mode)
      guard let match else { return nil }
      return (match.range, try match.captures)
    }
    guard let found else { return try call.answer(.nothing) }
    try call.answer(.integer(Int64(found.range.lowerBound) + 1))
    try call.answer(.integer(Int64(found.range.upperBound)))
    for capture in found.captures { try call.answer(capture) }
  }

  /// `replace(subject, pattern, replacement, limit)`: what `string.gsub` gives for a replacement
  /// that is a text.
  private static func replace(_ call: borrowing HostCall, longest: Int) throws {
    guard let subject = call.node(0)?.text, let pattern = call.node(1)?.text,
      let replacement = call.node(2)?.text
    else { return }
    let limit = try call.number(3)
    let anchored = pattern.first == UInt8(ascii: "^")
    var result: [UInt8] = []
    var copied = 0
    var count = 0
    try search(call) { matcher throws(PatternMatcher.Failure) in
      while Double(count) < limit, !(anchored && count == 1), result.count <= longest {
        let turn: PatternMatcher.Turn = count == 0 ? .first : .next
        let found = try matcher.find(
          pattern.span, in: subject.span, from: copied, mode: .gsub(turn))
        guard let match = found else { break }
        count += 1
        result.append(contentsOf: subject[copied..<match.range.lowerBound])
        try matcher.expand(replacement.span, for: match, in: subject.span, onto: &result)
        copied = match.range.upperBound
      }
    }
    if result.count > longest { throw HostCall.Stop.memory }
    result.append(contentsOf: subject[copied...])
    try call.answer(bytes: result)
    try call.answer(.integer(Int64(count)))
  }

  /// Searches within the budget of the run.
  private static func search<Result>(
    _ call: borrowing HostCall,
    _ body: (inout PatternMatcher) throws(PatternMatcher.Failure) -> Result
  ) throws -> Result {
    let run = call.call.pointee.machine
    var matcher = PatternMatcher { jl_charge(run, UInt64($0)) == JL_OK }
    do throws(PatternMatcher.Failure) {
      return try body(&matcher)
    } catch {
      switch error {
      case .outOfBudget: throw HostCall.Stop.limit
      case .malformed(let message): throw HostError(message)
      }
    }
  }
}

extension HostCall {
  /// Adds a capture of argument 0 as a result: its bytes stay where they are.
  fileprivate func answer(_ capture: PatternMatcher.Capture) throws {
    switch capture {
    case .position(let position): try answer(.integer(Int64(position)))
    case .bytes(let range):
      var slice = jl_value(JL_SLICE, count: range.count, integer: Int64(range.lowerBound))
      slice.source = 1
      try answer(slice)
    }
  }
}
