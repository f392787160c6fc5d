import JalonModel
import JalonTerminal

/// Where entries come from: a person at a terminal, or lines of a file or another program.
struct PromptInput {
  private enum Source {
    case terminal(LineEditor)
    case lines(LineReader)
  }

  private let source: Source
  /// What the editor asks about; nil where there is none.
  let answers: PromptAnswers?

  /// Ctrl-C.
  static let interruption: Int32 = 2

  /// The input of the process.
  static func ofProcess(_ answers: PromptAnswers) -> PromptInput {
    let history = HistoryPath.path.map { HistoryFile(path: $0) }
    let editor = try? LineEditor(program: "jalon", history: history) { line, cursor in
      answers.completion(of: line, at: cursor)
    }
    guard let editor else { return PromptInput(source: .lines(LineReader()), answers: nil) }
    return PromptInput(source: .terminal(editor), answers: answers)
  }

  var isTerminal: Bool {
    if case .terminal = source { true } else { false }
  }

  /// The next line; `pending` is what it goes on from. Throws `Problem` for a line that is too long.
  func line(prompt: String, pending: String) throws(Problem) -> LineInput {
    switch source {
    case .terminal(let editor):
      answers?.pending = pending
      return editor.line(prompt: prompt)
    case .lines(let reader): return try reader.line().map { .line($0) } ?? .end
    }
  }

  /// Drops the lines that were pasted or typed ahead.
  func discardPending() {
    if case .terminal(let editor) = source { editor.discardPending() }
  }

  /// Keeps an entry for the arrows and for later sessions.
  func remember(_ entry: String) {
    if case .terminal(let editor) = source { editor.remember(entry) }
  }
}

/// Where the history of entries is kept: in the folder that a person's programs keep their state in
/// (XDG Base Directory Specification).
private enum HistoryPath {
  static var path: String? {
    if let state = Variable.stateHome.value, state.hasPrefix("/") {
      return Paths.join(state, "jalon/history")
    }
    return Variable.home.value.map { Paths.join($0, ".local/state/jalon/history") }
  }
}
