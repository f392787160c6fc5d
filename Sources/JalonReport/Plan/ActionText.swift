internal import JalonModel

/// What there is to know of an action of the plan, in words.
struct ActionText {
  let names: Names

  private var words: Words { names.words }
  private var dates: DateFormat { DateFormat(words.language) }

  func title(_ action: PlanAction) -> String { names.text(action.plan.title) }

  /// The name by which a person answers it.
  func identifier(_ action: PlanAction) -> String {
    words.about(words.say("Identifiant", "Id"), action.id.description)
  }

  /// The trigger that proposed it, where it has a name of its own.
  func trigger(_ action: PlanAction) -> String? {
    let name = names.trigger(action.id.trigger)
    guard name != title(action) else { return nil }
    return words.about(words.say("Déclencheur", "Trigger"), name)
  }

  /// The rules that called for it.
  func rules(_ action: PlanAction) -> String? {
    guard !action.rules.isEmpty else { return nil }
    return words.about(
      action.rules.count == 1
        ? words.say("Constat", "Finding") : words.say("Constats", "Findings"),
      words.list(action.rules.map(names.ruleLabel)))
  }

  /// The last day, or the time allowed from acceptance on.
  func due(_ action: PlanAction) -> String? {
    if let due = action.due {
      return words.about(words.say("Échéance", "Due"), dates.text(due))
    }
    guard !action.isRunning, let span = action.plan.due else { return nil }
    let length = span.text(in: words.language)
    return words.about(
      words.say("Délai", "Time allowed"),
      words.say("\(length) après l’acceptation", "\(length) from acceptance"))
  }

  /// By how many days it is late; nil where it is not.
  func delay(_ days: Int) -> String? {
    guard days > 0 else { return nil }
    return words.say("en retard de \(words.days(days))", "\(words.days(days)) late")
  }

  func solution(_ action: PlanAction) -> String? {
    action.plan.solution.map {
      words.about(words.say("Solution", "Solution"), names.solutionLabel($0))
    }
  }

  func measure(_ action: PlanAction) -> String? {
    action.plan.measure.map { words.about(words.say("Mesure", "Measure"), names.measure($0)) }
  }

  /// What it should bring about, and by when.
  func target(_ action: PlanAction) -> String? {
    action.plan.target.map { target in
      let by = dates.text(target.by)
      return words.about(
        words.say("Cible", "Target"),
        "\(names.indicatorLabel(target.indicator)), \(figure(target.value, of: target.indicator)) ("
          + words.say("pour \(by))", "by \(by))"))
    }
  }

  /// How the indicator that is followed stands to the line to the target.
  func course(_ standing: Agenda.Standing) -> [String] {
    guard let reading = standing.figure, let target = standing.action.plan.target else { return [] }
    let text = ReadingText(names: names, verbosity: .normal)
    let decimals = standing.wanted.map { telling(reading, from: $0) }
    let shown = decimals.map { text.figure(reading, ShownDecimals(declared: $0, usual: $0)) }
    let followed = words.about(
      words.say("Indicateur suivi", "Indicator followed"),
      "\(text.label(reading)), \(shown ?? text.figure(reading))" + text.circumstances(reading))
    guard let wanted = standing.wanted, let decimals else { return [followed] }
    let path = words.about(
      words.say("sa trajectoire à cette date", "its path at that date"),
      names.figures.text(wanted, unit: unit(target.indicator), decimals: decimals))
    guard let shortfall = standing.shortfall, shortfall > 0, let value = reading.reading.number
    else { return [followed, path] }
    let distance = names.figures.distance(
      from: value, to: wanted, unit: reading.unit, decimals: decimals)
    return [
      followed, path,
      words.about(words.say("écart à la trajectoire", "distance to the path"), distance),
    ]
  }

  /// As many as tell a figure from its path.
  private func telling(_ reading: EvidenceReading, from wanted: Double) -> Int {
    guard let value = reading.reading.number else { return reading.decimals ?? 0 }
    return FigureText.decimals(
      toTell: value, from: wanted, shown: reading.decimals ?? FigureText.decimals(of: value))
  }

  private func figure(_ value: Double, of indicator: String) -> String {
    names.figures.short(value, unit: unit(indicator))
  }

  private func unit(_ indicator: String) -> String { names.indicator(indicator)?.unit ?? "" }
}
