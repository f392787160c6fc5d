/// What a person gave at a prompt.
public enum LineInput: Equatable, Sendable {
  /// A line, without its end. One that was recalled from the history may have several.
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the terminal.
  case end
}

/// What a word may become.
public struct Completion: Equatable, Sendable {
  /// Where in the line the word begins, in characters.
  public var start: Int
  /// What may stand in its place.
  public var candidates: [String]

  /// A word that begins at `start` and may become any of the candidates.
  public init(start: Int, candidates: [String]) {
    self.start = start
    self.candidates = candidates
  }
}

/// A person's lines, edited on the terminal of the process, completed by Tab and remembered.
///
/// The keys are those of Emacs. Between two lines the terminal is as it was found, Ctrl-C is a
/// signal again, and the handlers of signals are those of the process.
public final class LineEditor {
  /// Why there can be no editor.
  public enum Failure: Error, Equatable, Sendable {
    /// Standard input or standard output is not a terminal.
    case noTerminal
    /// The library has no place for another.
    case noEditor
  }

  private let session: EditingSession

  /// An editor on standard input and standard output, which have to be terminals.
  ///
  /// `program` is the name that a person's settings of the terminal know it by. Without a history
  /// nothing is kept after the session. `completion` is given the line and where the cursor is in
  /// it, in characters.
  public init(
    program: String, history: HistoryFile?,
    completion: @escaping (_ line: String, _ cursor: Int) -> Completion
  ) throws {
    session = try EditingSession(
      program: program, history: History(history), completion: completion)
  }

  /// Why the history is not kept; nil where it is, or where none is wanted.
  public var historyTrouble: HistoryFile.Trouble? { session.history.trouble }

  /// Reads a line. Of a prompt of several lines the last is drawn again at each change; sequences of
  /// escape in it, for colours, have no width.
  public func line(prompt: String) -> LineInput { session.line(prompt: prompt) }

  /// Remembers an entry, also one of several lines, for the arrows and for later sessions.
  public func remember(_ entry: String) { session.history.add(entry) }

  /// Drops the lines that were pasted or typed ahead and not yet given: to be called where Ctrl-C
  /// stopped what a line began, so that the rest of a paste does not run.
  public func discardPending() { session.discardPending() }
}
