-- Caractéristique 7 : des échanges appuyés, un réseautage interculturel soutenu.

local maison = { fr = "choix de la maison", en = "house choice" }
local sur_5  = { fr = "sur 5", en = "out of 5" }

regle "liens.sans_concertation" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "enj_coherence",
  titre           = { fr = "Aucune concertation locale", en = "No local coordination" },
  source          = { fr = "Inventaire municipal; mesures A3.1 à A3.5 du forum de 2022", en = "Municipal inventory; measures A3.1 to A3.5 of the 2022 forum" },
  seuils          = { ponctuelle = { valeur = 1, source = maison } },
  quand           = sous("palier_concertation", "ponctuelle"),
  gravite         = "elevee",
  constat         = { fr = "Les acteurs {de_lieu} qui accueillent les personnes immigrantes ne se concertent pas.",
                      en = "The actors who welcome immigrants in {place} do not coordinate with one another." },
  propose         = { "table_cibles_communes" },
}

regle "liens.concertation_sans_cibles" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "enj_coherence",
  titre           = { fr = "Concertation sans cibles communes", en = "Coordination without common targets" },
  source          = { fr = "Inventaire municipal; mesure A3.4 du forum de 2022", en = "Municipal inventory; measure A3.4 of the 2022 forum" },
  seuils          = { ponctuelle = { valeur = 1, source = maison }, reguliere = { valeur = 2, source = maison } },
  quand           = entre("palier_concertation", "ponctuelle", "reguliere"),
  constat         = { fr = "La concertation {a_lieu} en est au palier {palier_concertation} : on se parle, sans encore viser ensemble les mêmes cibles.",
                      en = "Coordination in {place} stands at stage {palier_concertation}: people talk, without yet aiming together at the same targets." },
  propose         = { "table_cibles_communes" },
  responsable     = "municipalite",
}

regle "liens.participation_inegale" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_7",
  titre           = { fr = "Participation inégale aux activités locales", en = "Unequal participation in local activities" },
  source          = { fr = "Sondage local, lien_i3", en = "Local survey, lien_i3" },
  grandeurs       = { rapport = { ecart("participation_activites", { de = "immigrants", a = "non_immigrants", en = "rapport" }), decimales = 2 } },
  quand           = sous("rapport", "quatre_cinquiemes"),
  constat         = { fr = "La participation des personnes immigrantes aux activités {de_lieu}, rapportée à celle des autres, est de {rapport}; le signal est donné sous {quatre_cinquiemes}.",
                      en = "The ratio of immigrants’ participation in the activities of {place} to that of others is {rapport}; the signal is given under {quatre_cinquiemes}." },
  propose         = { "jumelage_familles", "cohesion_spiral" },
}

regle "liens.appartenance_inegale" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_7",
  titre           = { fr = "Sentiment d’appartenance inégal", en = "Unequal sense of belonging" },
  source          = { fr = "Statistique Canada, Enquête sociale canadienne; sondage local", en = "Statistics Canada, Canadian Social Survey; local survey" },
  seuils          = { marge = { valeur = 10, source = maison } },
  grandeurs       = {
    des_immigrants = valeur("sentiment_appartenance", { groupe = "immigrants" }),
    des_autres     = valeur("sentiment_appartenance", { groupe = "non_immigrants" }),
  },
  quand           = au_dessus(ecart("sentiment_appartenance", { de = "non_immigrants", a = "immigrants" }), "marge"),
  constat         = { fr = "{des_immigrants} des personnes immigrantes {de_lieu} se sentent fortement d’ici, contre {des_autres} des autres.",
                      en = "{des_immigrants} of immigrants in {place} feel strongly that they belong, compared with {des_autres} of others." },
  propose         = { "cohesion_spiral", "jumelage_familles" },
}

