-- Caractéristique 4 : un accès et un traitement équitables sur le marché du travail.

local maison = { fr = "choix de la maison", en = "house choice" }

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
  constat         = { fr = "De 25 à 54 ans, le taux d’emploi des personnes immigrantes {de_lieu} n’est que {rapport_taux_emploi} fois celui des personnes nées au Canada; le signal est donné sous {quatre_cinquiemes}.",
                      en = "From 25 to 54, the employment rate of immigrants in {place} is only {rapport_taux_emploi} times that of people born in Canada; the signal is given under {quatre_cinquiemes}." },
  propose         = { "stages_lojiq", "sensibilisation_employes" },
}

regle "travail.ecart_revenu" {
  caracteristique = "equite_travail",
  titre           = { fr = "Revenus d’emploi inégaux", en = "Unequal employment income" },
  source          = { fr = "Statistique Canada, Recensement, tableau croisé sur demande", en = "Statistics Canada, Census, custom tabulation" },
  quand           = sous("rapport_revenu_emploi_median", "quatre_cinquiemes"),
  gravite         = "elevee",
  constat         = { fr = "Le revenu d’emploi médian des personnes immigrantes {de_lieu} n’est que {rapport_revenu_emploi_median} fois celui des autres; le signal est donné sous {quatre_cinquiemes}.",
                      en = "The median employment income of immigrants in {place} is only {rapport_revenu_emploi_median} times that of others; the signal is given under {quatre_cinquiemes}." },
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
  constat         = { fr = "La part des minorités dans l’effectif municipal {de_lieu} n’est que {parite_emploi_municipal} fois leur part dans la population; la parité est à {parite}.",
                      en = "The share of minorities in the municipal staff of {place} is only {parite_emploi_municipal} times their share of the population; parity is {parite}." },
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
