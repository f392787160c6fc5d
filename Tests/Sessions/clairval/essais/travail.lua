essai "l'écart se lit entre groupes d'une même année" {
  regle   = "travail.ecart",
  donnees = { chomage = { immigrants = { ["2016"] = 9.9, ["2025"] = 7.3 }, natifs = 4.6 } },
  attendu = "signalée",
}
