import JalonModel
import JalonReport

/// The pages of help, made from the tables of commands and options.
struct HelpPage: Sendable {
  private let language: Language
  private let sheet: HelpSheet

  init(_ options: PageOptions) {
    language = options.language
    sheet = HelpSheet(options)
  }

  /// The page about a command, or about the program.
  func text(about command: Command?) -> String {
    command.map(text) ?? textAboutProgram
  }

  /// The page about the forms of JSON.
  var textAboutJSON: String {
    let intro = sheet.paragraph(
      shown(
        .both(
          fr: """
            Avec --format json, un objet par ligne, dont le champ « schema » nomme la forme. Les \
            clés sont en anglais dans toutes les langues; les nombres et les dates y sont sous \
            leur forme simple.
            """,
          en: """
            With --format json, one object a line, whose field `schema` names the form. Keys are \
            in English whatever the language; numbers and dates keep their plain forms.
            """)))
    return sheet.page([intro, section(.schemas, JSONForm.all.map { ($0.schema, $0.meaning) })])
  }

  private var textAboutProgram: String {
    let title = "jalon \(Program.version)"
    let intro = sheet.paragraph(
      shown(
        .both(
          fr: """
            Le diagnostic des collectivités du Québec, d’après des règles qu’elles écrivent \
            elles-mêmes.
            """,
          en: "The diagnosis of Quebec’s collectivities, by rules that they write themselves.")))
    let usage = sheet.paragraph(
      "\(heading(.usage)) jalon \(shown(.both(fr: "COMMANDE", en: "COMMAND"))) [OPTIONS]")
    return sheet.page([
      title, intro, usage,
      section(.commands, Command.all.map { ($0.name, $0.summary) }),
      section(.options, Option.ofProgram.map(row)),
      section(
        .environment,
        Variable.allCases.compactMap { variable in
          variable.meaning.map { (variable.rawValue, $0) }
        }),
      section(
        .example, Command.diagnose.example),
    ])
  }

  private func text(about command: Command) -> String {
    let usage = sheet.paragraph("\(heading(.usage)) \(command.usage(in: language))")
    var parts = [usage, sheet.paragraph(shown(command.summary))]
    parts += command.details.map { sheet.paragraph(shown($0)) }
    if !command.options.isEmpty { parts.append(section(.options, command.options.map(row))) }
    parts += [
      section(.commonOptions, Option.common.map(row)),
      section(.codes, command.codes.map { ("\($0.rawValue)", $0.meaning) }),
      section(.example, command.example),
    ]
    return sheet.page(parts)
  }

  private func row(_ option: Option) -> (String, Text) {
    let short = option.letter.map { "-\($0), " } ?? ""
    return (short + option.usage(in: language), option.meaning)
  }

  private func section(_ title: Heading, _ rows: [(String, Text)]) -> String {
    sheet.section(heading(title), rows.map { ($0.0, shown($0.1)) })
  }

  private func section(_ title: Heading, _ example: Command.Example) -> String {
    sheet.example(heading(title), shown(example.line), shown(example.meaning))
  }

  private func shown(_ text: Text) -> String { text.shown(in: language) }
}

extension HelpPage {
  /// What stands above a part of a page.
  private enum Heading {
    case usage, commands, options, commonOptions, environment, codes, schemas, example
  }

  private func heading(_ heading: Heading) -> String {
    let text: Text =
      switch heading {
      case .usage: .both(fr: "Utilisation :", en: "Usage:")
      case .commands: .both(fr: "Commandes", en: "Commands")
      case .options: .both(fr: "Options", en: "Options")
      case .commonOptions:
        .both(fr: "Options de toutes les commandes", en: "Options of all commands")
      case .environment: .both(fr: "Variables d’environnement", en: "Environment variables")
      case .codes: .both(fr: "Codes de sortie", en: "Exit codes")
      case .schemas: .both(fr: "Formes", en: "Forms")
      case .example: .both(fr: "Exemple", en: "Example")
      }
    return text.shown(in: language)
  }
}
