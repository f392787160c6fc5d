-- Les trois modèles logiques de pratique de l’affiche, champ par champ, dans leurs mots.
-- Les relations sont celles dont le symbole se lit encore sur l’affiche; celles dont il s’est perdu n’y sont pas.
-- Le MIDI de l’affiche est le ministère que la trousse nomme MIFI, son nom d’aujourd’hui.

local affiche = { fr = "Affiche de recherche sur la préparation et l’accompagnement des milieux, modèles logiques",
                  en = "Research poster on preparing and supporting host communities, logic models" }

pratique "lm1_employeurs" {
  titre             = { fr = "Répondre aux besoins des employeurs", en = "Meeting employers’ needs" },
  mission           = { fr = "Intégration des personnes immigrantes par leur insertion en emploi",
                        en = "Integration of immigrants through entry into employment" },
  intervenant       = { fr = "Médiateur, communauté de travail", en = "Mediator, work community" },
  client_principal  = { fr = "Employeur", en = "Employer" },
  client_secondaire = { fr = "Immigrant", en = "Immigrant" },
  probleme          = {
    { fr = "Manque d’ouverture des employeurs à l’embauche du personnel immigrant",
      en = "Employers’ lack of openness to hiring immigrant staff" },
    { fr = "Immigrants pas préparés au marché de l’emploi",
      en = "Immigrants not prepared for the job market" },
    { fr = "Discours politique et médiatique qui ne favorise pas l’embauche",
      en = "Political and media talk that does not encourage hiring" },
  },
  focus             = {
    { fr = "Recrutement et préparation d’une main d’œuvre qualifiée pour répondre aux besoins des entreprises",
      en = "Recruiting and preparing a skilled workforce for the needs of businesses" },
    { fr = "Transformation de la vision de l’immigration : promotion de sa fonction économique",
      en = "Changing the view of immigration: promoting its economic role" },
  },
  objectif          = {
    { fr = "Favoriser l’embauche d’immigrants par les employeurs de la région",
      en = "Encourage the region’s employers to hire immigrants" },
    { fr = "Préparer les immigrants à répondre au marché de l’emploi",
      en = "Prepare immigrants to meet the job market" },
  },
  modalites         = {
    { fr = "Partenariat à égalité vis-à-vis des employeurs", en = "Partnership with employers as equals" },
    { fr = "Utilisation de la pédagogie de la réussite et de la transformation, et des principes de gestion totale de la qualité",
      en = "Use of the pedagogy of success and transformation, and of total quality management" },
  },
  moyens            = {
    { fr = "Formation", en = "Training" },
    { fr = "Entrevue avec employeurs dans les bureaux de l’organisme",
      en = "Interviews with employers at the organization’s offices" },
    { fr = "Embauche d’une ressource à temps plein pour le travail avec les employeurs",
      en = "A full-time person hired to work with employers" },
    { fr = "Conférences, allocutions, utilisation des médias", en = "Talks, speeches, use of the media" },
  },
  changement_espere = { fr = "Que la main d’œuvre immigrante soit mieux adaptée au marché de l’emploi",
                        en = "That immigrant workers be better suited to the job market" },
  evaluation        = { fr = "Programmes évalués par les participants et employeurs",
                        en = "Programs evaluated by participants and employers" },
  milieu            = "urbain",
  relations         = {
    elus                   = { "collaboration" },
    cld                    = { "partenariat" },
    institutions_publiques = { "partenariat" },
    employeurs             = { "partenariat" },
    medias                 = { "collaboration" },
  },
  propose_quand     = tous {
    est { milieu = "urbain" },
    un_de {
      signale "emploi.employeurs_sans_partenaire",
      signale "emploi.services_meconnus",
      signale "travail.employeurs_peu_adaptes",
    },
  },
  source            = affiche,
}

