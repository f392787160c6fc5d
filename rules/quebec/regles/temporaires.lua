-- Les résidents temporaires, quand on les compte (mesure A5.6) : ce que chaque caractéristique y gagne de vérité.

local maison = { fr = "choix de la maison", en = "house choice" }

regle "temporaires.portrait_change" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Portrait qui change quand on compte les résidents temporaires",
                      en = "A portrait that changes when temporary residents are counted" },
  source          = { fr = "Statistique Canada, Recensement; mesure A5.6 du forum de 2022",
                      en = "Statistics Canada, Census; measure A5.6 of the 2022 forum" },
  seuils          = { cinquieme = { valeur = 20, unite = "%", source = maison } },
  grandeurs       = {
    parmi = {
      100 * valeur("population_selon_statut", { groupe = "residents_temporaires" })
      / (valeur("population_selon_statut", { groupe = "immigrants" })
         + valeur("population_selon_statut", { groupe = "residents_temporaires" })),
      unite = "%", decimales = 0,
    },
  },
  quand           = au_moins("parmi", "cinquieme"),
  gravite         = "faible",
  constat         = { fr = "Les personnes immigrantes forment {part_immigrants} de la population {de_lieu}; avec les résidents temporaires, c’est {part_immigrants_et_temporaires}.",
                      en = "Immigrants make up {part_immigrants} of the population of {place}; with temporary residents it is {part_immigrants_et_temporaires}." },
  propose         = { "compter_temporaires" },
}

regle "temporaires.en_hausse" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Résidents temporaires en forte hausse",
                      en = "Temporary residents rising sharply" },
  source          = { fr = "Statistique Canada, Recensement; mesure A5.6 du forum de 2022",
                      en = "Statistics Canada, Census; measure A5.6 of the 2022 forum" },
  seuils          = { hausse = { valeur = 50, unite = "%", source = maison } },
  grandeurs       = {
    ici = valeur("population_selon_statut", { groupe = "residents_temporaires" }),
  },
  quand           = en_hausse("population_selon_statut", { sur = "5 ans", groupe = "residents_temporaires", en = "pourcent", de = "hausse" }),
  constat         = { fr = "Le nombre de résidents temporaires {de_lieu}, {ici}, a augmenté de {hausse} ou plus en cinq ans : il faut en tenir compte pour loger et pour servir.",
                      en = "The number of temporary residents in {place}, {ici}, grew by {hausse} or more in five years: housing and services must allow for them." },
  propose         = { "compter_temporaires" },
}

regle "temporaires.absents_des_previsions" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Prévisions qui oublient les résidents temporaires",
                      en = "Forecasts that leave out temporary residents" },
  source          = { fr = "Sondage auprès des institutions, infra_o3",
                      en = "Survey of institutions, infra_o3" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "infra_o3", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des organisations {de_lieu} tiennent compte des résidents temporaires dans leurs prévisions; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} include temporary residents in their forecasts; {moitie_favorable} is expected." },
  propose         = { "compter_temporaires" },
}

regle "temporaires.accueil_plus_tardif" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Accueil plus tardif pour les résidents temporaires",
                      en = "Later welcome for temporary residents" },
  source          = { fr = "Organismes d’accueil conventionnés, données de gestion",
                      en = "Funded settlement agencies, management data" },
  grandeurs       = {
    rapport = { ecart("delai_premier_accueil", { de = "residents_temporaires", a = "immigrants", en = "rapport" }), decimales = 2 },
  },
  quand           = au_dessus("rapport", "cinq_quarts"),
  constat         = { fr = "Les résidents temporaires {de_lieu} attendent leur premier rendez-vous d’accueil {rapport} fois plus longtemps que les personnes immigrantes; le signal est donné à {cinq_quarts}.",
                      en = "Temporary residents in {place} wait {rapport} times as long as immigrants for a first settlement appointment; the signal is given at {cinq_quarts}." },
  propose         = { "continuum_services" },
  responsable     = "organismes_accueil",
}

