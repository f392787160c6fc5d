import JalonModel

/// In what form an agenda is written.
enum AgendaFormat: String, CaseIterable, Sendable { case text, markdown, json }

/// What an agenda may be made to fail on.
enum ReviewGate: String, CaseIterable, Sendable {
  case overdue, new
  case offTarget = "off-target"

  /// Whether an agenda has any of it.
  func isMet(by agenda: Agenda) -> Bool {
    switch self {
    case .overdue: !agenda.overdue.isEmpty
    case .new: !agenda.proposed.isEmpty
    case .offTarget: !agenda.offTarget.isEmpty
    }
  }
}

/// The options of commands that read or write the record.
extension Option {
  static let store = Option(
    name: "store", value: .text(.both(fr: "FICHIER", en: "FILE")),
    meaning: .both(
      fr: "Le registre du plan; sinon .jalon/plan.sqlite dans le dossier.",
      en: "The record of the plan; else .jalon/plan.sqlite in the folder."))

  static let agendaFormat = Option(
    name: "format", value: .choice(AgendaFormat.allCases.map(\.rawValue)),
    meaning: .both(
      fr: "Une page, du Markdown, ou du JSON pour les programmes.",
      en: "A page, Markdown, or JSON for programs."))

  static let dryRun = Option(
    name: "dry-run",
    meaning: .both(
      fr: "Montre la revue sans rien consigner.", en: "Shows the review, records none.")
  )

  static let again = Option(
    name: "again",
    meaning: .both(
      fr: "Refait une revue de cette date; un erratum est consigné.",
      en: "Makes a review of this date again; an erratum is recorded."))

  static let reviewGate = Option(
    name: "fail-on", value: .choice(ReviewGate.allCases.map(\.rawValue)), count: .repeatedly,
    meaning: .both(
      fr: "Code 2 si une action est en retard, nouvelle ou hors cible.",
      en: "Code 2 if an action is overdue, new or off target."))
}
