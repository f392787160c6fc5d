import JalonModel

extension Lexicon {
  /// What the words alone do not tell, as the engine decides it.
  static let notes: [Text] = [
    .both(
      fr:
        "Ce qui manque n’est jamais un non\u{A0}: une règle à qui il manque une donnée est inconnue et la nomme, sauf si le reste suffit à décider.",
      en:
        "What is missing is never a no: a rule that lacks a figure is unknown and names it, unless the rest decides."
    ),
    .both(
      fr:
        "Une série dont personne n’a de valeur est manquante\u{A0}: `c:serie` arrête la fonction et la règle est inconnue.",
      en:
        "A series that nobody has a figure of is missing: `c:series` stops the function and the rule is unknown."
    ),
    .both(
      fr:
        "Avant sa première date, un seuil n’est pas en vigueur\u{A0}: la comparaison est sans objet.",
      en: "Before its first date a threshold is not in force: the comparison is not applicable."),
    .both(
      fr:
        "Une division par zéro est sans objet; jamais une donnée infinie n’entre dans un résultat.",
      en: "A division by zero is not applicable; no infinite figure enters a result."),
    .both(
      fr:
        "Une collectivité se nomme par son identifiant, un de ses codes ou son nom; un nom que personne ne porte est signalé à la lecture, et ce qui s’y lit est inconnu.",
      en:
        "A place is named by its id, one of its codes or its name; a name that nobody bears is warned of when files are read, and what is read there is unknown."
    ),
    .both(
      fr:
        "`entre` et `hors` demandent la plus petite borne d’abord; des bornes inversées sont refusées.",
      en: "`between` and `outside` take the lower bound first; bounds the wrong way are refused."),
    .both(
      fr:
        "Le `de` d’`en_hausse` et d’`en_baisse` est positif\u{A0}: `en_baisse(…, { de = 2 })` veut dire 2 de moins ou davantage.",
      en:
        "The `by` of `rising` and `falling` is positive: `falling(…, { by = 2 })` means 2 less or more than that."
    ),
    .both(
      fr: "`tous {}`, `un_de {}` et `aucun {}` sans condition sont refusés.",
      en: "`all {}`, `any {}` and `none {}` without a condition are refused."),
    .both(
      fr:
        "Sans `constat`, une règle signalée dit son titre; sans `gravite`, ou si aucune ligne ne tient, elle est modérée.",
      en:
        "Without `finding` a rule that is met says its label; without `severity`, or where no line of it holds, it is moderate."
    ),
    .both(
      fr:
        "Les gravités s’essaient de la pire à la moindre, quel que soit l’ordre où elles sont écrites; sous «\u{A0}sinon\u{A0}», aucune n’est admise.",
      en:
        "Severities are tried from the worst down, whatever the order they are written in; none may stand under `otherwise`."
    ),
    .both(
      fr:
        "Une couche plus haute peut relever le minimum de réponses d’un sondage, jamais l’abaisser.",
      en: "A higher layer may raise a survey’s minimum of answers, never lower it."),
    .both(
      fr: "Sous 5 pairs ayant une valeur, `pairs_de` est manquant.",
      en: "Under 5 peers with a figure, `peers` is missing."),
    .both(
      fr:
        "Où une liste est attendue, une seule valeur peut s’écrire sans accolades autour.",
      en: "Where a list is expected, one value alone may stand without braces around it."),
    .both(
      fr:
        "Les deux langues se mêlent d’un champ à l’autre; le même champ dans les deux langues d’une même déclaration est refusé.",
      en:
        "The two languages may be mixed from field to field; the same field in both in one declaration is refused."
    ),
    .both(
      fr:
        "Une condition s’imbrique jusqu’à 200 niveaux et compte jusqu’à 20\u{A0}000 parties.",
      en: "A condition is nested up to 200 levels and has up to 20,000 parts."),
  ]
}
