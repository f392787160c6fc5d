-- Caractéristique 1, suite : les services, le transport et la capacité d’accueil.

local maison = { fr = "choix de la maison", en = "house choice" }
local sur_5  = { fr = "sur 5", en = "out of 5" }

regle "services.garde_deficit" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Déficit fort de places en services de garde", en = "Severe shortage of childcare spaces" },
  source          = { fr = "Ministère de la Famille, modèle d’offre et de demande",
                      en = "Ministère de la Famille, supply and demand model" },
  seuils          = {
    -- La date est celle de la publication : la plus ancienne où l’on peut montrer la norme en vigueur.
    deficit_fort = { unite = "%", valeurs = { { depuis = "2022-04-04", valeur = 84 } },
                     source = { fr = "« Déficit fort » selon le ministère de la Famille, La Presse, 4 avril 2022",
                                en = "“Déficit fort” according to the Ministère de la Famille, La Presse, April 4, 2022" } },
  },
  quand           = sous("taux_couverture_garde", "deficit_fort"),
  gravite         = "elevee",
  constat         = { fr = "Le taux de couverture en services de garde {de_lieu}, {taux_couverture_garde}, est sous {deficit_fort}, ce que le ministère appelle un déficit fort.",
                      en = "The childcare coverage rate in {place}, {taux_couverture_garde}, is under {deficit_fort}, which the ministry calls a severe shortage." },
}

-- En milieu rural, l’absence d’arrêt à distance de marche n’apprend rien : la règle vise la ville.
regle "transport.desserte_faible" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Transport en commun loin des gens", en = "Public transit far from people" },
  source          = { fr = "Statistique Canada, Cadre d’indicateurs canadien, 11.4.1; 500 m selon la définition de l’ODD 11.2.1",
                      en = "Statistics Canada, Canadian Indicator Framework, 11.4.1; 500 m as defined for SDG 11.2.1" },
  vise            = est { milieu = "urbain" },
  seuils          = { marge = { valeur = 10, source = maison } },
  grandeurs       = {
    au_quebec = valeur("population_pres_transport_commun", { lieu = "province" }),
    retard    = -ecart("population_pres_transport_commun", { a = "province" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "{population_pres_transport_commun} de la population {de_lieu} vit à 500 m ou moins d’un arrêt, contre {au_quebec} au Québec.",
                      en = "{population_pres_transport_commun} of the population of {place} lives within 500 m of a stop, compared with {au_quebec} in Quebec." },
}

regle "transport.departs_rares" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Départs interrégionaux rares", en = "Few interregional departures" },
  source          = { fr = "Inventaire municipal; mesure A1.2 du forum de 2022", en = "Municipal inventory; measure A1.2 of the 2022 forum" },
  seuils          = { un_par_jour = { valeur = 7, source = maison } },
  quand           = sous("departs_transport_interregional", "un_par_jour"),
  constat         = { fr = "Les départs interrégionaux {de_lieu}, {departs_transport_interregional}, restent sous les {un_par_jour} attendus : sans voiture, la région est hors d’atteinte.",
                      en = "Interregional departures from {place}, {departs_transport_interregional}, are below the {un_par_jour} expected: without a car, the region is out of reach." },
  propose         = { "transport_interregional" },
}

