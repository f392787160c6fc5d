import JalonModel

/// Reviews of invented places, with every kind of event.
struct Scene {
  let places: [String]
  let day: Day

  init(places count: Int, on day: Day) {
    places = (0..<count).map { "lieu_\($0)" }
    self.day = day
  }

  func run(data: String = "d0") -> ReviewRun {
    var run = ReviewRun(
      asOf: day, engine: "0.1.0",
      packs: [.init(id: "quebec", version: "1.0.0", sha256: "aa")], data: data,
      scope: .all(kinds: nil, within: nil))
    for place in places { run.agendas[place] = "agenda-\(place)-\(day)" }
    return run
  }

  /// What a review adds at a place: a first one opens a trigger and proposes, the next are quiet.
  func events(at place: String, from memory: PlanMemory) -> [PlanEvent] {
    var events: [PlanEvent] = []
    if memory.episodes["table"] == nil {
      let episode = Episode(trigger: "table", state: .open, count: 0, since: day, opened: day)
      events.append(.episode("table", episode))
      var plan = PlannedAction(title: .both(fr: "Réunir la table", en: "Convene the table"))
      plan.due = TimeSpan(90, .days)
      let action = PlanAction(
        id: .init(place: place, trigger: "table", number: 1), plan: plan,
        rules: ["logement.rarete"], lead: "habitation", proposed: day)
      events.append(.proposed(action))
    }
    let figures = (0..<3).compactMap { number in
      Period(year: 2000 + number).map {
        SeenFigure(
          indicator: "taux", place: place, group: "total", period: $0,
          reading: .measured(Double(number) + Double(day.month), .normal))
      }
    }
    events.append(.reviewed(day, seen: figures))
    return events
  }
}