regle "liens.rencontre_difficile" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_8",
  titre           = { fr = "Rencontres difficiles hors des activités sur l’immigration",
                      en = "Hard to meet people outside activities about immigration" },
  source          = { fr = "Sondage auprès des personnes immigrantes, lien_i4; affiche de recherche, huitième défi",
                      en = "Survey of immigrants, lien_i4; research poster, eighth challenge" },
  seuils          = { moitie = { valeur = 50, source = maison } },
  grandeurs       = { facile = { retroaction("personnes_immigrantes", "lien_i4", "favorable"), unite = "%", decimales = 0 } },
  quand           = sous("facile", "moitie"),
  constat         = { fr = "{facile} des personnes immigrantes {de_lieu} trouvent facile de rencontrer des gens; on en attend {moitie}.",
                      en = "{facile} of immigrants in {place} find it easy to meet people; {moitie} is expected." },
  propose         = { "espaces_rencontre" },
}

regle "liens.lieux_en_baisse" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_9",
  titre           = { fr = "Lieux de rencontre en recul", en = "Fewer meeting places" },
  source          = { fr = "Inventaire municipal; affiche de recherche, neuvième défi", en = "Municipal inventory; research poster, ninth challenge" },
  quand           = en_baisse("lieux_rencontre", { sur = "3 ans" }),
  constat         = { fr = "Les lieux publics de rencontre {de_lieu}, {lieux_rencontre} habitants, ont reculé en trois ans.",
                      en = "Public meeting places in {place}, {lieux_rencontre} residents, became fewer over three years." },
  propose         = { "espaces_rencontre" },
}

regle "liens.contacts_perdus" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_5",
  titre           = { fr = "Contacts perdus avec le roulement du personnel", en = "Contacts lost through staff turnover" },
  source          = { fr = "Sondage auprès des institutions, lien_o4; affiche de recherche, cinquième défi",
                      en = "Survey of institutions, lien_o4; research poster, fifth challenge" },
  grandeurs       = {
    contacts = { retroaction("institutions_locales", "lien_o4", "moyenne"),
                 unite = sur_5, decimales = 1 },
  },
  quand           = sous("contacts", "satisfaction"),
  constat         = { fr = "Garder ses contacts malgré le roulement du personnel : les institutions {de_lieu} répondent {contacts}; on attend {satisfaction}.",
                      en = "Keeping contacts despite staff turnover: institutions in {place} answer {contacts}; {satisfaction} is expected." },
  propose         = { "table_cibles_communes" },
}

regle "liens.influence_negative" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "enj_preparation",
  titre           = { fr = "Acteur à influence négative", en = "Actor with a negative influence" },
  source          = { fr = "Affiche de recherche, légende des relations entre acteurs", en = "Research poster, legend of relations between actors" },
  seuils          = { un_acteur = { valeur = 1, source = maison } },
  grandeurs       = { acteurs = parties_prenantes { relation = "influence_negative" } },
  quand           = au_moins("acteurs", "un_acteur"),
  gravite         = "faible",
  constat         = { fr = "Nombre d’acteurs dont l’influence est négative {a_lieu} : {acteurs}.",
                      en = "Actors with a negative influence in {place}: {acteurs}." },
  propose         = { "cohesion_spiral" },
}

regle "liens.appartenance_sous_la_region" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_9",
  titre           = { fr = "Sentiment d’appartenance sous celui de la région",
                      en = "Sense of belonging below the region’s" },
  source          = { fr = "Statistique Canada, Cadre d’indicateurs canadien, 11.7.1; Enquête sociale canadienne",
                      en = "Statistics Canada, Canadian Indicator Framework, 11.7.1; Canadian Social Survey" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    en_region = valeur("sentiment_appartenance", { lieu = "region" }),
    retard    = -ecart("sentiment_appartenance", { a = "region" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "{sentiment_appartenance} de la population {de_lieu} se sent fortement d’ici, contre {en_region} dans la région.",
                      en = "{sentiment_appartenance} of the population of {place} feels strongly that it belongs, compared with {en_region} in the region." },
  propose         = { "espaces_rencontre" },
}

regle "liens.activites_en_baisse" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_7",
  titre           = { fr = "Activités de rencontre en recul",
                      en = "Fewer meeting activities" },
  source          = { fr = "Inventaire de la municipalité et des organismes; mesure A4.4 du forum de 2022",
                      en = "Inventory of the municipality and community organizations; measure A4.4 of the 2022 forum" },
  quand           = en_baisse("activites_interculturelles", { sur = "1 an" }),
  gravite         = "faible",
  constat         = { fr = "Les activités ouvertes de rencontre {a_lieu}, {activites_interculturelles} habitants, ont reculé en un an.",
                      en = "Open meeting activities in {place}, {activites_interculturelles} residents, became fewer in a year." },
  propose         = { "espaces_rencontre", "rapprochements_interculturels" },
}

