import Jalon
import JalonLua
import JalonModel
import JalonReport
import JalonTerminal

/// The prompt: reads entries, answers each, until there are no more.
struct Prompt {
  let session: PromptSession
  var format: OutputFormat
  /// The rule that was seen last, by id.
  var lastRule: String?
  /// The files as they were when they were read last, where changes of them are watched.
  var watched: FileStamps?
  /// Whether the files have become faulty: what is answered is of before.
  var isStale = false
  /// The files that `:save` has written here.
  var saved: Set<String> = []
  /// What tells at the end what was wrong on the way.
  private var code = ExitCode.done
  /// The lines of an entry that is not finished.
  private var pending = ""
  /// The entry that was answered last, as it was typed.
  private var taken: String?
  private var halt = Halt.none
  private var isAtTerminal = false

  /// Whether somebody stopped what the last entry began.
  private enum Halt { case none, asked }

  /// Why an entry ends the prompt.
  struct Leaving: Error {}

  init(_ session: PromptSession, _ format: OutputFormat) {
    self.session = session
    self.format = format
    session.reader = { FindingText($1).text($0, in: $2) }
  }

  /// What an editor asks about.
  var answers: PromptAnswers { PromptAnswers(session) }

  /// Answers entries until the input ends, and tells what was wrong on the way.
  mutating func run(_ input: PromptInput, _ console: inout Console) throws -> ExitCode {
    input.answers?.language = console.page.language
    isAtTerminal = input.isTerminal
    if isAtTerminal {
      session.interrupt.watch(signal: PromptInput.interruption)
      try console.write(greeting(console.page.language))
      try console.finish()
    }
    console.endPart()
    while true {
      if input.isTerminal {
        try refresh(&console)
        console.endPart()
        try console.writeSpace()
        try console.finish()
      }
      let given: LineInput
      do throws(Problem) {
        given = try input.line(prompt: prompt(console.page.language), pending: pending)
      } catch {
        try report(error, &console)
        continue
      }
      switch given {
      case .line(let text):
        // The terminal may have another width by now.
        if input.isTerminal { console.speak(console.page.language, format) }
        do {
          for line in text.lines where halt == .none {
            try take(line, &console)
            console.endPart()
          }
        } catch is Leaving {
          return input.isTerminal ? .done : code
        }
        if pending.isEmpty, let entry = taken { input.remember(entry) }
        input.answers?.language = console.page.language
        if halt == .asked { input.discardPending() }
        halt = .none
      case .interrupted:
        pending = ""
      case .end:
        if !pending.isEmpty { try finishPending(&console) }
        if input.isTerminal { try console.write("\n") }
        try console.finish()
        return input.isTerminal ? .done : code
      }
      try console.finish()
    }
  }

  /// Takes a line: a command, or a part of an entry.
  private mutating func take(_ line: String, _ console: inout Console) throws {
    let entry = pending.isEmpty ? line : pending + "\n" + line
    taken = nil
    session.settle()
    do {
      if pending.isEmpty, let (command, argument) = try PromptCommand.read(line) {
        try obey(command, argument, &console)
      } else if !entry.allSatisfy(\.isWhitespace) {
        try answer(entry, &console)
      }
      pending = ""
      if !entry.allSatisfy(\.isWhitespace) { taken = entry }
    } catch is PromptSession.Unfinished {
      pending = entry
    } catch {
      pending = ""
      taken = entry
      try report(error, &console)
    }
  }

  /// An entry that the input leaves unfinished is wrong.
  private mutating func finishPending(_ console: inout Console) throws {
    pending = ""
    try report(Problem.unfinished, &console)
  }

  private mutating func report(_ error: any Error, _ console: inout Console) throws {
    // What was answered before comes first.
    switch error {
    case let problem as Problem:
      if problem.kind == Problem.interruption {
        halt = .asked
        // The terminal shows `^C` and stays in that row.
        if isAtTerminal { try console.write("\n") }
      }
      try console.finish()
      console.report([problem])
      code = code.and(problem.file == nil ? .couldNotRun : .invalid)
    case let problems as Problems:
      try console.finish()
      console.report(problems.list)
      code = code.and(.invalid)
    default: throw error
    }
  }

  private mutating func answer(_ entry: String, _ console: inout Console) throws {
    let answer = try session.enter(entry)
    for case .rule(let explanation) in answer.shown { lastRule = explanation.finding.rule }
    try write(answer, &console)
  }

  /// Writes what an entry came to, and how long it took where that was asked for.
  func write(
    _ answer: PromptAnswer, milliseconds: Double? = nil, _ console: inout Console
  ) throws {
    switch format {
    case .text:
      try console.write(PromptAnswerPage(answer, console.page).text)
      if let milliseconds {
        let number = NumberFormat(console.page.language)
        try console.write("\(number.text(milliseconds, decimals: .atMost(2)))\u{A0}ms\n")
      }
    case .json:
      let json = PromptJSON(engine: Program.version)
      try console.write(json.line(for: answer, milliseconds: milliseconds))
    }
    try console.finish()
    console.report(answer.warnings)
  }

  /// Says that something was done, to who reads pages.
  func tell(_ text: Text, _ console: inout Console) throws {
    guard format == .text else { return }
    try console.write(text.shown(in: console.page.language) + "\n")
  }

  /// What stands before a line that is typed.
  private func prompt(_ language: Language) -> String {
    guard pending.isEmpty else { return "...> " }
    let stale =
      isStale
      ? Text.both(
        fr: "[fichiers fautifs, lecture d’avant] ", en: "[faulty files, earlier reading] ")
      : nil
    return (stale?.shown(in: language) ?? "") + session.place.id + "> "
  }

  private func greeting(_ language: Language) -> String {
    let day = DateFormat(language).text(session.asOf)
    let first = "jalon \(Program.version) — \(session.place.name), \(day)\n"
    return first
      + Text.both(
        fr: ":help nomme les commandes, Ctrl-D quitte.\n",
        en: ":help names the commands, Ctrl-D leaves.\n"
      ).shown(in: language)
  }
}

extension String {
  /// Its lines; at least one.
  fileprivate var lines: [String] {
    split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }
}

extension Problem {
  /// The kind of what somebody stopped.
  fileprivate static let interruption = "interrupted"

  fileprivate static var unfinished: Problem {
    Problem(
      "unfinished",
      .both(fr: "La dernière entrée n’est pas finie.", en: "The last entry is not finished."),
      remedy: .both(
        fr: "Il manque une accolade, une parenthèse ou un «\u{A0}end\u{A0}».",
        en: "A brace, a bracket or an `end` is missing."))
  }
}
