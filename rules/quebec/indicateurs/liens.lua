-- Les rencontres, les liens et la concertation : caractéristique 7.

indicateur "sentiment_appartenance" {
  titre           = { fr = "Sentiment d’appartenance local plutôt fort ou très fort",
                      en = "Somewhat or very strong sense of local belonging" },
  caracteristique = "reseautage_interculturel",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "total", "immigrants", "non_immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Statistique Canada, Cadre d’indicateurs canadien, 11.7.1; Enquête sociale canadienne",
                      en = "Statistics Canada, Canadian Indicator Framework, 11.7.1; Canadian Social Survey" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "activites_interculturelles" {
  titre           = { fr = "Activités ouvertes de rencontre par 1 000 habitants",
                      en = "Open meeting activities per 1,000 residents" },
  caracteristique = "reseautage_interculturel",
  unite           = { fr = "pour 1 000", en = "per 1,000" },
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  source          = { fr = "Inventaire de la municipalité et des organismes",
                      en = "Inventory of the municipality and community organizations" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "participation_activites" {
  titre           = { fr = "Immigrants ayant pris part à une activité locale (12 mois)",
                      en = "Immigrants who took part in a local activity (12 months)" },
  caracteristique = "reseautage_interculturel",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "immigrants", "non_immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Sondage local, lien_i3", en = "Local survey, lien_i3" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "jumelages_actifs" {
  titre           = { fr = "Jumelages interculturels actifs",
                      en = "Active intercultural pairings" },
  caracteristique = "reseautage_interculturel",
  unite           = { fr = "pour 100 immigrants récents", en = "per 100 recent immigrants" },
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "immigrants_recents" },
  source          = { fr = "Organismes qui jumellent familles québécoises et nouveaux arrivants",
                      en = "Organizations that pair Quebec families with newcomers" },
  detenteur       = "organismes_accueil",
  frequence       = "trimestrielle",
  age_max         = "18 mois",
}

indicateur "liens_amicaux_locaux" {
  titre           = { fr = "Immigrants ayant au moins un ami né au Québec dans la collectivité",
                      en = "Immigrants with a Quebec-born local friend" },
  caracteristique = "reseautage_interculturel",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Sondage auprès des personnes immigrantes, lien_i2",
                      en = "Survey of immigrants, lien_i2" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
  calcul          = retroaction("personnes_immigrantes", "lien_i2", "favorable"),
}

indicateur "lieux_rencontre" {
  titre           = { fr = "Lieux publics de rencontre pour 10 000 habitants",
                      en = "Public meeting places per 10,000" },
  caracteristique = "reseautage_interculturel",
  unite           = { fr = "pour 10 000", en = "per 10,000" },
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  source          = { fr = "Inventaire municipal : bibliothèques, centres, parcs équipés",
                      en = "Municipal inventory: libraries, centres, equipped parks" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "palier_concertation" {
  titre           = { fr = "Palier de la concertation locale",
                      en = "Stage of local coordination" },
  caracteristique = "reseautage_interculturel",
  unite           = { fr = "sur 4", en = "out of 4" },
  decimales       = 0,
  sens            = "haut",
  plage           = { 0, 4 },
  source          = { fr = "Inventaire municipal : 0 aucune, 1 ponctuelle, 2 table régulière, 3 cibles communes, 4 personnes immigrantes membres",
                      en = "Municipal inventory: 0 none, 1 ad hoc, 2 regular table, 3 common targets, 4 immigrants as members" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}