regle "liens.jumelages_en_baisse" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_7",
  titre           = { fr = "Jumelages interculturels en recul",
                      en = "Fewer intercultural pairings" },
  source          = { fr = "Organismes qui jumellent familles québécoises et nouveaux arrivants; mesure A4.5 du forum de 2022",
                      en = "Organizations that pair Quebec families and newcomers; measure A4.5 of the 2022 forum" },
  quand           = en_baisse("jumelages_actifs", { sur = "1 an" }),
  gravite         = "faible",
  constat         = { fr = "Les jumelages actifs {a_lieu}, {jumelages_actifs}, ont reculé en un an.",
                      en = "Active pairings in {place}, {jumelages_actifs}, became fewer in a year." },
  propose         = { "jumelage_familles" },
}

regle "liens.amities_rares" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_7",
  titre           = { fr = "Amitiés locales rares",
                      en = "Few local friendships" },
  source          = { fr = "Sondage auprès des personnes immigrantes, lien_i2",
                      en = "Survey of immigrants, lien_i2" },
  quand           = sous("liens_amicaux_locaux", "moitie_favorable"),
  constat         = { fr = "{liens_amicaux_locaux} des personnes immigrantes {de_lieu} disent avoir ici des amis nés au Québec; on en attend {moitie_favorable}.",
                      en = "{liens_amicaux_locaux} of immigrants in {place} say they have Quebec-born friends here; {moitie_favorable} is expected." },
  propose         = { "jumelage_familles" },
}

regle "liens.appartenance_percue" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_7",
  titre           = { fr = "Liens fragiles avec la collectivité",
                      en = "Fragile ties with the community" },
  source          = { fr = "Sondage auprès des personnes immigrantes, lien_i1 à lien_i4",
                      en = "Survey of immigrants, lien_i1 to lien_i4" },
  grandeurs       = {
    reponse = { retroaction("personnes_immigrantes", { "lien_i1", "lien_i2", "lien_i3", "lien_i4" }, "moyenne"), unite = sur_5, decimales = 1 },
  },
  quand           = sous("reponse", "satisfaction"),
  constat         = { fr = "Se sentir d’ici, s’y faire des amis, y prendre part : les personnes immigrantes {de_lieu} répondent {reponse}; on attend {satisfaction}.",
                      en = "Belonging, making friends, taking part: immigrants in {place} answer {reponse}; {satisfaction} is expected." },
  propose         = { "cohesion_spiral" },
}

regle "liens.regards_divergents" {
  caracteristique = "reseautage_interculturel",
  titre           = { fr = "Échanges interculturels : deux regards éloignés",
                      en = "Intercultural exchange: two distant views" },
  source          = { fr = "Sondages auprès des personnes immigrantes et des institutions",
                      en = "Surveys of immigrants and of institutions" },
  grandeurs       = { distance = { divergence("reseautage_interculturel"), decimales = 1 } },
  quand           = au_moins("distance", "divergence_notable"),
  constat         = { fr = "Sur les rencontres et les liens, les institutions {de_lieu} sont plus satisfaites que les personnes immigrantes; l’écart est de {distance} sur une échelle de 1 à 5.",
                      en = "On encounters and ties, the institutions of {place} are more satisfied than immigrants; the distance is {distance} on a scale from 1 to 5." },
  propose         = { "consultation" },
}

