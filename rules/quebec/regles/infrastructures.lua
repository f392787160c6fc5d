-- Caractéristique 1 : un milieu accueillant dispose de logements, de services et d’infrastructures.

local maison = { fr = "choix de la maison", en = "house choice" }

regle "logement.rarete" {
  caracteristique = "infrastructures_disponibles",
  enjeu           = "p4_logement",
  titre           = { fr = "Logements locatifs rares", en = "Scarce rental housing" },
  source          = { fr = "SCHL, Enquête sur les logements locatifs", en = "CMHC, Rental Market Survey" },
  seuils          = {
    equilibre = { valeur = 3.0, source = { fr = "SCHL, seuil d’équilibre du marché locatif, cité par Radio-Canada",
                                           en = "CMHC, balance of the rental market, cited by Radio-Canada" } },
    tendu     = { valeur = 1.5, source = maison },
  },
  quand           = sous("taux_inoccupation_locatif", "equilibre"),
  gravite         = { elevee = sous("taux_inoccupation_locatif", "tendu"), moderee = "sinon" },
  constat         = { fr = "Le taux d’inoccupation {de_lieu}, {taux_inoccupation_locatif}, est sous l’équilibre de {equilibre} : qui arrive peine à se loger.",
                      en = "The vacancy rate in {place}, {taux_inoccupation_locatif}, is under the balance of {equilibre}: newcomers struggle to find housing." },
  propose         = { "table_logement" },
  responsable     = "service_habitation",
}

-- Aucune norme publiée pour un loyer : on le compare à l’ensemble des prix.
local hausse_loyers = variation("loyer_moyen_2cc", { sur = "1 an", en = "pourcent" })
local hausse_prix   = valeur("variation_annuelle_ipc", { lieu = "province" })

regle "logement.loyer_en_hausse" {
  caracteristique = "infrastructures_disponibles",
  enjeu           = "p4_logement",
  titre           = { fr = "Loyers qui montent plus vite que les prix", en = "Rents rising faster than prices" },
  source          = { fr = "SCHL, Enquête sur les logements locatifs; Statistique Canada, indice des prix à la consommation",
                      en = "CMHC, Rental Market Survey; Statistics Canada, Consumer Price Index" },
  seuils          = { marge = { valeur = 2, source = maison } },
  grandeurs       = {
    des_loyers = hausse_loyers,
    des_prix   = hausse_prix,
    distance   = hausse_loyers - hausse_prix,
  },
  quand           = au_dessus("distance", "marge"),
  constat         = { fr = "En un an, le loyer moyen d’un logement de deux chambres a varié de {des_loyers} {a_lieu}, et l’ensemble des prix, de {des_prix}; la marge admise est de {marge}.",
                      en = "In one year the average rent of a two-bedroom dwelling in {place} changed by {des_loyers}, and prices as a whole by {des_prix}; the margin allowed is {marge}." },
  propose         = { "table_logement" },
}

regle "logement.croissance_decalee" {
  caracteristique = "infrastructures_disponibles",
  enjeu           = "p4_logement",
  titre           = { fr = "Population qui croît plus vite que les logements", en = "Population growing faster than dwellings" },
  source          = { fr = "Statistique Canada, tableau 98-10-0002", en = "Statistics Canada, Table 98-10-0002" },
  seuils          = {
    egalite = { valeur = 0, source = { fr = "identité comptable : au-dessus de zéro, plus de personnes par logement",
                                       en = "accounting identity: above zero, more people per dwelling" } },
  },
  quand           = au_dessus("ecart_croissance_population_logements", "egalite"),
  gravite         = "faible",
  constat         = { fr = "En cinq ans, la population {de_lieu} a varié de {variation_population_5_ans} et les logements occupés, de {variation_logements_occupes_5_ans} : il y a plus de personnes par logement.",
                      en = "In five years the population of {place} changed by {variation_population_5_ans} and occupied dwellings by {variation_logements_occupes_5_ans}: there are more people per dwelling." },
  propose         = { "table_logement" },
}

regle "logement.reparations" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Logements à réparer plus nombreux qu’au Québec", en = "More dwellings in need of repair than in Quebec" },
  source          = { fr = "Statistique Canada, Recensement; critère de qualité de la SCHL",
                      en = "Statistics Canada, Census; CMHC’s adequacy standard" },
  seuils          = { marge = { valeur = 2, source = maison } },
  grandeurs       = { au_quebec = valeur("logements_reparations_majeures", { lieu = "province" }) },
  quand           = au_dessus(ecart("logements_reparations_majeures", { a = "province" }), "marge"),
  constat         = { fr = "{logements_reparations_majeures} des logements {de_lieu} nécessitent des réparations majeures, contre {au_quebec} au Québec.",
                      en = "{logements_reparations_majeures} of the dwellings in {place} need major repairs, compared with {au_quebec} in Quebec." },
}

-- La médiane des collectivités du même milieu change avec chaque lieu : c’est le travail d’une fonction.
regle "logement.ibc_en_retrait" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Bien-être lié au logement en retrait", en = "Housing well-being lagging behind" },
  source          = { fr = "Services aux Autochtones Canada, indice de bien-être des collectivités",
                      en = "Indigenous Services Canada, Community Well-Being index" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    mediane = { function(i, t, c) return c:pairs_de("ibc_logement", "mediane", { milieu = c.milieu }) end,
                unite = { fr = "sur 100", en = "out of 100" }, decimales = 0 },
    retrait = { function(i, t, c) return c:pairs_de("ibc_logement", "mediane", { milieu = c.milieu }) - i.ibc_logement end,
                decimales = 0 },
  },
  quand           = au_dessus("retrait", "marge"),
  gravite         = "faible",
  constat         = { fr = "La composante logement de l’indice de bien-être, {ibc_logement}, est loin de la médiane des municipalités du même milieu, {mediane}.",
                      en = "The housing component of the well-being index, {ibc_logement}, is well under the median of municipalities of the same milieu, {mediane}." },
}

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
                      en = "Statistics Canada, Canadian Indicator Framework, 11.4.1; 500 m as defined for SDG 11.2.1" },
  vise            = est { milieu = "urbain" },
  seuils          = { marge = { valeur = 10, source = maison } },
  grandeurs       = {
    au_quebec = valeur("population_pres_transport_commun", { lieu = "province" }),
    retard    = -ecart("population_pres_transport_commun", { a = "province" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "{population_pres_transport_commun} de la population {de_lieu} vit à 500 m ou moins d’un arrêt, contre {au_quebec} au Québec.",
                      en = "{population_pres_transport_commun} of the population of {place} lives within 500 m of a stop, compared with {au_quebec} in Quebec." },
}

regle "transport.departs_rares" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Départs interrégionaux rares", en = "Few interregional departures" },
  source          = { fr = "Inventaire municipal; mesure A1.2 du forum de 2022", en = "Municipal inventory; measure A1.2 of the 2022 forum" },
  seuils          = { un_par_jour = { valeur = 7, source = maison } },
  quand           = sous("departs_transport_interregional", "un_par_jour"),
  constat         = { fr = "On compte {departs_transport_interregional} par semaine {a_lieu}, sous les {un_par_jour} attendus : sans voiture, la région est hors d’atteinte.",
                      en = "There are {departs_transport_interregional} a week from {place}, fewer than the {un_par_jour} expected: without a car, the region is out of reach." },
  propose         = { "transport_interregional" },
}
