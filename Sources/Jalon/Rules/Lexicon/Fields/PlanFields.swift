extension Lexicon {
  /// Fields of triggers and of their actions.
  static let planFields: [Word] = [
    Word(
      "persists", "pendant", in: [.trigger],
      "The number of reviews in a row before it opens.",
      "Le nombre de revues de suite avant l'ouverture."),
    Word(
      "clears", "referme", in: [.trigger],
      "The number of clear reviews in a row before it closes.",
      "Le nombre de revues favorables de suite avant la fermeture."),
    Word(
      "cooldown", "repos", in: [.trigger],
      "How long after closing it may not open again.",
      "La durée après la fermeture pendant laquelle il ne rouvre pas."),
    Word(
      "cadence", "cadence", in: [.trigger],
      "How often it is reviewed while open.",
      "L'intervalle entre les revues tant qu'il est ouvert."),
    Word(
      "action", "action", in: [.trigger],
      "The action proposed when it opens.",
      "L'action proposée à l'ouverture."),
    Word(
      "actions", "actions", in: [.trigger],
      "The actions proposed when it opens, if there are several.",
      "Les actions proposées à l'ouverture, s'il y en a plusieurs."),
    Word(
      "escalation", "escalade", in: [.trigger],
      "To whom it goes when nothing is under way after a time.",
      "À qui le dossier est soumis si rien n'est en cours après un délai."),
    Word(
      "role", "role", in: [.action],
      "The role that whoever leads the action must hold.",
      "Le rôle que doit tenir le porteur de l'action."),
    Word(
      "due", "echeance", in: [.action],
      "The time allowed from acceptance on.",
      "Le délai accordé à partir de l'acceptation."),
    Word(
      "solution", "solution", in: [.action],
      "The solution that the action puts in place.",
      "La solution que l'action met en place."),
    Word(
      "target", "cible", in: [.action],
      "The value that the action should bring about.",
      "La valeur que l'action doit permettre d'atteindre."),
    Word(
      "indicator", "indicateur", in: [.target],
      "The indicator that is watched.",
      "L'indicateur suivi."),
    Word(
      "value", "valeur", in: [.target],
      "The value to reach.",
      "La valeur à atteindre."),
    Word(
      "by", "pour", in: [.target],
      "The period by whose last day it is reached.",
      "La période au dernier jour de laquelle elle est atteinte."),
    Word(
      "after", "apres", in: [.escalation],
      "How long after opening.",
      "Le délai après l'ouverture."),
    Word(
      "to", "a", in: [.escalation],
      "The stakeholder to whom it goes.",
      "La partie prenante saisie du dossier."),
  ]
}
