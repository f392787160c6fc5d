-- La place faite à la diversité ethnoculturelle : caractéristique 6.

indicateur "attitude_favorable" {
  titre           = { fr = "Résidents favorables à l’arrivée de personnes immigrantes",
                      en = "Residents favourable to newcomers" },
  caracteristique = "valorisation_diversite",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "total", "non_immigrants" },
  source          = { fr = "Sondage local, population générale",
                      en = "Local survey, general population" },
  detenteur       = "municipalite",
  frequence       = "biennale",
  age_max         = "5 ans",
}

indicateur "taux_crimes_haineux" {
  titre           = { fr = "Crimes haineux déclarés par la police",
                      en = "Police-reported hate crimes" },
  caracteristique = "valorisation_diversite",
  unite           = { fr = "pour 100 000", en = "per 100,000" },
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 200 },
  source          = { fr = "Statistique Canada, crimes déclarés par la police; service de police",
                      en = "Statistics Canada, police-reported crime; police service" },
  detenteur       = "service_police",
  frequence       = "annuelle",
  age_max         = "3 ans",
  base            = { indicateur = "crimes_haineux_declares", inconnu_sous = 5 },
}

indicateur "discrimination_percue" {
  titre           = { fr = "Immigrants déclarant une discrimination dans la collectivité (5 ans)",
                      en = "Immigrants reporting discrimination (5 years)" },
  caracteristique = "valorisation_diversite",
  unite           = "%",
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 100 },
  groupes         = { "immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Statistique Canada, Enquête sociale générale; sondage, diversite_i2",
                      en = "Statistics Canada, General Social Survey; survey, diversite_i2" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "palier_politique_diversite" {
  titre           = { fr = "Palier de la politique municipale de diversité",
                      en = "Stage of municipal diversity policy" },
  caracteristique = "valorisation_diversite",
  unite           = { fr = "sur 4", en = "out of 4" },
  decimales       = 0,
  sens            = "haut",
  plage           = { 0, 4 },
  source          = { fr = "Inventaire municipal : 0 rien, 1 déclaration, 2 politique, 3 plan financé, 4 plan évalué publiquement",
                      en = "Municipal inventory: 0 nothing, 1 statement, 2 policy, 3 funded plan, 4 publicly evaluated plan" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "parite_conseil_municipal" {
  titre           = { fr = "Part d’élus issus de l’immigration / part dans la population",
                      en = "Elected officials of immigrant origin / share of population" },
  caracteristique = "valorisation_diversite",
  decimales       = 2,
  sens            = "haut",
  plage           = { 0, 10 },
  source          = { fr = "Déclaration volontaire agrégée; Recensement, Profil 98-401-X, 1529",
                      en = "Aggregate voluntary declaration; Census, Profile 98-401-X, 1529" },
  detenteur       = "municipalite",
  frequence       = "quadriennale",
  age_max         = "6 ans",
  base            = { indicateur = "elus_municipaux", inconnu_sous = 5 },
}

indicateur "sieges_reserves" {
  titre           = { fr = "Sièges occupés par des personnes immigrantes dans les instances locales",
                      en = "Seats held by immigrants on local bodies" },
  caracteristique = "valorisation_diversite",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "immigrants" },
  source          = { fr = "Inventaire municipal : conseils d’établissement et conseils d’administration",
                      en = "Municipal inventory: school governing boards and boards of directors" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "campagnes_valorisation" {
  titre           = { fr = "Campagnes de valorisation de la diversité",
                      en = "Diversity campaigns" },
  caracteristique = "valorisation_diversite",
  unite           = { fr = "par an", en = "per year" },
  decimales       = 0,
  sens            = "haut",
  plage           = { 0, 50 },
  source          = { fr = "Inventaire municipal", en = "Municipal inventory" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

-- Deux faits que la municipalité déclare, par oui ou par non

indicateur "plan_action_accueil" {
  titre           = { fr = "Plan d’action municipal pour l’accueil et l’intégration",
                      en = "Municipal action plan for welcome and integration" },
  caracteristique = "valorisation_diversite",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Déclaration de la municipalité, mesure A5.3 du forum de 2022",
                      en = "Declared by the municipality, measure A5.3 of the 2022 forum" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "consultation_personnes_immigrantes" {
  titre           = { fr = "Personnes immigrantes consultées au cours de l’année",
                      en = "Immigrants consulted during the year" },
  caracteristique = "valorisation_diversite",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Déclaration de la municipalité, mesure A4.8 du forum de 2022",
                      en = "Declared by the municipality, measure A4.8 of the 2022 forum" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}
