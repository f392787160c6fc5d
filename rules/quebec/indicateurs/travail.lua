-- L’équité sur le marché du travail : caractéristique 4.

indicateur "ecart_taux_chomage" {
  titre           = { fr = "Écart de chômage, immigrants moins natifs",
                      en = "Unemployment gap, immigrants minus Canadian-born" },
  caracteristique = "equite_travail",
  unite           = "points",
  decimales       = 1,
  sens            = "bas",
  plage           = { -20, 40 },
  groupes         = { "immigrants", "immigrants_recents" },
  source          = { fr = "Calculé d’après le taux de chômage",
                      en = "Computed from the unemployment rate" },
  calcul          = ecart("taux_chomage", { a = "natifs" }),
}

indicateur "rapport_taux_emploi" {
  titre           = { fr = "Rapport des taux d’emploi, immigrants / natifs",
                      en = "Employment rate ratio, immigrants / Canadian-born" },
  caracteristique = "equite_travail",
  decimales       = 2,
  sens            = "haut",
  plage           = { 0, 2 },
  groupes         = { "immigrants", "immigrants_recents" },
  source          = { fr = "Calculé d’après le taux d’emploi de 25 à 54 ans",
                      en = "Computed from the employment rate, 25 to 54" },
  calcul          = ecart("taux_emploi_25_54", { a = "natifs", en = "rapport" }),
}

indicateur "rapport_revenu_emploi_median" {
  titre           = { fr = "Rapport des revenus d’emploi médians, immigrants / non-immigrants",
                      en = "Ratio of median employment income, immigrants / non-immigrants" },
  caracteristique = "equite_travail",
  decimales       = 2,
  sens            = "haut",
  plage           = { 0, 3 },
  groupes         = { "immigrants", "immigrants_recents" },
  source          = { fr = "Statistique Canada, Recensement, tableau croisé sur demande",
                      en = "Statistics Canada, Census, custom tabulation" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}

indicateur "discrimination_travail_percue" {
  titre           = { fr = "Immigrants déclarant une discrimination à l’embauche ou au travail (5 ans)",
                      en = "Immigrants reporting discrimination at work (5 years)" },
  caracteristique = "equite_travail",
  unite           = "%",
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 100 },
  groupes         = { "immigrants", "non_immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Statistique Canada, Enquête sociale générale et Enquête sociale canadienne; sondage, equite_i3",
                      en = "Statistics Canada, General Social Survey and Canadian Social Survey; survey, equite_i3" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "employeurs_politique_inclusion" {
  titre           = { fr = "Employeurs ayant une politique d’inclusion écrite",
                      en = "Employers with a written inclusion policy" },
  caracteristique = "equite_travail",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "institutions" },
  source          = { fr = "Sondage auprès des institutions, equite_o1",
                      en = "Survey of institutions, equite_o1" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
  calcul          = retroaction("institutions_locales", "equite_o1", "favorable"),
}

indicateur "parite_emploi_municipal" {
  titre           = { fr = "Part des minorités dans l’effectif municipal / part dans la population",
                      en = "Minority share of municipal staff / share of population" },
  caracteristique = "equite_travail",
  decimales       = 2,
  sens            = "haut",
  plage           = { 0, 3 },
  source          = { fr = "Bilan du programme d’accès à l’égalité, organismes de 100 employés et plus; Recensement, Profil 98-401-X, 1684",
                      en = "Equal access program report, bodies of 100 employees or more; Census, Profile 98-401-X, 1684" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "plaintes_travailleurs_temporaires" {
  titre           = { fr = "Interventions de la CNESST touchant des travailleurs étrangers temporaires",
                      en = "CNESST interventions, temporary foreign workers" },
  caracteristique = "equite_travail",
  unite           = { fr = "pour 1 000 travailleurs", en = "per 1,000 workers" },
  decimales       = 1,
  sens            = "neutre",
  plage           = { 0, 500 },
  groupes         = { "residents_temporaires" },
  source          = { fr = "CNESST, sur demande", en = "CNESST, on request" },
  detenteur       = "cnesst",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "travailleurs_temporaires_par_1000" {
  titre           = { fr = "Travailleurs temporaires pour 1 000 habitants",
                      en = "Temporary workers per 1,000 residents" },
  caracteristique = "equite_travail",
  unite           = { fr = "pour 1 000", en = "per 1,000" },
  decimales       = 1,
  sens            = "neutre",
  plage           = { 0, 500 },
  groupes         = { "residents_temporaires" },
  source          = { fr = "EDSC, postes approuvés; MIFI; enquête d’employeurs de la MRC",
                      en = "ESDC, approved positions; MIFI; MRC survey of employers" },
  detenteur       = "edsc",
  frequence       = "annuelle",
  age_max         = "3 ans",
}
