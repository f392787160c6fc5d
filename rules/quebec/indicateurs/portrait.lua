-- Le portrait : population, statuts et contexte sur lesquels reposent les autres indicateurs.

indicateur "population" {
  titre     = { fr = "Population", en = "Population" },
  unite     = { fr = "personnes", en = "people" },
  decimales = 0,
  sens      = "neutre",
  source    = { fr = "Statistique Canada, tableau 98-10-0002-02",
                en = "Statistics Canada, Table 98-10-0002-02" },
  detenteur = "statistique_canada",
  frequence = "quinquennale",
  age_max   = "7 ans",
}

indicateur "population_decret" {
  titre     = { fr = "Population selon le décret", en = "Population by order in council" },
  unite     = { fr = "personnes", en = "people" },
  decimales = 0,
  sens      = "neutre",
  source    = { fr = "MAMH, Répertoire des municipalités du Québec",
                en = "MAMH, directory of Quebec municipalities" },
  detenteur = "mamh",
  frequence = "annuelle",
  age_max   = "3 ans",
}

indicateur "variation_population_5_ans" {
  titre     = { fr = "Variation de la population en cinq ans",
                en = "Population change over five years" },
  unite     = "%",
  decimales = 1,
  sens      = "neutre",
  source    = { fr = "Calculé d’après la population; Statistique Canada, tableau 98-10-0002-02",
                en = "Computed from the population; Statistics Canada, Table 98-10-0002-02" },
  calcul    = variation("population", { sur = "5 ans", en = "pourcent" }),
}

indicateur "densite_population" {
  titre     = { fr = "Densité de la population", en = "Population density" },
  unite     = { fr = "personnes par km²", en = "people per km²" },
  decimales = 1,
  sens      = "neutre",
  source    = { fr = "Statistique Canada, tableau 98-10-0002-02",
                en = "Statistics Canada, Table 98-10-0002-02" },
  detenteur = "statistique_canada",
  frequence = "quinquennale",
  age_max   = "7 ans",
}

indicateur "logements_prives_occupes" {
  titre     = { fr = "Logements occupés par des résidents habituels",
                en = "Dwellings occupied by usual residents" },
  unite     = { fr = "logements", en = "dwellings" },
  decimales = 0,
  sens      = "neutre",
  source    = { fr = "Statistique Canada, tableau 98-10-0002-02",
                en = "Statistics Canada, Table 98-10-0002-02" },
  detenteur = "statistique_canada",
  frequence = "quinquennale",
  age_max   = "7 ans",
}

indicateur "variation_logements_occupes_5_ans" {
  titre     = { fr = "Variation des logements occupés en cinq ans",
                en = "Change in occupied dwellings over five years" },
  unite     = "%",
  decimales = 1,
  sens      = "neutre",
  source    = { fr = "Calculé d’après les logements occupés; Statistique Canada, tableau 98-10-0002-02",
                en = "Computed from occupied dwellings; Statistics Canada, Table 98-10-0002-02" },
  calcul    = variation("logements_prives_occupes", { sur = "5 ans", en = "pourcent" }),
}

-- Les ménages privés seulement : diviser par la population entière sous-estimerait les parts.
indicateur "population_selon_statut" {
  titre     = { fr = "Population des ménages privés selon le statut d’immigration",
                en = "Population in private households by immigration status" },
  unite     = { fr = "personnes", en = "people" },
  decimales = 0,
  sens      = "neutre",
  groupes   = { "total", "immigrants", "non_immigrants", "immigrants_recents", "residents_temporaires" },
  source    = { fr = "Statistique Canada, Recensement, Profil 98-401-X, 1528 à 1537",
                en = "Statistics Canada, Census, Profile 98-401-X, 1528 to 1537" },
  detenteur = "statistique_canada",
  frequence = "quinquennale",
  age_max   = "7 ans",
}

indicateur "part_immigrants" {
  titre     = { fr = "Part des personnes immigrantes dans la population",
                en = "Immigrants as a share of the population" },
  unite     = "%",
  decimales = 1,
  sens      = "neutre",
  plage     = { 0, 100 },
  source    = { fr = "Calculé d’après la population selon le statut d’immigration",
                en = "Computed from the population by immigration status" },
  base      = { indicateur = "population", fragile_sous = 250, inconnu_sous = 40 },
  calcul    = 100 * valeur("population_selon_statut", { groupe = "immigrants" })
              / (valeur("population_selon_statut", { groupe = "immigrants" })
                 + valeur("population_selon_statut", { groupe = "non_immigrants" })
                 + valeur("population_selon_statut", { groupe = "residents_temporaires" })),
}

