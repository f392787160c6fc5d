import Jalon
import JalonModel
import JalonReport

extension Command {
  static let whereIs = Command(
    name: "where",
    summary: .both(
      fr: "Les fichiers et les lignes qui déclarent un identifiant, l’ajustent, l’utilisent.",
      en: "The files and lines that declare an id, adjust it, use it."),
    details: [
      .both(
        fr: """
          ID est celui de n’importe quelle déclaration, ou d’un seuil avec sa règle\u{A0}: \
          logement.rarete.tendu. Les fichiers de données ne sont pas lus.
          """,
        en: """
          ID is that of any declaration, or of a threshold with its rule: logement.rarete.tendu. \
          Data files are not read.
          """),
      .packOperands,
    ],
    operands: [.both(fr: "ID", en: "ID"), .packs], operandCount: .repeatedly,
    options: [.packs, .format],
    codes: [.done, .couldNotRun, .invalid],
    example: Example(
      line: .both(
        fr: "jalon where taux_inoccupation_locatif quebec",
        en: "jalon where taux_inoccupation_locatif quebec"),
      meaning: .both(
        fr: "Où l’indicateur est déclaré, et quelles règles le lisent.",
        en: "Where the indicator is declared, and which rules read it.")),
    run: { arguments, console in
      guard let id = arguments.operands.first else { throw Problem.noId }
      let isJSON = arguments.value(of: .format) == OutputFormat.json.rawValue
      for declarations in try PackOperands.read(arguments, after: 1, &console) {
        let mentions = try declarations.mentions(of: id)
        if isJSON {
          var line: [UInt8] = []
          MentionsJSON(engine: Program.version).append(mentions, of: id, to: &line)
          try console.write(line)
        } else {
          try console.write(MentionsPage(mentions, of: id, console.page).text)
        }
      }
      return .done
    })
}

extension Problem {
  fileprivate static var noId: Problem {
    Problem(
      "missing_operand",
      .both(fr: "Il manque l’identifiant à chercher.", en: "The id to look for is missing."),
      remedy: .both(fr: "Écrivez\u{A0}: jalon where ID", en: "Write: jalon where ID"))
  }
}
