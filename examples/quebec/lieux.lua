-- Toutes les municipalités, leur région et leur MRC, d’après le répertoire de juin 2025 (CC BY 4.0).
-- Les régions sont celles de la trousse, reconnues par leur code; le répertoire déclare les MRC.

collectivites "@partage/mamh-repertoire/municipalites_2025-06.csv" {
  facultatif = true,
  colonnes   = { nom = "munnom", designation = "mdes", region = "regadm", mrc = "mrc", population = "mpopul" },
  codes      = { mamh = "mcode" },
  genre      = "municipalite",
  province   = "quebec_province",
  source     = "MAMH, Répertoire des municipalités du Québec, juin 2025",
}
