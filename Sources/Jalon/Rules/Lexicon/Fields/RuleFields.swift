extension Lexicon {
  /// Fields of rules, and the names that a finding's text may hold.
  static let ruleFields: [Word] = [
    Word(
      "issue", "enjeu", in: [.rule],
      "The issue that the rule detects.",
      "L'enjeu que la règle repère."),
    Word(
      "applies", "vise", in: [.rule],
      "The condition that says which places the rule is about.",
      "La condition qui dit quelles collectivités la règle vise."),
    Word(
      "thresholds", "seuils", in: [.rule],
      "The named numbers of the rule, each with its source.",
      "Les nombres nommés de la règle, chacun avec sa source."),
    Word(
      "quantities", "grandeurs", in: [.rule],
      "The named quantities of the rule.",
      "Les grandeurs nommées de la règle."),
    Word(
      "severity", "gravite", in: [.rule],
      "How serious the finding is, or the conditions that decide.",
      "La gravité du constat, ou les conditions qui en décident."),
    Word(
      "finding", "constat", in: [.rule],
      "What is said when the rule is met.",
      "Ce qui est dit quand la règle est signalée."),
    Word(
      "suggests", "propose", in: [.rule],
      "The solutions that the rule suggests.",
      "Les solutions que la règle propose."),
    Word(
      "place", "lieu", in: [.findingName],
      "The name of the place.",
      "Le nom de la collectivité."),
    // French grammar only, so they are written alike from both languages.
    Word(
      "de_lieu", "de_lieu", in: [.findingName],
      "In a French text, the name of the place after `de`: de Laval, du Bic, d'Alma.",
      "Le nom de la collectivité précédé de «\u{A0}de\u{A0}»\u{A0}: de Laval, du Bic, d'Alma."),
    Word(
      "a_lieu", "a_lieu", in: [.findingName],
      "In a French text, the name of the place after `à`: à Laval, au Bic, à L'Assomption.",
      "Le nom de la collectivité précédé de «\u{A0}à\u{A0}»\u{A0}: à Laval, au Bic, à L'Assomption."
    ),
  ]
}
