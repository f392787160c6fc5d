-- Caractéristique 6 : la diversité ethnoculturelle valorisée, dans les mots et dans les instances.

local maison = { fr = "choix de la maison", en = "house choice" }

regle "diversite.politique_naissante" {
  caracteristique = "valorisation_diversite",
  titre           = { fr = "Politique de diversité sans plan financé", en = "Diversity policy without a funded plan" },
  source          = { fr = "Programme d’appui aux collectivités, volet 1 : plan d’action fondé sur une analyse des besoins",
                      en = "Programme d’appui aux collectivités, strand 1: action plan founded on an analysis of needs" },
  seuils          = {
    plan_finance = { valeur = 3, source = { fr = "Programme d’appui aux collectivités, volet 1", en = "Programme d’appui aux collectivités, strand 1" } },
    declaration  = { valeur = 1, source = maison },
  },
  quand           = sous("palier_politique_diversite", "plan_finance"),
  gravite         = { elevee = sous("palier_politique_diversite", "declaration"), moderee = "sinon" },
  constat         = { fr = "La politique de diversité {de_lieu} en est au palier {palier_politique_diversite}; un plan financé correspond au palier {plan_finance}.",
                      en = "The diversity policy of {place} stands at stage {palier_politique_diversite}; a funded plan is stage {plan_finance}." },
  propose         = { "plan_action_municipal" },
  responsable     = "municipalite",
}

regle "diversite.plan_absent" {
  caracteristique = "valorisation_diversite",
  enjeu           = "enj_preparation",
  titre           = { fr = "Aucun plan d’action pour l’accueil", en = "No action plan for welcome" },
  source          = { fr = "Mesure A5.3 du forum de 2022; Programme d’appui aux collectivités",
                      en = "Measure A5.3 of the 2022 forum; Programme d’appui aux collectivités" },
  seuils          = { oui = { valeur = 1, unite = "oui_non", source = maison } },
  quand           = sous("plan_action_accueil", "oui"),
  gravite         = "elevee",
  constat         = { fr = "La municipalité déclare ne pas avoir de plan d’action pour l’accueil et l’intégration des personnes immigrantes.",
                      en = "The municipality declares that it has no action plan for the welcome and integration of immigrants." },
  propose         = { "plan_action_municipal" },
  responsable     = "conseil_municipal",
}

regle "diversite.sans_consultation" {
  caracteristique = "valorisation_diversite",
  enjeu           = "p4_participation",
  titre           = { fr = "Personnes immigrantes non consultées", en = "Immigrants not consulted" },
  source          = { fr = "Mesure A4.8 et panel 4 du forum de 2022", en = "Measure A4.8 and panel 4 of the 2022 forum" },
  seuils          = { oui = { valeur = 1, unite = "oui_non", source = maison } },
  quand           = sous("consultation_personnes_immigrantes", "oui"),
  constat         = { fr = "Aucune consultation n’a donné la parole aux personnes immigrantes {a_lieu} au cours de l’année.",
                      en = "No consultation gave immigrants a voice in {place} during the year." },
  propose         = { "consultation" },
  responsable     = "municipalite",
}

regle "diversite.campagne_absente" {
  caracteristique = "valorisation_diversite",
  titre           = { fr = "Aucune campagne de valorisation", en = "No campaign that values diversity" },
  source          = { fr = "Inventaire municipal; mesure A4.1 du forum de 2022", en = "Municipal inventory; measure A4.1 of the 2022 forum" },
  seuils          = { une = { valeur = 1, source = maison } },
  quand           = sous("campagnes_valorisation", "une"),
  gravite         = "faible",
  constat         = { fr = "Aucune campagne {a_lieu} n’a mis en valeur la diversité au cours de l’année.",
                      en = "No campaign in {place} celebrated diversity during the year." },
  propose         = { "campagne_valorisation" },
}

regle "diversite.conseil_peu_representatif" {
  caracteristique = "valorisation_diversite",
  titre           = { fr = "Conseil municipal peu représentatif", en = "Municipal council not very representative" },
  source          = { fr = "Déclaration volontaire agrégée; Statistique Canada, Recensement", en = "Aggregate voluntary declaration; Statistics Canada, Census" },
  seuils          = { parite = { valeur = 1, source = { fr = "parité de représentation", en = "parity of representation" } } },
  quand           = sous("parite_conseil_municipal", "parite"),
  gravite         = "faible",
  constat         = { fr = "Entre la part des personnes élues issues de l’immigration {a_lieu} et celle des personnes immigrantes dans la population, le rapport est de {parite_conseil_municipal}; la parité est à {parite}.",
                      en = "The ratio of the share of elected officials of immigrant origin in {place} to immigrants’ share of the population is {parite_conseil_municipal}; parity is {parite}." },
}

