-- L’apprentissage et l’usage du français : caractéristique 8.

indicateur "connaissance_francais" {
  titre           = { fr = "Personnes capables de soutenir une conversation en français",
                      en = "Able to hold a conversation in French" },
  caracteristique = "francais",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "total", "immigrants", "non_immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Statistique Canada, Recensement, Profil 98-401-X, 385 et 386 sur 383",
                      en = "Statistics Canada, Census, Profile 98-401-X, 385 and 386 over 383" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
  base            = { indicateur = "population_selon_statut", fragile_sous = 250, inconnu_sous = 40 },
}

indicateur "usage_francais_travail" {
  titre           = { fr = "Français langue la plus utilisée au travail",
                      en = "French most used at work" },
  caracteristique = "francais",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "total", "immigrants", "non_immigrants" },
  source          = { fr = "Statistique Canada, Recensement, Profil 98-401-X, 2297 sur 2293",
                      en = "Statistics Canada, Census, Profile 98-401-X, 2297 over 2293" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}

indicateur "francais_espace_public" {
  titre           = { fr = "Français le plus souvent dans l’espace public",
                      en = "French most often in public" },
  caracteristique = "francais",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "total", "immigrants" },
  source          = { fr = "OQLF, enquête sur la langue de l’espace public",
                      en = "OQLF, survey on the language of public space" },
  detenteur       = "oqlf",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}

indicateur "francisation_debut_50_jours" {
  titre           = { fr = "Nouveaux élèves en francisation commençant dans les 50 jours",
                      en = "New French learners starting within 50 days" },
  caracteristique = "francais",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Francisation Québec, cours à temps complet",
                      en = "Francisation Québec, full-time courses" },
  detenteur       = "francisation_quebec",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "formats_francisation" {
  titre           = { fr = "Formats de francisation offerts sur place",
                      en = "French course formats offered locally" },
  caracteristique = "francais",
  unite           = { fr = "sur 5", en = "out of 5" },
  decimales       = 0,
  sens            = "haut",
  plage           = { 0, 5 },
  source          = { fr = "Inventaire municipal : temps complet, temps partiel, soir, en entreprise, en ligne",
                      en = "Municipal inventory: full time, part time, evening, in the workplace, online" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}
