-- Des lieux inventés. Leurs codes commencent par 00, qu'aucune municipalité réelle ne porte.
-- Invented places; their codes begin with 00, which no real municipality bears.

collectivity "province_exemple" {
  name = "Province-Exemple (inventée)",
  kind = "province",
}

collectivity "region_exemple" {
  name   = "Région-Exemple (inventée)",
  kind   = "region",
  within = { province = "province_exemple" },
}

collectivity "mrc_exemple" {
  name   = "MRC de l’Exemple (inventée)",
  kind   = "mrc",
  within = { region = "region_exemple", province = "province_exemple" },
  -- Les relations de la MRC comptent pour ses municipalités.
  relations = { cooperative_exemple = { "collaboration" }, services_quebec = { "partnership" } },
}

collectivity "val_exemple" {
  name        = "Val-Exemple",
  kind        = "municipality",
  designation = "Ville inventée",
  codes       = { mamh = "00001" },
  milieu      = "medium",
  within      = { mrc = "mrc_exemple", region = "region_exemple", province = "province_exemple" },
  population  = 18400,
  source      = { fr = "donnée inventée", en = "invented figure" },
}

-- Huit autres municipalités inventées : six de milieu moyen, assez pour `peers`, qui en veut cinq.
collectivities "data/places.csv" {
  source = "donnée inventée",
}
