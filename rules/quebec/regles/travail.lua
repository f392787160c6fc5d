-- Caractéristique 4 : un accès et un traitement équitables sur le marché du travail.

local maison = { fr = "choix de la maison", en = "house choice" }
local sur_5  = { fr = "sur 5", en = "out of 5" }

regle "travail.ecart_chomage" {
  caracteristique = "equite_travail",
  titre           = { fr = "Chômage plus élevé chez les personnes immigrantes", en = "Higher unemployment among immigrants" },
  source          = { fr = "Statistique Canada, Enquête sur la population active; Cadre d’indicateurs canadien, 8.1.1",
                      en = "Statistics Canada, Labour Force Survey; Canadian Indicator Framework, 8.1.1" },
  seuils          = { marge = { valeur = 2, source = maison }, profond = { valeur = 4, source = maison } },
  grandeurs       = { distance = ecart("taux_chomage", { de = "immigrants", a = "natifs" }) },
  quand           = au_dessus("distance", "marge"),
  gravite         = { elevee = au_dessus("distance", "profond"), moderee = "sinon" },
  constat         = { fr = "Le chômage des personnes immigrantes {de_lieu} dépasse de {distance} celui des personnes nées au Canada; la marge admise est de {marge}.",
                      en = "Unemployment among immigrants in {place} is {distance} above that of people born in Canada; the margin allowed is {marge}." },
  propose         = { "mentorat_elo" },
}

regle "travail.ecart_emploi" {
  caracteristique = "equite_travail",
  titre           = { fr = "Accès à l’emploi inégal", en = "Unequal access to jobs" },
  source          = { fr = "Statistique Canada, Enquête sur la population active; Cadre d’indicateurs canadien, 8.2.1",
                      en = "Statistics Canada, Labour Force Survey; Canadian Indicator Framework, 8.2.1" },
  quand           = sous("rapport_taux_emploi", "quatre_cinquiemes"),
  gravite         = "elevee",
  constat         = { fr = "De 25 à 54 ans, le taux d’emploi des personnes immigrantes {de_lieu}, rapporté à celui des personnes nées au Canada, est de {rapport_taux_emploi}; le signal est donné sous {quatre_cinquiemes}.",
                      en = "From 25 to 54, the ratio of immigrants’ employment rate in {place} to that of people born in Canada is {rapport_taux_emploi}; the signal is given under {quatre_cinquiemes}." },
  propose         = { "stages_lojiq", "sensibilisation_employes" },
}

regle "travail.ecart_revenu" {
  caracteristique = "equite_travail",
  titre           = { fr = "Revenus d’emploi inégaux", en = "Unequal employment income" },
  source          = { fr = "Statistique Canada, Recensement, tableau croisé sur demande", en = "Statistics Canada, Census, custom tabulation" },
  quand           = sous("rapport_revenu_emploi_median", "quatre_cinquiemes"),
  gravite         = "elevee",
  constat         = { fr = "Le revenu d’emploi médian des personnes immigrantes {de_lieu}, rapporté à celui des non-immigrants, est de {rapport_revenu_emploi_median}; le signal est donné sous {quatre_cinquiemes}.",
                      en = "The ratio of immigrants’ median employment income in {place} to that of non-immigrants is {rapport_revenu_emploi_median}; the signal is given under {quatre_cinquiemes}." },
}

regle "travail.parite_municipale" {
  caracteristique = "equite_travail",
  titre           = { fr = "Effectif municipal peu représentatif", en = "Municipal staff not very representative" },
  source          = { fr = "Bilan du programme d’accès à l’égalité, organismes de 100 employés et plus",
                      en = "Equal access program report, bodies of 100 employees or more" },
  seuils          = {
    parite = { valeur = 1, source = { fr = "parité de représentation, Loi sur l’accès à l’égalité en emploi dans des organismes publics",
                                      en = "parity of representation, Act respecting equal access to employment in public bodies" } },
    moitie = { valeur = 0.5, source = maison },
  },
  quand           = sous("parite_emploi_municipal", "parite"),
  gravite         = { elevee = sous("parite_emploi_municipal", "moitie"), moderee = "sinon" },
  constat         = { fr = "La part des minorités dans l’effectif municipal {de_lieu}, rapportée à leur part dans la population, est de {parite_emploi_municipal}; la parité est à {parite}.",
                      en = "The ratio of minorities’ share of the municipal staff of {place} to their share of the population is {parite_emploi_municipal}; parity is {parite}." },
  responsable     = "municipalite",
}

