import JalonModel

/// A command of the program; its help is made from this.
struct Command: Sendable {
  /// A command line and what it does.
  struct Example: Sendable {
    let line: Text
    let meaning: Text
  }

  let name: String
  /// What it does, in one line.
  let summary: Text
  /// What else there is to know, a paragraph each.
  let details: [Text]
  /// The names under which help speaks of its operands.
  let operands: [Text]
  /// Whether the last of them may be given again.
  var operandCount = Option.Count.once
  /// How many of them have to be given.
  var needed = 0
  /// Its own options; the common ones come on top.
  let options: [Option]
  /// The codes that it may end with.
  let codes: [ExitCode]
  let example: Example
  let run: @Sendable (Arguments, inout Console) throws -> ExitCode

  /// All of them, in the order of help.
  static let all: [Command] = [
    .diagnose, .why, .whatIf, .needs, .backtest, .compare, .review, .plan, .replay, .calendar,
    .repl, .stream, .check, .test, .catalogue, .whereIs, .annotations, .new, .help,
  ]

  /// How it is called, in a language.
  func usage(in language: Language) -> String {
    let options = options.isEmpty ? [] : ["[OPTIONS]"]
    let operands = operands.enumerated().map { index, operand in
      let isLast = index == self.operands.count - 1
      let shown = operand.shown(in: language) + (isLast && operandCount == .repeatedly ? "…" : "")
      return index < needed ? shown : "[\(shown)]"
    }
    return (["jalon", name] + options + operands).joined(separator: " ")
  }
}

extension Option {
  /// How it is typed, in a language: `--place LIEU`.
  func usage(in language: Language) -> String {
    switch value {
    case .none: flag
    case .text(let name): "\(flag) \(name.shown(in: language))"
    case .choice(let words): "\(flag) \(words.joined(separator: "|"))"
    }
  }
}
