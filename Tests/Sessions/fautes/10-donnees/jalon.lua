trousse "essai" { titre = "Essai", version = "1", langue = "fr" }

collectivite "ici" { nom = "Ici", genre = "municipalité" }

caracteristique "logement" { titre = "Le logement", enonce = "On trouve à se loger.", ordre = 1 }

partie_prenante "ville" { nom = "La Ville" }

indicateur "taux_inoccupation" {
  titre = "Taux d’inoccupation", unite = "%", plage = { 0, 100 }, source = "Ville", detenteur = "ville",
}

regle "rarete" {
  titre = "Logements rares", caracteristique = "logement", source = "Choix local",
  quand = sous("taux_inoccupation", 3),
}

donnees "chiffres.csv"