regle "travail.gestionnaires_peu_formes" {
  caracteristique = "equite_travail",
  enjeu           = "defi_3",
  titre           = { fr = "Gestionnaires peu formés à la communication interculturelle",
                      en = "Few managers trained in intercultural communication" },
  source          = { fr = "Sondage auprès des institutions et des employeurs, equite_o3", en = "Survey of institutions and employers, equite_o3" },
  seuils          = { moitie = { valeur = 50, source = maison } },
  grandeurs       = { formes = { retroaction("institutions_locales", "equite_o3", "favorable"), unite = "%", decimales = 0 } },
  quand           = sous("formes", "moitie"),
  constat         = { fr = "{formes} des organisations {de_lieu} disent avoir formé leurs gestionnaires à la communication interculturelle; on en attend {moitie}.",
                      en = "{formes} of organizations in {place} say their managers were trained in intercultural communication; {moitie} is expected." },
  propose         = { "sensibilisation_employes" },
}

regle "travail.ecart_chomage_recents" {
  caracteristique = "equite_travail",
  titre           = { fr = "Chômage plus élevé chez les immigrants récents",
                      en = "Higher unemployment among recent immigrants" },
  source          = { fr = "Statistique Canada, Enquête sur la population active; Cadre d’indicateurs canadien, 8.1.1",
                      en = "Statistics Canada, Labour Force Survey; Canadian Indicator Framework, 8.1.1" },
  seuils          = { marge = { valeur = 4, source = maison } },
  grandeurs       = {
    distance = valeur("ecart_taux_chomage", { groupe = "immigrants_recents" }),
  },
  quand           = au_dessus("distance", "marge"),
  constat         = { fr = "Le chômage des immigrants récents {de_lieu} dépasse de {distance} celui des personnes nées au Canada; la marge admise est de {marge}.",
                      en = "Unemployment among recent immigrants in {place} is {distance} above that of people born in Canada; the margin allowed is {marge}." },
  propose         = { "mentorat_elo", "stages_lojiq" },
}

regle "travail.ecart_emploi_recents" {
  caracteristique = "equite_travail",
  titre           = { fr = "Accès à l’emploi inégal pour les immigrants récents",
                      en = "Unequal access to jobs for recent immigrants" },
  source          = { fr = "Statistique Canada, Enquête sur la population active; Cadre d’indicateurs canadien, 8.2.1",
                      en = "Statistics Canada, Labour Force Survey; Canadian Indicator Framework, 8.2.1" },
  grandeurs       = {
    rapport = valeur("rapport_taux_emploi", { groupe = "immigrants_recents" }),
  },
  quand           = sous("rapport", "quatre_cinquiemes"),
  constat         = { fr = "De 25 à 54 ans, le taux d’emploi des immigrants récents {de_lieu}, rapporté à celui des personnes nées au Canada, est de {rapport}; le signal est donné sous {quatre_cinquiemes}.",
                      en = "From 25 to 54, the ratio of recent immigrants’ employment rate in {place} to that of people born in Canada is {rapport}; the signal is given under {quatre_cinquiemes}." },
  propose         = { "stages_lojiq" },
}

