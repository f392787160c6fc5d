extension Lexicon {
  /// The states of a trigger's episodes and of the plan's actions.
  static let planValues: [Word] = [
    Word(
      "pending", "en_attente", in: [.episodeState],
      "The condition holds, not yet for enough reviews.",
      "La condition est remplie, mais pas encore pendant assez de revues."),
    Word(
      "open", "ouvert", in: [.episodeState],
      "The trigger has opened and proposes its actions.",
      "Le déclencheur est ouvert et propose ses actions."),
    Word(
      "closing", "en_fermeture", in: [.episodeState],
      "The condition no longer holds, not yet for enough reviews.",
      "La condition n'est plus remplie, mais pas encore pendant assez de revues."),
    Word(
      "closed", "ferme", in: [.episodeState],
      "The episode is over.",
      "L'épisode est terminé."),
    Word(
      "none", "aucun", in: [.episodeState],
      "There is no episode: the condition does not hold, and none has closed before.",
      "Il n'y a pas d'épisode : la condition n'est pas remplie, et aucun ne s'est fermé avant."),
    Word(
      "proposed", "proposee", in: [.actionState],
      "The action waits for a person's answer.",
      "L'action attend la réponse d'une personne."),
    Word(
      "accepted", "acceptee", in: [.actionState],
      "A person accepted the action.",
      "Une personne a accepté l'action."),
    Word(
      "declined", "refusee", in: [.actionState],
      "A person declined the action and said why.",
      "Une personne a refusé l'action et dit pourquoi."),
    Word(
      "in_progress", "en_cours", in: [.actionState],
      "The action is under way.",
      "L'action est en cours."),
    Word(
      "done", "faite", in: [.actionState],
      "The action is done.",
      "L'action est faite."),
    Word(
      "dropped", "abandonnee", in: [.actionState],
      "The action was given up.",
      "L'action a été abandonnée."),
    Word(
      "without_lead", "sans_porteur", in: [.actionState],
      "The action is proposed and nobody reachable can lead it.",
      "L'action est proposée, mais personne de joignable ne peut la porter."),
  ]
}
