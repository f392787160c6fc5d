import JalonLua
import JalonModel

extension PackBuilder {
  mutating func trigger(_ each: Declared) -> Trigger? {
    let fields = each.fields
    let when = condition(required("when", of: each))
    let actions = plannedActions(of: each)
    guard let when, let actions else { return nil }
    var made = Trigger(id: each.id, when: when, actions: actions, origin: each.origin)
    made.label = text(fields["label"])
    made.source = text(fields["source"])
    made.persists = whole(fields["persists"], 1...1000) ?? 1
    made.clears = whole(fields["clears"], 1...1000) ?? 1
    made.cooldown = span(fields["cooldown"])
    made.cadence = span(fields["cadence"])
    made.escalation = escalation(fields["escalation"], of: each)
    made.disabledBecause = each.disabledBecause
    made.adjustments = each.adjustments
    return made
  }

  /// The actions of `action` or of `actions`; nil, with the problem, where there is none.
  private mutating func plannedActions(of each: Declared) -> [PlannedAction]? {
    let several = each.fields["actions"]
    if several != nil, let one = each.fields["action"] {
      note(
        Problem(
          "both_actions",
          .both(
            fr: "«\u{A0}action\u{A0}» et «\u{A0}actions\u{A0}» sont donnés tous les deux.",
            en: "`action` and `actions` are both given."),
          remedy: .both(
            fr: "Mettez toutes les actions dans «\u{A0}actions\u{A0}».",
            en: "Put all the actions into `actions`.")), at: one.origin)
      return nil
    }
    guard let field = several ?? required("action", of: each) else { return nil }
    let made = (field.list ?? [field]).compactMap { plannedAction($0, of: each) }
    return made.isEmpty ? nil : made
  }

  private mutating func plannedAction(_ field: Field, of each: Declared) -> PlannedAction? {
    guard let title = text(field["label"]) else {
      if field["label"] == nil {
        note(
          .missingField(
            "label", "titre",
            of: .both(
              fr: "l’action de «\u{A0}\(each.id)\u{A0}»", en: "the action of `\(each.id)`")),
          at: field.origin)
      }
      return nil
    }
    var made = PlannedAction(title: title)
    made.role = string(field["role"])
    made.owner = string(field["owner"])
    made.due = span(field["due"])
    made.solution = string(field["solution"])
    made.measure = string(field["measure"])
    made.target = target(field["target"], of: each)
    return made
  }

  private mutating func target(_ field: Field?, of each: Declared) -> PlannedAction.Target? {
    guard let field else { return nil }
    let indicator = string(part("indicator", "indicateur", of: field, each))
    let value = number(part("value", "valeur", of: field, each))
    let period = period(part("by", "pour", of: field, each))
    guard let indicator, let value, let period else { return nil }
    return PlannedAction.Target(indicator: indicator, value: value, by: period)
  }

  private mutating func escalation(_ field: Field?, of each: Declared) -> Trigger.Escalation? {
    guard let field else { return nil }
    let after = span(part("after", "apres", of: field, each))
    let to = string(part("to", "a", of: field, each))
    guard let after, let to else { return nil }
    return Trigger.Escalation(after: after, to: to)
  }

  /// A field that a table inside a trigger must have.
  private mutating func part(
    _ name: String, _ french: String, of field: Field, _ each: Declared
  ) -> Field? {
    if let found = field[name] { return found }
    note(
      .missingField(
        name, french,
        of: .both(
          fr: "«\u{A0}\(field.written)\u{A0}» de «\u{A0}\(each.id)\u{A0}»",
          en: "`\(field.written)` of `\(each.id)`")), at: field.origin)
    return nil
  }

  /// Notes the ids in fields of triggers that nothing declares.
  mutating func checkTriggerReferences() {
    let stakeholders = ids(of: "stakeholder", pack.stakeholders.map(\.id))
    let solutions = ids(of: "solution", pack.solutions.map(\.id))
    let measures = ids(of: "measure", pack.measures.map(\.id))
    let indicators = ids(of: "indicator", pack.indicators.map(\.id))
    for each in declared["trigger"] ?? [] {
      check(each.fields["escalation"]?["to"], ("partie prenante", "stakeholder"), stakeholders)
      let given = each.fields["actions"] ?? each.fields["action"]
      for action in given?.list ?? given.map({ [$0] }) ?? [] {
        check(action["owner"], ("partie prenante", "stakeholder"), stakeholders)
        check(action["solution"], ("solution", "solution"), solutions)
        check(action["measure"], ("mesure", "measure"), measures)
        check(action["target"]?["indicator"], ("indicateur", "indicator"), indicators)
      }
    }
  }
}
