-- Ce qui répond aux enjeux de l’emploi, des affaires et des compétences.

local operationnel = { fr = "Volet opérationnel", en = "Operational strand" }
local strategique  = { fr = "Volet stratégique", en = "Strategic strand" }

local forum  = { fr = "Forum sur la régionalisation de l’immigration, septembre 2022",
                 en = "Forum on the regionalization of immigration, September 2022" }
local affiche = { fr = "Affiche de recherche sur la préparation et l’accompagnement des milieux, recommandations",
                  en = "Research poster on preparing and supporting host communities, recommendations" }

solution "sensibilisation_employes" {
  titre  = { fr = "Sensibilisation des employés et préparation des gestionnaires",
             en = "Awareness among employees and preparation of managers" },
  volet  = operationnel,
  source = affiche,
  repond = { "defi_3", "p2_employeurs", "travail.ecart_emploi" },
  mesure = "a4.3",
  effet  = { fr = "Pour les organismes : parallèlement aux partenariats créés et au travail de concertation réalisé avec les employeurs, développer des pratiques qui visent la sensibilisation des employés.",
             en = "For organizations: alongside the partnerships and joint work with employers, develop practices that raise awareness among employees." },
}

solution "parcours_entrepreneurial" {
  titre      = { fr = "Parcours de création et de reprise d’entreprises", en = "Pathway to create or take over a business" },
  partenaire = "soutien_entrepreneuriat",
  volet      = operationnel,
  source     = forum,
  repond     = { "p3_entrepreneuriat", "p1_economie" },
  exige      = au_moins(parties_prenantes { relation = { "partenariat", "collaboration" }, role = "entrepreneuriat" }, "au_moins_un"),
  mesure     = "a1.4",
  effet      = { fr = "Des personnes immigrantes qui connaissent l’écosystème et trouvent les ressources pour se lancer.",
                 en = "Immigrants who know the ecosystem and find the resources to start." },
}

solution "missions_repreneuriat" {
  titre  = { fr = "Information et missions de repreneuriat", en = "Information and missions on business takeovers" },
  volet  = strategique,
  source = forum,
  repond = { "p3_repreneuriat" },
  mesure = "a1.5",
  effet  = { fr = "Les entreprises à reprendre rencontrent celles et ceux qui peuvent les reprendre.",
             en = "Businesses for sale meet the people who can take them over." },
}

solution "marque_territoriale" {
  titre  = { fr = "Marque territoriale", en = "Territorial brand" },
  volet  = strategique,
  source = forum,
  repond = { "p2_territoires" },
  mesure = "a2.2",
  effet  = { fr = "Un territoire qui sait dire ce qui le distingue, et le montre à Montréal comme à l’étranger.",
             en = "A territory that can say what sets it apart, and shows it in Montréal and abroad." },
}

solution "reconnaissance_proche" {
  titre      = { fr = "Reconnaissance des acquis et formation d’appoint près de chez soi", en = "Recognition of prior learning and bridging training close to home" },
  partenaire = "etablissements_enseignement",
  volet      = operationnel,
  source     = { fr = "Ministère de l’Immigration du Québec, « 8 caractéristiques du profil souhaité », novembre 2018",
                 en = "Quebec’s immigration ministry, “8 caractéristiques du profil souhaité”, November 2018" },
  repond     = { "acquis.formation_introuvable", "acquis.sans_porteur", "acquis.surqualification_en_hausse" },
  exige      = au_moins(parties_prenantes { relation = { "partenariat", "collaboration" }, role = "reconnaissance_acquis" }, "au_moins_un"),
  effet      = { fr = "Des compétences reconnues à leur juste valeur, sans avoir à quitter la région.",
                 en = "Skills recognized at their true worth, without having to leave the region." },
}
