-- La reconnaissance des acquis et des compétences : caractéristique 5.

indicateur "taux_surqualification" {
  titre           = { fr = "Diplômés universitaires occupant un emploi demandant au plus le secondaire",
                      en = "Graduates in jobs needing high school at most" },
  caracteristique = "reconnaissance_acquis",
  unite           = "%",
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 100 },
  groupes         = { "immigrants", "non_immigrants", "immigrants_recents" },
  source          = { fr = "Statistique Canada, Recensement, tableau croisé",
                      en = "Statistics Canada, Census, cross-tabulation" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}

indicateur "rapport_surqualification" {
  titre           = { fr = "Rapport de surqualification, immigrants / non-immigrants",
                      en = "Over-qualification ratio, immigrants / non-immigrants" },
  caracteristique = "reconnaissance_acquis",
  decimales       = 2,
  sens            = "bas",
  plage           = { 0, 10 },
  groupes         = { "immigrants", "immigrants_recents" },
  source          = { fr = "Calculé d’après le taux de surqualification",
                      en = "Computed from the over-qualification rate" },
  calcul          = valeur("taux_surqualification")
                    / valeur("taux_surqualification", { groupe = "non_immigrants" }),
}

indicateur "part_diplome_hors_canada" {
  titre           = { fr = "25-64 ans dont le lieu d’études est hors du Canada",
                      en = "Aged 25-64 who studied outside Canada" },
  caracteristique = "reconnaissance_acquis",
  unite           = "%",
  decimales       = 1,
  sens            = "neutre",
  plage           = { 0, 100 },
  groupes         = { "total", "immigrants" },
  source          = { fr = "Statistique Canada, Recensement, Profil 98-401-X, 2162 sur 2156",
                      en = "Statistics Canada, Census, Profile 98-401-X, 2162 over 2156" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}

indicateur "evaluations_comparatives" {
  titre           = { fr = "Évaluations comparatives des études délivrées",
                      en = "Comparative evaluations issued" },
  caracteristique = "reconnaissance_acquis",
  unite           = { fr = "pour 100 immigrants récents", en = "per 100 recent immigrants" },
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 300 },
  groupes         = { "immigrants_recents" },
  source          = { fr = "MIFI, sur demande", en = "MIFI, on request" },
  detenteur       = "mifi",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "delai_ordre_professionnel" {
  titre           = { fr = "Délai médian de décision des ordres professionnels",
                      en = "Median decision time of professional orders" },
  caracteristique = "reconnaissance_acquis",
  unite           = { fr = "jours", en = "days" },
  decimales       = 0,
  sens            = "bas",
  plage           = { 0, 1500 },
  groupes         = { "immigrants" },
  source          = { fr = "Commissaire à l’admission aux professions",
                      en = "Commissaire à l’admission aux professions" },
  detenteur       = "commissaire_admission",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "rac_reconnaissances" {
  titre           = { fr = "Attestations en reconnaissance des acquis (cégep, centre de services scolaire)",
                      en = "Recognition-of-prior-learning certificates" },
  caracteristique = "reconnaissance_acquis",
  unite           = { fr = "par an", en = "per year" },
  decimales       = 0,
  sens            = "haut",
  plage           = { 0, 2000 },
  groupes         = { "total", "immigrants" },
  source          = { fr = "Cégep et centre de services scolaire du territoire",
                      en = "Local CEGEP and school service centre" },
  detenteur       = "etablissements_enseignement",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "satisfaction_reconnaissance" {
  titre           = { fr = "Sentiment que les compétences sont reconnues",
                      en = "Feeling that skills are recognised" },
  caracteristique = "reconnaissance_acquis",
  unite           = { fr = "sur 5", en = "out of 5" },
  decimales       = 1,
  sens            = "haut",
  plage           = { 1, 5 },
  groupes         = { "immigrants", "immigrants_recents", "residents_temporaires" },
  source          = { fr = "Sondage auprès des personnes immigrantes, acquis_i1 à acquis_i4",
                      en = "Survey of immigrants, acquis_i1 to acquis_i4" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
  calcul          = retroaction("personnes_immigrantes",
                    { "acquis_i1", "acquis_i2", "acquis_i3", "acquis_i4" }, "moyenne"),
}
