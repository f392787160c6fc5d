-- Les enjeux récurrents que les règles repèrent, dans leur libellé officiel.

local affiche = { fr = "Affiche de recherche sur la préparation et l’accompagnement des milieux, « Défis et enjeux »",
                  en = "Research poster on preparing and supporting host communities, “Défis et enjeux”" }
local ministere = { fr = "Ministère de l’Immigration du Québec, « Régionalisation de l’immigration au Québec : actions et enjeux », novembre 2018",
                    en = "Quebec’s immigration ministry, “Régionalisation de l’immigration au Québec : actions et enjeux”, November 2018" }

local constats = { fr = "Forum sur la régionalisation de l’immigration, septembre 2022, « Les grands constats »",
                   en = "Forum on the regionalization of immigration, September 2022, “Les grands constats”" }

local function panel(numero)
  return { fr = "Forum sur la régionalisation de l’immigration, septembre 2022, panel " .. numero,
           en = "Forum on the regionalization of immigration, September 2022, panel " .. numero }
end

-- Les neuf défis de l’affiche de recherche

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

enjeu "defi_4" {
  titre           = { fr = "Précarité des emplois des personnes ayant développé une expertise liée à l’accompagnement et la préparation du milieu étant donné le manque de ressources financières",
                      en = "Precarious jobs, for lack of funding, of those who have become skilled at supporting and preparing the community" },
  caracteristique = "reseautage_interculturel",
  source          = affiche,
}

enjeu "defi_5" {
  titre           = { fr = "Difficultés liées au roulement du personnel qui font en sorte que l’organisme perd continuellement l’expertise acquise pour préparer et accompagner le milieu",
                      en = "Staff turnover through which the organization keeps losing the expertise gained in preparing and supporting the community" },
  caracteristique = "reseautage_interculturel",
  source          = affiche,
}

enjeu "defi_6" {
  titre           = { fr = "Manque de reconnaissance des bailleurs de fonds de la nécessité du travail de formation et de sensibilisation réalisé au sein des organismes et entreprises du milieu",
                      en = "Funders who do not recognize that training and awareness work within local organizations and businesses is needed" },
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

-- Les trois enjeux du ministère

enjeu "enj_pole_montreal" {
  titre           = { fr = "La région métropolitaine de Montréal représente un fort pôle d’attraction des personnes immigrantes.",
                      en = "Greater Montréal strongly attracts immigrants." },
  caracteristique = "emploi_affaires",
  source          = ministere,
}

enjeu "enj_coherence" {
  titre           = { fr = "La cohérence de l’ensemble des projets, initiatives et actions visant la régionalisation de l’immigration.",
                      en = "The coherence of all the projects, initiatives and actions for the regionalization of immigration." },
  caracteristique = "reseautage_interculturel",
  source          = ministere,
}

enjeu "enj_preparation" {
  titre           = { fr = "La préparation du milieu pour l’accueil des personnes immigrantes et des minorités ethnoculturelles qui s’installe en région afin de maximiser leurs chances de réussite.",
                      en = "Preparing the community to welcome the immigrants and ethnocultural minorities who settle in the regions, so that they have every chance to succeed." },
  caracteristique = "valorisation_diversite",
  source          = ministere,
}

-- Les douze constats des panels du forum : ce que l’immigration apporte, puis ce qui la freine

enjeu "p1_services" {
  titre           = { fr = "Favorise le maintien des services de proximité",
                      en = "Helps local services to stay" },
  caracteristique = "infrastructures_disponibles",
  source          = panel(1),
}

enjeu "p1_emplois" {
  titre           = { fr = "Comble des emplois",
                      en = "Fills jobs" },
  caracteristique = "emploi_affaires",
  source          = panel(1),
}

enjeu "p1_economie" {
  titre           = { fr = "Contribue à l’économie locale",
                      en = "Contributes to the local economy" },
  caracteristique = "emploi_affaires",
  source          = panel(1),
}

enjeu "p1_culture" {
  titre           = { fr = "Diversifie la culture",
                      en = "Makes culture more diverse" },
  caracteristique = "valorisation_diversite",
  source          = panel(1),
}

enjeu "p1_innovation" {
  titre           = { fr = "Stimule l’innovation",
                      en = "Stimulates innovation" },
  caracteristique = "reconnaissance_acquis",
  source          = panel(1),
}

enjeu "p2_territoires" {
  titre           = { fr = "La promotion de leurs particularités locales",
                      en = "For territories, making their local character known" },
  caracteristique = "emploi_affaires",
  source          = panel(2),
}

enjeu "p2_employeurs" {
  titre           = { fr = "L’adaptation aux besoins de la main-d’œuvre immigrante",
                      en = "For employers, adapting to the needs of immigrant workers" },
  caracteristique = "equite_travail",
  source          = panel(2),
}

enjeu "p3_entrepreneuriat" {
  titre           = { fr = "Le manque de connaissance de l’écosystème et l’accès aux ressources de soutien",
                      en = "Little knowledge of the ecosystem, and access to support" },
  caracteristique = "emploi_affaires",
  source          = panel(3),
}

enjeu "p3_repreneuriat" {
  titre           = { fr = "Le manque d’information sur la nature du repreneuriat ainsi que sur les entreprises disponibles à la reprise",
                      en = "Little information on what taking over a business means, and on the businesses for sale" },
  caracteristique = "emploi_affaires",
  source          = panel(3),
}

enjeu "p4_logement" {
  titre           = { fr = "Les difficultés à développer et à rentabiliser les projets immobiliers sur le court terme",
                      en = "Difficulty in developing housing projects and making them profitable in the short term" },
  caracteristique = "infrastructures_disponibles",
  source          = panel(4),
}

enjeu "p4_participation" {
  titre           = { fr = "S’assurer qu’ils participent à l’élaboration et au développement des initiatives qui les concernent",
                      en = "Making sure that immigrants take part in designing and developing the initiatives that concern them" },
  caracteristique = "valorisation_diversite",
  source          = panel(4),
}

enjeu "p5_mobiliser" {
  titre           = { fr = "Mobiliser les personnes immigrantes établies sur le territoire dans les efforts locaux de régionalisation de l’immigration",
                      en = "Involving immigrants already settled locally in the efforts to welcome others" },
  caracteristique = "reseautage_interculturel",
  source          = constats,
}
