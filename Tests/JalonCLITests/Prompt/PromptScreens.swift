import Foundation
import TestTerminal
import Testing

/// A prompt as a person types at it and sees it: what is typed after `> `, with keys as `<Tab>`, a
/// size of the terminal after `= `, each followed by the screen, its rows after `|` and where the
/// cursor is after `@ `. `JALON_RECORD=1 swift test --filter PromptScreens` writes what is seen.
struct PromptScreens: CustomTestStringConvertible {
  let language: String
  private var file: URL { root.appending(path: "Tests/Sessions/prompt.\(language).screens") }

  static let all = ["fr", "en"].map(PromptScreens.init)

  var testDescription: String { "prompt.\(language).screens" }

  /// A line that does something, and the screen after it.
  private struct Step {
    var line: String
    var screen: String
  }

  var text: String {
    get throws { try String(contentsOf: file, encoding: .utf8) }
  }

  func record(_ text: String) throws { try Data(text.utf8).write(to: file) }

  private func steps() throws -> (introduction: String, steps: [Step]) {
    var introduction = ""
    var steps: [Step] = []
    for line in try text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("> ") || line.hasPrefix("= ") {
        steps.append(Step(line: String(line), screen: ""))
      } else if line.hasPrefix("|") || line.hasPrefix("@ "), !steps.isEmpty {
        steps[steps.count - 1].screen += line + "\n"
      } else if steps.isEmpty {
        introduction += line + "\n"
      }
    }
    return (introduction, steps)
  }

  private static func written(_ screen: Screen) -> String {
    let rows = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.map { $0.isEmpty ? "|\n" : "| \($0)\n" }.joined() + "@ \(screen.cursor)\n"
  }

  /// The session as it goes now. Where it is recorded, a screen is one that does not change any
  /// more; else it is the recorded one, or what there is when that does not come.
  func replayed(recording: Bool, environment: [String: String]) throws -> (
    text: String, process: TerminalProcess
  ) {
    let workspace = try PromptWorkspace()
    let process = try workspace.open(language, environment: environment)
    let (introduction, steps) = try steps()
    var text = introduction
    for step in steps {
      let argument = String(step.line.dropFirst(2))
      if step.line.hasPrefix("= ") {
        let size = argument.split(separator: "x").compactMap { Int($0) }
        try #require(size.count == 2)
        process.resize(rows: size[1], columns: size[0])
      } else {
        try process.type(Keys.read(argument))
      }
      if recording {
        try Self.settle(process)
      } else {
        do {
          try process.wait { Self.written($0) == step.screen }
        } catch TerminalProcess.Trouble.notSeen {
          text += "\(step.line)\n\(Self.written(process.screen))\n"
          return (text, process)
        }
      }
      text += "\(step.line)\n\(Self.written(process.screen))\n"
    }
    return (String(text.dropLast()), process)
  }

  /// Waits for as long as a person would to be sure that nothing more comes.
  private static func settle(_ process: TerminalProcess) throws {
    var seen = process.output.count
    var quiet = 0
    try process.wait { _ in
      quiet = process.output.count == seen ? quiet + 1 : 0
      seen = process.output.count
      return quiet > 400
    }
  }
}

@Suite struct PromptScreensTests {
  @Test(arguments: PromptScreens.all, [[:], ["NO_COLOR": "1"]])
  func `a person sees the prompt as recorded, in colours or without`(
    _ screens: PromptScreens, _ environment: [String: String]
  ) throws {
    let isRecording = ProcessInfo.processInfo.environment["JALON_RECORD"] == "1"
    let (now, process) = try screens.replayed(
      recording: isRecording && environment.isEmpty, environment: environment)
    if isRecording, environment.isEmpty { try screens.record(now) }
    if !isRecording || environment.isEmpty { #expect(try screens.text == now) }
    #expect(process.screen.unknown == [])
    #expect(
      String(decoding: process.output, as: UTF8.self).contains("\u{1B}[1m") == environment.isEmpty)
    try process.type(Keys.control("c") + Keys.control("d"))
    #expect(try process.end() == .exit(0))
  }
}