regle "travail.ecart_revenu_recents" {
  caracteristique = "equite_travail",
  titre           = { fr = "Revenus d’emploi inégaux pour les immigrants récents",
                      en = "Unequal employment income for recent immigrants" },
  source          = { fr = "Statistique Canada, Recensement, tableau croisé sur demande",
                      en = "Statistics Canada, Census, custom tabulation" },
  grandeurs       = {
    rapport = valeur("rapport_revenu_emploi_median", { groupe = "immigrants_recents" }),
  },
  quand           = sous("rapport", "quatre_cinquiemes"),
  constat         = { fr = "Le revenu d’emploi médian des immigrants récents {de_lieu}, rapporté à celui des non-immigrants, est de {rapport}; le signal est donné sous {quatre_cinquiemes}.",
                      en = "The ratio of recent immigrants’ median employment income in {place} to that of non-immigrants is {rapport}; the signal is given under {quatre_cinquiemes}." },
}

regle "travail.discrimination_en_hausse" {
  caracteristique = "equite_travail",
  titre           = { fr = "Discrimination au travail en hausse",
                      en = "Discrimination at work rising" },
  source          = { fr = "Statistique Canada, Enquête sociale générale et Enquête sociale canadienne; sondage, equite_i3",
                      en = "Statistics Canada, General Social Survey and Canadian Social Survey; survey, equite_i3" },
  seuils          = { hausse = { valeur = 2, unite = "points", source = maison } },
  quand           = en_hausse("discrimination_travail_percue", { sur = "1 an", de = "hausse" }),
  gravite         = "elevee",
  constat         = { fr = "{discrimination_travail_percue} des personnes immigrantes {de_lieu} déclarent une discrimination à l’embauche ou au travail; en un an, cette part a monté de {hausse} ou plus.",
                      en = "{discrimination_travail_percue} of immigrants in {place} report discrimination in hiring or at work; over one year this share rose by {hausse} or more." },
  propose         = { "sensibilisation_employes" },
}

regle "travail.discrimination_inegale" {
  caracteristique = "equite_travail",
  titre           = { fr = "Discrimination au travail plus fréquente chez les personnes immigrantes",
                      en = "Discrimination at work more frequent among immigrants" },
  source          = { fr = "Statistique Canada, Enquête sociale générale et Enquête sociale canadienne; sondage, equite_i3",
                      en = "Statistics Canada, General Social Survey and Canadian Social Survey; survey, equite_i3" },
  grandeurs       = {
    rapport = { ecart("discrimination_travail_percue", { de = "immigrants", a = "non_immigrants", en = "rapport" }), decimales = 2 },
  },
  quand           = au_dessus("rapport", "cinq_quarts"),
  gravite         = "elevee",
  constat         = { fr = "Les personnes immigrantes {de_lieu} déclarent {rapport} fois plus souvent que les autres une discrimination à l’embauche ou au travail; le signal est donné au-dessus de {cinq_quarts}.",
                      en = "Immigrants in {place} report discrimination in hiring or at work {rapport} times as often as others; the signal is given above {cinq_quarts}." },
  propose         = { "sensibilisation_employes" },
}

regle "travail.politique_rare" {
  caracteristique = "equite_travail",
  titre           = { fr = "Politiques d’inclusion rares chez les employeurs",
                      en = "Few employers with an inclusion policy" },
  source          = { fr = "Sondage auprès des institutions et des employeurs, equite_o1",
                      en = "Survey of institutions and employers, equite_o1" },
  quand           = sous("employeurs_politique_inclusion", "moitie_favorable"),
  constat         = { fr = "{employeurs_politique_inclusion} des organisations {de_lieu} disent avoir une politique d’inclusion écrite et connue du personnel; on en attend {moitie_favorable}.",
                      en = "{employeurs_politique_inclusion} of organizations in {place} say they have a written inclusion policy known to staff; {moitie_favorable} is expected." },
  propose         = { "sensibilisation_employes" },
}