-- La mesure A5.6 du forum : ce que devient le portrait quand on compte les résidents temporaires.
indicateur "part_immigrants_et_temporaires" {
  titre     = { fr = "Part des personnes immigrantes et des résidents temporaires dans la population",
                en = "Immigrants and temporary residents as a share of the population" },
  unite     = "%",
  decimales = 1,
  sens      = "neutre",
  plage     = { 0, 100 },
  source    = { fr = "Calculé d’après la population selon le statut d’immigration",
                en = "Computed from the population by immigration status" },
  base      = { indicateur = "population", fragile_sous = 250, inconnu_sous = 40 },
  calcul    = 100 * (valeur("population_selon_statut", { groupe = "immigrants" })
                     + valeur("population_selon_statut", { groupe = "residents_temporaires" }))
              / (valeur("population_selon_statut", { groupe = "immigrants" })
                 + valeur("population_selon_statut", { groupe = "non_immigrants" })
                 + valeur("population_selon_statut", { groupe = "residents_temporaires" })),
}

indicateur "part_immigrants_recents_parmi_immigrants" {
  titre     = { fr = "Part des immigrants récents parmi les personnes immigrantes",
                en = "Recent immigrants as a share of immigrants" },
  unite     = "%",
  decimales = 1,
  sens      = "neutre",
  plage     = { 0, 100 },
  groupes   = { "immigrants" },
  source    = { fr = "Calculé d’après la population selon le statut d’immigration",
                en = "Computed from the population by immigration status" },
  base      = { indicateur = "population_selon_statut", fragile_sous = 250, inconnu_sous = 40 },
  calcul    = 100 * valeur("population_selon_statut", { groupe = "immigrants_recents" })
              / valeur("population_selon_statut", { groupe = "immigrants" }),
}

indicateur "variation_annuelle_ipc" {
  titre     = { fr = "Variation annuelle de l’indice des prix à la consommation",
                en = "Annual change in the consumer price index" },
  unite     = "%",
  decimales = 1,
  sens      = "neutre",
  source    = { fr = "Statistique Canada, indice des prix à la consommation",
                en = "Statistics Canada, Consumer Price Index" },
  detenteur = "statistique_canada",
  frequence = "annuelle",
  age_max   = "3 ans",
}

indicateur "crimes_haineux_declares" {
  titre     = { fr = "Crimes haineux déclarés par la police, nombre de cas",
                en = "Police-reported hate crimes, number of cases" },
  unite     = { fr = "cas", en = "cases" },
  decimales = 0,
  sens      = "bas",
  source    = { fr = "Statistique Canada, crimes déclarés par la police; service de police",
                en = "Statistics Canada, police-reported crime; police service" },
  detenteur = "service_police",
  frequence = "annuelle",
  age_max   = "3 ans",
}

indicateur "elus_municipaux" {
  titre     = { fr = "Membres du conseil municipal", en = "Members of the municipal council" },
  unite     = { fr = "membres", en = "members" },
  decimales = 0,
  sens      = "neutre",
  source    = { fr = "Inventaire municipal", en = "Municipal inventory" },
  detenteur = "municipalite",
  frequence = "quadriennale",
  age_max   = "6 ans",
}

-- L’indice de bien-être des collectivités; sa composante logement est avec les infrastructures.

local ibc = { fr = "Services aux Autochtones Canada, indice de bien-être des collectivités",
              en = "Indigenous Services Canada, Community Well-Being index" }
local sur_100 = { fr = "sur 100", en = "out of 100" }

indicateur "ibc_global" {
  titre     = { fr = "Indice de bien-être des collectivités", en = "Community Well-Being index" },
  unite     = sur_100,
  decimales = 0,
  sens      = "haut",
  plage     = { 0, 100 },
  source    = ibc,
  detenteur = "services_autochtones_canada",
  frequence = "quinquennale",
  age_max   = "7 ans",
}

indicateur "ibc_revenu" {
  titre     = { fr = "Indice de bien-être des collectivités, revenu", en = "CWB income component" },
  unite     = sur_100,
  decimales = 0,
  sens      = "haut",
  plage     = { 0, 100 },
  source    = ibc,
  detenteur = "services_autochtones_canada",
  frequence = "quinquennale",
  age_max   = "7 ans",
}

indicateur "ibc_scolarite" {
  titre     = { fr = "Indice de bien-être des collectivités, scolarité", en = "CWB education component" },
  unite     = sur_100,
  decimales = 0,
  sens      = "haut",
  plage     = { 0, 100 },
  source    = ibc,
  detenteur = "services_autochtones_canada",
  frequence = "quinquennale",
  age_max   = "7 ans",
}

indicateur "ibc_activite" {
  titre     = { fr = "Indice de bien-être des collectivités, activité", en = "CWB labour force activity component" },
  unite     = sur_100,
  decimales = 0,
  sens      = "haut",
  plage     = { 0, 100 },
  source    = ibc,
  detenteur = "services_autochtones_canada",
  frequence = "quinquennale",
  age_max   = "7 ans",
}
