@testable import JalonLua

/// A subject, a pattern and the other arguments of Lua's pattern functions.
struct PatternCase: CustomStringConvertible {
  var subject: [UInt8]
  var pattern: [UInt8]
  var replacement: [UInt8]
  /// The offset, from 0, at which a search starts; it may lie past the subject's end.
  var start: Int
  /// The most replacements that `string.gsub` may make.
  var limit: Int

  /// The case as the driver in `Scripts/patterns.lua` reads it.
  var line: [UInt8] {
    let strings = [subject, pattern, replacement].map(hexadecimal)
    return Array("\((strings + ["\(start + 1)", "\(limit)"]).joined(separator: "\t"))\n".utf8)
  }

  var description: String {
    let strings = [subject, pattern, replacement].map { String(decoding: $0, as: UTF8.self) }
    return "\(strings.map(\.debugDescription)), from \(start), limit \(limit)"
  }

  /// What this module's matcher returns, as the driver prints it for stock Lua.
  func answer() -> String {
    [
      failable { try find(.find) }, failable { try find(.plain) }, failable(match), everyMatch(),
      failable(substitution),
    ].joined(separator: "\t")
  }

  private func find(_ mode: PatternMatcher.Mode) throws -> String {
    var matcher = PatternMatcher { _ in true }
    let found = try matcher.find(pattern.span, in: subject.span, from: start, mode: mode)
    guard let found else { return "nil" }
    let bounds = "\(found.range.lowerBound + 1),\(found.range.upperBound)"
    return try found.captures.isEmpty ? bounds : "\(bounds),\(shown(found.captures))"
  }

  private func match() throws -> String {
    var matcher = PatternMatcher { _ in true }
    let found = try matcher.find(pattern.span, in: subject.span, from: start, mode: .match)
    return try found.map { try shown($0.values) } ?? "nil"
  }

  private func everyMatch() -> String {
    var matcher = PatternMatcher { _ in true }
    var answers: [String] = []
    var (next, turn) = (start, PatternMatcher.Turn.first)
    let end = failable {
      while let found = try matcher.find(
        pattern.span, in: subject.span, from: next, mode: .gmatch(turn))
      {
        answers.append(try shown(found.values))
        (next, turn) = (found.range.upperBound, .next)
      }
      return "nil"
    }
    return (answers + [end]).joined(separator: ";")
  }

  private func substitution() throws -> String {
    var matcher = PatternMatcher { _ in true }
    var result: [UInt8] = []
    var (count, next, turn) = (0, 0, PatternMatcher.Turn.first)
    while count < limit,
      let found = try matcher.find(
        pattern.span, in: subject.span, from: next, mode: .gsub(turn))
    {
      result += subject[next..<found.range.lowerBound]
      try matcher.expand(replacement.span, for: found, in: subject.span, onto: &result)
      (count, next, turn) = (count + 1, found.range.upperBound, .next)
    }
    return "'\(hexadecimal(result + subject[next...])),\(count)"
  }

  private func failable(_ body: () throws -> String) -> String {
    do {
      return try body()
    } catch PatternMatcher.Failure.malformed(let message) {
      return "!\(message)"
    } catch {
      return "!\(error)"
    }
  }

  private func shown(_ captures: [PatternMatcher.Capture]) -> String {
    captures.map { capture in
      switch capture {
      case .bytes(let range): "'\(hexadecimal(Array(subject[range])))"
      case .position(let position): "\(position)"
      }
    }.joined(separator: ",")
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
