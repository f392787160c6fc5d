import Jalon
import JalonModel

extension Option {
  static let onlyKind = Option(
    name: "kind", value: .text(.both(fr: "GENRE[,GENRE]", en: "KIND[,KIND]")), count: .repeatedly,
    meaning: .both(
      fr: "Ces genres seulement; sinon municipalités, MRC, agglomérations, arrondissements.",
      en: "These kinds only; else municipalities, MRCs, agglomerations, boroughs."))

  static let onlyWithin = Option(
    name: "within", value: .text(.both(fr: "LIEU", en: "PLACE")),
    meaning: .both(
      fr: "Ce qui se trouve dans cette région ou cette MRC.",
      en: "What lies in this region or MRC."))

  static let from = Option(
    name: "from", value: .text(.both(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD")),
    meaning: .both(
      fr: "Le premier jour; sinon celui de la première donnée.",
      en: "The first day; else that of the first figure."))

  static let through = Option(
    name: "to", value: .text(.both(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD")),
    meaning: .both(
      fr: "Le dernier jour; sinon aujourd’hui (fuseau de TZ).",
      en: "The last day; else today (in the zone of TZ)."))
}

/// What a command about many places of a workspace and a span of days was asked for.
struct BacktestRequest: Sendable {
  static let options: [Option] = [
    .onlyKind, .onlyWithin, .from, .through, .folder, .packs, .format,
  ]

  let kinds: Set<Kind>?
  let within: String?
  let first: Day?
  let last: Day
  let format: OutputFormat
  private let opening: WorkspaceOpening

  /// Reads the options; the workspace is the operand of this number.
  init(_ arguments: Arguments, workspace operand: Int) throws(Problem) {
    kinds = try DiagnoseRequest.kinds(arguments)
    within = arguments.value(of: .onlyWithin)
    first = try arguments.value(of: .from).map { text throws(Problem) in
      try DiagnoseRequest.day(text, of: .from)
    }
    last = try DiagnoseRequest.day(arguments.value(of: .through), of: .through)
    format = arguments.value(of: .format).flatMap { OutputFormat(rawValue: $0) } ?? .text
    let given = arguments.operands.indices.contains(operand) ? arguments.operands[operand] : nil
    opening = try WorkspaceOpening(arguments, folder: given)
  }

  /// Opens the workspace, and says what was found wrong.
  func open(_ console: inout Console) throws -> Workspace { try opening.open(&console) }
}
