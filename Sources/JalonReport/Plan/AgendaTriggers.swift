internal import JalonModel

/// The triggers of an agenda: what opened, is open, waits, closed, or cannot be told.
struct AgendaTriggers {
  let agenda: Agenda
  let names: Names

  private var words: Words { names.words }
  private var dates: DateFormat { DateFormat(words.language) }

  private func section(
    _ title: String, of watches: [Agenda.Watch],
    _ told: (Agenda.Watch, inout AgendaSection.Entry) -> Void
  ) -> AgendaSection {
    AgendaSection(
      title: title,
      entries: watches.map { watch in
        var entry = AgendaSection.Entry(names.trigger(watch.trigger))
        told(watch, &entry)
        return entry
      })
  }

  private func declared(_ watch: Agenda.Watch) -> Trigger? {
    agenda.pack.triggers.first { $0.id == watch.trigger }
  }

  var opened: AgendaSection {
    section(
      words.say("Ouverts à cette revue", "Opened at this review"),
      of: agenda.watches.filter(\.hasOpened)
    ) {
      ground($0, &$1)
    }
  }

  var stillOpen: AgendaSection {
    section(
      words.say("Toujours ouverts", "Still open"),
      of: agenda.watches.filter {
        $0.after?.isOpen == true && !$0.hasOpened && $0.truth != .unknown
      }
    ) { watch, entry in
      entry.say(since(watch))
      if watch.after?.state == .closing, let clears = declared(watch)?.clears {
        let reviews = words.reviews(watch.after?.count ?? 0, of: clears)
        entry.say(
          words.say(
            "La condition n’est plus remplie, \(reviews)",
            "The condition no longer holds, \(reviews)"))
      } else {
        ground(watch, &entry)
      }
      entry.say(nextReview(watch))
    }
  }

  var pending: AgendaSection {
    section(
      words.say("En attente d’ouverture", "Waiting to open"),
      of: agenda.watches.filter { $0.after?.state == .pending && $0.truth != .unknown }
    ) { watch, entry in
      if let rests = watch.rests {
        let day = dates.text(rests)
        entry.say(
          words.say(
            "Au repos, ne rouvre pas avant le \(day)", "At rest, not reopened before \(day)"))
      } else if let persists = declared(watch)?.persists {
        let reviews = words.reviews(watch.after?.count ?? 0, of: persists)
        entry.say(
          words.say("La condition est remplie, \(reviews)", "The condition holds, \(reviews)"))
      }
      ground(watch, &entry)
    }
  }

  var closed: AgendaSection {
    section(
      words.say("Fermés à cette revue", "Closed at this review"),
      of: agenda.watches.filter(\.hasClosed)
    ) { watch, entry in
      if let opened = watch.before?.opened {
        let day = dates.text(opened)
        entry.say(words.say("Était ouvert depuis le \(day)", "Had been open since \(day)"))
      }
      entry.say(words.say("La condition n’est plus remplie", "The condition no longer holds"))
    }
  }

  /// What stands still, as nothing asks about it any more.
  var suspended: AgendaSection {
    AgendaSection(
      title: words.say("Suspendus", "Suspended"),
      entries: agenda.suspended.map { suspension in
        let episode = suspension.episode
        var entry = AgendaSection.Entry(names.text(suspension.label))
        entry.say(words.suspended(suspension.reason, layer: names.layer))
        let state = words.state(episode.state)
        entry.say(words.say("Reste tel quel\u{A0}: \(state)", "Held as it is: \(state)"))
        if episode.isOpen, let opened = episode.opened.map(dates.text) {
          entry.say(words.say("Ouvert depuis le \(opened)", "Open since \(opened)"))
        }
        return entry
      })
  }

  /// What nobody can decide, with what is missing and whom to ask.
  var unknown: AgendaSection {
    section(
      words.say("Indécidables, faute de données", "Undecided for lack of data"),
      of: agenda.watches.filter { $0.truth == .unknown }
    ) { watch, entry in
      if watch.isHeld, let state = watch.after?.state {
        let word = words.state(state)
        entry.say(words.say("Reste tel quel\u{A0}: \(word)", "Held as it is: \(word)"))
        if watch.after?.isOpen == true { entry.say(since(watch)) }
      }
      if let failure = watch.failure {
        entry.say(words.about(words.failure(failure.kind).capital, names.text(failure.message)))
      }
      for facts in missing(watch) { entry.lines.append(.init(facts: facts)) }
    }
  }

  var escalations: AgendaSection {
    section(
      words.say("À porter plus haut", "To be escalated"),
      of: agenda.watches.filter { $0.escalates != nil }
    ) { watch, entry in
      if let actor = watch.escalates {
        entry.say(words.about(words.say("À saisir", "To be taken to"), names.stakeholder(actor)))
      }
      entry.say(since(watch))
      entry.say(
        words.say("Aucune action n’est en cours ni faite", "No action is in progress or done"))
    }
  }

  private func since(_ watch: Agenda.Watch) -> String? {
    watch.after?.opened.map(dates.text).map { day in
      words.say("Ouvert depuis le \(day)", "Open since \(day)")
    }
  }

  private func nextReview(_ watch: Agenda.Watch) -> String? {
    watch.nextReview.map {
      words.about(words.say("Prochaine revue, au plus tard", "Next review, by"), dates.text($0))
    }
  }

  /// What it asks, and the figures that it compared.
  private func ground(_ watch: Agenda.Watch, _ entry: inout AgendaSection.Entry) {
    guard let trigger = declared(watch) else { return }
    entry.say(ConditionSentence(names: names).sentence(trigger.when, in: nil).withoutFullStop)
    let quantities = Comparisons(of: trigger.when).quantities(of: watch.evidence)
    let text = EvidenceText(names: names)
    for (evidence, quantity) in zip(watch.evidence, quantities) where evidence.value != nil {
      entry.lines.append(.init(facts: text.facts(evidence, quantity: quantity), depth: 1))
    }
  }

  private func missing(_ watch: Agenda.Watch) -> [[String]] {
    let text = MissingText(names: names)
    var told: [[String]] = []
    for datum in watch.missing {
      let gap = Gap(data: [datum])
      let holder = datum.holder.map {
        words.about(words.say("à demander à", "to be asked of"), names.stakeholder($0))
      }
      let what = words.about(words.say("Il manque", "Missing"), text.subject(gap))
      let facts = [what, text.reason(gap), holder].compactMap { $0 }
      if !told.contains(facts) { told.append(facts) }
    }
    return told
  }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
