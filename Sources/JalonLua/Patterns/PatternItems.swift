/// The items of a pattern, tried one after the other with backtracking.
extension PatternMatcher {
  /// Where the rest of the pattern, from `p`, stops matching the subject at `s`; nil if it does
  /// not match.
  mutating func match(
    _ pattern: Bytes, from p: Int, in subject: Bytes, at s: Int
  ) throws(Failure) -> Int? {
    guard depth < Self.maximumDepth else { throw .malformed("pattern too complex") }
    depth += 1
    defer { depth -= 1 }
    var (p, s) = (p, s)
    while p < pattern.count {
      try meter.step()
      switch (pattern[p], pattern.byte(at: p + 1)) {
      case ("(", ")"):
        return try capture(.closed(.position(s + 1)), pattern, from: p + 2, in: subject, at: s)
      case ("(", _):
        return try capture(.open(from: s), pattern, from: p + 1, in: subject, at: s)
      case (")", _):
        return try closeCapture(pattern, from: p + 1, in: subject, at: s)
      case ("$", _) where p + 1 == pattern.count:
        return s == subject.count ? s : nil
      case ("%", "b"):
        guard let end = try balance(pattern, at: p + 2, in: subject, at: s) else { return nil }
        (p, s) = (p + 4, end)
      case ("%", "f"):
        guard let rest = try frontier(pattern, at: p + 2, in: subject, at: s) else { return nil }
        p = rest
      case ("%", let digit) where "0"..."9" ~= digit:
        guard let end = try backReference(digit, in: subject, at: s) else { return nil }
        (p, s) = (p + 2, end)
      default:
        let single = try single(pattern, at: p)
        let rest = single.upperBound
        let isMatch = try matches(single, of: pattern, in: subject, at: s)
        switch (pattern.byte(at: rest), isMatch) {
        case ("*", false), ("?", false), ("-", false):
          p = rest + 1
        case (_, false):
          return nil
        case ("?", true):
          if let end = try match(pattern, from: rest + 1, in: subject, at: s + 1) { return end }
          p = rest + 1
        case ("+", true):
          return try matchLongest(single, of: pattern, in: subject, at: s + 1)
        case ("*", true):
          return try matchLongest(single, of: pattern, in: subject, at: s)
        case ("-", true):
          return try matchShortest(single, of: pattern, in: subject, at: s)
        case (_, true):
          (p, s) = (rest, s + 1)
        }
      }
    }
    return s
  }
}

// MARK: - Repetitions

extension PatternMatcher {
  private mutating func matchLongest(
    _ single: Range<Int>, of pattern: Bytes, in subject: Bytes, at s: Int
  ) throws(Failure) -> Int? {
    var last = s
    while try matches(single, of: pattern, in: subject, at: last) { last += 1 }
    for next in (s...last).reversed() {
      try meter.step()
      if let end = try match(pattern, from: single.upperBound + 1, in: subject, at: next) {
        return end
      }
    }
    return nil
  }

  private mutating func matchShortest(
    _ single: Range<Int>, of pattern: Bytes, in subject: Bytes, at s: Int
  ) throws(Failure) -> Int? {
    var next = s
    while true {
      if let end = try match(pattern, from: single.upperBound + 1, in: subject, at: next) {
        return end
      }
      guard try matches(single, of: pattern, in: subject, at: next) else { return nil }
      next += 1
    }
  }
}

// MARK: - Captures

extension PatternMatcher {
  private mutating func capture(
    _ slot: Match.Slot, _ pattern: Bytes, from p: Int, in subject: Bytes, at s: Int
  ) throws(Failure) -> Int? {
    guard slots.count < Self.maximumCaptures else { throw .malformed("too many captures") }
    slots.append(slot)
    if let end = try match(pattern, from: p, in: subject, at: s) { return end }
    slots.removeLast()
    return nil
  }

  private mutating func closeCapture(
    _ pattern: Bytes, from p: Int, in subject: Bytes, at s: Int
  ) throws(Failure) -> Int? {
    for index in slots.indices.reversed() {
      guard case .open(let start) = slots[index] else { continue }
      slots[index] = .closed(.bytes(start..<s))
      if let end = try match(pattern, from: p, in: subject, at: s) { return end }
      slots[index] = .open(from: start)
      return nil
    }
    throw .malformed("invalid pattern capture")
  }

  /// Where a capture's bytes, met again at `s`, stop; a position is never met again.
  private mutating func backReference(
    _ digit: UInt8, in subject: Bytes, at s: Int
  ) throws(Failure) -> Int? {
    let index = Int(digit) - Int(UInt8(ascii: "1"))
    guard slots.indices.contains(index), case .closed(let capture) = slots[index] else {
      throw .malformed("invalid capture index %\(index + 1)")
    }
    guard case .bytes(let range) = capture, range.count <= subject.count - s else { return nil }
    for (offset, original) in range.enumerated() {
      try meter.step()
      guard subject[s + offset] == subject[original] else { return nil }
    }
    return s + range.count
  }
}

// MARK: - Balances and frontiers

extension PatternMatcher {
  /// Where the run of `%bxy` stops, its two bytes being at `p`.
  private mutating func balance(
    _ pattern: Bytes, at p: Int, in subject: Bytes, at s: Int
  ) throws(Failure) -> Int? {
    guard p + 1 < pattern.count else {
      throw .malformed("malformed pattern (missing arguments to '%b')")
    }
    let (opening, closing) = (pattern[p], pattern[p + 1])
    guard s < subject.count, subject[s] == opening else { return nil }
    var level = 1
    for next in s + 1..<subject.count {
      try meter.step()
      // The closing byte first: when both are the same, the second one closes.
      switch subject[next] {
      case closing: level -= 1
      case opening: level += 1
      default: continue
      }
      if level == 0 { return next + 1 }
    }
    return nil
  }

  /// Where the set of `%f[set]`, at `p`, stops, if the subject passes at `s` from outside the
  /// set to inside; both ends of the subject count as NUL.
  private mutating func frontier(
    _ pattern: Bytes, at p: Int, in subject: Bytes, at s: Int
  ) throws(Failure) -> Int? {
    guard pattern.byte(at: p) == UInt8(ascii: "[") else {
      throw .malformed("missing '[' after '%f' in pattern")
    }
    let set = try single(pattern, at: p)
    let previous = s == 0 ? 0 : subject[s - 1]
    guard try !matches(set, of: pattern, byte: previous) else { return nil }
    guard try matches(set, of: pattern, byte: subject.byte(at: s)) else { return nil }
    return set.upperBound
  }
}
