trousse "valombre" { titre = "Valombre, ville inventée", version = "1.0.0", langue = "fr", lieu = "valombre" }

caracteristique "logement" { titre = "Le logement", enonce = "On y trouve à se loger.", ordre = 1 }

collectivite "les_monts" { nom = "Les Monts", genre = "mrc" }
collectivite "valombre" { nom = "Valombre", genre = "municipalite", dans = { mrc = "les_monts" } }
collectivite "clairval" { nom = "Clairval", genre = "municipalite", dans = { mrc = "les_monts" } }

indicateur "inoccupation" { titre = "Taux d’inoccupation", unite = "%" }
indicateur "loyer" { titre = "Loyer moyen", unite = "$" }

donnees "inoccupation.csv"
donnees "@partage/loyers.csv" { facultatif = true }

regle "logement.rarete_signalee" {
  caracteristique = "logement", titre = "Logements rares", source = "invention",
  seuils  = { equilibre = 3.0 },
  quand   = sous("inoccupation", "equilibre"),
  gravite = "elevee",
}

regle "logement.loyer_inconnue" {
  caracteristique = "logement", titre = "Loyers élevés", source = "invention",
  seuils = { cher = 1200 },
  quand  = au_dessus("loyer", "cher"),
}