regle "diversite.sieges_rares" {
  caracteristique = "valorisation_diversite",
  titre           = { fr = "Peu de personnes immigrantes dans les instances locales", en = "Few immigrants on local bodies" },
  source          = { fr = "Inventaire municipal; mesure A5.8 du forum de 2022, parité avec la population",
                      en = "Municipal inventory; measure A5.8 of the 2022 forum, parity with the population" },
  quand           = sous("sieges_reserves", valeur("part_immigrants")),
  constat         = { fr = "Les personnes immigrantes {de_lieu} occupent {sieges_reserves} des sièges dans les instances locales et forment {part_immigrants} de la population.",
                      en = "Immigrants in {place} hold {sieges_reserves} of the seats on local bodies and make up {part_immigrants} of the population." },
  propose         = { "sieges_instances" },
}

regle "diversite.crimes_haineux_en_hausse" {
  caracteristique = "valorisation_diversite",
  titre           = { fr = "Crimes haineux en hausse", en = "Hate crimes rising" },
  source          = { fr = "Statistique Canada, crimes déclarés par la police", en = "Statistics Canada, police-reported crime" },
  seuils          = { hausse = { valeur = 2, unite = { fr = "pour 100 000", en = "per 100,000" }, source = maison } },
  quand           = en_hausse("taux_crimes_haineux", { sur = "3 ans", de = "hausse" }),
  gravite         = "elevee",
  constat         = { fr = "Le taux de crimes haineux {a_lieu} est de {taux_crimes_haineux}; la hausse en trois ans est d’au moins {hausse}.",
                      en = "The rate of hate crimes in {place} is {taux_crimes_haineux}; the rise over three years is at least {hausse}." },
  responsable     = "service_police",
}

regle "diversite.accueil_percu" {
  caracteristique = "valorisation_diversite",
  enjeu           = "enj_preparation",
  titre           = { fr = "Personnes immigrantes qui se sentent peu bienvenues", en = "Immigrants who do not feel very welcome" },
  source          = { fr = "Sondage auprès des personnes immigrantes, diversite_i1 à diversite_i4", en = "Survey of immigrants, diversite_i1 to diversite_i4" },
  seuils          = { milieu_echelle = { valeur = 3, unite = { fr = "sur 5", en = "out of 5" }, source = maison } },
  grandeurs       = {
    accueil = { retroaction("personnes_immigrantes", { "diversite_i1", "diversite_i2", "diversite_i3", "diversite_i4" }, "moyenne"),
                unite = { fr = "sur 5", en = "out of 5" }, decimales = 1 },
  },
  quand           = sous("accueil", "satisfaction"),
  gravite         = { elevee = sous("accueil", "milieu_echelle"), moderee = "sinon" },
  constat         = { fr = "Se sentir bienvenu, respecté, représenté : les personnes immigrantes {de_lieu} répondent {accueil}; on attend {satisfaction}.",
                      en = "Feeling welcome, respected, represented: immigrants in {place} answer {accueil}; {satisfaction} is expected." },
  propose         = { "campagne_valorisation", "cohesion_spiral" },
}

regle "diversite.attitude_en_baisse" {
  caracteristique = "valorisation_diversite",
  enjeu           = "enj_preparation",
  titre           = { fr = "Population moins favorable à l’arrivée de personnes immigrantes",
                      en = "Population less favourable to newcomers" },
  source          = { fr = "Sondage local, population générale",
                      en = "Local survey, general population" },
  seuils          = { recul = { valeur = 2, unite = "points", source = maison } },
  quand           = en_baisse("attitude_favorable", { sur = "2 ans", de = "recul" }),
  gravite         = "elevee",
  constat         = { fr = "{attitude_favorable} de la population {de_lieu} est favorable à l’arrivée de personnes immigrantes; en deux ans, cette part a perdu {recul} ou plus.",
                      en = "{attitude_favorable} of the population of {place} is favourable to newcomers; over two years this share fell by {recul} or more." },
  propose         = { "campagne_valorisation", "sensibilisation" },
}