regle "travail.traitement_inegal" {
  caracteristique = "equite_travail",
  titre           = { fr = "Traitement jugé inégal au travail",
                      en = "Treatment at work found unequal" },
  source          = { fr = "Sondage auprès des personnes immigrantes, equite_i1 à equite_i4",
                      en = "Survey of immigrants, equite_i1 to equite_i4" },
  grandeurs       = {
    reponse = { retroaction("personnes_immigrantes", { "equite_i1", "equite_i2", "equite_i3", "equite_i4" }, "moyenne"), unite = sur_5, decimales = 1 },
  },
  quand           = sous("reponse", "satisfaction"),
  constat         = { fr = "Les mêmes conditions, les mêmes chances d’avancer, des droits qu’on peut faire valoir : les personnes immigrantes {de_lieu} répondent {reponse}; on attend {satisfaction}.",
                      en = "The same conditions, the same chances of promotion, rights that can be upheld: immigrants in {place} answer {reponse}; {satisfaction} is expected." },
  propose         = { "sensibilisation_employes" },
}

regle "travail.droits_meconnus" {
  caracteristique = "equite_travail",
  titre           = { fr = "Recours au travail méconnus",
                      en = "Recourse at work little known" },
  source          = { fr = "Sondage auprès des personnes immigrantes, equite_i4",
                      en = "Survey of immigrants, equite_i4" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "equite_i4", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} savent à qui parler si leurs droits au travail ne sont pas respectés; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} know whom to talk to if their rights at work are not respected; {moitie_favorable} is expected." },
  propose         = { "accueil_concerte" },
}

regle "travail.regards_divergents" {
  caracteristique = "equite_travail",
  titre           = { fr = "Équité au travail : deux regards éloignés",
                      en = "Fairness at work: two distant views" },
  source          = { fr = "Sondages auprès des personnes immigrantes et des institutions",
                      en = "Surveys of immigrants and of institutions" },
  grandeurs       = { distance = { divergence("equite_travail"), decimales = 1 } },
  quand           = au_moins("distance", "divergence_notable"),
  constat         = { fr = "Sur l’équité au travail, les institutions et les employeurs {de_lieu} sont plus satisfaits que les personnes immigrantes; l’écart est de {distance} sur une échelle de 1 à 5.",
                      en = "On fairness at work, the institutions and employers of {place} are more satisfied than immigrants; the distance is {distance} on a scale from 1 to 5." },
  propose         = { "consultation" },
}

regle "travail.retention_non_suivie" {
  caracteristique = "equite_travail",
  titre           = { fr = "Écarts de rétention que peu d’organisations suivent",
                      en = "Retention gaps that few organizations monitor" },
  source          = { fr = "Sondage auprès des institutions, equite_o4",
                      en = "Survey of institutions, equite_o4" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "equite_o4", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  gravite         = "faible",
  constat         = { fr = "{part} des organisations {de_lieu} suivent les écarts de rétention entre les groupes d’employés; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} monitor retention gaps between groups of employees; {moitie_favorable} is expected." },
  propose         = { "sensibilisation_employes" },
}

regle "travail.employeurs_peu_adaptes" {
  caracteristique = "equite_travail",
  enjeu           = "p2_employeurs",
  titre           = { fr = "Employeurs peu adaptés à la main-d’œuvre immigrante",
                      en = "Employers little adapted to immigrant workers" },
  source          = { fr = "Sondage auprès des institutions, equite_o3, acquis_o3 et francais_o1; forum de 2022, panel 2",
                      en = "Survey of institutions, equite_o3, acquis_o3 and francais_o1; 2022 forum, panel 2" },
  grandeurs       = {
    reponse = { retroaction("institutions_locales", { "equite_o3", "acquis_o3", "francais_o1" }, "moyenne"), unite = sur_5, decimales = 1 },
  },
  quand           = sous("reponse", "satisfaction"),
  constat         = { fr = "Former les gestionnaires, libérer du temps pour la formation, franciser au travail : les organisations {de_lieu} répondent {reponse}; on attend {satisfaction}.",
                      en = "Training managers, freeing up time for training, French courses at work: organizations in {place} answer {reponse}; {satisfaction} is expected." },
  propose         = { "sensibilisation_employes", "accompagnement_entreprises" },
}
