@testable import JalonLua

/// Searches over texts, without a budget.
extension PatternMatcher {
  static var unlimited: Self { PatternMatcher { _ in true } }

  static func search(
    _ pattern: String, in subject: String, from start: Int = 0, mode: Mode = .match
  ) throws -> Match? {
    try search(pattern, in: Array(subject.utf8), from: start, mode: mode)
  }

  static func search(
    _ pattern: String, in subject: [UInt8], from start: Int = 0, mode: Mode = .match
  ) throws -> Match? {
    var matcher = unlimited
    return try matcher.find(Array(pattern.utf8).span, in: subject.span, from: start, mode: mode)
  }

  /// Each match of a pattern, in turn.
  static func searchAll(
    _ pattern: String, in subject: String, mode: (Turn) -> Mode
  ) throws -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (start, turn) = (0, Turn.first)
    while let match = try search(pattern, in: subject, from: start, mode: mode(turn)) {
      ranges.append(match.range)
      (start, turn) = (match.range.upperBound, .next)
    }
    return ranges
  }
}
