import JalonModel

/// The `jalon` command.
@main
enum Program {
  /// The version of the program and of its engine.
  static let version = "0.1.0"

  static func main() {
    System.takeSignals()
    let tokens = Token.read(CommandLine.arguments.dropFirst())
    var console = Console(for: tokens)
    System.end(run(tokens, &console))
  }

  private static func run(_ tokens: [Token], _ console: inout Console) -> ExitCode {
    do {
      let code = try obey(tokens, &console)
      try console.finish()
      return code
    } catch let problem as Problem {
      console.report([problem])
    } catch let problems as Problems {
      console.report(problems.list)
    } catch let stop as Stop {
      console.report(stop.problems)
      // What was found before stands, where it can be written.
      if (try? console.finish()) != nil { return stop.code }
    } catch WriteFailure.closed {
      // Who closed the pipe has read enough.
    } catch let failure as WriteFailure {
      console.report([.notWritten(failure)])
    } catch {
      console.report([.unforeseen(error)])
    }
    return .couldNotRun
  }

  /// Does what a command line says.
  private static func obey(_ tokens: [Token], _ console: inout Console) throws -> ExitCode {
    let (command, rest) = try command(of: tokens)
    let arguments = try Arguments(rest, for: command)
    if arguments.has(.version) {
      try console.write("jalon \(version)\n")
      return .done
    }
    guard let command, !arguments.has(.help) else {
      try console.write(HelpPage(console.page).text(about: command))
      return .done
    }
    try arguments.checkNeeded(by: command)
    return try command.run(arguments, &console)
  }
}

extension Program {
  /// The command, which is the first operand, and the other parts of a command line.
  private static func command(of tokens: [Token]) throws(Problem) -> (Command?, [Token]) {
    for (index, token) in tokens.enumerated() {
      guard case .operand(let name) = token else { continue }
      if let command = Command.all.first(where: { $0.name == name }) {
        return (command, Array(tokens[..<index] + tokens[(index + 1)...]))
      }
      // After a wrong option, what is taken for the command may have been its value.
      _ = try Arguments(tokens[..<index], for: nil)
      throw .unknownCommand(name)
    }
    return (nil, tokens)
  }
}

extension Problem {
  fileprivate static func notWritten(_ failure: WriteFailure) -> Problem {
    let reason: Text =
      switch failure {
      case .full: .both(fr: "il n’y a plus de place", en: "there is no room left")
      case .closed: .both(fr: "personne ne lit plus", en: "nobody reads any more")
      case .failed(let number):
        .both(fr: "erreur \(number) du système", en: "error \(number) of the system")
      }
    return Problem(
      "not_written",
      .both(
        fr: "Le résultat n’a pas pu être écrit : \(reason.shown(in: .fr)).",
        en: "The result could not be written: \(reason.shown(in: .en))."),
      remedy: .both(
        fr: "Libérez de la place ou écrivez ailleurs.", en: "Make room or write elsewhere."))
  }

  fileprivate static func unforeseen(_ error: any Error) -> Problem {
    Problem(
      "unforeseen",
      .both(fr: "Erreur imprévue : \(error).", en: "Unforeseen error: \(error)."),
      remedy: .both(
        fr: "C’est un défaut du programme : signalez-le avec la commande tapée.",
        en: "This is a defect of the program: report it with the command as typed."))
  }
}
