internal import JalonModel

extension AnswerProblem {
  /// What to do.
  var remedy: Text {
    switch self {
    case .unreadable:
      .both(
        fr: "Enregistrer le fichier en UTF-8, ou donner son `encodage`.",
        en: "Save the file as UTF-8, or give its `encoding`.")
    case .noHeader, .unknownColumn:
      .both(
        fr: "La première ligne nomme les colonnes\u{A0}: "
          + "collectivite, sondage, question, groupe, periode, reponse.",
        en: "The first line names the columns: "
          + "collectivity, survey, question, group, period, answer.")
    case .missingColumn, .noSuchNumber:
      .both(
        fr: "Corriger l’en-tête du fichier, ou le nom donné dans `colonnes` ou `valeurs`.",
        en: "Correct the file’s header, or the name given in `columns` or `values`.")
    case .columnTwice:
      .both(
        fr: "Donner la colonne par son numéro\u{A0}: `colonne = 7`.",
        en: "Give the column by its number: `column = 7`.")
    case .nothingSays:
      .both(
        fr: "Nommer sa colonne dans `colonnes`, ou donner une constante.",
        en: "Name its column in `columns`, or give a constant.")
    case .badConstant:
      .both(
        fr: "Écrire ce que les déclarations nomment; une période s’écrit 2024 ou 2024-T3.",
        en: "Write what the declarations name; a period is written 2024 or 2024-Q3.")
    case .badSeparator:
      .both(
        fr: "Écrire une virgule, un point-virgule ou une tabulation.",
        en: "Write a comma, a semicolon or a tab.")
    case .badDecimal: .both(fr: "Écrire une virgule ou un point.", en: "Write a comma or a point.")
    case .questionTwice:
      .both(
        fr: "Retirer l’une des deux\u{A0}: une ligne compterait pour deux personnes.",
        en: "Remove one of them: a row would count for two people.")
    default: rowRemedy
    }
  }

  private var rowRemedy: Text {
    switch self {
    case .unknownPlace, .ambiguousPlace:
      .both(
        fr: "Écrire l’identifiant ou le code d’une collectivité déclarée.",
        en: "Write the id or the code of a declared place.")
    case .badPeriod:
      .both(
        fr:
          "Écrire 2024, 2024-T3, 2024-07, 2024-07-15, 2023-2024 ou deux jours séparés par «\u{A0}/\u{A0}».",
        en: "Write 2024, 2024-Q3, 2024-07, 2024-07-15, 2023-2024 or two days with “/” between.")
    case .unknownSurvey:
      .both(fr: "Écrire l’identifiant d’un sondage.", en: "Write the id of a survey.")
    case .unknownQuestion:
      .both(
        fr: "Écrire l’identifiant d’une de ses questions.",
        en: "Write the id of one of its questions.")
    case .unknownGroup:
      .both(fr: "Écrire l’identifiant d’un groupe.", en: "Write the id of a group.")
    case .outsideAudience:
      .both(
        fr: "Donner un groupe du public, ou déclarer dans le groupe `fait_partie_de`.",
        en: "Give a group of the audience, or declare `part_of` in the group.")
    case .badAnswer(let survey, _):
      .both(
        fr: "Écrire un nombre de l’échelle, laisser la cellule vide, ou déclarer le code dans "
          + "`sans_objet` du sondage \(quoted(survey, .fr)).",
        en: "Write a number on the scale, leave the cell empty, or declare the code in "
          + "`not_applicable` of the survey \(quoted(survey, .en)).")
    default:
      .both(
        fr: "Mettre entre guillemets une cellule qui contient le séparateur, et doubler un "
          + "guillemet à l’intérieur.",
        en: "Quote a cell that contains the separator, and double a quote inside.")
    }
  }
}
