essai "un taux sous l'équilibre est signalé" {
  regle   = "logement.rarete",
  donnees = { inoccupation = 2 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "est sous 3 %" },
}
essai "un taux très bas est grave" {
  regle   = "logement.rarete",
  donnees = { inoccupation = 1.2 },
  attendu = { gravite = "élevée" },
}
essai "un taux masqué rend la règle inconnue, jamais muette" {
  regle   = "logement.rarete",
  donnees = { inoccupation = masque "x" },
  attendu = { resultat = "inconnue", manque = { "inoccupation" } },
}
