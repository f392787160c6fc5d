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
    des_loyers = { hausse_loyers, decimales = 1 },
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

-- « De même taille » change avec chaque lieu : c’est le travail d’une fonction.
local function mediane(i, t, c)
  return c:pairs_de("ibc_logement", "mediane", { population = { t.taille_moindre * i.population, t.taille_superieure * i.population } })
end

regle "logement.ibc_en_retrait" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Bien-être lié au logement en retrait", en = "Housing well-being lagging behind" },
  source          = { fr = "Services aux Autochtones Canada, indice de bien-être des collectivités",
                      en = "Indigenous Services Canada, Community Well-Being index" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    mediane = { mediane, unite = { fr = "sur 100", en = "out of 100" }, decimales = 0 },
    retrait = { function(i, t, c) return mediane(i, t, c) - i.ibc_logement end, decimales = 0 },
  },
  quand           = au_dessus("retrait", "marge"),
  gravite         = "faible",
  constat         = { fr = "La composante logement de l’indice de bien-être {de_lieu}, {ibc_logement}, est bien sous la médiane des municipalités de même taille, {mediane}.",
                      en = "The housing component of the well-being index of {place}, {ibc_logement}, is well under the median of municipalities of the same size, {mediane}." },
}

-- Un marché détendu n’est pas un mal : c’est un atout que le milieu peut faire connaître.
regle "logement.marche_detendu" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Logements locatifs faciles à trouver",
                      en = "Rental housing easy to find" },
  source          = { fr = "SCHL, Enquête sur les logements locatifs",
                      en = "CMHC, Rental Market Survey" },
  seuils          = { detendu = { valeur = 5, source = maison } },
  quand           = au_dessus("taux_inoccupation_locatif", "detendu"),
  gravite         = "faible",
  constat         = { fr = "Le taux d’inoccupation {de_lieu}, {taux_inoccupation_locatif}, dépasse {detendu} : des logements attendent preneur, et cela peut se dire à qui cherche où s’établir.",
                      en = "The vacancy rate in {place}, {taux_inoccupation_locatif}, is over {detendu}: dwellings are waiting for tenants, and people looking for a place to settle can be told so." },
  propose         = { "promotion" },
}

regle "logement.inoccupation_en_baisse" {
  caracteristique = "infrastructures_disponibles",
  enjeu           = "p4_logement",
  titre           = { fr = "Logements locatifs de plus en plus rares",
                      en = "Rental housing growing scarcer" },
  source          = { fr = "SCHL, Enquête sur les logements locatifs",
                      en = "CMHC, Rental Market Survey" },
  seuils          = { recul = { valeur = 1, unite = "points", source = maison } },
  quand           = en_baisse("taux_inoccupation_locatif", { sur = "2 ans", de = "recul" }),
  constat         = { fr = "Le taux d’inoccupation {de_lieu}, {taux_inoccupation_locatif}, a perdu {recul} ou plus en deux ans.",
                      en = "The vacancy rate in {place}, {taux_inoccupation_locatif}, fell by {recul} or more over two years." },
  propose         = { "table_logement" },
}

regle "logement.introuvable" {
  caracteristique = "infrastructures_disponibles",
  enjeu           = "p4_logement",
  titre           = { fr = "Logement difficile à trouver, selon les personnes immigrantes",
                      en = "Housing hard to find, according to immigrants" },
  source          = { fr = "Sondage auprès des personnes immigrantes, infra_i1",
                      en = "Survey of immigrants, infra_i1" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "infra_i1", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} disent avoir trouvé un logement qui convient à leur ménage; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} say they found housing that suits their household; {moitie_favorable} is expected." },
  propose         = { "table_logement" },
}
