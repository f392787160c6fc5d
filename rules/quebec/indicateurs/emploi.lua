-- L’emploi, les affaires et la rétention : caractéristique 3.

indicateur "taux_chomage" {
  titre           = { fr = "Taux de chômage", en = "Unemployment rate" },
  caracteristique = "emploi_affaires",
  unite           = "%",
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 50 },
  groupes         = { "total", "immigrants", "non_immigrants", "natifs", "immigrants_recents" },
  source          = { fr = "Statistique Canada, Enquête sur la population active; Cadre d’indicateurs canadien, 8.1.1; Recensement, Profil 98-401-X, 2230",
                      en = "Statistics Canada, Labour Force Survey; Canadian Indicator Framework, 8.1.1; Census, Profile 98-401-X, 2230" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "7 ans",
}

indicateur "taux_emploi_25_54" {
  titre           = { fr = "Taux d’emploi, 25 à 54 ans", en = "Employment rate, 25 to 54" },
  caracteristique = "emploi_affaires",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "total", "immigrants", "non_immigrants", "natifs", "immigrants_recents" },
  source          = { fr = "Statistique Canada, Enquête sur la population active; Cadre d’indicateurs canadien, 8.2.1",
                      en = "Statistics Canada, Labour Force Survey; Canadian Indicator Framework, 8.2.1" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "taux_postes_vacants" {
  titre           = { fr = "Taux de postes vacants", en = "Job vacancy rate" },
  caracteristique = "emploi_affaires",
  unite           = "%",
  decimales       = 1,
  sens            = "neutre",
  plage           = { 0, 20 },
  source          = { fr = "Statistique Canada, Enquête sur les postes vacants et les salaires, par région économique",
                      en = "Statistics Canada, Job Vacancy and Wage Survey, by economic region" },
  detenteur       = "statistique_canada",
  frequence       = "trimestrielle",
  age_max         = "18 mois",
}

indicateur "part_travailleurs_autonomes" {
  titre           = { fr = "Travailleurs autonomes parmi les personnes occupées",
                      en = "Self-employed among employed" },
  caracteristique = "emploi_affaires",
  unite           = "%",
  decimales       = 1,
  sens            = "neutre",
  plage           = { 0, 60 },
  groupes         = { "total", "immigrants", "non_immigrants" },
  source          = { fr = "Statistique Canada, Recensement, Profil 98-401-X, 2245",
                      en = "Statistics Canada, Census, Profile 98-401-X, 2245" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}

indicateur "entreprises_accompagnees" {
  titre           = { fr = "Employeurs accompagnés en recrutement ou intégration, par 100 employeurs",
                      en = "Employers supported in hiring or integration, per 100" },
  caracteristique = "emploi_affaires",
  unite           = { fr = "pour 100 employeurs", en = "per 100 employers" },
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  source          = { fr = "Antenne du ministère et Services Québec; Statistique Canada pour le nombre d’employeurs",
                      en = "Local branch of the ministry and Services Québec; Statistics Canada for the number of employers" },
  detenteur       = "mifi",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "creations_reprises_immigrants" {
  titre           = { fr = "Créations et reprises d’entreprises par des personnes immigrantes",
                      en = "Businesses created or taken over by immigrants" },
  caracteristique = "emploi_affaires",
  unite           = { fr = "par an", en = "per year" },
  decimales       = 0,
  sens            = "haut",
  plage           = { 0, 500 },
  groupes         = { "immigrants" },
  source          = { fr = "Organismes de soutien à l’entrepreneuriat",
                      en = "Entrepreneurship support organizations" },
  detenteur       = "soutien_entrepreneuriat",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "retention_1_an" {
  titre           = { fr = "Présence dans la région un an après l’admission",
                      en = "Still in the region one year after admission" },
  caracteristique = "emploi_affaires",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "immigrants" },
  source          = { fr = "Statistique Canada, Base de données longitudinales sur l’immigration",
                      en = "Statistics Canada, Longitudinal Immigration Database" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "retention_5_ans" {
  titre           = { fr = "Présence dans la région cinq ans après l’admission",
                      en = "Still in the region five years after admission" },
  caracteristique = "emploi_affaires",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  groupes         = { "immigrants" },
  source          = { fr = "Statistique Canada, Base de données longitudinales sur l’immigration; MIFI, présence",
                      en = "Statistics Canada, Longitudinal Immigration Database; MIFI, presence" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "stages_et_jumelages_pro" {
  titre           = { fr = "Stages et mentorats professionnels réalisés",
                      en = "Placements and mentoring matches" },
  caracteristique = "emploi_affaires",
  unite           = { fr = "par an", en = "per year" },
  decimales       = 0,
  sens            = "haut",
  plage           = { 0, 1000 },
  groupes         = { "immigrants", "immigrants_recents" },
  source          = { fr = "Partenaires du volet opérationnel : LOJIQ et Élo",
                      en = "Partners of the operational strand: LOJIQ and Élo" },
  detenteur       = "municipalite",
  frequence       = "trimestrielle",
  age_max         = "18 mois",
}
