internal import JalonModel

/// What was declared or asked for by its name, as a card: what it is, then what it comes to at the
/// place.
struct PromptCards {
  let options: PageOptions

  private var words: Words { options.words }

  /// A rule with its outcome, as a tree.
  func write(rule explanation: Explanation, to sheet: inout Sheet) {
    let names = Names(explanation.diagnosis, options.language)
    let finding = explanation.finding
    sheet.title(names.ruleLabel(finding.rule))
    if let rule = names.rule(finding.rule) {
      sheet.facts([rule.id, words.line(rule.origin.line, of: rule.origin.file)])
      let content = content(explanation)
      write(content.entry(rule), .brief, to: &sheet)
    }
    sheet.heading(words.about(here(explanation), words.outcome(of: finding)))
    let parts = ExplanationParts(explanation: explanation, names: names)
    parts.writeMessage(level: 1, to: &sheet)
    parts.writeFailure(level: 1, to: &sheet)
    for section in explanation.sections {
      if explanation.sections.count > 1 {
        sheet.fact(words.part(section.part).capital, level: 0, .strong)
      }
      ConditionTree(names: names).write(section.condition, to: &sheet)
    }
    write(parts.sources, to: &sheet)
    TurnsPart(names: names).write(explanation, to: &sheet)
    parts.writeMissing(to: &sheet)
  }

  /// An indicator with its figure.
  func write(_ indicator: Indicator, _ explanation: Explanation, to sheet: inout Sheet) {
    let names = Names(explanation.diagnosis, options.language)
    sheet.title(names.text(indicator.label))
    sheet.facts([indicator.id, words.line(indicator.origin.line, of: indicator.origin.file)])
    write(content(explanation).entry(indicator), .whole, to: &sheet)
    sheet.heading(here(explanation))
    QuantityPart(explanation: explanation, names: names).write(to: &sheet)
  }

  /// Anything else, as the catalogue has it.
  func write(_ catalogue: Catalogue, kind: String, id: String, to sheet: inout Sheet) {
    let content = CatalogueContent(catalogue, options.language, ids: .bare)
    let entries = content.sections.filter { $0.kind == kind }.flatMap {
      $0.groups.flatMap(\.entries)
    }
    guard let entry = entries.first(where: { $0.id == id }) else {
      return sheet.fact(words.noted(kind, id), level: 0)
    }
    sheet.title(entry.title)
    sheet.facts([words.declaration(kind).capital, id])
    write(entry, .whole, to: &sheet)
  }

  /// A condition: whether it holds, as a tree, and what would change that.
  func write(condition explanation: Explanation, to sheet: inout Sheet) {
    let names = Names(explanation.diagnosis, options.language)
    let parts = ExplanationParts(explanation: explanation, names: names)
    if let condition = explanation.sections.first?.condition, explanation.finding.failure == nil {
      sheet.title(words.truth(condition.truth).capital)
    }
    parts.writeFailure(level: 0, to: &sheet)
    for section in explanation.sections {
      ConditionTree(names: names, whole: .known).write(section.condition, to: &sheet)
    }
    write(parts.sources, to: &sheet)
    TurnsPart(names: names, subject: .condition).write(explanation, to: &sheet)
    parts.writeMissing(to: &sheet)
  }

  private func write(_ sources: [String], to sheet: inout Sheet) {
    sheet.list(
      words.say("Source", "Source"), words.say("Sources", "Sources"), sources, level: 1, .faint)
  }

  private func here(_ explanation: Explanation) -> String {
    let day = DateFormat(words.language).text(explanation.diagnosis.asOf)
    return "\(explanation.diagnosis.place.name), \(day)"
  }

  private func content(_ explanation: Explanation) -> CatalogueContent {
    let diagnosis = explanation.diagnosis
    return CatalogueContent(
      Catalogue(pack: diagnosis.pack, placeNames: diagnosis.placeNames), options.language,
      ids: .bare)
  }

  /// How much of a declaration is told.
  private enum Length { case brief, whole }

  private func write(_ entry: CatalogueSection.Entry, _ length: Length, to sheet: inout Sheet) {
    let isVerbose = length == .whole || options.verbosity == .verbose
    for fact in entry.facts where fact.isBrief || isVerbose {
      sheet.fact(words.about(fact.name, fact.text))
    }
  }
}
