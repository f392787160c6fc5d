-- L’accès équitable aux services et aux logements : caractéristique 2.

indicateur "besoins_imperieux_logement" {
  titre           = { fr = "Ménages en besoin impérieux de logement",
                      en = "Households in core housing need" },
  caracteristique = "acces_equitable",
  unite           = "%",
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 80 },
  groupes         = { "total", "immigrants", "non_immigrants", "immigrants_recents" },
  source          = { fr = "Statistique Canada, Recensement, Profil 98-401-X, 1485 et 1493; Cadre d’indicateurs canadien, 11.2.1",
                      en = "Statistics Canada, Census, Profile 98-401-X, 1485 and 1493; Canadian Indicator Framework, 11.2.1" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}

indicateur "rapport_besoins_imperieux" {
  titre           = { fr = "Rapport immigrants / non-immigrants, besoins impérieux",
                      en = "Ratio immigrants / non-immigrants, core housing need" },
  caracteristique = "acces_equitable",
  decimales       = 2,
  sens            = "bas",
  plage           = { 0, 10 },
  groupes         = { "immigrants", "immigrants_recents" },
  source          = { fr = "Calculé d’après les ménages en besoin impérieux de logement",
                      en = "Computed from households in core housing need" },
  calcul          = valeur("besoins_imperieux_logement")
                    / valeur("besoins_imperieux_logement", { groupe = "non_immigrants" }),
}

indicateur "effort_logement_30" {
  titre           = { fr = "Ménages consacrant 30 % ou plus du revenu au logement",
                      en = "Households spending 30% or more on shelter" },
  caracteristique = "acces_equitable",
  unite           = "%",
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 100 },
  groupes         = { "total", "immigrants", "non_immigrants", "immigrants_recents" },
  source          = { fr = "Statistique Canada, Recensement, Profil 98-401-X, 1467 sur 1465; locataires, 1492",
                      en = "Statistics Canada, Census, Profile 98-401-X, 1467 over 1465; tenants, 1492" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}

indicateur "taux_faible_revenu" {
  titre           = { fr = "Faible revenu, mesure après impôt",
                      en = "Low income, after-tax measure" },
  caracteristique = "acces_equitable",
  unite           = "%",
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 80 },
  groupes         = { "total", "immigrants", "non_immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Statistique Canada, Recensement, Profil 98-401-X, 345, mesure de faible revenu après impôt",
                      en = "Statistics Canada, Census, Profile 98-401-X, 345, low-income measure after tax" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
  base            = { indicateur = "population_selon_statut", fragile_sous = 250, inconnu_sous = 40 },
}

indicateur "insecurite_alimentaire" {
  titre           = { fr = "Insécurité alimentaire modérée ou grave",
                      en = "Moderate or severe food insecurity" },
  caracteristique = "acces_equitable",
  unite           = "%",
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 80 },
  groupes         = { "total", "immigrants", "natifs", "immigrants_recents" },
  source          = { fr = "Statistique Canada, Cadre d’indicateurs canadien, 2.1.1; enquête locale",
                      en = "Statistics Canada, Canadian Indicator Framework, 2.1.1; local survey" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "inscription_medecin_famille" {
  titre           = { fr = "Population inscrite auprès d’un médecin ou d’un groupe",
                      en = "Population registered with a family doctor or group" },
  caracteristique = "acces_equitable",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  source          = { fr = "RAMQ, par réseau local de services",
                      en = "RAMQ, by local health services network" },
  detenteur       = "ramq",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "services_information_multilingue" {
  titre           = { fr = "Services municipaux clés dont l’information existe en français simple et dans une autre langue",
                      en = "Key municipal services with information in plain French and another language" },
  caracteristique = "acces_equitable",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  source          = { fr = "Inventaire municipal, liste fermée de dix services",
                      en = "Municipal inventory, closed list of ten services" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "delai_premier_accueil" {
  titre           = { fr = "Délai médian avant le premier rendez-vous d’accueil",
                      en = "Median wait for a first settlement appointment" },
  caracteristique = "acces_equitable",
  unite           = { fr = "jours", en = "days" },
  decimales       = 0,
  sens            = "bas",
  plage           = { 0, 365 },
  groupes         = { "immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Organismes d’accueil conventionnés, données de gestion agrégées",
                      en = "Funded settlement agencies, aggregate management data" },
  detenteur       = "organismes_accueil",
  frequence       = "trimestrielle",
  age_max         = "18 mois",
}

indicateur "satisfaction_acces_services" {
  titre           = { fr = "Satisfaction quant à l’accès aux services",
                      en = "Satisfaction with access to services" },
  caracteristique = "acces_equitable",
  unite           = { fr = "sur 5", en = "out of 5" },
  decimales       = 1,
  sens            = "haut",
  plage           = { 1, 5 },
  groupes         = { "immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Sondage auprès des personnes immigrantes, acces_i1 à acces_i4",
                      en = "Survey of immigrants, acces_i1 to acces_i4" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
  calcul          = retroaction("personnes_immigrantes",
                    { "acces_i1", "acces_i2", "acces_i3", "acces_i4" }, "moyenne"),
}
