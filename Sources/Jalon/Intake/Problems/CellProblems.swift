import JalonModel

extension CellFault {
  /// The problem in both languages, of a column with this header.
  func problem(in header: String) -> Problem {
    let said = message
    let (fr, en) = (said.shown(in: .fr), said.shown(in: .en))
    return Problem(
      kind,
      .both(
        fr: "Colonne \(Quoted(header).fr)\u{A0}: \(fr)", en: "Column \(Quoted(header).en): \(en)"),
      remedy: remedy)
  }

  /// What was there, and what was expected.
  var message: Text {
    switch self {
    case .unknownPlace(let cell, _):
      return .both(
        fr: "aucune collectivité ne s’appelle \(Quoted(cell).fr).",
        en: "no collectivity is called \(Quoted(cell).en).")
    case .ambiguousPlace(let cell, let places):
      return .both(
        fr: "\(Quoted(cell).fr) désigne plusieurs collectivités\u{A0}: \(places.quotedInFrench).",
        en: "\(Quoted(cell).en) fits several collectivities: \(places.quotedInEnglish).")
    case .mergedPlace(let cell, let place):
      return .both(
        fr:
          "\(Quoted(cell).fr) est regroupée dans \(Quoted(place).fr); la ligne est laissée de côté.",
        en: "\(Quoted(cell).en) was merged into \(Quoted(place).en); the row is left out.")
    case .unknownIndicator(let cell, _):
      return .both(
        fr: "aucun indicateur ne s’appelle \(Quoted(cell).fr).",
        en: "no indicator is called \(Quoted(cell).en).")
    case .unknownGroup(let cell, _):
      return .both(
        fr: "aucun groupe ne s’appelle \(Quoted(cell).fr).",
        en: "no group is called \(Quoted(cell).en).")
    case .unknownStakeholder(let cell, _):
      return .both(
        fr: "aucune partie prenante ne s’appelle \(Quoted(cell).fr).",
        en: "no stakeholder is called \(Quoted(cell).en).")
    case .unknownWord(let cell, _):
      return .both(
        fr: "le mot \(Quoted(cell).fr) n’est pas connu.",
        en: "the word \(Quoted(cell).en) is not known.")
    case .badPeriod(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) n’est pas une période.", en: "\(Quoted(cell).en) is no period.")
    case .badDay(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) n’est pas une date.", en: "\(Quoted(cell).en) is no date.")
    case .badNumber(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) n’est pas un nombre.", en: "\(Quoted(cell).en) is no number.")
    case .ambiguousNumber(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) est un autre nombre avec une virgule décimale qu’avec un point.",
        en: "\(Quoted(cell).en) is another number with a decimal comma than with a point.")
    case .badStatus(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) n’est pas un statut.", en: "\(Quoted(cell).en) is no status.")
    case .reasonBesideValue(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) dit que la donnée manque, à côté d’une valeur qui ne le dit pas.",
        en: "\(Quoted(cell).en) says that the figure is missing, beside a value that does not.")
    case .caveatWithoutValue(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) qualifie une valeur qui n’y est pas.",
        en: "\(Quoted(cell).en) qualifies a value that is not there.")
    case .outOfRange(let cell, let range):
      let (low, high) = (range.lowerBound.plain, range.upperBound.plain)
      return .both(
        fr: "\(Quoted(cell).fr) est hors de la plage de l’indicateur, de \(low) à \(high).",
        en: "\(Quoted(cell).en) is out of the indicator’s range, \(low) to \(high).")
    case .notYesNo(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) n’est ni oui ni non.",
        en: "\(Quoted(cell).en) is neither yes nor no.")
    case .wrongUnit(let cell, let unit):
      return .both(
        fr: "l’unité \(Quoted(cell).fr) n’est pas celle de l’indicateur, \(Quoted(unit).fr).",
        en: "the unit \(Quoted(cell).en) is not the indicator’s, \(Quoted(unit).en).")
    case .notPercentage(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) est un pourcentage; l’indicateur n’en est pas un.",
        en: "\(Quoted(cell).en) is a percentage; the indicator is none.")
    case .badID(let cell):
      return .both(
        fr: "\(Quoted(cell).fr) n’est pas un identifiant.", en: "\(Quoted(cell).en) is no id.")
    case .empty:
      return .both(fr: "la cellule est vide.", en: "the cell is empty.")
    }
  }

  var remedy: Text {
    switch self {
    case .unknownPlace(_, let nearest):
      return .suggestion(
        nearest,
        otherwise: .both(
          fr: "Déclarez la collectivité, ou écrivez son identifiant, son code ou son nom.",
          en: "Declare the collectivity, or write its id, its code or its name."))
    case .ambiguousPlace:
      return .both(
        fr:
          "Écrivez l’identifiant ou le code, ou le nom suivi de la désignation entre parenthèses.",
        en: "Write the id or the code, or the name followed by the designation in parentheses.")
    case .mergedPlace:
      return .both(
        fr: "Rien n’est additionné\u{A0}: cherchez la donnée du nouveau territoire.",
        en: "Nothing is added up: look for the figure of the new territory.")
    case .unknownIndicator(_, let nearest):
      return .suggestion(
        nearest,
        otherwise: .both(
          fr: "Déclarez l’indicateur, ou retirez la ligne.",
          en: "Declare the indicator, or remove the row."))
    case .unknownGroup(_, let nearest):
      return .suggestion(
        nearest,
        otherwise: .both(
          fr: "Déclarez le groupe, ou retirez la ligne.",
          en: "Declare the group, or remove the row."))
    case .unknownStakeholder(_, let nearest):
      return .suggestion(
        nearest,
        otherwise: .both(
          fr: "Déclarez la partie prenante, ou retirez la ligne.",
          en: "Declare the stakeholder, or remove the row."))
    case .unknownWord(_, let known):
      return .both(
        fr: "Les mots possibles sont \(known.quotedInFrench).",
        en: "The possible words are \(known.quotedInEnglish).")
    case .badPeriod:
      return .both(
        fr: "Écrivez 2021, 2021-T3, 2021-09, 2021-09-30, 2016-2021 ou 2023-04-01/2024-03-31.",
        en: "Write 2021, 2021-Q3, 2021-09, 2021-09-30, 2016-2021 or 2023-04-01/2024-03-31.")
    case .badDay:
      return .both(fr: "Écrivez 2022-02-09.", en: "Write 2022-02-09.")
    case .badNumber:
      return .both(
        fr: "Écrivez un nombre, ou laissez la cellule vide et donnez un statut.",
        en: "Write a number, or leave the cell empty and give a status.")
    case .ambiguousNumber:
      return .both(
        fr: "Donnez le signe décimal du fichier (decimal = \",\" ou \".\").",
        en: "Give the file’s decimal sign (decimal = \",\" or \".\").")
    case .badStatus:
      return .both(
        fr:
          "Laissez vide, ou écrivez absent, masque, sans_objet, prudence ou un symbole (x, F, .., …).",
        en:
          "Leave it empty, or write absent, withheld, not_applicable, caution or a symbol (x, F, …)."
      )
    case .reasonBesideValue:
      return .both(fr: "Gardez l’un ou l’autre.", en: "Keep one or the other.")
    case .caveatWithoutValue:
      return .both(
        fr: "Donnez la valeur, ou dites pourquoi elle manque.",
        en: "Give the value, or say why it is missing.")
    case .outOfRange:
      return .both(
        fr: "Corrigez la valeur; un pourcentage va de 0 à 100.",
        en: "Correct the value; a percentage goes from 0 to 100.")
    case .notYesNo:
      return .both(fr: "Écrivez oui ou non.", en: "Write yes or no.")
    case .wrongUnit, .notPercentage:
      return .both(
        fr: "Convertissez la valeur dans l’unité de l’indicateur.",
        en: "Convert the value to the indicator’s unit.")
    case .badID:
      return .both(
        fr: "Écrivez des lettres minuscules sans accent, des chiffres et «\u{A0}_\u{A0}».",
        en: "Write lower-case letters without accents, digits and “_”.")
    case .empty:
      return .both(fr: "Remplissez-la, ou retirez la ligne.", en: "Fill it in, or remove the row.")
    }
  }
}

extension Double {
  /// Without `.0`.
  var plain: String {
    let written = "\(self)"
    return written.hasSuffix(".0") ? String(written.dropLast(2)) : written
  }
}
