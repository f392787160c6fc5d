public import JalonModel

extension Words {
  /// Where an action stands, in the feminine as it qualifies « action ».
  public func status(_ status: PlanAction.Status) -> String {
    switch status {
    case .proposed: say("proposée", "proposed")
    case .accepted: say("acceptée", "accepted")
    case .declined: say("refusée", "declined")
    case .inProgress: say("en cours", "in progress")
    case .done: say("faite", "done")
    case .dropped: say("abandonnée", "dropped")
    }
  }

  /// How many actions stand somewhere: `2 acceptées`.
  func status(_ status: PlanAction.Status, of actions: Int) -> String {
    let word = self.status(status)
    return count(actions, word, status == .inProgress ? word : word + say("s", ""))
  }

  /// How far an episode is.
  public func state(_ state: Episode.State) -> String {
    switch state {
    case .pending: say("en attente", "pending")
    case .open: say("ouvert", "open")
    case .closing: say("en fermeture", "closing")
    case .closed: say("fermé", "closed")
    }
  }

  /// Why nobody can lead an action that asks for a role.
  func obstacle(_ obstacle: Lead.Obstacle, role: String?) -> String {
    let asked = role.map { quoted(self.role($0)) }
    let whoHolds =
      asked.map { say(" qui tienne le rôle \($0)", " that holds the role \($0)") } ?? ""
    return switch obstacle {
    case .notAsked:
      say(
        "ni rôle ni responsable n’est prévu, il reste à nommer quelqu’un",
        "neither a role nor an owner is asked for, somebody has to be named")
    case .relationsUnknown:
      say(
        "les relations avec les parties prenantes ne sont pas déclarées",
        "the relations with stakeholders are not declared")
    case .nobodyHoldsRole:
      say(
        "il n’y a aucune partie prenante" + whoHolds, "there is no stakeholder" + whoHolds)
    case .nobodyReachable:
      say(
        "aucun partenariat ni collaboration avec une partie prenante" + whoHolds,
        "no partnership or collaboration with a stakeholder" + whoHolds)
    }
  }

  /// Why the trigger of an episode asks nothing any more, and by the choice of which layer.
  func suspended(_ reason: Agenda.Suspension.Reason, layer name: (String) -> String) -> String {
    switch reason {
    case .disabled(let origin, let because):
      let layer = name(origin.layer)
      return about(
        say("Déclencheur désactivé par \(layer)", "Trigger disabled by \(layer)"),
        because.shown(in: language))
    case .undeclared:
      return say(
        "Aucune trousse ne déclare plus ce déclencheur", "No pack declares this trigger any more")
    }
  }

  /// A role as a pack names it, without the marks of an id.
  func role(_ id: String) -> String { id.replacing("_", with: " ") }

  /// How many days.
  func days(_ count: Int) -> String {
    self.count(count, say("jour", "day"), say("jours", "days"))
  }

  /// How many reviews of how many.
  func reviews(_ count: Int, of total: Int) -> String {
    let reviews = self.count(total, say("revue", "review"), say("revues", "reviews"))
    return say("\(number(count)) sur \(reviews)", "\(number(count)) of \(reviews)")
  }
}
