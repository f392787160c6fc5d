-- Toutes les municipalités du Québec : code, région, MRC et population, pour qu’un dossier n’ait pas
-- à les déclarer. La trousse « quebec » ne les déclare pas elle-même : qui n’en diagnostique qu’une
-- n’a pas à les lire toutes.

trousse "quebec_lieux" {
  titre   = { fr = "Municipalités du Québec", en = "Municipalities of Quebec" },
  version = "1.0.0",
  langue  = "fr",
  source  = { fr = "MAMH, Répertoire des municipalités du Québec, juin 2025",
              en = "MAMH, Quebec’s directory of municipalities, June 2025" },
  licence = "CC BY 4.0",
}

utiliser "quebec" { version = "1" }

-- Les régions sont celles de la trousse de base, reconnues par leur code; les rangées déclarent les MRC.
collectivites "lieux.csv" {
  colonnes = { nom = "nom", designation = "designation", region = "region", mrc = "mrc", population = "population" },
  codes    = { mamh = "mamh" },
  genre    = "municipalite",
  province = "quebec_province",
  source   = "MAMH, Répertoire des municipalités du Québec, juin 2025 (CC BY 4.0)",
}

donnees "lieux.csv" {
  colonnes    = { lieu = "mamh" },
  codes       = { regime = "mamh" },
  periode     = "2025",
  publication = "2025-06-30",
  valeurs     = { { colonne = "population", indicateur = "population_decret" } },
  source      = "MAMH, Répertoire des municipalités du Québec, juin 2025",
}