regle "diversite.discrimination_en_hausse" {
  caracteristique = "valorisation_diversite",
  titre           = { fr = "Discrimination en hausse dans la collectivité",
                      en = "Discrimination rising in the community" },
  source          = { fr = "Statistique Canada, Enquête sociale générale; sondage, diversite_i2",
                      en = "Statistics Canada, General Social Survey; survey, diversite_i2" },
  seuils          = { hausse = { valeur = 2, unite = "points", source = maison } },
  quand           = en_hausse("discrimination_percue", { sur = "1 an", de = "hausse" }),
  gravite         = "elevee",
  constat         = { fr = "{discrimination_percue} des personnes immigrantes {de_lieu} déclarent une discrimination dans la collectivité; en un an, cette part a monté de {hausse} ou plus.",
                      en = "{discrimination_percue} of immigrants in {place} report discrimination in the community; over one year this share rose by {hausse} or more." },
  propose         = { "campagne_valorisation" },
}

regle "diversite.elus_peu_justes" {
  caracteristique = "valorisation_diversite",
  enjeu           = "enj_preparation",
  titre           = { fr = "Parole des élus jugée peu juste",
                      en = "Elected officials’ words found unfair" },
  source          = { fr = "Sondage auprès des personnes immigrantes, diversite_i3",
                      en = "Survey of immigrants, diversite_i3" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "diversite_i3", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} trouvent que les élus parlent de l’immigration de façon juste; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} find that elected officials speak fairly about immigration; {moitie_favorable} is expected." },
  propose         = { "sensibilisation_elus" },
}

regle "diversite.peu_visibles" {
  caracteristique = "valorisation_diversite",
  enjeu           = "p1_culture",
  titre           = { fr = "Personnes immigrantes peu visibles dans la vie culturelle",
                      en = "Immigrants little seen in cultural life" },
  source          = { fr = "Sondage auprès des personnes immigrantes, diversite_i4",
                      en = "Survey of immigrants, diversite_i4" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "diversite_i4", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} voient des gens comme elles dans les médias et les activités d’ici; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} see people like them in local media and activities; {moitie_favorable} is expected." },
  propose         = { "culture_partagee" },
}

regle "diversite.regards_divergents" {
  caracteristique = "valorisation_diversite",
  titre           = { fr = "Valorisation de la diversité : deux regards éloignés",
                      en = "Diversity valued: two distant views" },
  source          = { fr = "Sondages auprès des personnes immigrantes et des institutions",
                      en = "Surveys of immigrants and of institutions" },
  grandeurs       = { distance = { divergence("valorisation_diversite"), decimales = 1 } },
  quand           = au_moins("distance", "divergence_notable"),
  constat         = { fr = "Sur la place faite à la diversité, les institutions {de_lieu} sont plus satisfaites que les personnes immigrantes; l’écart est de {distance} sur une échelle de 1 à 5.",
                      en = "On the place given to diversity, the institutions of {place} are more satisfied than immigrants; the distance is {distance} on a scale from 1 to 5." },
  propose         = { "consultation" },
}

regle "diversite.haine_sans_reponse" {
  caracteristique = "valorisation_diversite",
  titre           = { fr = "Peu d’organisations prêtes devant un acte haineux",
                      en = "Few organizations ready for a hateful act" },
  source          = { fr = "Sondage auprès des institutions, diversite_o3",
                      en = "Survey of institutions, diversite_o3" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "diversite_o3", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  gravite         = "elevee",
  constat         = { fr = "{part} des organisations {de_lieu} disent savoir quoi faire si un acte haineux est signalé; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} say they know what to do if a hateful act is reported; {moitie_favorable} is expected." },
  propose         = { "table_cibles_communes" },
}

regle "diversite.acteurs_a_sensibiliser" {
  caracteristique = "valorisation_diversite",
  enjeu           = "enj_preparation",
  titre           = { fr = "Acteurs du milieu à sensibiliser",
                      en = "Local actors whose awareness is to be raised" },
  source          = { fr = "Affiche de recherche, légende des relations entre acteurs",
                      en = "Research poster, legend of relations between actors" },
  grandeurs       = { acteurs = parties_prenantes { relation = "a_sensibiliser" } },
  quand           = au_moins("acteurs", "au_moins_un"),
  gravite         = "faible",
  constat         = { fr = "Nombre d’acteurs à sensibiliser {a_lieu} : {acteurs}.",
                      en = "Actors whose awareness is to be raised in {place}: {acteurs}." },
  propose         = { "sensibilisation" },
}
