import Foundation
import Testing

@testable import JalonLua

struct PatternDifferentialTests {
  @Test func `a hundred thousand random cases give what stock Lua gives`() throws {
    var generator = PatternCaseGenerator(seed: 2024)
    let cases = (0..<100_000).map { _ in generator.next() }
    let answers = try stockAnswers(to: cases)
    try #require(answers.count == cases.count)

    var tally: [String: Int] = [:]
    var differences: [String] = []
    for (example, stock) in zip(cases, answers) {
      let answer = example.answer()
      if answer != stock { differences.append("\(example)\nstock \(stock)\nours  \(answer)") }
      for outcome in outcomes(of: stock) { tally[outcome, default: 0] += 1 }
    }
    #expect(differences.prefix(5) == [])
    #expect(tally.filter { $0.value >= 50 }.keys.sorted() == Self.outcomes.sorted())
  }

  /// What the cases must bring about, many times each.
  private static let outcomes =
    functions.flatMap { ["\($0) finds", "\($0) finds nothing"] }
    + functions.filter { $0 != "plain" }.flatMap { function in
      faults.map { "\(function): \($0)" }
    }
    + ["gsub: invalid use of '%' in replacement string"]

  /// The functions in the order of the driver's fields.
  private static let functions = ["find", "plain", "match", "gmatch", "gsub"]

  private static let faults = [
    "invalid capture index", "invalid pattern capture", "malformed pattern (ends with '%')",
    "malformed pattern (missing ']')", "malformed pattern (missing arguments to '%b')",
    "missing '[' after '%f' in pattern", "pattern too complex", "too many captures",
    "unfinished capture",
  ]

  private func outcomes(of answer: String) -> [String] {
    zip(Self.functions, answer.split(separator: "\t")).map { function, field in
      let parts = field.split(separator: "!", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        // The number of a capture is no category.
        return "\(function): \(parts[1].split(separator: " %")[0])"
      }
      return "\(function) finds\(field == "nil" || field.hasSuffix(",0") ? " nothing" : "")"
    }
  }

  /// What the stock interpreter prints, a line per case.
  private func stockAnswers(to cases: [PatternCase]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "pattern-cases-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(cases.flatMap(\.line)).write(to: file)

    let driver = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Scripts/patterns.lua")
    let output = Pipe()
    let lua = Process()
    lua.executableURL = URL(filePath: "/usr/bin/env")
    lua.arguments = ["timeout", "--signal=KILL", "240", "lua5.4", driver.path, file.path]
    lua.standardOutput = output
    try lua.run()
    let answers = output.fileHandleForReading.readDataToEndOfFile()
    lua.waitUntilExit()
    try #require(lua.terminationStatus == 0, "lua5.4 failed or took more than four minutes")
    return String(decoding: answers, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
