extension PlanMemory {
  /// The day from which an open episode of a trigger, by id, is escalated; nil where it is not open,
  /// or where an action of it has been under way or done since it opened.
  public func day(of escalation: Trigger.Escalation, for trigger: String) -> Day? {
    guard let episode = episodes[trigger], episode.isOpen, let opened = episode.opened else {
      return nil
    }
    let isUnderWay = actions(of: trigger).contains { action in
      (action.status == .inProgress || action.status == .done)
        && (action.history.last?.on).map { $0 >= opened } ?? false
    }
    return isUnderWay ? nil : opened.adding(escalation.after)
  }
}