regle "liens.activites_sans_melange" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_8",
  titre           = { fr = "Activités courantes qui réunissent peu",
                      en = "Ordinary activities that bring few together" },
  source          = { fr = "Sondage auprès des institutions, lien_o1",
                      en = "Survey of institutions, lien_o1" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "lien_o1", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des organisations {de_lieu} disent réunir nouveaux arrivants et population locale dans leurs activités courantes; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} say their ordinary activities bring newcomers and locals together; {moitie_favorable} is expected." },
  propose         = { "espaces_rencontre" },
}

regle "liens.actions_sans_coherence" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "enj_coherence",
  titre           = { fr = "Organisations absentes d’une table commune",
                      en = "Organizations absent from a common table" },
  source          = { fr = "Sondage auprès des institutions, lien_o2",
                      en = "Survey of institutions, lien_o2" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "lien_o2", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des organisations {de_lieu} participent à une table de concertation qui a des cibles communes; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} sit on a local table that has common targets; {moitie_favorable} is expected." },
  propose         = { "table_cibles_communes", "demarche_enjeux" },
}

regle "liens.financement_precaire" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_4",
  titre           = { fr = "Préparation du milieu sans financement durable",
                      en = "Community preparation without lasting funding" },
  source          = { fr = "Déclaration des organismes d’accueil; affiche de recherche, quatrième défi",
                      en = "Declared by settlement agencies; research poster, fourth challenge" },
  quand           = sous("financement_durable", "fait_declare"),
  constat         = { fr = "Les organismes {de_lieu} déclarent n’avoir de financement assuré au-delà de l’année ni pour préparer le milieu, ni pour l’accompagner.",
                      en = "Organizations in {place} declare no funding secured beyond the year to prepare and support the community." },
  propose         = { "financement_preparation" },
}

regle "liens.formation_non_reconnue" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "defi_6",
  titre           = { fr = "Travail de sensibilisation non reconnu",
                      en = "Awareness work not recognized" },
  source          = { fr = "Déclaration des organismes d’accueil; affiche de recherche, sixième défi",
                      en = "Declared by settlement agencies; research poster, sixth challenge" },
  quand           = sous("sensibilisation_reconnue", "fait_declare"),
  constat         = { fr = "Les organismes {de_lieu} déclarent qu’aucun bailleur de fonds ne reconnaît leur travail de formation et de sensibilisation.",
                      en = "Organizations in {place} declare that no funder recognizes their training and awareness work." },
  propose         = { "reconnaissance_formation" },
}

regle "liens.sans_mobilisation" {
  caracteristique = "reseautage_interculturel",
  enjeu           = "p5_mobiliser",
  titre           = { fr = "Personnes établies peu mobilisées",
                      en = "Settled immigrants little involved" },
  source          = { fr = "Déclaration de la municipalité; forum de 2022, grands constats",
                      en = "Declared by the municipality; 2022 forum, main findings" },
  quand           = sous("personnes_etablies_mobilisees", "fait_declare"),
  constat         = { fr = "Les personnes immigrantes déjà établies {a_lieu} ne prennent pas part aux efforts d’accueil de celles qui arrivent.",
                      en = "Immigrants already settled in {place} take no part in the efforts to welcome those who arrive." },
  propose         = { "mobilisation_etablis" },
}

regle "liens.sans_porteur" {
  caracteristique = "reseautage_interculturel",
  titre           = { fr = "Personne pour les rapprochements interculturels",
                      en = "Nobody for intercultural encounters" },
  source          = { fr = "Relations que la collectivité déclare; affiche de recherche, légende des relations entre acteurs",
                      en = "Relations the community declares; research poster, legend of relations between actors" },
  grandeurs       = {
    joignables = parties_prenantes { relation = { "partenariat", "collaboration" }, role = "rapprochements_interculturels" },
  },
  quand           = sous("joignables", "au_moins_un"),
  constat         = { fr = "Aucun acteur des rapprochements interculturels n’est lié {a_lieu} par un partenariat ou une collaboration; une action serait sans porteur.",
                      en = "No actor of intercultural encounters is tied to {place} by partnership or collaboration; an action would have no lead." },
  propose         = { "rapprochements_interculturels" },
}
