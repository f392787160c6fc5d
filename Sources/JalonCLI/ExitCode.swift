import JalonModel

/// What the program tells who started it.
enum ExitCode: Int32, CaseIterable, Sendable {
  case done = 0
  case couldNotRun = 1
  case gateFailed = 2
  case invalid = 3
  case unknown = 4

  /// The one to end with where both hold.
  func and(_ other: ExitCode) -> ExitCode { rank <= other.rank ? self : other }

  private var rank: Int {
    switch self {
    case .couldNotRun: 0
    case .invalid: 1
    case .gateFailed: 2
    case .unknown: 3
    case .done: 4
    }
  }

  /// What it means.
  var meaning: Text {
    switch self {
    case .done: .both(fr: "C’est fait.", en: "Done.")
    case .couldNotRun:
      .both(
        fr: "La commande n’a pas pu s’exécuter : usage, fichier ou écriture.",
        en: "The command could not run: usage, a file or writing.")
    case .gateFailed:
      .both(
        fr: "Un contrôle demandé a échoué : --fail-on, essais ou couverture.",
        en: "A gate that was asked for failed: --fail-on, tests or coverage.")
    case .invalid:
      .both(
        fr: "Une trousse ou des données sont invalides, ou une règle est en échec.",
        en: "A pack or data are invalid, or a rule failed.")
    case .unknown:
      .both(
        fr: "Avec --strict : il reste de l’inconnu.", en: "With --strict: something is unknown.")
    }
  }
}

/// The end of a run by problems of packs or data, with the code that tells it.
struct Stop: Error {
  let problems: [Problem]
  let code: ExitCode

  init(_ problems: [Problem], code: ExitCode) {
    self.problems = problems
    self.code = code
  }

  /// Runs what reads packs and data: its problems make them invalid, unless it was asked wrongly.
  static func onProblems<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let problem as Problem {
      throw Stop([problem], code: code(for: problem))
    } catch let problems as Problems {
      let errors = problems.list.filter { $0.gravity == .error }
      throw Stop(problems.list, code: errors.map(code).reduce(.invalid) { $0.and($1) })
    }
  }

  /// What the person who typed the command can mend on the command line is no fault of a pack.
  private static func code(for problem: Problem) -> ExitCode {
    switch problem.kind {
    case "no_workspace", "folder_not_given", "no_place": .couldNotRun
    // In a file they are a bad cell.
    case "unknown_place", "ambiguous_place": problem.file == nil ? .couldNotRun : .invalid
    default: .invalid
    }
  }
}
