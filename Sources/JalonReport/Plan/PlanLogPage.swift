public import JalonModel

/// The record of action plans as a page to read, oldest first.
public struct PlanLogPage {
  private let entries: [PlanLogEntry]
  private let options: PageOptions
  private let names: Names
  private let titles: [PlanAction.ID: Text]

  /// The page of a record, with the words of a plan.
  public init(_ entries: [PlanLogEntry], _ plan: ActionPlan, _ options: PageOptions) {
    self.entries = entries
    self.options = options
    names = Names(plan, options.language)
    titles = Dictionary(plan.actions.map { ($0.id, $0.plan.title) }) { first, _ in first }
  }

  private var words: Words { names.words }
  private var dates: DateFormat { DateFormat(words.language) }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    sheet.title(words.say("Registre du plan d’action", "Record of the action plan"))
    if entries.isEmpty {
      sheet.fact(words.say("Rien au registre.", "Nothing on record."), level: 0)
    }
    for entry in entries { write(entry, to: &sheet) }
    return SheetText.text(sheet, options)
  }

  private func write(_ entry: PlanLogEntry, to sheet: inout Sheet) {
    switch entry {
    case .run(let recorded):
      let day = dates.text(recorded.run.asOf)
      let count = words.count(
        recorded.places.count, words.say("collectivité", "place"),
        words.say("collectivités", "places"))
      let erratum = recorded.errata.isEmpty ? "" : words.say(", erratum", ", erratum")
      sheet.heading(
        words.say(
          "Passage \(recorded.number)\u{A0}: revue en date du \(day), \(count)\(erratum)",
          "Run \(recorded.number): review as of \(day), \(count)\(erratum)"))
      sheet.fact(
        words.about(words.say("Programme", "Program"), recorded.run.engine)
          + words.say("; données ", "; data ") + recorded.run.data.prefix(12) + "…",
        .faint)
    case .event(let event):
      guard let fact = told(event) else { return }
      let level = event.run == nil ? 0 : 1
      if event.run == nil { sheet.blank() }
      sheet.fact(fact, level: level)
    }
  }

  /// What was added; nil where the run says it.
  private func told(_ event: PlanLogEntry.Event) -> String? {
    let place = names.place(event.place)
    switch event.event {
    case .reviewed: return nil
    case .episode(let trigger, let episode):
      let state =
        episode.map { words.state($0.state) } ?? words.say("plus en attente", "no longer pending")
      return words.about("\(place), \(names.trigger(trigger))", state)
    case .proposed(let action):
      let entry = action.history.last.map { told($0, event) } ?? words.status(action.status)
      return words.about("\(place), \(names.text(action.plan.title))", entry)
    case .decided(let id, let decision):
      let title = titles[id].map(names.text) ?? id.description
      return words.about("\(place), \(title)", told(decision.entry, event))
    }
  }

  private func told(_ entry: PlanAction.Entry, _ event: PlanLogEntry.Event) -> String {
    let what = entry.status.map(words.status) ?? words.say("note", "note")
    let by = entry.by.map { words.say(", par \($0)", ", by \($0)") } ?? ""
    let who = event.isNameRemoved ? words.say(", nom retiré", ", name removed") : by
    let when = dates.text(entry.on)
    let why = entry.because.map { " (\($0))" } ?? ""
    return words.say("\(what) le \(when)\(who)\(why)", "\(what) on \(when)\(who)\(why)")
  }
}
