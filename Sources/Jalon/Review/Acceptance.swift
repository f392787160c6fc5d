import JalonModel

extension Territory {
  /// What comes with the acceptance of an action of a place on the territory's day: the last day of
  /// the time allowed, and the value from which its target's path begins, where it is known by then.
  func acceptance(of action: PlanAction, at place: Int) -> (due: Day?, start: Double?) {
    let due = action.plan.due.flatMap { asOf.adding($0) }
    guard let target = action.plan.target,
      case .measured(let value, _) = resolve(.reading(ReadingQuery(target.indicator)), at: place)
        .reading
    else { return (due, nil) }
    return (due, value)
  }
}
