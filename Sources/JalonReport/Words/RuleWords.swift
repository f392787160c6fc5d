internal import JalonModel

extension Words {
  /// A condition by its English word, as a reader would say it of a quantity.
  ///
  /// A word that is none of them is shown as it stands.
  public func condition(_ word: String) -> String {
    switch word {
    case "below": say("sous", "below")
    case "at_most": say("au plus", "at most")
    case "above": say("au-dessus de", "above")
    case "at_least": say("au moins", "at least")
    case "between": say("entre", "between")
    case "outside": say("hors de", "outside")
    case "rising": say("en hausse", "rising")
    case "falling": say("en baisse", "falling")
    case "known": say("donnée connue", "known")
    case "fires": say("règle signalée", "rule flagged")
    case "is": say("fiche de la collectivité", "facts about the place")
    case "function": say("calcul propre à la règle", "the rule’s own computation")
    default: word
    }
  }

  /// A field of a rule that a layer adjusted, by its English name.
  func adjusted(_ field: some StringProtocol) -> String {
    switch field {
    case "thresholds": say("Seuil ajusté", "Threshold adjusted")
    case "severity": say("Gravité ajustée", "Severity adjusted")
    case "when": say("Condition ajustée", "Condition adjusted")
    case "applies": say("Collectivités visées ajustées", "Places concerned adjusted")
    case "finding": say("Constat ajusté", "Finding adjusted")
    case "label": say("Titre ajusté", "Label adjusted")
    case "suggests": say("Propositions ajustées", "Proposals adjusted")
    case "quantities": say("Grandeur ajustée", "Quantity adjusted")
    case "source": say("Source ajustée", "Source adjusted")
    case "owner": say("Responsable ajusté", "Owner adjusted")
    case "issue": say("Enjeu ajusté", "Issue adjusted")
    case "characteristic": say("Caractéristique ajustée", "Characteristic adjusted")
    case "disabled": say("Règle réactivée", "Rule switched on again")
    default: say("Règle ajustée", "Rule adjusted")
    }
  }
}
