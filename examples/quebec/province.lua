-- Les repères de l’ensemble du Québec, d’après le Cadre d’indicateurs canadien.

local cadre = "Statistique Canada, Cadre d’indicateurs canadien, "

donnees "@partage/statcan-cif/indicator_8-1-1.csv" {
  facultatif = true,
  colonnes   = { lieu = "Geography", periode = "Year", groupe = "Population", valeur = "Value" },
  indicateur = "taux_chomage",
  lieux      = { Quebec = "quebec_province" },
  filtre     = { Geography = "Quebec", Gender = "Total - Gender", ["Age group"] = "15 years and over" },
  groupes    = { ["Total population"] = "total", ["Landed immigrants"] = "immigrants", ["Born in Canada"] = "natifs" },
  symboles   = { [""] = "masque" },
  source     = cadre .. "8.1.1",
}

donnees "@partage/statcan-cif/indicator_8-2-1.csv" {
  facultatif = true,
  colonnes   = { lieu = "Geography", periode = "Year", groupe = "Immigrant status", valeur = "Value" },
  indicateur = "taux_emploi_25_54",
  lieux      = { Quebec = "quebec_province" },
  filtre     = { Geography = "Quebec", Gender = "Total - Gender", ["Age group"] = "25 to 54 years", ["Visible minority"] = "" },
  groupes    = { [""] = "total", ["Landed immigrants"] = "immigrants", ["Born in Canada"] = "natifs",
                 ["Immigrants, landed 5 or less years earlier"] = "immigrants_recents" },
  symboles   = { [""] = "masque" },
  source     = cadre .. "8.2.1",
}

donnees "@partage/statcan-cif/indicator_11-2-1.csv" {
  facultatif = true,
  colonnes   = { lieu = "Geography", periode = "Year", valeur = "Value" },
  indicateur = "besoins_imperieux_logement",
  lieux      = { Quebec = "quebec_province" },
  filtre     = { Geography = "Quebec", ["Geographic location"] = "Total", Tenure = "Total, tenure" },
  symboles   = { [""] = "masque" },
  source     = cadre .. "11.2.1",
}

donnees "@partage/statcan-cif/indicator_11-4-1.csv" {
  facultatif = true,
  colonnes   = { lieu = "Geography", periode = "Year", valeur = "Value" },
  indicateur = "population_pres_transport_commun",
  lieux      = { Quebec = "quebec_province" },
  filtre     = { Geography = "Quebec", Location = "Total, location", Gender = "Total, gender",
                 ["Demographic and socio-economic"] = "Total - Age groups of the population - 100% data" },
  symboles   = { [""] = "masque" },
  source     = cadre .. "11.4.1",
}

donnees "@partage/statcan-cif/indicator_11-7-1.csv" {
  facultatif = true,
  colonnes   = { lieu = "Geography", periode = "Year", valeur = "Value" },
  indicateur = "sentiment_appartenance",
  lieux      = { Quebec = "quebec_province" },
  filtre     = { Geography = "Quebec", ["Age group"] = "Total, 18 years and over", Sex = "Both sexes" },
  symboles   = { [""] = "masque" },
  source     = cadre .. "11.7.1",
}
