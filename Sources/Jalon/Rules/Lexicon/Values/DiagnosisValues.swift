extension Lexicon {
  /// What a reading may lack, how serious a finding is and what a rule may come to.
  static let diagnosisValues: [Word] = [
    Word(
      "absent", "absent", in: [.status, .reason],
      "Nobody has the figure.",
      "Personne n'a la donnée."),
    Word(
      "withheld", "masque", in: [.status, .reason],
      "The figure exists and may not be seen.",
      "La donnée existe, mais elle est masquée."),
    Word(
      "not_applicable", "sans_objet", in: [.status, .reason],
      "The figure has no meaning here.",
      "La donnée n'a pas de sens ici."),
    Word(
      "caution", "prudence", in: [.status, .reliability],
      "The figure is to be used with caution.",
      "La donnée est à utiliser avec prudence."),
    Word(
      "normal", "normale", in: [.reliability],
      "The figure may be relied upon.",
      "La donnée est fiable."),
    Word(
      "stale", "perime", in: [.reason],
      "The figure is too old.",
      "La donnée est trop ancienne."),
    Word(
      "broken_series", "serie_rompue", in: [.reason],
      "The definition changed between the two figures.",
      "La définition a changé entre les deux données."),
    Word(
      "too_small", "trop_petit", in: [.reason],
      "The count on which the figure rests is too small.",
      "L'effectif sur lequel repose la donnée est trop petit."),
    Word(
      "undeclared", "non_declare", in: [.reason],
      "Nobody has written it down.",
      "Personne ne l'a déclaré."),
    Word(
      "failed", "en_echec", in: [.reason],
      "What should have given it failed.",
      "Ce qui devait la fournir a échoué."),
    Word(
      "low", "faible", in: [.severity],
      "Worth knowing.",
      "À connaître."),
    Word(
      "moderate", "moderee", in: [.severity],
      "To be watched; the severity when none is given.",
      "À surveiller; la gravité quand aucune n'est donnée."),
    Word(
      "high", "elevee", in: [.severity],
      "Calls for action.",
      "Appelle une action."),
    Word(
      "critical", "critique", in: [.severity],
      "Calls for action at once.",
      "Appelle une action immédiate."),
    Word(
      "otherwise", "sinon", in: [.severityLastLine],
      "The severity when no condition above holds.",
      "La gravité quand aucune condition précédente n'est remplie."),
    Word(
      "met", "signalee", in: [.outcome],
      "The condition holds: there is a finding.",
      "La condition est remplie\u{A0}: il y a un constat."),
    Word(
      "clear", "rien_a_signaler", in: [.outcome],
      "The condition does not hold.",
      "La condition n'est pas remplie."),
    Word(
      "unknown", "inconnue", in: [.outcome],
      "A figure that is missing would decide.",
      "Une donnée manquante en déciderait."),
    Word(
      "not_applicable", "sans_objet", in: [.outcome],
      "The rule is not about this place.",
      "La règle ne vise pas cette collectivité."),
    Word(
      "failed", "en_echec", in: [.outcome],
      "The rule's script broke or passed a limit.",
      "Le script de la règle a échoué ou dépassé une limite."),
    Word(
      "disabled", "desactivee", in: [.outcome],
      "A layer switched the rule off.",
      "Une couche a désactivé la règle."),
  ]
}
