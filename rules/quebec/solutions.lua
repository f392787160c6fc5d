-- Les solutions clé en main et les types d’action qui répondent aux enjeux ou aux règles.

local operationnel = { fr = "Volet opérationnel", en = "Operational strand" }
local strategique  = { fr = "Volet stratégique", en = "Strategic strand" }

local pilote = { fr = "Projet pilote mené en partenariat avec Victoriaville, LOJIQ et Élo, 2018",
                 en = "Pilot project carried out in partnership with Victoriaville, LOJIQ and Élo, 2018" }
local forum  = { fr = "Forum sur la régionalisation de l’immigration, septembre 2022",
                 en = "Forum on the regionalization of immigration, September 2022" }
local affiche = { fr = "Affiche de recherche sur la préparation et l’accompagnement des milieux, recommandations",
                  en = "Research poster on preparing and supporting host communities, recommendations" }

-- Les trois projets clé en main

solution "mentorat_elo" {
  titre      = { fr = "Mentorat", en = "Mentoring" },
  partenaire = "elo",
  volet      = operationnel,
  source     = pilote,
  repond     = { "travail.ecart_chomage", "acquis.surqualification", "emploi.avenir_incertain" },
  exige      = au_moins(valeur("population_selon_statut", { groupe = "immigrants_recents" }), "bassin_jumelage"),
  effet      = { fr = "Des personnes immigrantes accompagnées par une personne du milieu dans leur recherche d’un emploi à leur mesure.",
                 en = "Immigrants supported by a local mentor in finding work that matches their skills." },
}

solution "cohesion_spiral" {
  titre      = { fr = "Cohésion sociale", en = "Social cohesion" },
  partenaire = "spiral",
  volet      = operationnel,
  source     = pilote,
  repond     = { "defi_7", "defi_8", "enj_preparation" },
  effet      = { fr = "Une population qui se rencontre et un sentiment d’appartenance partagé.",
                 en = "People who meet, and a shared sense of belonging." },
}

solution "stages_lojiq" {
  titre      = { fr = "Stages professionnels", en = "Professional internships" },
  partenaire = "lojiq",
  volet      = operationnel,
  source     = pilote,
  repond     = { "defi_1", "travail.ecart_emploi", "acquis.experience_ignoree" },
  exige      = aucun { signale "emploi.employeurs_sans_partenaire" },
  effet      = { fr = "Une première expérience de travail au Québec, reconnue par un employeur d’ici.",
                 en = "A first work experience in Quebec, recognized by a local employer." },
}

-- Le logement, les services et le transport

solution "table_logement" {
  titre  = { fr = "Table de concertation sur le logement", en = "Housing coordinating table" },
  volet  = strategique,
  source = forum,
  repond = { "p4_logement" },
  mesure = "a1.1",
  effet  = { fr = "Des cibles de logement communes à la municipalité, aux promoteurs et aux employeurs.",
             en = "Housing targets shared by the municipality, developers and employers." },
}

solution "transport_interregional" {
  titre  = { fr = "Amélioration de l’offre de transport interrégional", en = "Better interregional transport" },
  volet  = strategique,
  source = forum,
  repond = { "transport.departs_rares" },
  mesure = "a1.2",
  effet  = { fr = "Au moins un départ par jour vers les services et les emplois de la région.",
             en = "At least one departure a day to the services and jobs of the region." },
}

solution "accueil_concerte" {
  titre  = { fr = "Parcours d’accueil concerté et en langage simple",
             en = "Coordinated welcome pathway in plain language" },
  volet  = strategique,
  source = forum,
  repond = { "acces.accueil_tardif", "acces.information_rare", "acces.parole_insatisfaite" },
  mesure = "a3.2",
  effet  = { fr = "Toute personne sait à qui s’adresser, et le premier rendez-vous vient à temps.",
             en = "Everyone knows whom to ask, and the first appointment comes in time." },
}

-- L’emploi et le travail

solution "accompagnement_entreprises" {
  titre      = { fr = "Accompagnement des entreprises dans l’attraction, l’accueil et l’intégration",
                 en = "Support to businesses in attraction, welcome and integration" },
  partenaire = "services_quebec",
  volet      = operationnel,
  source     = { fr = "Ministère de l’Immigration du Québec, services d’accompagnement aux entreprises, novembre 2018",
                 en = "Quebec’s immigration ministry, support services to businesses, November 2018" },
  repond     = { "defi_1", "defi_2" },
  effet      = { fr = "Des employeurs qui connaissent les services et savent s’en servir.",
                 en = "Employers who know the services and how to use them." },
}

