internal import JalonModel

/// The actions of an agenda: what waits for an answer, what is late or off its target, the others.
struct AgendaActions {
  let agenda: Agenda
  let names: Names

  private var words: Words { names.words }
  private var text: ActionText { ActionText(names: names) }
  private var leads: LeadText { LeadText(names: names) }

  var proposals: AgendaSection {
    AgendaSection(
      title: words.say("À décider\u{A0}: actions proposées", "To be decided: actions proposed"),
      entries: agenda.proposed.map(proposal))
  }

  private func proposal(_ standing: Agenda.Standing) -> AgendaSection.Entry {
    let action = standing.action
    var entry = AgendaSection.Entry(text.title(action), word: words.status(action.status))
    entry.say(text.identifier(action))
    if let lead = standing.proposal { entry.lines += leads.lines(lead, of: action.plan) }
    for fact in [
      text.due(action), text.trigger(action), text.rules(action), text.solution(action),
      text.measure(action), text.target(action),
    ] { entry.say(fact) }
    return entry
  }

  var overdue: AgendaSection {
    AgendaSection(
      title: words.say("En retard", "Overdue"),
      entries: agenda.overdue.map { standing in
        var entry = entry(standing)
        entry.lines.insert(
          .init(
            facts: [text.delay(standing.daysLate)?.capital, text.due(standing.action)]
              .compactMap { $0 }), at: 0)
        return entry
      })
  }

  var offTarget: AgendaSection {
    AgendaSection(
      title: words.say("Hors cible", "Off target"),
      entries: agenda.offTarget.map { standing in
        var entry = entry(standing)
        entry.lines.insert(.init(facts: text.course(standing)), at: 0)
        entry.say(text.target(standing.action))
        return entry
      })
  }

  /// The actions that were proposed at an earlier review and that nobody answered.
  var waiting: AgendaSection {
    AgendaSection(
      title: words.say("Toujours à décider", "Still to be decided"),
      entries: agenda.standings.filter { $0.proposal == nil && $0.action.status == .proposed }.map {
        standing in
        var entry = entry(standing)
        if let day = standing.action.history.last(where: { $0.status == .proposed })?.on {
          let day = DateFormat(words.language).text(day)
          entry.say(words.say("Proposée le \(day)", "Proposed on \(day)"))
        }
        entry.say(text.due(standing.action))
        return entry
      })
  }

  /// The actions that run, and of which nothing was said above.
  var others: AgendaSection {
    let others = agenda.standings.filter {
      $0.action.isRunning && $0.daysLate == 0 && ($0.shortfall ?? 0) == 0
    }
    return AgendaSection(
      title: words.say("Autres actions suivies", "Other actions followed"),
      entries: others.map { standing in
        var entry = entry(standing)
        entry.say(text.due(standing.action))
        let course = text.course(standing)
        if !course.isEmpty { entry.lines.append(.init(facts: course)) }
        entry.say(text.target(standing.action))
        return entry
      })
  }

  private func entry(_ standing: Agenda.Standing) -> AgendaSection.Entry {
    let action = standing.action
    var entry = AgendaSection.Entry(text.title(action), word: words.status(action.status))
    entry.say(leads.fact(leading: action.lead))
    entry.say(text.identifier(action))
    return entry
  }
}
