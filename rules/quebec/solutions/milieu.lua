-- Ce qui répond aux enjeux du milieu : logement, services, diversité, liens, français.

local operationnel = { fr = "Volet opérationnel", en = "Operational strand" }
local strategique  = { fr = "Volet stratégique", en = "Strategic strand" }

local forum  = { fr = "Forum sur la régionalisation de l’immigration, septembre 2022",
                 en = "Forum on the regionalization of immigration, September 2022" }
local affiche = { fr = "Affiche de recherche sur la préparation et l’accompagnement des milieux, recommandations",
                  en = "Research poster on preparing and supporting host communities, recommendations" }

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

solution "mesure_capacite" {
  titre  = { fr = "Mesure partagée de la capacité d’accueil", en = "Shared measure of the capacity to welcome" },
  volet  = strategique,
  source = forum,
  repond = { "services.capacite_inconnue" },
  mesure = "a1.7",
  effet  = { fr = "On sait combien de ménages le territoire peut loger et servir, et on le compare d’une année à l’autre.",
             en = "It is known how many households the territory can house and serve, and compared from year to year." },
}

solution "compter_temporaires" {
  titre  = { fr = "Résidents temporaires comptés dans le portrait local", en = "Temporary residents counted in the local portrait" },
  volet  = strategique,
  source = forum,
  repond = { "temporaires.portrait_change", "temporaires.en_hausse", "temporaires.absents_des_previsions" },
  mesure = "a5.6",
  effet  = { fr = "Des prévisions de logement et de services qui comptent toutes les personnes qui vivent ici.",
             en = "Housing and service forecasts that count everyone who lives here." },
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

solution "continuum_services" {
  titre  = { fr = "Continuum de services sans rupture, quel que soit le statut", en = "Seamless continuum of services, whatever the status" },
  volet  = strategique,
  source = forum,
  repond = { "acces.parcours_morcele", "temporaires.accueil_plus_tardif" },
  mesure = "a3.5",
  effet  = { fr = "D’un service à l’autre, personne ne recommence son histoire ni ne perd un droit.",
             en = "From one service to the next, nobody starts their story again or loses an entitlement." },
}

solution "passage_residence" {
  titre  = { fr = "Accompagnement vers la résidence permanente", en = "Support towards permanent residence" },
  volet  = operationnel,
  source = forum,
  repond = { "temporaires.travailleurs_nombreux" },
  mesure = "a5.5",
  effet  = { fr = "Les personnes qui travaillent ici avec un permis savent comment y rester.",
             en = "People who work here on a permit know how to stay." },
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
  effet  = { fr = "Mise en place des plans d’action pour soutenir des projets et des initiatives visant l’attraction; la promotion; les rapprochements interculturels; la sensibilisation et la préparation des milieux.",
             en = "Action plans that support projects and initiatives for attraction, promotion, intercultural encounters, awareness and the preparation of communities." },
}

solution "consultation" {
  titre  = { fr = "Consultation des personnes immigrantes et des parties prenantes",
             en = "Consultation of immigrants and stakeholders" },
  volet  = strategique,
  source = forum,
  repond = { "p4_participation", "diversite.sans_consultation", "acces.regards_divergents", "acquis.regards_divergents" },
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
  effet  = { fr = "Pour les organismes : investir les espaces de rencontre au sein des communautés d’accueil, sans axer la rencontre sur l’immigration ou l’interculturalité.",
             en = "For organizations: take up the meeting places of host communities, without making immigration or interculturalism the subject." },
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

solution "mobilisation_etablis" {
  titre  = { fr = "Personnes établies, parties prenantes de l’accueil", en = "Settled immigrants as partners in welcome" },
  volet  = strategique,
  source = forum,
  repond = { "p5_mobiliser" },
  mesure = "a2.7",
  effet  = { fr = "Celles et ceux qui ont fait le chemin le racontent et le facilitent à d’autres.",
             en = "Those who have walked the path tell of it and make it easier for others." },
}

solution "sensibilisation_elus" {
  titre  = { fr = "Sensibilisation des élus à la réalité des personnes immigrantes", en = "Awareness of immigrants’ realities among elected officials" },
  volet  = strategique,
  source = forum,
  repond = { "diversite.elus_peu_justes" },
  mesure = "a2.5",
  effet  = { fr = "Un discours public juste, qui parle des personnes avant de parler de main-d’œuvre.",
             en = "Fair public words, which speak of people before they speak of workers." },
}

solution "culture_partagee" {
  titre  = { fr = "Diversité présente dans la vie culturelle", en = "Diversity present in cultural life" },
  volet  = operationnel,
  source = forum,
  repond = { "p1_culture" },
  mesure = "a4.10",
  effet  = { fr = "Des scènes, des médias et des fêtes où chacun peut se reconnaître.",
             en = "Stages, media and celebrations in which everyone can see themselves." },
}

-- Ce que l’affiche recommande aux décideurs

solution "financement_preparation" {
  titre  = { fr = "Financement durable de la préparation du milieu", en = "Lasting funding to prepare the community" },
  volet  = strategique,
  source = affiche,
  repond = { "defi_4" },
  effet  = { fr = "Pour les décideurs : reconnaitre le besoin de financement des organismes pour la mise en place de programmes qui visent à accompagner et préparer le milieu.",
             en = "For decision makers: recognize that organizations need funding for programs that support and prepare the community." },
}

solution "reconnaissance_formation" {
  titre  = { fr = "Reconnaissance du travail de formation des organismes", en = "Recognition of organizations’ training work" },
  volet  = strategique,
  source = affiche,
  repond = { "defi_6" },
  effet  = { fr = "Pour les décideurs : reconnaitre, subventionner et promouvoir l’importance du travail réalisé par les organismes en termes de formation auprès des organismes et institutions du milieu.",
             en = "For decision makers: recognize, fund and promote the importance of the training that organizations give to local organizations and institutions." },
}

-- Le français

solution "francisation_proche" {
  titre      = { fr = "Francisation près du travail et de la famille", en = "French courses close to work and family" },
  partenaire = "francisation_quebec",
  volet      = operationnel,
  source     = { fr = "Ministère de l’Immigration du Québec, rôles des acteurs : « Francisation », novembre 2018",
                 en = "Quebec’s immigration ministry, roles of actors: “Francisation”, November 2018" },
  repond     = { "francais.attente", "francais.formats_rares", "francais.cours_inadaptes" },
  exige      = au_moins(parties_prenantes { relation = { "partenariat", "collaboration" }, role = "francisation" }, "au_moins_un"),
  effet      = { fr = "Des cours offerts à l’heure et à l’endroit où l’on peut les suivre.",
                 en = "Courses given when and where people can take them." },
}

solution "francais_partage" {
  titre  = { fr = "Français partagé dans les commerces et les services", en = "French shared in shops and services" },
  volet  = operationnel,
  source = forum,
  repond = { "francais.peu_parle_avec_eux" },
  mesure = "a4.9",
  effet  = { fr = "On parle français à qui l’apprend, et l’on prend le temps de l’écouter.",
             en = "People speak French to those who are learning it, and take the time to listen." },
}
