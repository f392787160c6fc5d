-- Caractéristique 7 : des échanges appuyés, un réseautage interculturel soutenu.

local maison = { fr = "choix de la maison", en = "house choice" }

regle "liens.sans_concertation" {
  caracteristique = "reseautage_interculturel",
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
  constat         = { fr = "La participation des personnes immigrantes aux activités {de_lieu} n’est que {rapport} fois celle des autres; le signal est donné sous {quatre_cinquiemes}.",
                      en = "Immigrants’ participation in the activities of {place} is only {rapport} times that of others; the signal is given under {quatre_cinquiemes}." },
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
                 unite = { fr = "sur 5", en = "out of 5" }, decimales = 1 },
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
