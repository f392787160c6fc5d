essai "une règle qui n'est pas là" { regle = "logement.raretes", attendu = "signalée" }
essai "une donnée hors plage" {
  regle = "logement.rarete", donnees = { inoccupation = 120 }, attendu = "signalée",
}
essai "rien d'attendu" { regle = "logement.rarete", donnees = { inoccupation = 2 } }
