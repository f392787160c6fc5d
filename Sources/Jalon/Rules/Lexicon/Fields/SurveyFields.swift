extension Lexicon {
  /// Fields of surveys.
  static let surveyFields: [Word] = [
    Word(
      "audience", "public", in: [.survey],
      "The group that answers, or institutions.",
      "Le groupe qui répond, ou les institutions."),
    Word(
      "scale", "echelle", in: [.survey],
      "The lowest and the highest answer, and how answers are read.",
      "La plus basse et la plus haute réponse, et la manière de lire les réponses."),
    Word(
      "questions", "questions", in: [.survey],
      "The questions in order.",
      "Les questions, dans l'ordre."),
    Word(
      "minimum", "minimum", in: [.survey],
      "The number of answers below which an aggregate is withheld.",
      "Le nombre de réponses sous lequel un agrégat est masqué."),
    Word(
      "favourable", "favorable", in: [.surveyScale],
      "The answers that count as favourable.",
      "Les réponses considérées comme favorables."),
    Word(
      "not_applicable", "sans_objet", in: [.surveyScale],
      "The answers that say nothing.",
      "Les réponses qui ne se prononcent pas."),
    Word(
      "id", "id", in: [.surveyQuestion],
      "The id of the question.",
      "L'identifiant de la question."),
    Word(
      "text", "texte", in: [.surveyQuestion],
      "The question as it is put.",
      "La question telle qu'elle est posée."),
    Word(
      "reversed", "inversee", in: [.surveyQuestion],
      "A high answer is an unfavourable one.",
      "Une réponse élevée est défavorable."),
  ]
}
