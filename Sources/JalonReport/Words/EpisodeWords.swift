internal import JalonModel

/// The words with which a reader is told of a trigger's episodes and of the plan's actions.
extension Words {
  /// Where an episode stands.
  func episode(_ state: Episode.State) -> String {
    switch state {
    case .pending: say("en attente", "pending")
    case .open: say("ouvert", "open")
    case .closing: say("en fermeture", "closing")
    case .closed: say("fermé", "closed")
    }
  }

  /// The same; nil for no episode.
  func state(_ state: Episode.State?) -> String {
    state.map(episode) ?? say("aucun épisode", "no episode")
  }

  /// Where an action stands.
  func action(_ status: PlanAction.Status) -> String {
    switch status {
    case .proposed: say("proposée", "proposed")
    case .accepted: say("acceptée", "accepted")
    case .declined: say("refusée", "declined")
    case .inProgress: say("en cours", "in progress")
    case .done: say("faite", "done")
    case .dropped: say("abandonnée", "dropped")
    }
  }

  /// The trigger of a test.
  func testedTrigger(_ label: String, _ id: String) -> String {
    about(say("Déclencheur", "Trigger"), "\(quoted(label)) (\(id))")
  }
}
