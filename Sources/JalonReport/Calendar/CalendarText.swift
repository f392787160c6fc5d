internal import JalonModel

/// What is said of an event in a calendar.
struct CalendarText {
  let names: Names
  let place: Collectivity

  private var words: Words { names.words }

  /// What it is, and where.
  func summary(_ event: CalendarEvent) -> String {
    let what =
      switch event.subject {
      case .review: words.say("Revue du plan d’action", "Review of the action plan")
      case .due(_, let title, trigger: _, lead: _):
        words.about(words.say("Échéance", "Due"), names.text(title))
      case .escalation(trigger: _, let label, let to):
        words.about(
          words.say("À porter plus haut", "To be escalated") + " (\(names.text(to)))",
          names.text(label))
      }
    return "\(what) (\(place.name))"
  }

  /// What else there is to know, a line each.
  func description(_ event: CalendarEvent) -> [String] {
    let ended = event.isCancelled ? [words.say("N’a plus lieu.", "No longer stands.")] : []
    switch event.subject {
    case .review(let triggers):
      return ended
        + triggers.map { words.about(words.say("Ouvert", "Open"), names.text($0)) }
    case .due(let id, title: _, let trigger, let lead):
      let who = lead.map(names.text) ?? words.say("personne", "nobody")
      return ended + [
        words.about(words.say("Porteur", "Lead"), who),
        words.about(words.say("Déclencheur", "Trigger"), names.text(trigger)),
        words.about("Action", "\(id)"),
      ]
    case .escalation:
      return ended + [
        words.say(
          "Aucune action n’est en cours ni faite depuis l’ouverture.",
          "No action has been under way or done since it opened.")
      ]
    }
  }
}
