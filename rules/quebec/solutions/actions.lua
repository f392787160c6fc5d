-- Les types d’action du ministère, par champ d’intervention, avec le rôle de l’acteur qui les porte.

local milieux   = { fr = "Interventions visant les milieux de vie", en = "Interventions for living environments" }
local personnes = { fr = "Interventions visant les personnes immigrantes et leur famille", en = "Interventions for immigrants and their families" }
local travail   = { fr = "Interventions visant le marché du travail", en = "Interventions for the labour market" }

local ministere = { fr = "Ministère de l’Immigration du Québec, « Régionalisation de l’immigration au Québec : actions et enjeux », novembre 2018",
                    en = "Quebec’s immigration ministry, “Régionalisation de l’immigration au Québec : actions et enjeux”, November 2018" }

-- Les milieux de vie

solution "concertation_mobilisation" {
  titre      = { fr = "Concertation et mobilisation", en = "Coordination and mobilization" },
  partenaire = "instances_municipales",
  volet      = milieux,
  source     = ministere,
  repond     = { "enj_coherence" },
  mesure     = "a3.2",
  effet      = { fr = "Concertation et mobilisation auprès des acteurs locaux dans le but d’édifier des collectivités plus accueillantes et inclusives.",
                 en = "Coordination and mobilization among local actors, to build more welcoming and inclusive communities." },
}

solution "sensibilisation" {
  titre      = { fr = "Sensibilisation", en = "Awareness" },
  partenaire = "organismes_sans_but_lucratif",
  volet      = milieux,
  source     = ministere,
  repond     = { "diversite.attitude_en_baisse", "diversite.acteurs_a_sensibiliser" },
  mesure     = "a4.1",
  effet      = { fr = "Sensibilisation de la communauté à la diversité culturelle.",
                 en = "Raising the community’s awareness of cultural diversity." },
}

solution "preparation_milieux" {
  titre      = { fr = "Préparation des milieux", en = "Preparation of communities" },
  partenaire = "organismes_sans_but_lucratif",
  volet      = milieux,
  source     = ministere,
  repond     = { "enj_preparation" },
  effet      = { fr = "Réalisation d’activités visant l’attraction; la promotion; les rapprochements interculturels; la concertation et la mobilisation; la rétention; la préparation des milieux et la sensibilisation.",
                 en = "Activities for attraction, promotion, intercultural encounters, coordination and mobilization, retention, the preparation of communities and awareness." },
}

solution "rapprochements_interculturels" {
  titre      = { fr = "Rapprochements interculturels", en = "Intercultural encounters" },
  partenaire = "organismes_sans_but_lucratif",
  volet      = milieux,
  source     = ministere,
  repond     = { "liens.sans_porteur", "liens.activites_en_baisse" },
  mesure     = "a4.4",
  effet      = { fr = "Des occasions régulières où la population locale et les nouveaux arrivants se rencontrent.",
                 en = "Regular occasions on which local people and newcomers meet." },
}

solution "retention" {
  titre      = { fr = "Rétention", en = "Retention" },
  partenaire = "organismes_sans_but_lucratif",
  volet      = milieux,
  source     = ministere,
  repond     = { "emploi.retention_faible", "emploi.retention_un_an_faible", "emploi.retention_en_baisse" },
  mesure     = "a4.2",
  effet      = { fr = "Liaison entre les personnes immigrantes et les employeurs.",
                 en = "Liaison between immigrants and employers." },
}

-- Les personnes immigrantes et leur famille

solution "attraction" {
  titre      = { fr = "Attraction", en = "Attraction" },
  partenaire = "regionalisation_montreal",
  volet      = personnes,
  source     = ministere,
  repond     = { "enj_pole_montreal", "p1_services" },
  mesure     = "a2.1",
  effet      = { fr = "Réalisation d’activités de recrutement et promotion visant l’attraction des personnes immigrantes en région.",
                 en = "Recruitment and promotion activities that attract immigrants to the regions." },
}

solution "promotion" {
  titre      = { fr = "Promotion", en = "Promotion" },
  partenaire = "regionalisation_montreal",
  volet      = personnes,
  source     = ministere,
  repond     = { "p2_territoires" },
  mesure     = "a2.1",
  effet      = { fr = "Promotion à Montréal des opportunités d’emploi en région.",
                 en = "Promotion in Montréal of job opportunities in the regions." },
}

solution "recrutement" {
  titre      = { fr = "Recrutement", en = "Recruitment" },
  partenaire = "regionalisation_montreal",
  volet      = personnes,
  source     = ministere,
  repond     = { "p1_emplois" },
  effet      = { fr = "Recrutement des personnes immigrantes à Montréal aux fins de régionalisation. Intermédiaire entre les personnes immigrantes, les employeurs et les OBNL en région.",
                 en = "Recruitment of immigrants in Montréal for the regions. Go-between for immigrants, employers and non-profit organizations in the regions." },
}

solution "installation_integration" {
  titre      = { fr = "Aide à l’installation et à l’intégration", en = "Help with settlement and integration" },
  partenaire = "organismes_accueil",
  volet      = personnes,
  source     = ministere,
  repond     = { "acces.accueil_sans_porteur" },
  mesure     = "a3.2",
  effet      = { fr = "Aide à l’intégration et à l’installation – liaison avec d’autres acteurs du milieu.",
                 en = "Help with integration and settlement – liaison with other local actors." },
}

solution "francisation" {
  titre      = { fr = "Francisation", en = "French courses" },
  partenaire = "enseignement_francisation",
  volet      = personnes,
  source     = ministere,
  repond     = { "francais.sans_partenaire" },
  effet      = { fr = "Des cours de français donnés par un établissement ou un organisme du territoire.",
                 en = "French courses given by a local institution or organization." },
}

-- Le marché du travail

solution "accompagnement_entreprises" {
  titre      = { fr = "Accompagnement des entreprises", en = "Support to businesses" },
  partenaire = "services_accompagnement",
  volet      = travail,
  source     = ministere,
  repond     = { "defi_1", "defi_2" },
  mesure     = "a4.3",
  effet      = { fr = "Offrir des services d’information, d’aiguillage et d’accompagnement aux entreprises dans leurs efforts d’attraction, de recrutement, d’accueil, d’intégration et de rétention des travailleurs issus de l’immigration. En complémentarité avec Emploi-Québec, accompagnement personnalisé aux entreprises et aux organismes établis au Québec inscrits au registre des entreprises du Québec, en lien avec la clientèle immigrante.",
                 en = "Information, referral and support services to businesses in their efforts to attract, recruit, welcome, integrate and keep immigrant workers. Alongside Emploi-Québec, tailored support to businesses and organizations established in Quebec and entered in its register of enterprises, for their immigrant clientele." },
}
