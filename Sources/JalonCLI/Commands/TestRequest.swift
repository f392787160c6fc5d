import Jalon
import JalonModel

/// What `jalon test` was asked for.
struct TestRequest {
  /// In which form.
  enum Form: String, CaseIterable, Sendable { case text, json, junit }

  /// Whether there may be no test.
  enum Emptiness: Sendable { case accepted, refused }

  /// Whether what tests show of rules is told.
  enum Coverage: Sendable { case told, untold }

  /// What is recorded anew.
  enum Acceptance: Hashable, Sendable {
    case none
    case of(place: String?, asOf: Day?, today: Day)
  }

  /// How long it goes on.
  enum Duration: Sendable { case once, untilInterrupted }

  let targets: [TestTarget]
  let form: Form
  let emptiness: Emptiness
  let coverage: Coverage
  /// The gate: the least share of the coverage, in percent.
  let least: Double?
  let acceptance: Acceptance
  let duration: Duration
  let packs: [String]
  let folders: [String: String]
  private let run: Regex<AnyRegexOutput>?

  init(_ arguments: Arguments) throws(Problem) {
    form = arguments.value(of: .testFormat).flatMap(Form.init) ?? .text
    emptiness = arguments.has(.allowEmpty) ? .accepted : .refused
    least = try arguments.value(of: .coverageThreshold).map { text throws(Problem) in
      let plain = text.hasSuffix("%") ? String(text.dropLast()) : text
      guard let percent = Double(plain.replacing(",", with: ".")), (0...100).contains(percent)
      else {
        throw .badValue(
          text, of: Option.coverageThreshold.flag,
          remedy: .both(fr: "Un nombre de 0 à 100 : 90", en: "A number from 0 to 100: 90"))
      }
      return percent
    }
    coverage = arguments.has(.coverage) || least != nil ? .told : .untold
    acceptance = try Self.acceptance(arguments)
    duration = arguments.has(.watch) ? .untilInterrupted : .once
    if duration == .untilInterrupted {
      if form == .junit { throw .excluded(Option.watch.flag, with: "--format junit") }
      for option in [Option.accept, .coverage, .coverageThreshold] where arguments.has(option) {
        throw .excluded(Option.watch.flag, with: option.flag)
      }
    }
    run = try arguments.value(of: .run).map { text throws(Problem) in
      do {
        return try Regex(text)
      } catch {
        throw .badValue(
          text, of: Option.run.flag,
          remedy: .both(
            fr: "Une expression régulière : inoccupation|logement",
            en: "A regular expression: vacancy|housing"))
      }
    }
    for folder in arguments.values(of: .packs) where !Paths.isFolder(folder) {
      throw .notAFolder(folder, for: Option.packs.flag)
    }
    let packs = PackFolders.path(given: arguments.values(of: .packs))
    self.packs = packs
    folders = try NamedFolders.map(given: arguments.values(of: .folder))
    targets =
      arguments.operands.isEmpty
      ? [try TestTarget.nearest()]
      : try arguments.operands.map { path throws(Problem) in try TestTarget(path, packs: packs) }
  }

  private static func acceptance(_ arguments: Arguments) throws(Problem) -> Acceptance {
    guard arguments.has(.accept) else {
      for option in [Option.place, .asOf] where arguments.has(option) {
        throw .needs(option.flag, Option.accept.flag)
      }
      return .none
    }
    let asOf = try arguments.value(of: .asOf).map { text throws(Problem) in
      try DiagnoseRequest.day(text)
    }
    let today = if let asOf { asOf } else { try DiagnoseRequest.day(nil) }
    return .of(place: arguments.value(of: .place), asOf: asOf, today: today)
  }

  /// Whether a test of this sentence is to be run.
  func isChosen(_ name: String) -> Bool { run.map { name.contains($0) } ?? true }
}

/// The options of tests.
extension Option {
  static let run = Option(
    name: "run", value: .text(.both(fr: "EXPRESSION", en: "REGEX")),
    meaning: .both(
      fr: "Seulement les essais dont la phrase répond à cette expression régulière.",
      en: "Only the tests whose sentence fits this regular expression."))

  static let testFormat = Option(
    name: "format", value: .choice(TestRequest.Form.allCases.map(\.rawValue)),
    meaning: .both(
      fr: "Pour les gens, pour les programmes, ou pour l’intégration continue.",
      en: "For people, for programs, or for continuous integration."))

  static let coverage = Option(
    name: "coverage",
    meaning: .both(
      fr: "Ce que les essais n’ont jamais montré de chaque règle.",
      en: "What the tests never showed of each rule."))

  static let coverageThreshold = Option(
    name: "threshold", value: .text(.both(fr: "POURCENTAGE", en: "PERCENT")),
    meaning: .both(
      fr: "Code 2 si la couverture est sous ce pourcentage.",
      en: "Code 2 if the coverage is below this percentage."))

  static let accept = Option(
    name: "accept",
    meaning: .both(
      fr: "Enregistrer le diagnostic, pour que la suite y soit comparée.",
      en: "Record the diagnosis, for later runs to be compared with."))

  static let watch = Option(
    name: "watch",
    meaning: .both(
      fr: "Rester, et refaire les essais que touche chaque changement; Ctrl-C pour finir.",
      en: "Stay, and run again the tests that each change touches; Ctrl-C ends."))

  static let allowEmpty = Option(
    name: "allow-empty",
    meaning: .both(
      fr: "Ne pas échouer s’il n’y a aucun essai.", en: "Do not fail where there is no test."))
}
