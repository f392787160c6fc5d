public import JalonModel

/// What changes in a diagnosis on changed inputs, as a page to read.
public struct WhatIfPage {
  private let simulation: WhatIf
  private let options: PageOptions
  private let names: Names

  private var words: Words { names.words }

  /// The page of a simulation for a reader.
  public init(_ simulation: WhatIf, _ options: PageOptions) {
    self.simulation = simulation
    self.options = options
    names = Names(simulation.after, options.language)
  }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    sheet.title(simulation.after.place.name)
    let day = DateFormat(words.language).text(simulation.after.asOf)
    sheet.fact(
      words.say("Simulation en date du \(day)", "Simulation as of \(day)"), level: 0)
    sheet.heading(words.say("Ce qui est supposé", "What is supposed"))
    for change in simulation.changes { sheet.fact(supposed(change)) }
    sheet.heading(words.say("Ce qui change", "What changes"))
    let rules = simulation.rules
    let practices = simulation.practices
    if rules.isEmpty, practices.isEmpty {
      sheet.fact(words.say("Rien ne change.", "Nothing changes."))
    }
    for (index, change) in rules.enumerated() {
      if index > 0 { sheet.blank() }
      write(change, to: &sheet)
    }
    for change in practices {
      sheet.facts([
        words.about(words.say("Pratique", "Practice"), names.practice(change.practice)),
        words.becomes(words.proposed(change.before), words.proposed(change.after)),
      ])
    }
    return SheetText.text(sheet, options)
  }

  private func supposed(_ change: WhatIf.Change) -> String {
    switch change {
    case .figure(let figure):
      let after = names.figures.text(
        .measured(figure.after, .normal), unit: figure.unit, decimals: nil)
      let before =
        figure.before.map {
          names.figures.text($0, unit: figure.unit, decimals: figure.decimals)
        } ?? words.reason(.absent)
      var when = [DateFormat(words.language).text(figure.period)]
      if figure.place.id != simulation.after.place.id { when.append(figure.place.name) }
      return words.about(
        label(figure) + " (\(when.joined(separator: ", ")))", words.becomes(before, after))
    case .threshold(let id, let unit, let before, let after):
      let was = before.map { names.figures.short($0, unit: unit) }
      return words.about(
        words.say("Seuil ", "Threshold ") + words.quoted(id),
        words.becomes(
          was ?? words.say("pas en vigueur", "not in force"),
          names.figures.short(after, unit: unit)))
    case .disabled(let rule):
      return words.about(
        words.say("Règle désactivée", "Rule switched off"), names.ruleLabel(rule))
    }
  }

  private func label(_ figure: WhatIf.FigureChange) -> String {
    guard let asked = names.surveyAggregate(figure.indicator) else {
      return names.indicatorLabel(figure.indicator, group: figure.group)
    }
    return [
      names.question(asked.question, of: asked.survey),
      names.group(figure.group, answering: asked.survey), words.aggregate(asked.aggregate),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private func write(_ change: WhatIf.RuleChange, to sheet: inout Sheet) {
    sheet.fact(names.ruleLabel(change.after.rule), .strong)
    let (before, after) = (words.outcome(of: change.before), words.outcome(of: change.after))
    if before != after { sheet.fact(words.becomes(before, after), level: 2) }
    let was = change.before.suggestions.map(told)
    let now = change.after.suggestions.map(told)
    sheet.list(
      words.say("N’est plus proposé", "No longer suggested"),
      words.say("Ne sont plus proposés", "No longer suggested"),
      was.filter { !now.contains($0) }, level: 2)
    sheet.list(
      words.say("Proposé", "Suggested"), words.say("Proposés", "Suggested"),
      now.filter { !was.contains($0) }, level: 2)
  }

  private func told(_ suggestion: Finding.Suggestion) -> String {
    let label = names.solutionLabel(suggestion.solution)
    return switch suggestion.applicable {
    case .true: label
    case .false: label + words.say(" (exigences non remplies)", " (requirements not met)")
    case .unknown: label + words.say(" (exigences à vérifier)", " (requirements to be checked)")
    }
  }
}

extension Words {
  fileprivate func proposed(_ truth: Truth) -> String {
    switch truth {
    case .true: say("proposée", "proposed")
    case .false: say("non proposée", "not proposed")
    case .unknown: say("à vérifier", "to be checked")
    }
  }
}
