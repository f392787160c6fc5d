public import JalonModel

/// A problem as one block: place and what is wrong, the line with the place marked, the remedy.
///
/// The first line is never broken, so that other programs can read it.
public struct ProblemText {
  private let problem: Problem
  private let options: PageOptions

  /// The block of a problem for a reader.
  public init(_ problem: Problem, _ options: PageOptions) {
    self.problem = problem
    self.options = options
  }

  /// The block, each line ended by a line feed; with the traceback for who asks.
  public var text: String {
    let language = options.language
    let ink = Ink(options.style)
    var lines = [
      ink.drawn(place, .strong) + gravity + problem.message.shown(in: language).safe.spaced
    ]
    if let excerpt = problem.excerpt { lines += marked(excerpt, ink) }
    if let remedy = problem.remedy { lines += paragraph(remedy.shown(in: language)) }
    if options.verbosity == .verbose {
      lines += problem.traceback.map { "    " + $0.safe }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var place: String {
    guard let file = problem.file else { return "" }
    let numbers = [problem.line, problem.line == nil ? nil : problem.column].compactMap { $0 }
    return ([file.safe] + numbers.map(String.init)).joined(separator: ":") + ": "
  }

  private var gravity: String {
    switch problem.gravity {
    case .error: ""
    case .warning: options.words.about(options.words.say("avertissement", "warning"), "")
    }
  }

  private func marked(_ excerpt: String, _ ink: Ink) -> [String] {
    if options.style == .plain { return [Excerpt(excerpt, column: nil, width: .max).line] }
    let shown = Excerpt(excerpt, column: problem.column, width: options.columns - 4)
    guard let caret = shown.caret else { return ["    " + shown.line] }
    return [
      "    " + shown.line,
      String(repeating: " ", count: 4 + caret) + ink.drawn("^", .failure),
    ]
  }

  private func paragraph(_ text: String) -> [String] {
    if options.style == .plain { return [text.safe.spaced] }
    return TextWrap.lines(of: text.safe, width: options.columns - 2).map { "  " + $0 }
  }
}