pratique "lm2_transformation" {
  titre             = { fr = "Vers une transformation du milieu", en = "Towards a transformation of the community" },
  mission           = { fr = "Accueil, accompagnement et intégration socioprofessionnelle, et engagement et ouverture de la communauté pour favoriser la rétention de personnes immigrantes",
                        en = "Welcome, support and social and professional integration, with a committed and open community, so that immigrants stay" },
  intervenant       = { fr = "Intervenant pivot", en = "Pivot worker" },
  client_principal  = { fr = "Immigrant", en = "Immigrant" },
  client_secondaire = { fr = "Employeur", en = "Employer" },
  probleme          = {
    { fr = "Réticences d’une partie de la population à l’arrivée de personnes immigrantes",
      en = "Part of the population reluctant about the arrival of immigrants" },
    { fr = "Lacunes dans la modulation des programmes", en = "Programs not flexible enough" },
  },
  focus             = { fr = "Partenariat avec les MRC pour s’assurer que le discours régional est favorable à l’immigration",
                        en = "Partnership with MRCs so that regional talk favours immigration" },
  objectif          = {
    { fr = "Maintenir l’appui des MRC et des médias dans la promotion de la régionalisation de l’immigration",
      en = "Keep the support of MRCs and the media in promoting the regionalization of immigration" },
    { fr = "Augmenter la participation citoyenne des personnes immigrantes (membres de CA, bénévolat)",
      en = "Increase immigrants’ civic participation (boards of directors, volunteering)" },
  },
  modalites         = { fr = "Partenariat avec les MRC (discours favorable à l’immigration)",
                        en = "Partnership with MRCs (talk favourable to immigration)" },
  moyens            = {
    { fr = "Utilisation des medias locaux", en = "Use of local media" },
    { fr = "Activités de sensibilisation et rapprochement interculturel",
      en = "Awareness activities and intercultural encounters" },
    { fr = "Rencontres biannuelle avec les MRC", en = "Twice-yearly meetings with MRCs" },
    { fr = "Conférences, transfert de connaissances et formations en gestion de la diversité culturelle",
      en = "Talks, knowledge transfer and training in managing cultural diversity" },
  },
  changement_espere = { fr = "Ouverture de la population et des employeurs à l’arrivée de personnes immigrantes",
                        en = "Openness of the population and employers to the arrival of immigrants" },
  evaluation        = {
    { fr = "Bilans réalisés par l’équipe de travail", en = "Reviews by the work team" },
    { fr = "Rapports annuels", en = "Annual reports" },
    { fr = "Sondages", en = "Surveys" },
  },
  milieu            = "rural",
  relations         = {
    organismes_sans_but_lucratif = { "collaboration", "partenariat" },
    employeurs                   = { "collaboration" },
    medias                       = { "collaboration" },
    mrc                          = { "collaboration", "partenariat" },
    csss                         = { "collaboration" },
    emploi_quebec                = { "collaboration", "partenariat" },
    mifi                         = { "collaboration", "partenariat" },
  },
  propose_quand     = tous {
    est { milieu = "rural" },
    un_de {
      signale "diversite.attitude_en_baisse",
      signale "diversite.acteurs_a_sensibiliser",
      signale "liens.influence_negative",
    },
  },
  source            = affiche,
}

pratique "lm3_preparation" {
  titre             = { fr = "Préparer les immigrants au marché de l’emploi", en = "Preparing immigrants for the job market" },
  mission           = { fr = "Améliorer les conditions socioéconomiques de la population et soutenir le développement régional",
                        en = "Improve the population’s social and economic conditions and support regional development" },
  volet             = {
    { fr = "Intégration et accompagnement de la main d’œuvre immigrante",
      en = "Integration and support of immigrant workers" },
    { fr = "Attraction et rétention de la main d’œuvre immigrante",
      en = "Attraction and retention of immigrant workers" },
  },
  intervenant       = { fr = "Accompagnateur médiateur", en = "Support worker and mediator" },
  client_principal  = { fr = "Immigrant", en = "Immigrant" },
  client_secondaire = { fr = "Employeur", en = "Employer" },
  probleme          = {
    { fr = "Immigrants pas préparés au marché de l’emploi québécois",
      en = "Immigrants not prepared for Quebec’s job market" },
    { fr = "Manque d’ouverture du milieu", en = "A community that lacks openness" },
  },
  focus             = {
    { fr = "Employabilité", en = "Employability" },
    { fr = "Attraction et rétention de main d’œuvre immigrante (régionalisation de l’immigration)",
      en = "Attraction and retention of immigrant workers (regionalization of immigration)" },
  },
  objectif          = {
    { fr = "Favoriser l’embauche d’immigrants par les employeurs de la région",
      en = "Encourage the region’s employers to hire immigrants" },
    { fr = "Préparer les immigrants au marché d’emploi local",
      en = "Prepare immigrants for the local job market" },
    { fr = "Sensibiliser les citoyens à l’apport de l’immigration",
      en = "Make citizens aware of what immigration brings" },
  },
  modalites         = {
    { fr = "Partenariat", en = "Partnership" },
    { fr = "Égalité", en = "Equality" },
    { fr = "Concertation", en = "Coordination" },
  },
  moyens            = {
    { fr = "Sensibilisation (conférences)", en = "Awareness (talks)" },
    { fr = "Rapprochement interculturel (5@7)", en = "Intercultural encounters (after-work gatherings)" },
    { fr = "Journées de réflexion", en = "Days of reflection" },
    { fr = "Utilisation des medias sociaux", en = "Use of social media" },
  },
  changement_espere = {
    { fr = "Ouverture des employeurs (et ressources humaines), des employés et du milieu",
      en = "Openness of employers (and human resources), employees and the community" },
    { fr = "Main d’œuvre immigrante mieux préparée pour le marché de l’emploi",
      en = "Immigrant workers better prepared for the job market" },
  },
  evaluation        = {
    { fr = "Données sur le taux de rétention", en = "Data on the retention rate" },
    { fr = "Témoignages", en = "Testimonies" },
    { fr = "Sondages", en = "Surveys" },
  },
  milieu            = "moyen",
  relations         = {
    organismes_sans_but_lucratif = { "collaboration" },
    employeurs                   = { "collaboration" },
    medias                       = { "collaboration" },
    csss                         = { "collaboration", "partenariat" },
    emploi_quebec                = { "collaboration", "partenariat" },
    mifi                         = { "collaboration", "partenariat" },
    cegep                        = { "collaboration", "partenariat" },
    municipalite                 = { "collaboration" },
  },
  propose_quand     = tous {
    est { milieu = "moyen" },
    un_de {
      signale "travail.ecart_emploi",
      signale "travail.ecart_chomage",
      signale "acquis.surqualification",
      signale "diversite.accueil_percu",
    },
  },
  source            = affiche,
}