regle "services.garde_en_retrait" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Places en garde plus rares que dans la région",
                      en = "Childcare spaces scarcer than in the region" },
  source          = { fr = "Ministère de la Famille, modèle d’offre et de demande",
                      en = "Ministère de la Famille, supply and demand model" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    en_region = valeur("taux_couverture_garde", { lieu = "region" }),
    retard    = -ecart("taux_couverture_garde", { a = "region" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "Le taux de couverture en services de garde {de_lieu} est de {taux_couverture_garde}, contre {en_region} dans la région.",
                      en = "The childcare coverage rate in {place} is {taux_couverture_garde}, compared with {en_region} in the region." },
  propose         = { "concertation_mobilisation" },
  responsable     = "ministere_famille",
}

-- L’immigration « favorise le maintien des services de proximité » : ce constat du forum se lit là où la population baisse.
regle "services.population_en_baisse" {
  caracteristique = "infrastructures_disponibles",
  enjeu           = "p1_services",
  titre           = { fr = "Population en baisse",
                      en = "Population falling" },
  source          = { fr = "Statistique Canada, tableau 98-10-0002; forum de 2022, panel 1",
                      en = "Statistics Canada, Table 98-10-0002; 2022 forum, panel 1" },
  seuils          = {
    stable = { valeur = 0, source = { fr = "par définition : sous zéro, la population baisse", en = "by definition: under zero, the population falls" } },
  },
  quand           = sous("variation_population_5_ans", "stable"),
  constat         = { fr = "La population {de_lieu} a varié de {variation_population_5_ans} en cinq ans; les services de proximité se maintiennent avec le nombre.",
                      en = "The population of {place} changed by {variation_population_5_ans} in five years; local services stay where there are people." },
  propose         = { "attraction" },
}

regle "transport.departs_en_baisse" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Départs interrégionaux en recul",
                      en = "Fewer interregional departures than before" },
  source          = { fr = "Inventaire municipal; mesure A1.2 du forum de 2022",
                      en = "Municipal inventory; measure A1.2 of the 2022 forum" },
  quand           = en_baisse("departs_transport_interregional", { sur = "1 an" }),
  gravite         = "faible",
  constat         = { fr = "Les départs interrégionaux {de_lieu}, {departs_transport_interregional}, ont reculé en un an.",
                      en = "Interregional departures from {place}, {departs_transport_interregional}, became fewer in a year." },
  propose         = { "transport_interregional" },
}

regle "services.besoins_mal_combles" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Logement, déplacements et services jugés insuffisants",
                      en = "Housing, transport and services found wanting" },
  source          = { fr = "Sondage auprès des personnes immigrantes, infra_i1 à infra_i4",
                      en = "Survey of immigrants, infra_i1 to infra_i4" },
  grandeurs       = {
    reponse = { retroaction("personnes_immigrantes", { "infra_i1", "infra_i2", "infra_i3", "infra_i4" }, "moyenne"), unite = sur_5, decimales = 1 },
  },
  quand           = sous("reponse", "satisfaction"),
  constat         = { fr = "Se loger, se déplacer, trouver à portée les services et les places qu’il faut : les personnes immigrantes {de_lieu} répondent {reponse}; on attend {satisfaction}.",
                      en = "Housing, getting around, services and spaces within reach: immigrants in {place} answer {reponse}; {satisfaction} is expected." },
  propose         = { "accueil_concerte" },
}

regle "services.regards_divergents" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Services et logements : deux regards éloignés",
                      en = "Services and housing: two distant views" },
  source          = { fr = "Sondages auprès des personnes immigrantes et des institutions",
                      en = "Surveys of immigrants and of institutions" },
  grandeurs       = { distance = { divergence("infrastructures_disponibles"), decimales = 1 } },
  quand           = au_moins("distance", "divergence_notable"),
  constat         = { fr = "Sur ce que le milieu offre, les institutions {de_lieu} sont plus satisfaites que les personnes immigrantes; l’écart est de {distance} sur une échelle de 1 à 5.",
                      en = "On what the community provides, the institutions of {place} are more satisfied than immigrants; the distance is {distance} on a scale from 1 to 5." },
  propose         = { "consultation" },
}

regle "services.demande_debordee" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Organisations débordées par la demande",
                      en = "Organizations overwhelmed by demand" },
  source          = { fr = "Sondage auprès des institutions, infra_o1",
                      en = "Survey of institutions, infra_o1" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "infra_o1", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des organisations {de_lieu} répondent à la demande sans liste d’attente anormale; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} meet demand without an abnormal waiting list; {moitie_favorable} is expected." },
  propose         = { "table_cibles_communes" },
}

regle "services.capacite_inconnue" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Capacité d’accueil mal connue",
                      en = "Capacity to welcome little known" },
  source          = { fr = "Sondage auprès des institutions, infra_o2",
                      en = "Survey of institutions, infra_o2" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "infra_o2", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des organisations {de_lieu} savent combien de nouveaux ménages le territoire peut loger l’an prochain; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} know how many new households the territory can house next year; {moitie_favorable} is expected." },
  propose         = { "mesure_capacite" },
}
