import JalonModel
import JalonReport

/// Where a run writes: results on one stream, messages on the other, in the reader's form.
struct Console {
  /// How problems are written.
  enum ProblemForm: Sendable { case text, json }

  /// What is said on the way.
  enum Warnings: Sendable { case shown, hidden }

  /// How pages are written.
  private(set) var page: PageOptions
  private var messagePage: PageOptions
  private var problemForm: ProblemForm
  private let ornament: Terminal.Ornament
  private let warnings: Warnings
  private var output = Stream(Stream.output)
  private var messages = Stream(Stream.messages)
  /// The lines of the result that were written since its last part ended.
  private var lines = 0
  private var space = Space.none

  /// What stands between a part of the result and the next.
  private enum Space { case none, line }

  /// What a command line asks for, right or wrong as it may be in other things.
  init(for tokens: [Token]) {
    let asked = tokens.value(of: .language).flatMap { Language(rawValue: $0) }
    let language = asked ?? ReaderLanguage.ofEnvironment()
    ornament = tokens.has(.plain) ? .plain : .rich
    let verbosity: PageOptions.Verbosity = tokens.has(.verbose) ? .verbose : .normal
    page = Terminal.page(on: Stream.output, language, ornament, verbosity)
    messagePage = Terminal.page(on: Stream.messages, language, ornament, verbosity)
    problemForm = tokens.value(of: .format) == OutputFormat.json.rawValue ? .json : .text
    warnings = tokens.has(.quiet) ? .hidden : .shown
  }

  /// Speaks another language from now on, on pages as wide as the terminal is now.
  mutating func speak(_ language: Language, _ form: OutputFormat) {
    page = Terminal.page(on: Stream.output, language, ornament, page.verbosity)
    messagePage = Terminal.page(on: Stream.messages, language, ornament, page.verbosity)
    problemForm = form == .json ? .json : .text
  }

  /// Writes a part of the result.
  mutating func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes a part of the result.
  mutating func write(_ bytes: [UInt8]) throws {
    if !bytes.isEmpty { try writeSpace() }
    lines += bytes.count { $0 == 0x0A }
    try output.write(bytes)
  }

  /// Ends a part of the result: one of several lines stands apart from the next.
  mutating func endPart() {
    if lines > 1 { space = .line }
    lines = 0
  }

  /// Writes the line that stands between the last part and what follows.
  mutating func writeSpace() throws {
    if space == .line { try output.write("\n") }
    space = .none
  }

  /// Writes what is left of the result.
  mutating func finish() throws { try output.flush() }

  /// How far work of so many steps has come, for who looks at a terminal.
  func progress(of steps: Int, _ mixture: Progress.Mixture) -> Progress {
    Progress(of: steps, messagePage, for: audience(of: mixture))
  }

  private func audience(of mixture: Progress.Mixture) -> Progress.Audience {
    guard case .terminal = messagePage.style, warnings == .shown,
      Variable.noColour.value == nil
    else { return .none }
    // Lines that come out on the same terminal are progress enough.
    if case .amongResults = mixture, case .terminal = page.style { return .none }
    return .watching
  }

  /// Says what is wrong; a warning only to who wants to know.
  mutating func report(_ problems: [Problem]) {
    for problem in problems where problem.gravity == .error || warnings == .shown {
      // There is nobody to tell that nobody reads the messages.
      try? messages.write(written(problem))
    }
    try? messages.flush()
  }

  /// Writes what is wrong as a part of the result, for commands that look for it.
  mutating func write(_ problems: [Problem]) throws {
    for problem in problems where problem.gravity == .error || warnings == .shown {
      try write(ProblemText(problem, page).text)
    }
  }

  private func written(_ problem: Problem) -> [UInt8] {
    switch problemForm {
    case .json:
      var line: [UInt8] = []
      ProblemJSON.append(problem, to: &line)
      return line
    case .text: return Array(ProblemText(problem, messagePage).text.utf8)
    }
  }
}

extension [Token] {
  fileprivate func has(_ option: Option) -> Bool {
    contains { if case .option(option, _) = $0 { true } else { false } }
  }

  fileprivate func value(of option: Option) -> String? {
    for case .option(option, let value?) in self { return value }
    return nil
  }
}
