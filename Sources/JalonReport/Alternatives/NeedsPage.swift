public import JalonModel

/// What the rules of a place wait for, as a page to read.
public struct NeedsPage {
  private let needs: Needs
  private let options: PageOptions
  private let names: Names

  private var words: Words { names.words }
  private var told: NeedText { NeedText(names: names) }

  /// The page of what is needed, for a reader.
  public init(_ needs: Needs, _ options: PageOptions) {
    self.needs = needs
    self.options = options
    names = Names(needs.diagnosis, options.language)
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    sheet.title(needs.diagnosis.place.name)
    let day = DateFormat(words.language).text(needs.diagnosis.asOf)
    sheet.fact(
      words.say("Données à obtenir en date du \(day)", "Data to be obtained as of \(day)"),
      level: 0)
    let given = needs.list.filter { $0.obstacle == nil }
    let useful = given.filter { !$0.decides.isEmpty }
    let rest = given.filter { $0.decides.isEmpty }
    if needs.list.isEmpty {
      sheet.fact(words.say("Il ne manque rien.", "Nothing is missing."))
    }
    write(
      useful, under: words.say("Ce qui suffirait à trancher", "What would decide by itself"),
      to: &sheet)
    write(
      rest,
      under: words.say(
        "Ce qui ne trancherait rien à soi seul", "What would decide nothing by itself"),
      to: &sheet)
    writeObstacles(to: &sheet)
    return SheetText.text(sheet, options)
  }

  private func write(_ list: [Needs.Need], under heading: String, to sheet: inout Sheet) {
    guard !list.isEmpty else { return }
    sheet.heading(heading)
    for need in list {
      sheet.facts([told.subject(need)] + circumstances(need))
      sheet.list(
        words.say("Règle tranchée", "Rule decided"), words.say("Règles tranchées", "Rules decided"),
        need.decides.map(names.ruleLabel), level: 2)
      sheet.list(
        words.say("Règle en attente", "Rule waiting"),
        words.say("Règles en attente", "Rules waiting"),
        need.rules.filter { !need.decides.contains($0) }.map(names.ruleLabel), level: 2)
      if let declaration = told.declaration(need.datum) {
        sheet.fact(
          words.about(
            words.say(
              "À écrire dans la fiche de la collectivité", "To write in the place’s declaration"),
            declaration),
          level: 2)
      }
    }
  }

  private func circumstances(_ need: Needs.Need) -> [String] {
    [
      told.reason(need),
      need.datum.holder.map {
        words.about(words.say("détenteur", "holder"), names.stakeholder($0))
      },
      need.frequency.map {
        words.about(words.say("fréquence", "frequency"), words.frequency($0))
      },
    ].compactMap { $0 }
  }

  private func writeObstacles(to sheet: inout Sheet) {
    let list = needs.list.filter { $0.obstacle != nil }
    guard !list.isEmpty else { return }
    sheet.heading(words.say("Ce que personne ne peut fournir", "What nobody can supply"))
    for need in list {
      sheet.facts([told.subject(need)] + [need.obstacle.map(told.obstacle)].compactMap { $0 })
      sheet.list(
        words.say("Règle en attente", "Rule waiting"),
        words.say("Règles en attente", "Rules waiting"), need.rules.map(names.ruleLabel), level: 2)
    }
  }
}
