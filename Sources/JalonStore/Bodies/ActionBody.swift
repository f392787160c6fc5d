import JalonModel

/// A text for people as an event's row holds it.
struct TextBody: Codable {
  var fr: String?
  var en: String?

  init(_ text: Text) {
    switch text {
    case .only(let text, in: .fr): fr = text
    case .only(let text, in: .en): en = text
    case .both(let french, let english): (fr, en) = (french, english)
    }
  }

  var text: Text {
    switch (fr, en) {
    case (let fr?, let en?): .both(fr: fr, en: en)
    case (nil, let en?): .only(en, in: .en)
    case (let fr, nil): .only(fr ?? "", in: .fr)
    }
  }
}

/// A target as an event's row holds it.
struct TargetBody: Codable {
  var indicator: String
  var value: Double
  var by: WrittenValue<Period>

  init(_ target: PlannedAction.Target) {
    indicator = target.indicator
    value = target.value
    by = WrittenValue(target.by)
  }

  var target: PlannedAction.Target {
    PlannedAction.Target(indicator: indicator, value: value, by: by.value)
  }
}

/// A proposed action as an event's row holds it; its id stands in the row's columns, and who signed
/// its history in a table of its own.
struct ActionBody: Codable {
  var title: TextBody
  var role: String?
  var owner: String?
  var within: WrittenValue<TimeSpan>?
  var solution: String?
  var measure: String?
  var target: TargetBody?
  var rules: [String]
  var lead: String?
  var status: WordValue<PlanAction.Status>
  var history: [EntryBody]
  var start: Double?
  var due: WrittenValue<Day>?

  init(_ action: PlanAction) {
    title = TextBody(action.plan.title)
    role = action.plan.role
    owner = action.plan.owner
    within = action.plan.due.map(WrittenValue.init)
    solution = action.plan.solution
    measure = action.plan.measure
    target = action.plan.target.map(TargetBody.init)
    rules = action.rules
    lead = action.lead
    status = WordValue(action.status)
    history = action.history.map(EntryBody.init)
    start = action.start
    due = action.due.map(WrittenValue.init)
  }

  /// The action of an id, signed at each place of its history by whom `name` gives.
  func action(_ id: PlanAction.ID, signedBy name: (Int) -> String?) -> PlanAction {
    var plan = PlannedAction(title: title.text)
    plan.role = role
    plan.owner = owner
    plan.due = within?.value
    plan.solution = solution
    plan.measure = measure
    plan.target = target?.target
    let proposed = history.first?.on.value ?? .earliest
    var action = PlanAction(id: id, plan: plan, rules: rules, lead: lead, proposed: proposed)
    action.status = status.value
    action.history = history.enumerated().map { $1.entry(by: name($0)) }
    action.start = start
    action.due = due?.value
    return action
  }
}
