-- Tout le Québec, sur les fichiers publics que l’on fournit : --folder partage=DOSSIER.
-- Sans ce dossier, chaque fichier est passé et dit; il ne reste alors que les régions de la trousse.

trousse "quebec_entier" {
  titre   = { fr = "Tout le Québec, sur données publiées", en = "All of Quebec, on published data" },
  version = "1.0.0",
  langue  = "fr",
  source  = { fr = "Exemple de Jalon; MAMH, Statistique Canada, Services aux Autochtones Canada",
              en = "Jalon example; MAMH, Statistics Canada, Indigenous Services Canada" },
}

utiliser "quebec" { version = "1" }

inclure "lieux.lua"
inclure "municipalites.lua"
inclure "province.lua"
