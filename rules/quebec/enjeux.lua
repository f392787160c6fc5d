-- Les enjeux récurrents que les règles repèrent : défis de l’affiche, forum de 2022, ministère.

local affiche = { fr = "Affiche de recherche sur la préparation et l’accompagnement des milieux, « Défis et enjeux »",
                  en = "Research poster on preparing and supporting host communities, “Défis et enjeux”" }

enjeu "defi_1" {
  titre           = { fr = "Difficultés à créer des liens durables avec les employeurs et de les sensibiliser à l’embauche de personnel issu de l’immigration",
                      en = "Difficulty in building lasting ties with employers and making them aware of hiring immigrant staff" },
  caracteristique = "emploi_affaires",
  source          = affiche,
}

enjeu "defi_2" {
  titre           = { fr = "Défi supplémentaire à développer des interventions de sensibilisation auprès des PME",
                      en = "An added challenge: awareness work with small and medium-sized businesses" },
  caracteristique = "emploi_affaires",
  source          = affiche,
}

enjeu "defi_3" {
  titre           = { fr = "Difficultés à établir des partenariats avec les entreprises qui permettraient de sensibiliser les employés",
                      en = "Difficulty in forming partnerships with businesses to raise awareness among employees" },
  caracteristique = "equite_travail",
  source          = affiche,
}

enjeu "defi_5" {
  titre           = { fr = "Difficultés liées au roulement du personnel qui font en sorte que l’organisme perd continuellement l’expertise acquise pour préparer et accompagner le milieu",
                      en = "Staff turnover through which the organization keeps losing the expertise gained in preparing and supporting the community" },
  caracteristique = "reseautage_interculturel",
  source          = affiche,
}

enjeu "defi_7" {
  titre           = { fr = "Manque d’opportunités de la population d’accueil à entrer en contact avec les nouveaux arrivants",
                      en = "Lack of opportunities for the host population to come into contact with newcomers" },
  caracteristique = "reseautage_interculturel",
  source          = affiche,
}

enjeu "defi_8" {
  titre           = { fr = "Besoin de rencontres entre la population locale et les personnes immigrantes en dehors d’activités folkloriques qui mettent à l’avant-plan le thème de l’interculturalité",
                      en = "Need for encounters between local people and immigrants outside folkloric activities centred on interculturalism" },
  caracteristique = "reseautage_interculturel",
  source          = affiche,
}

enjeu "defi_9" {
  titre           = { fr = "Diminution des espaces de rencontre propices au dialogue et à la création de liens entre les membres des communautés du Québec",
                      en = "Fewer meeting places that foster dialogue and ties between members of Quebec’s communities" },
  caracteristique = "reseautage_interculturel",
  source          = affiche,
}

enjeu "p4_logement" {
  titre           = { fr = "Les difficultés à développer et à rentabiliser les projets immobiliers sur le court terme",
                      en = "Difficulty in developing housing projects and making them profitable in the short term" },
  caracteristique = "infrastructures_disponibles",
  source          = { fr = "Forum sur la régionalisation de l’immigration, septembre 2022, panel 4",
                      en = "Forum on the regionalization of immigration, September 2022, panel 4" },
}

enjeu "enj_preparation" {
  titre           = { fr = "La préparation du milieu pour l’accueil des personnes immigrantes et des minorités ethnoculturelles",
                      en = "Preparing the community to welcome immigrants and ethnocultural minorities" },
  caracteristique = "valorisation_diversite",
  source          = { fr = "Ministère de l’Immigration du Québec, « Régionalisation de l’immigration au Québec : actions et enjeux », novembre 2018",
                      en = "Quebec’s immigration ministry, “Régionalisation de l’immigration au Québec : actions et enjeux”, November 2018" },
}
