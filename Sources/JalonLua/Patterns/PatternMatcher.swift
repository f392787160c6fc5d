/// Lua 5.4's patterns over bytes, within a budget.
///
/// What matches, and every error message, is stock Lua's in the C locale; an error is likewise
/// raised only when the search reaches the faulty part of the pattern. A step is about one
/// comparison of a byte; the same search always charges the same number of steps.
struct PatternMatcher {
  typealias Bytes = Span<UInt8>

  /// The function of Lua that searches, since each reads its pattern a little differently.
  enum Mode: Equatable {
    /// `string.find` with `plain`: the pattern is mere bytes.
    case plain
    /// `string.find`: as `match`, but a pattern without special characters is mere bytes.
    case find
    /// `string.match`: a leading `^` ties the match to the start.
    case match
    /// `string.gmatch`: a leading `^` is a byte as any other.
    case gmatch(Turn)
    /// `string.gsub`: a leading `^` allows one match only, at the start.
    case gsub(Turn)
  }

  /// The place of a search among those that share a subject.
  enum Turn: Equatable {
    /// Nothing has matched yet.
    case first
    /// The search starts where the last match ended, and no match may end there again.
    case next
  }

  /// Why a search has no answer.
  enum Failure: Error, Equatable {
    /// The pattern or the replacement is faulty; the text is stock Lua's, without its position.
    case malformed(String)
    /// The charge was refused.
    case outOfBudget
  }

  static let maximumCaptures = 32
  static let maximumDepth = 200

  var meter: StepMeter
  var slots: [Match.Slot] = []
  var depth = 0

  /// A matcher that asks `charge` with the number of steps just made; `false` stops the search.
  init(charge: @escaping (Int) -> Bool) {
    meter = StepMeter(charge: charge)
  }

  /// The first match at or after an offset from 0; a start outside the subject finds nothing.
  mutating func find(
    _ pattern: Bytes, in subject: Bytes, from start: Int, mode: Mode
  ) throws(Failure) -> Match? {
    guard start >= 0, start <= subject.count else { return nil }
    // A faulty pattern pays for its steps too.
    defer { try? meter.settle() }
    let found = try search(pattern, in: subject, from: start, mode: mode)
    try meter.settle()
    return found
  }

  private mutating func search(
    _ pattern: Bytes, in subject: Bytes, from start: Int, mode: Mode
  ) throws(Failure) -> Match? {
    let anchored = pattern.byte(at: 0) == UInt8(ascii: "^")
    switch mode {
    case .plain:
      return try findBytes(pattern, in: subject, from: start)
    case .find:
      let mode: Mode = try hasSpecials(pattern) ? .match : .plain
      return try search(pattern, in: subject, from: start, mode: mode)
    case .match, .gsub(.first):
      return try anchored
        ? attempt(pattern, from: 1, in: subject, at: start)
        : scan(for: pattern, in: subject, from: start, turn: .first)
    case .gsub(.next):
      return try anchored ? nil : scan(for: pattern, in: subject, from: start, turn: .next)
    case .gmatch(let turn):
      return try scan(for: pattern, in: subject, from: start, turn: turn)
    }
  }

  private mutating func scan(
    for pattern: Bytes, in subject: Bytes, from start: Int, turn: Turn
  ) throws(Failure) -> Match? {
    for offset in start...subject.count {
      guard let match = try attempt(pattern, from: 0, in: subject, at: offset) else { continue }
      if turn == .first || match.range.upperBound != start { return match }
    }
    return nil
  }

  private mutating func attempt(
    _ pattern: Bytes, from p: Int, in subject: Bytes, at start: Int
  ) throws(Failure) -> Match? {
    slots.removeAll(keepingCapacity: true)
    guard let end = try match(pattern, from: p, in: subject, at: start) else { return nil }
    return Match(range: start..<end, slots: slots)
  }

  private mutating func findBytes(
    _ sought: Bytes, in subject: Bytes, from start: Int
  ) throws(Failure) -> Match? {
    var start = start
    while sought.count <= subject.count - start {
      try meter.step()
      var length = 0
      while length < sought.count, sought[length] == subject[start + length] {
        try meter.step()
        length += 1
      }
      if length == sought.count { return Match(range: start..<start + length, slots: []) }
      start += 1
    }
    return nil
  }

  private mutating func hasSpecials(_ pattern: Bytes) throws(Failure) -> Bool {
    for p in pattern.indices {
      try meter.step()
      switch pattern[p] {
      case "^", "$", "*", "+", "?", ".", "(", "[", "%", "-": return true
      default: continue
      }
    }
    return false
  }
}
