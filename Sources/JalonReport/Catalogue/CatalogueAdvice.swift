internal import JalonModel

/// Solutions, practices and stakeholders: what can be done, and with whom.
extension CatalogueContent {
  var solutions: CatalogueSection {
    section(
      "solution",
      pack.solutions.map { each in
        var entry = Entry(each.id, text(each.label))
        entry.say(
          words.say("Partenaire", "Partner"), each.partner.map(names.stakeholder), brief: .yes)
        entry.say(words.say("Volet", "Strand"), text(each.strand))
        entry.say(words.say("Répond à", "Answers"), choice(each.answers.map(answered)))
        entry.say(words.say("Exige", "Requires"), sentence(each.requires), brief: .yes)
        entry.say(words.say("Mesure", "Measure"), each.measure.map(names.measure))
        entry.say(words.say("Effet", "Effect"), text(each.effect))
        entry.say(disabledName, text(each.disabledBecause), brief: .yes)
        return entry
      })
  }

  /// What a solution answers: a rule, or else an issue.
  private func answered(_ id: String) -> String {
    names.rule(id).map { text($0.label) } ?? names.issue(id)
  }

  var practices: CatalogueSection {
    section("practice", .cards, [.init(title: nil, entries: pack.practices.map(entry))])
  }

  private func entry(_ practice: Practice) -> Entry {
    var entry = Entry(practice.id, text(practice.title))
    entry.say(
      words.say("Proposée quand", "Proposed when"), sentence(practice.proposedWhen), brief: .yes)
    for field in practice.card {
      entry.say(
        words.cardField(field.name), choice(field.texts.map { cardText($0, of: field.name) }))
    }
    for id in practice.relations.keys.sorted() {
      let relations = Relation.allCases.filter { practice.relations[id]?.contains($0) == true }
      entry.say(
        words.say(
          "Relation avec \(names.stakeholder(id))", "Relation with \(names.stakeholder(id))"),
        choice(relations.map(words.relation)))
    }
    entry.say(disabledName, text(practice.disabledBecause), brief: .yes)
    return entry
  }

  private func cardText(_ text: Text, of field: String) -> String {
    let shown = self.text(text)
    guard field == "milieu", let milieu = Milieu(rawValue: shown) else { return shown }
    return words.milieu(milieu)
  }

  var stakeholders: CatalogueSection {
    section(
      "stakeholder",
      pack.stakeholders.map { each in
        var entry = Entry(each.id, text(each.name))
        entry.say(words.say("Secteur", "Sector"), each.sector.map(words.sector), brief: .yes)
        entry.say(words.say("Rôles", "Roles"), choice(each.roles))
        entry.say(words.say("Territoire", "Territory"), each.territory.map(names.place))
        entry.say(words.say("Sert", "Serves"), choice(each.serves.map(served)))
        entry.say(disabledName, text(each.disabledBecause), brief: .yes)
        return entry
      })
  }

  /// A group by its name, another clientele or a place as the pack names it.
  private func served(_ id: String) -> String {
    names.group(id) ?? names.place(id)
  }
}
