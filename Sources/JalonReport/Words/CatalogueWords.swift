internal import JalonModel

/// The names of what a catalogue says of declarations.
extension Words {
  /// A kind of declarations by its English word, in the plural.
  func declarations(_ kind: String) -> String {
    switch kind {
    case "characteristic": say("Caractéristiques", "Characteristics")
    case "group": say("Groupes de population", "Population groups")
    case "indicator": say("Indicateurs", "Indicators")
    case "survey": say("Sondages", "Surveys")
    case "threshold": say("Seuils", "Thresholds")
    case "issue": say("Enjeux", "Issues")
    case "rule": say("Règles", "Rules")
    case "solution": say("Solutions", "Solutions")
    case "stakeholder": say("Parties prenantes", "Stakeholders")
    case "measure": say("Mesures", "Measures")
    case "practice": say("Pratiques", "Practices")
    case "trigger": say("Déclencheurs", "Triggers")
    default: kind
    }
  }

  /// A declaration by its English word, in the singular.
  func declaration(_ kind: String) -> String {
    switch kind {
    case "characteristic": say("caractéristique", "characteristic")
    case "group": say("groupe de population", "population group")
    case "indicator": say("indicateur", "indicator")
    case "survey": say("sondage", "survey")
    case "threshold": say("seuil", "threshold")
    case "issue": say("enjeu", "issue")
    case "rule": say("règle", "rule")
    case "solution": say("solution", "solution")
    case "stakeholder": say("partie prenante", "stakeholder")
    case "measure": say("mesure", "measure")
    case "practice": say("pratique", "practice")
    case "trigger": say("déclencheur", "trigger")
    case "test": say("essai", "test")
    case "data": say("fichier de données", "data file")
    case "collectivity": say("collectivité", "place")
    case "collectivities": say("fichier de collectivités", "file of places")
    case "adjust": say("ajustement", "adjustment")
    case "pack": say("trousse", "pack")
    default: kind
    }
  }

  /// A field of a practice's card, by its English name; one that is none of them as it stands.
  func cardField(_ name: String) -> String {
    switch name {
    case "mission": say("Mission", "Mission")
    case "strand": say("Volet", "Strand")
    case "worker": say("Intervenant", "Worker")
    case "main_client": say("Clientèle principale", "Main clientele")
    case "secondary_client": say("Clientèle secondaire", "Secondary clientele")
    case "problem": say("Problème", "Problem")
    case "focus": say("Focus", "Focus")
    case "objective": say("Objectif", "Objective")
    case "modalities": say("Modalités", "Modalities")
    case "means": say("Moyens", "Means")
    case "hoped_change": say("Changement espéré", "Hoped-for change")
    case "evaluation": say("Évaluation", "Evaluation")
    case "milieu": say("Milieu", "Surroundings")
    default: name
    }
  }

  /// Which figures of an indicator are the better ones.
  func direction(_ direction: Direction) -> String {
    switch direction {
    case .higher: say("le plus haut est le mieux", "the higher the better")
    case .lower: say("le plus bas est le mieux", "the lower the better")
    case .band: say("à tenir entre deux bornes", "to be kept within a band")
    case .neutral: say("sans bon côté", "neither side is better")
    }
  }

  /// What figures are counted in.
  func unit(_ unit: String, _ names: [String: Text]) -> String {
    switch unit {
    case "": say("sans unité", "no unit")
    case "yes_no": say("oui ou non", "yes or no")
    case "points": say("points de pourcentage", "percentage points")
    default: names[unit]?.shown(in: language) ?? unit
    }
  }
}
