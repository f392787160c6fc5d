import JalonModel

/// An invented agenda in which everything happens.
enum AgendaSample {
  static let origin = Origin(layer: "essai", file: "essai.lua", line: 1, column: 1)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .earliest
  }

  static var pack: RulePack {
    var pack = RulePack()
    pack.layers = [.init(id: "essai")]
    pack.layers[0].title = .both(fr: "Essai", en: "Trial")
    pack.characteristics = (1...2).map { order in
      Characteristic(
        id: "c_\(order)", label: .both(fr: "Volet \(order)", en: "Side \(order)"),
        statement: .both(fr: "Énoncé", en: "Statement"), order: order, origin: origin)
    }
    var rate = Indicator(
      id: "taux_x", label: .both(fr: "Taux suivi", en: "Rate followed"), origin: origin)
    (rate.unit, rate.decimals) = ("%", 1)
    pack.indicators = [rate]
    pack.stakeholders = [
      Stakeholder(id: "office_x", name: .both(fr: "Office", en: "Office"), origin: origin),
      Stakeholder(id: "conseil_x", name: .both(fr: "Conseil", en: "Council"), origin: origin),
    ]
    pack.triggers = ["opens", "stays", "closing", "waits", "rests", "shuts", "held", "broken"].map {
      var trigger = Trigger(
        id: "t_\($0)", when: .fires("r_x"), actions: [planned("Agir", "Act")], origin: origin)
      trigger.label = .both(fr: "Déclencheur \($0)", en: "Trigger \($0)")
      (trigger.persists, trigger.clears) = (3, 2)
      return trigger
    }
    pack.rules = [
      Rule(
        id: "r_x", characteristic: "c_1", label: .both(fr: "Constat x", en: "Finding x"),
        source: .only("essai", in: .fr), when: .known(.leaf(.reading(ReadingQuery("taux_x")))),
        origin: origin)
    ]
    return pack
  }

  static func planned(_ fr: String, _ en: String) -> PlannedAction {
    var action = PlannedAction(title: .both(fr: fr, en: en))
    action.role = "porte_parole"
    action.due = TimeSpan(90, .days)
    action.target = .init(indicator: "taux_x", value: 3, by: period(2028))
    return action
  }

  static func period(_ year: Int) -> Period {
    guard let period = Period(year: year) else { preconditionFailure("a year of the calendar") }
    return period
  }

  static func action(_ number: Int) -> PlanAction {
    PlanAction(
      id: .init(place: "ici", trigger: "t_opens", number: number),
      plan: planned("Agir \(number)", "Act \(number)"), rules: ["r_x"], lead: nil,
      proposed: day(2026, 1, 15))
  }

  static func watch(
    _ id: String, _ truth: Truth, before: Episode.State?, after: Episode.State?
  ) -> Agenda.Watch {
    func episode(_ state: Episode.State?) -> Episode? {
      state.map {
        Episode(
          trigger: id, state: $0, count: 1, since: day(2025, 1, 15),
          opened: $0 == .pending ? nil : day(2025, 4, 15))
      }
    }
    var watch = Agenda.Watch(trigger: id, truth: truth)
    (watch.before, watch.after) = (episode(before), episode(after))
    return watch
  }
}
