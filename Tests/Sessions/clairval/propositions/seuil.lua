ajuster "logement.rarete" { seuils = { equilibre = 2 }, parce_que = "proposition" }
essai "2 % ne serait plus signalé" {
  regle = "logement.rarete", donnees = { inoccupation = 2 }, attendu = "rien à signaler",
}
essai "2 % serait encore signalé" {
  regle = "logement.rarete", donnees = { inoccupation = 2 },
  attendu = { resultat = "signalée", gravite = "élevée", manque = { "chomage" }, constat = "sous 3 %" },
}
essai "un taux absent n'est pas une bonne nouvelle" {
  regle = "logement.rarete", donnees = {}, attendu = "rien à signaler",
}
