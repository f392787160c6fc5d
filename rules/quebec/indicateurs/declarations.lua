-- Ce que le milieu déclare, par oui ou par non, là où aucun chiffre n’est publié.

indicateur "information_repreneuriat" {
  titre           = { fr = "Information locale sur le repreneuriat et les entreprises à reprendre",
                      en = "Local information on taking over a business and on those for sale" },
  caracteristique = "emploi_affaires",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Déclaration des organismes de soutien à l’entrepreneuriat, panel 3 du forum de 2022",
                      en = "Declared by entrepreneurship support organizations, panel 3 of the 2022 forum" },
  detenteur       = "soutien_entrepreneuriat",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "particularites_promues" {
  titre           = { fr = "Particularités locales promues à Montréal ou à l’étranger",
                      en = "Local character promoted in Montréal or abroad" },
  caracteristique = "emploi_affaires",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Déclaration de la municipalité, panel 2 du forum de 2022",
                      en = "Declared by the municipality, panel 2 of the 2022 forum" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "financement_durable" {
  titre           = { fr = "Financement assuré au-delà de l’année pour préparer et accompagner le milieu",
                      en = "Funding secured beyond the year to prepare and support the community" },
  caracteristique = "reseautage_interculturel",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Déclaration des organismes d’accueil, quatrième défi de l’affiche",
                      en = "Declared by settlement agencies, fourth challenge of the poster" },
  detenteur       = "organismes_accueil",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "sensibilisation_reconnue" {
  titre           = { fr = "Travail de formation et de sensibilisation reconnu par un bailleur de fonds",
                      en = "Training and awareness work recognized by a funder" },
  caracteristique = "reseautage_interculturel",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Déclaration des organismes d’accueil, sixième défi de l’affiche",
                      en = "Declared by settlement agencies, sixth challenge of the poster" },
  detenteur       = "organismes_accueil",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "personnes_etablies_mobilisees" {
  titre           = { fr = "Personnes immigrantes établies engagées dans l’accueil d’autres personnes",
                      en = "Settled immigrants involved in welcoming others" },
  caracteristique = "reseautage_interculturel",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Déclaration de la municipalité, grands constats du forum de 2022",
                      en = "Declared by the municipality, main findings of the 2022 forum" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

-- Une antenne par service territorial : qui ne sait pas s’il en a une s’adresse au service de sa région.

indicateur "antenne_sit_ouest" {
  titre           = { fr = "Antenne dans la municipalité, SIT Ouest du Québec",
                      en = "Office in the municipality, service for Western Quebec" },
  caracteristique = "infrastructures_disponibles",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Ministère de l’Immigration du Québec, novembre 2018",
                      en = "Quebec’s immigration ministry, November 2018" },
  detenteur       = "sit_ouest",
}

indicateur "antenne_sit_montreal_laval" {
  titre           = { fr = "Antenne dans la municipalité, SIT Montréal et Laval",
                      en = "Office in the municipality, service for Montréal and Laval" },
  caracteristique = "infrastructures_disponibles",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Ministère de l’Immigration du Québec, novembre 2018",
                      en = "Quebec’s immigration ministry, November 2018" },
  detenteur       = "sit_montreal_laval",
}

indicateur "antenne_sit_estrie_centre" {
  titre           = { fr = "Antenne dans la municipalité, SIT Estrie, Montérégie, Mauricie et Centre-du-Québec",
                      en = "Office in the municipality, service for Estrie, Montérégie, Mauricie and Centre-du-Québec" },
  caracteristique = "infrastructures_disponibles",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Ministère de l’Immigration du Québec, novembre 2018",
                      en = "Quebec’s immigration ministry, November 2018" },
  detenteur       = "sit_estrie_centre",
}

indicateur "antenne_sit_capitale_est" {
  titre           = { fr = "Antenne dans la municipalité, SIT Capitale-Nationale et Est du Québec",
                      en = "Office in the municipality, service for Capitale-Nationale and Eastern Quebec" },
  caracteristique = "infrastructures_disponibles",
  unite           = "oui_non",
  sens            = "haut",
  source          = { fr = "Ministère de l’Immigration du Québec, novembre 2018",
                      en = "Quebec’s immigration ministry, November 2018" },
  detenteur       = "sit_capitale_est",
}