solution "sensibilisation_employes" {
  titre  = { fr = "Sensibilisation des employés et préparation des gestionnaires",
             en = "Awareness among employees and preparation of managers" },
  volet  = operationnel,
  source = affiche,
  repond = { "defi_3", "travail.ecart_emploi" },
  mesure = "a4.3",
  effet  = { fr = "Des équipes prêtes à accueillir, et non le seul bureau du personnel.",
             en = "Teams ready to welcome newcomers, and not the personnel office alone." },
}

-- La diversité et les liens

solution "campagne_valorisation" {
  titre  = { fr = "Campagne de valorisation de la diversité", en = "Campaign that values diversity" },
  volet  = strategique,
  source = forum,
  repond = { "enj_preparation", "diversite.campagne_absente", "diversite.accueil_percu" },
  mesure = "a4.1",
  effet  = { fr = "Une collectivité qui dit publiquement ce qu’elle doit à celles et à ceux qui s’y établissent.",
             en = "A community that says publicly what it owes to those who settle in it." },
}

solution "plan_action_municipal" {
  titre  = { fr = "Plan d’action municipal fondé sur une analyse des besoins",
             en = "Municipal action plan founded on an analysis of needs" },
  volet  = strategique,
  source = forum,
  repond = { "diversite.plan_absent", "diversite.politique_naissante" },
  mesure = "a5.3",
  effet  = { fr = "Des priorités adoptées, financées et évaluées devant le public.",
             en = "Priorities adopted, funded and evaluated in public." },
}

solution "consultation" {
  titre  = { fr = "Consultation des personnes immigrantes et des parties prenantes",
             en = "Consultation of immigrants and stakeholders" },
  volet  = strategique,
  source = forum,
  repond = { "diversite.sans_consultation", "acces.regards_divergents", "acquis.regards_divergents" },
  mesure = "a4.8",
  effet  = { fr = "Les personnes concernées participent à l’élaboration des initiatives qui les touchent.",
             en = "The people concerned take part in designing the initiatives that affect them." },
}

solution "sieges_instances" {
  titre  = { fr = "Sièges réservés dans les instances locales", en = "Seats reserved on local bodies" },
  volet  = strategique,
  source = forum,
  repond = { "diversite.sieges_rares" },
  mesure = "a5.8",
  effet  = { fr = "Des instances locales à l’image de la population.",
             en = "Local bodies that reflect the population." },
}

solution "espaces_rencontre" {
  titre  = { fr = "Espaces de rencontre sans thème imposé", en = "Meeting places without a set theme" },
  volet  = operationnel,
  source = affiche,
  repond = { "defi_8", "defi_9" },
  mesure = "a4.4",
  effet  = { fr = "Des rencontres ordinaires entre voisins, sans que l’immigration en soit le sujet.",
             en = "Ordinary encounters between neighbours, without immigration as the subject." },
}

solution "jumelage_familles" {
  titre  = { fr = "Jumelage de familles québécoises et de nouveaux arrivants",
             en = "Pairing of Quebec families and newcomers" },
  volet  = operationnel,
  source = forum,
  repond = { "defi_7" },
  exige  = au_moins(valeur("population_selon_statut", { groupe = "immigrants_recents" }), "bassin_jumelage"),
  mesure = "a4.5",
  effet  = { fr = "Des amitiés qui donnent envie de rester.", en = "Friendships that make people want to stay." },
}

solution "table_cibles_communes" {
  titre  = { fr = "Table de concertation locale dotée de cibles communes",
             en = "Local coordinating table with common targets" },
  volet  = strategique,
  source = forum,
  repond = { "liens.concertation_sans_cibles", "liens.sans_concertation", "defi_5" },
  mesure = "a3.4",
  effet  = { fr = "Des contacts qui appartiennent au milieu et survivent aux départs.",
             en = "Contacts that belong to the community and outlast departures." },
}

-- Le français

solution "francisation_proche" {
  titre      = { fr = "Francisation près du travail et de la famille", en = "French courses close to work and family" },
  partenaire = "francisation_quebec",
  volet      = operationnel,
  source     = { fr = "Ministère de l’Immigration du Québec, rôles des acteurs : « Francisation », novembre 2018",
                 en = "Quebec’s immigration ministry, roles of actors: “Francisation”, November 2018" },
  repond     = { "francais.attente", "francais.formats_rares", "francais.cours_inadaptes" },
  effet      = { fr = "Des cours offerts à l’heure et à l’endroit où l’on peut les suivre.",
                 en = "Courses given when and where people can take them." },
}
