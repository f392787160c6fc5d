import JalonLua
import JalonModel

/// Whether tests note which lines of functions they run; they take longer then.
public enum LineNoting: Sendable {
  case off, on
}

extension TestRunner {
  /// The lines of the functions of each rule that has any, by its id, in the order of files and
  /// lines. Those that several rules share stand with the first.
  func lines() -> [String: [CodeLine]] {
    let runtime = runtime ?? emptyRuntime()
    let ran = runtime.linesRun
    let ordinals = Dictionary(
      content.files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
    var told: Set<LuaLine> = []
    var lines: [String: [CodeLine]] = [:]
    for rule in content.pack.rules where rule.disabledBecause == nil && rule.hasFunctions {
      var own: Set<LuaLine> = []
      for function in rule.scriptFunctions {
        guard let code = runtime.code(of: function) else { continue }
        own.formUnion(code.lines.union(code.ends.filter { !isEnd($0, ordinals) }))
      }
      own.subtract(told)
      told.formUnion(own)
      lines[rule.id] = own.sorted {
        (ordinals[$0.chunk] ?? 0, $0.number) < (ordinals[$1.chunk] ?? 0, $1.number)
      }.map { CodeLine(file: $0.chunk, line: $0.number, ran: ran.contains($0)) }
    }
    return lines
  }

  /// Whether a line on which a function ends begins with the word `end`.
  private func isEnd(_ line: LuaLine, _ ordinals: [String: Int]) -> Bool {
    guard let ordinal = ordinals[line.chunk],
      let text = content.files[ordinal].line(line.number),
      let first = LuaTokenizer.tokens(of: text).first
    else { return false }
    return first.kind == .keyword && first.text == "end"
  }
}
