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
  constat         = { fr = "La part des personnes élues issues de l’immigration {a_lieu} n’est que {parite_conseil_municipal} fois celle des personnes immigrantes dans la population; la parité est à {parite}.",
                      en = "The share of elected officials of immigrant origin in {place} is only {parite_conseil_municipal} times immigrants’ share of the population; parity is {parite}." },
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
  constat         = { fr = "Le taux de crimes haineux {a_lieu} est de {taux_crimes_haineux}; en trois ans, il a monté de {hausse} ou plus.",
                      en = "The rate of hate crimes in {place} is {taux_crimes_haineux}; over three years it rose by {hausse} or more." },
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
