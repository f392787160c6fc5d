internal import JalonModel

/// Rules and triggers: what is watched, and what is said or done.
extension CatalogueContent {
  var rules: CatalogueSection {
    section("rule", .cards, byCharacteristic(pack.rules, \.characteristic, entry))
  }

  /// All that is said of a rule.
  func entry(_ rule: Rule) -> Entry {
    var entry = Entry(rule.id, text(rule.label))
    let sentences = RuleSentences(names: names, ids: ids)
    entry.say(
      words.say("Signalée quand", "Flagged when"), sentence(rule.when, in: rule), brief: .yes)
    entry.say(words.say("Vise", "Applies where"), sentence(rule.applies, in: rule), brief: .yes)
    entry.say(words.say("Gravité", "Severity"), sentences.severity(of: rule), brief: .yes)
    entry.say(words.say("Constat", "Finding"), sentences.finding(of: rule))
    for threshold in rule.thresholds {
      let name = ids.shown(ThresholdPhrase.ownName(threshold.id, of: rule))
      let value = ThresholdPhrase(names: names).values(threshold)
      let source = text(threshold.source ?? rule.source)
      entry.say(
        words.say("Seuil \(name)", "Threshold \(name)"), "\(value) (\(source))", brief: .yes)
    }
    for quantity in rule.quantities {
      let name = ids.shown(quantity.name)
      entry.say(
        words.say("Grandeur \(name)", "Quantity \(name)"),
        QuantityPhrase(names: names, ids: ids).text(quantity.quantity, in: rule))
    }
    entry.say(sourceName, text(rule.source))
    entry.say(words.say("Enjeu", "Issue"), rule.issue.map(names.issue))
    entry.say(words.say("Propose", "Suggests"), choice(rule.suggests.map(names.solutionLabel)))
    entry.say(words.say("Responsable", "Owner"), rule.owner.map(names.stakeholder))
    entry.say(disabledName, text(rule.disabledBecause), brief: .yes)
    for adjustment in rule.adjustments {
      let because = text(adjustment.origin.because) ?? names.layer(adjustment.origin.layer)
      let field = adjustment.field.split(separator: ".").first ?? ""
      entry.say(words.adjusted(field), because)
    }
    return entry
  }

  var triggers: CatalogueSection {
    section(
      "trigger", .cards, [.init(title: nil, entries: pack.triggers.map(entry))])
  }

  private func entry(_ trigger: Trigger) -> Entry {
    var entry = Entry(trigger.id, text(trigger.label) ?? trigger.id)
    entry.say(words.say("Quand", "When"), sentence(trigger.when), brief: .yes)
    entry.say(sourceName, text(trigger.source))
    entry.say(
      words.say("Ouvre après", "Opens after"),
      words.count(trigger.persists, words.say("revue", "review"), words.say("revues", "reviews")))
    entry.say(
      words.say("Ferme après", "Closes after"),
      words.count(trigger.clears, words.say("revue", "review"), words.say("revues", "reviews")))
    entry.say(words.say("Repos", "Cooldown"), span(trigger.cooldown))
    entry.say(words.say("Cadence", "Cadence"), span(trigger.cadence))
    for action in trigger.actions {
      entry.say(words.say("Action", "Action"), text(action), brief: .yes)
    }
    entry.say(
      words.say("Escalade", "Escalation"),
      trigger.escalation.map { "\(names.stakeholder($0.to)), \($0.after.text(in: words.language))" }
    )
    entry.say(disabledName, text(trigger.disabledBecause), brief: .yes)
    return entry
  }

  private func text(_ action: PlannedAction) -> String {
    let target = action.target.map { target in
      let unit = names.indicator(target.indicator)?.unit ?? ""
      let value = names.figures.short(target.value, unit: unit)
      let by = DateFormat(words.language).text(target.by)
      return words.say("cible\u{A0}: ", "target: ")
        + "\(names.indicatorLabel(target.indicator)), \(value), \(by)"
    }
    let parts = [
      text(action.title), action.role.map { words.say("rôle ", "role ") + $0 },
      action.owner.map(names.stakeholder), span(action.due),
      action.solution.map(names.solutionLabel), action.measure.map(names.measure), target,
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }
}
