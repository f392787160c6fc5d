import Jalon
import JalonModel
import JalonReport

/// What `jalon diagnose` was asked for.
struct DiagnoseRequest: Sendable {
  /// Which places.
  enum Places: Sendable {
    /// The workspace's own.
    case own
    case named(String)
    /// Those that the layers declare, of these kinds and within this place if any.
    case all(kinds: Set<Kind>?, within: String?)
  }

  /// In which form.
  enum Form: Sendable {
    case page
    case json(DiagnosisJSON.Form)

    /// Whether results come out while the work goes on.
    var mixture: Progress.Mixture {
      switch self {
      case .page: .alone
      case .json: .amongResults
      }
    }
  }

  let workspace: String
  let places: Places
  let asOf: Day
  let form: Form
  let packs: [String]
  let folders: [String: String]
  let gate: SeverityGate
  /// How many threads work.
  let jobs: Int

  init(_ arguments: Arguments) throws(Problem) {
    places = try Self.places(arguments)
    form = try Self.form(arguments)
    asOf = try Self.day(arguments.value(of: .asOf))
    gate = try SeverityGate(arguments)
    jobs = try arguments.jobs()
    for folder in arguments.values(of: .packs) where !Paths.isFolder(folder) {
      throw .notAFolder(folder, for: Option.packs.flag)
    }
    packs = PackFolders.path(given: arguments.values(of: .packs))
    folders = try NamedFolders.map(given: arguments.values(of: .folder))
    workspace = try WorkspaceFolder.find(given: arguments.operands.first)
  }

  /// Which places a command line asks for.
  static func places(_ arguments: Arguments) throws(Problem) -> Places {
    if arguments.has(.allPlaces) {
      if arguments.has(.place) { throw .excluded(Option.place.flag, with: Option.allPlaces.flag) }
      return .all(kinds: try kinds(arguments), within: arguments.value(of: .within))
    }
    for option in [Option.kind, .within, .jobs] where arguments.has(option) {
      throw .needs(option.flag, Option.allPlaces.flag)
    }
    return arguments.value(of: .place).map(Places.named) ?? .own
  }

  static func kinds(_ arguments: Arguments) throws(Problem) -> Set<Kind>? {
    guard arguments.has(.kind) else { return nil }
    var kinds: Set<Kind> = []
    for words in arguments.values(of: .kind) {
      for word in words.split(separator: ",", omittingEmptySubsequences: false) {
        guard let kind = Names.kind(String(word)) else {
          throw .badValue(String(word), of: Option.kind.flag, known: Names.kinds)
        }
        kinds.insert(kind)
      }
    }
    return kinds
  }

  private static func form(_ arguments: Arguments) throws(Problem) -> Form {
    let isJSON = arguments.value(of: .format) == OutputFormat.json.rawValue
    guard arguments.has(.brief) else { return isJSON ? .json(.full) : .page }
    guard isJSON else { throw .needs(Option.brief.flag, "--format json") }
    return .json(.brief)
  }

  /// A day that was given for an option, else today.
  static func day(_ text: String?, of option: Option = .asOf) throws(Problem) -> Day {
    guard let text else {
      guard let today = System.today() else { throw .noClock(option) }
      return today
    }
    return try day(text, of: option.flag)
  }

  /// A day that was given for what a person knows as `source`.
  static func day(_ text: String, of source: String) throws(Problem) -> Day {
    guard let day = Day(text) else {
      throw .badValue(
        text, of: source,
        remedy: .both(
          fr: "Un jour du calendrier, année, mois, jour : 2026-11-21",
          en: "A day of the calendar, year, month, day: 2026-11-21"))
    }
    return day
  }
}

extension Problem {
  fileprivate static func noClock(_ option: Option) -> Problem {
    Problem(
      "no_clock",
      .both(fr: "L’horloge ne donne pas la date.", en: "The clock gives no date."),
      remedy: .both(
        fr: "Donnez-la avec \(option.flag).", en: "Give it with \(option.flag)."))
  }
}
