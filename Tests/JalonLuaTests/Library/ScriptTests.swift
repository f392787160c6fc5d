import Foundation
import JalonLua
import Testing

/// A script of `Scripts/` whose comments say what it prints and how it ends.
///
/// `-- expect: text` is the next line printed. `-- expect error: message` stands in the line that
/// fails; after it nothing runs. `-- expect syntax 12: message` gives the column too; another kind
/// may stand for `error`.
struct ScriptCase: Sendable, CustomTestStringConvertible {
  let file: URL
  let name: String
  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(
      path: "Scripts")

  static let all: [ScriptCase] = {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".lua") && $0.contains("/") }.sorted().map {
      ScriptCase(file: folder.appending(path: $0), name: $0)
    }
  }()
}

struct Ending: Equatable {
  var kind: String
  var line: Int
  var column: Int?
  var message: String
}

func expectations(in text: String) -> (output: [String], ending: Ending?) {
  var output: [String] = []
  var ending: Ending?
  for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    if let match = line.firstMatch(of: /-- expect: ?(.*)/) {
      output.append(String(match.1))
    } else if let match = line.firstMatch(of: /-- expect ([a-z]+)(?: (\d+))?: (.*)/) {
      ending = Ending(
        kind: String(match.1), line: number + 1, column: match.2.flatMap { Int($0) },
        message: String(match.3))
    }
  }
  return (output, ending)
}

@Test func `there are scripts to run`() {
  #expect(ScriptCase.all.count >= 40)
}

@Test(arguments: ScriptCase.all)
func `a script prints and ends as its comments say`(_ script: ScriptCase) throws {
  let text = try String(contentsOf: script.file, encoding: .utf8)
  let expected = expectations(in: text)
  #expect(!expected.output.isEmpty || expected.ending != nil, "a script without an expectation")
  var machine = try LuaMachine()
  var ending: Ending?
  do {
    try machine.run(text, named: script.name)
  } catch {
    ending = Ending(
      kind: error.kind.rawValue, line: error.line ?? 0,
      column: expected.ending?.column == nil ? nil : error.column, message: error.message)
    #expect(error.chunk == script.name)
  }
  #expect(machine.output == expected.output)
  #expect(ending == expected.ending)
}
