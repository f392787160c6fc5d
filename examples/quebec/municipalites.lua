-- Ce que les fichiers publics disent de chaque municipalité.

-- Un nom de subdivision n’est pas toujours unique : son genre le précise, et le numéro d’un renvoi
-- qui y est collé est laissé de côté.
donnees "@partage/statcan-98-10-0002/9810000202-sanssymbole-mod.csv" {
  facultatif   = true,
  colonnes     = { lieu = { "Nom géographique", "Abréviation du nom du genre de région géographique" } },
  designations = { V = "Ville", PE = "Paroisse", ["MÉ"] = "Municipalité", VL = "Village", CT = "Canton",
                   CU = "Cantons unis", NO = "Territoire non organisé", IRI = "Réserve indienne",
                   VN = "Village nordique" },
  notes        = true,
  lieux        = { ["Québec (PR)"] = "quebec_province" },
  valeurs      = {
    { colonne = "Population, 2021", indicateur = "population", periode = "2021" },
    { colonne = "Population, 2016", indicateur = "population", periode = "2016" },
    { colonne = "Logements privés occupés par des résidents habituels, 2021",
      indicateur = "logements_prives_occupes", periode = "2021" },
    { colonne = "Logements privés occupés par des résidents habituels, 2016",
      indicateur = "logements_prives_occupes", periode = "2016" },
    { colonne = "Densité de population au kilomètre carré, 2021",
      indicateur = "densite_population", periode = "2021" },
  },
  source       = "Statistique Canada, tableau 98-10-0002-02",
  publication  = "2022-02-09",
}

-- Une cellule vide est un chiffre masqué : les petites municipalités n’ont que l’indice, ou rien.
donnees "@partage/cwb-2021/CWB_2021_blank.csv" {
  facultatif = true,
  colonnes   = { lieu = "CSD Code 2021" },
  codes      = { avant = "24", regime = "mamh" },
  periode    = "2021",
  symboles   = { [""] = "masque" },
  valeurs    = {
    { colonne = "Income 2021", indicateur = "ibc_revenu" },
    { colonne = "Education 2021", indicateur = "ibc_scolarite" },
    { colonne = "Housing 2021", indicateur = "ibc_logement" },
    { colonne = "Labour Force Activity 2021", indicateur = "ibc_activite" },
    { colonne = "CWB 2021", indicateur = "ibc_global" },
  },
  source     = "Services aux Autochtones Canada, indice de bien-être des collectivités, 2021",
}

donnees "@partage/mamh-repertoire/municipalites_2025-06.csv" {
  facultatif = true,
  colonnes   = { lieu = "mcode" },
  codes      = { regime = "mamh" },
  periode    = "2025",
  publication = "2025-06-30",
  valeurs    = { { colonne = "mpopul", indicateur = "population_decret" } },
  source     = "MAMH, Répertoire des municipalités du Québec, juin 2025",
}
