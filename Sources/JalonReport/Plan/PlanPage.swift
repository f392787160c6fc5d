public import JalonModel

/// An action plan as a page to read: a list, or each action with its record.
public struct PlanPage {
  /// How much is told of each action.
  public enum Detail: Hashable, Sendable {
    /// What it is, who leads it, by when.
    case list
    /// Also what called for it and the whole of its record.
    case record
  }

  private let plan: ActionPlan
  private let options: PageOptions
  private let detail: Detail
  private let names: Names

  /// The page of a plan for a reader.
  public init(_ plan: ActionPlan, _ options: PageOptions, _ detail: Detail = .list) {
    self.plan = plan
    self.options = options
    self.detail = detail
    names = Names(plan, options.language)
  }

  private var words: Words { names.words }
  private var dates: DateFormat { DateFormat(words.language) }

  /// The page, each line ended by a line feed.
  public var text: String {
    var sheet = Sheet()
    let day = dates.text(plan.asOf)
    sheet.title(words.say("Plan d’action en date du \(day)", "Action plan as of \(day)"))
    if plan.actions.isEmpty { sheet.fact(words.say("Aucune action.", "No actions."), level: 0) }
    for place in places {
      sheet.heading(names.place(place))
      // What waits for a person or runs comes before what has ended.
      let own = plan.actions.filter { $0.id.place == place }
      let ordered = PlanAction.Status.inOrder.flatMap { status in
        own.filter { $0.status == status }
      }
      for (index, action) in ordered.enumerated() {
        if index > 0 { sheet.blank() }
        entry(action).write(to: &sheet)
      }
    }
    return SheetText.text(sheet, options)
  }

  private var places: [String] {
    var seen: Set<String> = []
    return plan.actions.map(\.id.place).filter { seen.insert($0).inserted }
  }

  private func entry(_ action: PlanAction) -> AgendaSection.Entry {
    let text = ActionText(names: names)
    var entry = AgendaSection.Entry(text.title(action), word: words.status(action.status))
    entry.say(text.identifier(action))
    entry.say(LeadText(names: names).fact(leading: action.lead))
    let late = text.delay(action.daysLate(on: plan.asOf))
    let due = [text.due(action), late].compactMap { $0 }
    if !due.isEmpty { entry.lines.append(.init(facts: due)) }
    guard detail == .record else { return entry }
    for fact in [
      text.trigger(action), text.rules(action), text.solution(action), text.measure(action),
      text.target(action),
    ] { entry.say(fact) }
    entry.say(words.say("Inscriptions", "Entries"))
    for line in action.history { entry.say(told(line), depth: 1) }
    return entry
  }

  private func told(_ entry: PlanAction.Entry) -> String {
    let what = entry.status.map(words.status) ?? words.say("note", "note")
    let who = entry.by.map { words.say(", par \($0)", ", by \($0)") } ?? ""
    let head = "\(dates.text(entry.on)), \(what)\(who)"
    return entry.because.map { words.about(head, $0) } ?? head
  }
}

extension PlanAction.Status {
  fileprivate static let inOrder: [Self] = [
    .proposed, .accepted, .inProgress, .done, .declined, .dropped,
  ]
}