regle "temporaires.faible_revenu" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Faible revenu des résidents temporaires",
                      en = "Low income among temporary residents" },
  source          = { fr = "Statistique Canada, Recensement, mesure de faible revenu après impôt",
                      en = "Statistics Canada, Census, low-income measure after tax" },
  grandeurs       = {
    rapport = { ecart("taux_faible_revenu", { de = "residents_temporaires", a = "non_immigrants", en = "rapport" }), decimales = 2 },
  },
  quand           = au_dessus("rapport", "cinq_quarts"),
  constat         = { fr = "Le faible revenu est {rapport} fois plus fréquent chez les résidents temporaires {de_lieu} que chez les non-immigrants; le signal est donné à {cinq_quarts}.",
                      en = "Low income is {rapport} times as frequent among temporary residents in {place} as among non-immigrants; the signal is given at {cinq_quarts}." },
  propose         = { "accueil_concerte" },
}

regle "temporaires.travailleurs_nombreux" {
  caracteristique = "equite_travail",
  titre           = { fr = "Travailleurs temporaires nombreux",
                      en = "Many temporary workers" },
  source          = { fr = "EDSC, postes approuvés; MIFI; mesure A5.6 du forum de 2022",
                      en = "ESDC, approved positions; MIFI; measure A5.6 of the 2022 forum" },
  seuils          = { nombreux = { valeur = 15, source = maison } },
  quand           = au_moins("travailleurs_temporaires_par_1000", "nombreux"),
  gravite         = "faible",
  constat         = { fr = "Les travailleurs temporaires {de_lieu} sont {travailleurs_temporaires_par_1000} habitants : cette part de la main-d’œuvre dépend d’un permis, et ses droits demandent une attention à part.",
                      en = "Temporary workers in {place} number {travailleurs_temporaires_par_1000} residents: this part of the workforce depends on a permit, and its rights call for attention of their own." },
  propose         = { "compter_temporaires", "passage_residence" },
}

-- Une hausse peut venir d’un meilleur recours : le constat invite à chercher, il n’accuse pas.
regle "temporaires.interventions_en_hausse" {
  caracteristique = "equite_travail",
  titre           = { fr = "Interventions de la CNESST plus nombreuses",
                      en = "More CNESST interventions" },
  source          = { fr = "CNESST, sur demande",
                      en = "CNESST, on request" },
  quand           = en_hausse("plaintes_travailleurs_temporaires", { sur = "1 an" }),
  gravite         = "faible",
  constat         = { fr = "Les interventions de la CNESST touchant des travailleurs étrangers temporaires {a_lieu} ont augmenté en un an, à {plaintes_travailleurs_temporaires}; reste à savoir si ce sont les abus ou les recours qui ont changé.",
                      en = "CNESST interventions for temporary foreign workers in {place} rose in a year, to {plaintes_travailleurs_temporaires}; whether abuse or recourse has changed remains to be seen." },
  propose         = { "concertation_mobilisation" },
  responsable     = "cnesst",
}

regle "temporaires.francais_en_retrait" {
  caracteristique = "francais",
  titre           = { fr = "Français à acquérir chez les résidents temporaires",
                      en = "French still to be learned by temporary residents" },
  source          = { fr = "Statistique Canada, Recensement",
                      en = "Statistics Canada, Census" },
  seuils          = { marge = { valeur = 20, source = maison } },
  grandeurs       = {
    ici      = valeur("connaissance_francais", { groupe = "residents_temporaires" }),
    distance = ecart("connaissance_francais", { de = "non_immigrants", a = "residents_temporaires" }),
  },
  quand           = au_dessus("distance", "marge"),
  gravite         = "elevee",
  constat         = { fr = "{ici} des résidents temporaires {de_lieu} peuvent soutenir une conversation en français; l’écart avec les non-immigrants est de {distance}.",
                      en = "{ici} of temporary residents in {place} can hold a conversation in French; the gap with non-immigrants is {distance}." },
  propose         = { "francisation_proche" },
}
