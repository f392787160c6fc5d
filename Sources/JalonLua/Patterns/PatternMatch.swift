extension PatternMatcher {
  /// What a capture of a pattern holds.
  enum Capture: Equatable {
    /// The bytes of the subject between two offsets, from 0.
    case bytes(Range<Int>)
    /// A place in the subject, from 1, as Lua's `()` gives it.
    case position(Int)
  }

  /// Where a pattern matched, as offsets from 0, and what it captured.
  struct Match: Equatable {
    /// A capture of the pattern, which may still lack its closing parenthesis.
    enum Slot: Equatable {
      case open(from: Int)
      case closed(Capture)
    }

    var range: Range<Int>
    var slots: [Slot]

    /// The captures, none if the pattern has none; throws if one was never closed.
    var captures: [Capture] {
      get throws(Failure) {
        var captures: [Capture] = []
        for slot in slots { captures.append(try Self.read(slot)) }
        return captures
      }
    }

    /// The captures, or else the whole match: what `string.match` returns.
    var values: [Capture] {
      get throws(Failure) { slots.isEmpty ? [.bytes(range)] : try captures }
    }

    /// The value of `%1`, `%2` and so on; throws if the pattern has no such capture.
    func value(_ index: Int) throws(Failure) -> Capture {
      if slots.isEmpty, index == 1 { return .bytes(range) }
      guard index >= 1, index <= slots.count else {
        throw .malformed("invalid capture index %\(index)")
      }
      return try Self.read(slots[index - 1])
    }

    private static func read(_ slot: Slot) throws(Failure) -> Capture {
      switch slot {
      case .open: throw .malformed("unfinished capture")
      case .closed(let capture): return capture
      }
    }
  }
}

extension PatternMatcher {
  /// Appends what `string.gsub` puts in place of a match in a subject: `%0` stands for the match,
  /// `%1` to `%9` for its captures, `%%` for a percent sign.
  mutating func expand(
    _ replacement: Bytes, for match: Match, in subject: Bytes, onto result: inout [UInt8]
  ) throws(Failure) {
    defer { try? meter.settle() }
    var p = 0
    while p < replacement.count {
      try meter.step()
      switch (replacement[p], replacement.byte(at: p + 1)) {
      case ("%", "%"): result.append(UInt8(ascii: "%"))
      case ("%", "0"): try append(.bytes(match.range), of: subject, onto: &result)
      case ("%", let digit) where "1"..."9" ~= digit:
        let capture = try match.value(Int(digit - UInt8(ascii: "0")))
        try append(capture, of: subject, onto: &result)
      case ("%", _): throw .malformed("invalid use of '%' in replacement string")
      case (let byte, _):
        result.append(byte)
        p += 1
        continue
      }
      p += 2
    }
    try meter.settle()
  }

  private mutating func append(
    _ capture: Capture, of subject: Bytes, onto result: inout [UInt8]
  ) throws(Failure) {
    switch capture {
    case .position(let position):
      result.append(contentsOf: String(position).utf8)
    case .bytes(let range):
      // Charged first, so that the budget bounds what is copied.
      try meter.step(range.count)
      for offset in range { result.append(subject[offset]) }
    }
  }
}
