internal import JalonModel

/// What an agenda says, part by part, before it is a page or Markdown.
///
/// What waits for a person comes first, then what moved, what is unknown, what was corrected, and
/// what the plan covers. An indicator is followed; nothing says that an action moved it.
struct AgendaContent {
  let agenda: Agenda
  let names: Names

  private let verbosity: PageOptions.Verbosity

  init(_ agenda: Agenda, _ language: Language, _ verbosity: PageOptions.Verbosity) {
    self.agenda = agenda
    self.verbosity = verbosity
    names = Names(agenda, language)
  }

  private var words: Words { names.words }
  private var dates: DateFormat { DateFormat(words.language) }

  var title: String {
    let place = agenda.place
    var about = [place.designation ?? words.kind(place.kind)]
    if let region = place.within[.region], let name = agenda.placeNames[region] {
      about.append(name)
    }
    return "\(place.name) (\(about.joined(separator: ", ")))"
  }

  /// Which review it is, and when the next one is due.
  var head: [String] {
    let day = dates.text(agenda.asOf)
    var head = [
      words.say(
        "Revue du plan d’action en date du \(day)", "Review of the action plan as of \(day)"),
      agenda.last.map { last in
        words.about(words.say("Revue précédente", "Previous review"), dates.text(last))
      } ?? words.say("Première revue", "First review"),
    ]
    if let next = agenda.watches.compactMap(\.nextReview).min() {
      head.append(
        words.about(words.say("Prochaine revue, au plus tard", "Next review, by"), dates.text(next))
      )
    }
    for pack in names.packs { head.append(words.about(words.say("Trousse", "Pack"), pack)) }
    if !agenda.corrects.isEmpty {
      let differences = agenda.corrects.map(names.text).joined(separator: "; ")
      head.append(
        words.about(
          words.say(
            "Erratum de la revue de cette date, car ont changé",
            "Erratum of the review of this date, as these have changed"), differences))
    }
    return head
  }

  /// Where the actions of the plan and the triggers stand, in numbers.
  var summary: String {
    let statuses = PlanAction.Status.allCases.compactMap { status in
      let count = agenda.standings.count { $0.action.status == status }
      return count == 0 ? nil : words.status(status, of: count)
    }
    let late = agenda.overdue.count
    let off = agenda.offTarget.count
    let parts =
      statuses
      + (late == 0
        ? [] : [words.say("\(words.number(late)) en retard", "\(words.number(late)) overdue")])
      + (off == 0
        ? [] : [words.say("\(words.number(off)) hors cible", "\(words.number(off)) off target")])
    let actions = words.count(
      agenda.standings.count, words.say("action à suivre", "action to follow"),
      words.say("actions à suivre", "actions to follow"))
    guard !parts.isEmpty else { return actions }
    return words.about(
      actions, parts.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", "))
  }

  /// The parts that have something to say.
  var sections: [AgendaSection] {
    let actions = AgendaActions(agenda: agenda, names: names)
    let triggers = AgendaTriggers(agenda: agenda, names: names)
    let coverage = AgendaCoverage(agenda: agenda, names: names, verbosity: verbosity)
    return
      ([
        actions.proposals, actions.waiting, actions.overdue, actions.offTarget,
        triggers.escalations, triggers.opened,
        triggers.stillOpen, triggers.pending, triggers.closed, triggers.suspended, triggers.unknown,
        actions.others,
        errata,
      ] + coverage.sections).filter { !$0.entries.isEmpty }
  }

  private var errata: AgendaSection {
    AgendaSection(
      title: words.say("Données corrigées depuis", "Figures corrected since"),
      entries: agenda.errata.map { erratum in
        let was = erratum.was
        var label = names.indicatorLabel(was.indicator, group: was.group)
        label += ", " + dates.text(was.period)
        if !names.isHere(was.place) { label += ", " + names.place(was.place) }
        var entry = AgendaSection.Entry(label)
        let (before, after) = (
          figure(was.reading, of: was.indicator), figure(erratum.now, of: was.indicator)
        )
        entry.say(
          words.say(
            "\(before) à la dernière revue, maintenant \(after)",
            "\(before) at the last review, now \(after)"))
        return entry
      })
  }

  private func figure(_ reading: Reading, of indicator: String) -> String {
    let declared = names.indicator(indicator)
    return names.figures.text(
      reading, unit: declared?.unit ?? "", decimals: declared?.decimals)
  }
}
