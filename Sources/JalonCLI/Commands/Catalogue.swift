import Jalon
import JalonModel
import JalonReport

extension Command {
  static let catalogue = Command(
    name: "catalogue",
    summary: .both(
      fr: "Ce qu’une trousse ou un dossier déclare, avec la source de chaque seuil.",
      en: "What a pack or a workspace declares, with the source of each threshold."),
    details: [
      .both(
        fr: """
          Règles et conditions en toutes lettres, seuils, indicateurs, sondages, enjeux, \
          solutions, pratiques, mesures, parties prenantes. Les données ne sont pas lues. Avec -v, \
          tout ce qui est écrit de chacun.
          """,
        en: """
          Rules and their conditions in words, thresholds, indicators, surveys, issues, solutions, \
          practices, measures, stakeholders. Data are not read. With -v, all that is written of \
          each.
          """),
      .packOperands,
      .both(
        fr: "markdown donne une page dans les deux langues; json, un objet par trousse.",
        en: "markdown gives a page in both languages; json, one object a pack."),
    ],
    operands: [.packs], operandCount: .repeatedly,
    options: [.packs, .catalogueFormat],
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(fr: "jalon catalogue quebec", en: "jalon catalogue quebec"),
      meaning: .both(
        fr: "Tout ce que la trousse de base déclare.", en: "All that the base pack declares.")),
    run: { arguments, console in
      let form = arguments.value(of: .catalogueFormat).flatMap(CatalogueFormat.init) ?? .text
      for declarations in try PackOperands.read(arguments, &console) {
        let catalogue = declarations.catalogue
        switch form {
        case .text: try console.write(CataloguePage(catalogue, console.page).text)
        case .markdown: try console.write(CatalogueMarkdown(catalogue).text)
        case .json:
          var line: [UInt8] = []
          CatalogueJSON(engine: Program.version).append(catalogue, to: &line)
          try console.write(line)
        }
      }
      return .done
    })
}

/// In what form a catalogue is written.
enum CatalogueFormat: String, CaseIterable, Sendable { case text, json, markdown }

extension Option {
  static let catalogueFormat = Option(
    name: "format", value: .choice(CatalogueFormat.allCases.map(\.rawValue)),
    meaning: .both(
      fr: "Pour les gens, pour les programmes, ou une page bilingue.",
      en: "For people, for programs, or a page in both languages."))
}
