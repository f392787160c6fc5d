-- Caractéristique 2 : un accès équitable et adapté aux services et aux logements.

local maison = { fr = "choix de la maison", en = "house choice" }

regle "logement.besoins_inegaux" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Besoins impérieux de logement plus fréquents chez les personnes immigrantes",
                      en = "Core housing need more frequent among immigrants" },
  source          = { fr = "Statistique Canada, Recensement; définition de la SCHL", en = "Statistics Canada, Census; CMHC’s definition" },
  quand           = au_dessus("rapport_besoins_imperieux", "cinq_quarts"),
  gravite         = "elevee",
  constat         = { fr = "Le besoin impérieux de logement des ménages immigrants {de_lieu} est {rapport_besoins_imperieux} fois celui des ménages non immigrants; le signal est donné à {cinq_quarts}.",
                      en = "Core housing need among immigrant households in {place} is {rapport_besoins_imperieux} times that of non-immigrant households; the signal is given at {cinq_quarts}." },
  propose         = { "table_logement" },
}

-- Quand le logement manque à tous et davantage à quelques-uns, les deux constats n’en font qu’un.
regle "logement.double_difficulte" {
  caracteristique = "acces_equitable",
  enjeu           = "p4_logement",
  titre           = { fr = "Logements rares et inégalement accessibles", en = "Housing both scarce and unequally accessible" },
  source          = { fr = "Croisement des règles logement.rarete et logement.besoins_inegaux",
                      en = "Rules logement.rarete and logement.besoins_inegaux taken together" },
  quand           = tous { signale "logement.rarete", signale "logement.besoins_inegaux" },
  gravite         = "critique",
  constat         = { fr = "Les logements sont rares {a_lieu}, et les ménages immigrants en souffrent davantage que les autres.",
                      en = "Housing is scarce in {place}, and immigrant households suffer from it more than others." },
  propose         = { "table_logement" },
}

regle "acces.effort_logement" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Effort de logement plus lourd qu’au Québec chez les personnes immigrantes", en = "Immigrants carrying a heavier housing burden than in Quebec" },
  source          = { fr = "Statistique Canada, Recensement; norme d’abordabilité de la SCHL", en = "Statistics Canada, Census; CMHC’s affordability standard" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    ici       = valeur("effort_logement_30", { groupe = "immigrants" }),
    au_quebec = valeur("effort_logement_30", { groupe = "immigrants", lieu = "province" }),
  },
  quand           = au_dessus(ecart("effort_logement_30", { de = "immigrants", a = "province" }), "marge"),
  constat         = { fr = "{ici} des ménages immigrants {de_lieu} consacrent au logement 30 % ou plus de leur revenu, contre {au_quebec} au Québec.",
                      en = "{ici} of immigrant households in {place} spend 30% or more of their income on shelter, compared with {au_quebec} in Quebec." },
}

regle "acces.faible_revenu_inegal" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Faible revenu plus fréquent chez les personnes immigrantes", en = "Low income more frequent among immigrants" },
  source          = { fr = "Statistique Canada, Recensement, mesure de faible revenu après impôt",
                      en = "Statistics Canada, Census, low-income measure after tax" },
  seuils          = { double = { valeur = 2, source = maison } },
  grandeurs       = { rapport = { ecart("taux_faible_revenu", { de = "immigrants", a = "non_immigrants", en = "rapport" }), decimales = 2 } },
  quand           = au_dessus("rapport", "cinq_quarts"),
  gravite         = { elevee = au_moins("rapport", "double"), moderee = "sinon" },
  constat         = { fr = "Le faible revenu est {rapport} fois plus fréquent chez les personnes immigrantes {de_lieu} que chez les autres; le signal est donné à {cinq_quarts}.",
                      en = "Low income is {rapport} times as frequent among immigrants in {place} as among others; the signal is given at {cinq_quarts}." },
}

regle "acces.medecin_en_retrait" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Inscription auprès d’un médecin sous celle de la région", en = "Registration with a doctor below the region’s" },
  source          = { fr = "RAMQ, par réseau local de services", en = "RAMQ, by local health services network" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    en_region = valeur("inscription_medecin_famille", { lieu = "region" }),
    retard    = -ecart("inscription_medecin_famille", { a = "region" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "{inscription_medecin_famille} de la population {de_lieu} est inscrite auprès d’un médecin ou d’un groupe, contre {en_region} dans la région.",
                      en = "{inscription_medecin_famille} of the population of {place} is registered with a doctor or a group, compared with {en_region} in the region." },
}

regle "acces.information_rare" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Information rare en français simple et dans une autre langue",
                      en = "Little information in plain French and another language" },
  source          = { fr = "Inventaire municipal de dix services", en = "Municipal inventory of ten services" },
  seuils          = { moitie = { valeur = 50, source = maison } },
  quand           = sous("services_information_multilingue", "moitie"),
  constat         = { fr = "{services_information_multilingue} des services clés {de_lieu} sont expliqués en français simple et dans une autre langue; on en attend {moitie}.",
                      en = "{services_information_multilingue} of the key services of {place} are explained in plain French and another language; {moitie} is expected." },
  propose         = { "accueil_concerte" },
  responsable     = "municipalite",
}

regle "acces.accueil_tardif" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Premier rendez-vous d’accueil tardif", en = "First settlement appointment comes late" },
  source          = { fr = "Organismes d’accueil conventionnés, données de gestion", en = "Funded settlement agencies, management data" },
  seuils          = { attendu = { valeur = 10, source = maison }, un_mois = { valeur = 30, source = maison } },
  quand           = au_dessus("delai_premier_accueil", "attendu"),
  gravite         = { elevee = au_dessus("delai_premier_accueil", "un_mois"), moderee = "sinon" },
  constat         = { fr = "Il faut {delai_premier_accueil} {a_lieu} pour obtenir un premier rendez-vous d’accueil; le délai attendu est de {attendu} au plus.",
                      en = "It takes {delai_premier_accueil} in {place} to get a first settlement appointment; the wait expected is {attendu} at most." },
  propose         = { "accueil_concerte" },
  responsable     = "organismes_accueil",
}

regle "acces.parole_insatisfaite" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Personnes immigrantes peu satisfaites de l’accès aux services",
                      en = "Immigrants not very satisfied with access to services" },
  source          = { fr = "Sondage auprès des personnes immigrantes", en = "Survey of immigrants" },
  quand           = sous("satisfaction_acces_services", "satisfaction"),
  constat         = { fr = "Les personnes immigrantes {de_lieu} évaluent l’accès aux services à {satisfaction_acces_services}; on attend {satisfaction}.",
                      en = "Immigrants in {place} rate access to services {satisfaction_acces_services}; {satisfaction} is expected." },
  propose         = { "accueil_concerte" },
}

-- Un écart de regard est un constat en soi : il dit que la parole ne circule pas.
regle "acces.regards_divergents" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Accès aux services : deux regards éloignés", en = "Access to services: two distant views" },
  source          = { fr = "Sondages auprès des personnes immigrantes et des institutions", en = "Surveys of immigrants and of institutions" },
  grandeurs       = { distance = { divergence("acces_equitable"), decimales = 1 } },
  quand           = au_moins("distance", "divergence_notable"),
  constat         = { fr = "Sur l’accès aux services, les institutions {de_lieu} se voient mieux que les personnes immigrantes ne les voient; l’écart est de {distance} sur une échelle de 1 à 5.",
                      en = "On access to services, the institutions of {place} see themselves better than immigrants do; the distance is {distance} on a scale from 1 to 5." },
  propose         = { "consultation" },
}

regle "acces.besoins_plus_qu_au_quebec" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Besoins impérieux de logement plus fréquents qu’au Québec",
                      en = "Core housing need more frequent than in Quebec" },
  source          = { fr = "Statistique Canada, Recensement; définition de la SCHL",
                      en = "Statistics Canada, Census; CMHC’s definition" },
  seuils          = { marge = { valeur = 2, source = maison } },
  grandeurs       = { au_quebec = valeur("besoins_imperieux_logement", { lieu = "province" }) },
  quand           = au_dessus(ecart("besoins_imperieux_logement", { a = "province" }), "marge"),
  constat         = { fr = "{besoins_imperieux_logement} des ménages {de_lieu} ont un besoin impérieux de logement, contre {au_quebec} au Québec.",
                      en = "{besoins_imperieux_logement} of households in {place} are in core housing need, compared with {au_quebec} in Quebec." },
  propose         = { "table_logement" },
}

regle "acces.besoins_des_recents" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Besoins impérieux de logement chez les immigrants récents",
                      en = "Core housing need among recent immigrants" },
  source          = { fr = "Statistique Canada, Recensement; définition de la SCHL",
                      en = "Statistics Canada, Census; CMHC’s definition" },
  grandeurs       = {
    rapport = valeur("rapport_besoins_imperieux", { groupe = "immigrants_recents" }),
  },
  quand           = au_dessus("rapport", "cinq_quarts"),
  gravite         = "elevee",
  constat         = { fr = "Le besoin impérieux de logement des immigrants récents {de_lieu} est {rapport} fois celui des ménages non immigrants; le signal est donné à {cinq_quarts}.",
                      en = "Core housing need among recent immigrants in {place} is {rapport} times that of non-immigrant households; the signal is given at {cinq_quarts}." },
  propose         = { "table_logement" },
}

regle "acces.effort_inegal" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Effort de logement plus lourd chez les personnes immigrantes",
                      en = "Heavier housing burden among immigrants" },
  source          = { fr = "Statistique Canada, Recensement; norme d’abordabilité de la SCHL",
                      en = "Statistics Canada, Census; CMHC’s affordability standard" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    distance = ecart("effort_logement_30", { de = "immigrants", a = "non_immigrants" }),
  },
  quand           = au_dessus("distance", "marge"),
  constat         = { fr = "Les ménages immigrants {de_lieu} consacrent plus souvent que les autres 30 % ou plus de leur revenu au logement : l’écart est de {distance}.",
                      en = "Immigrant households in {place} more often spend 30% or more of their income on shelter than others: the gap is {distance}." },
  propose         = { "table_logement" },
}

regle "acces.reparations_inegales" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Logements à réparer plus fréquents chez les personnes immigrantes",
                      en = "Immigrants more often in dwellings that need repair" },
  source          = { fr = "Statistique Canada, Recensement; critère de qualité de la SCHL",
                      en = "Statistics Canada, Census; CMHC’s adequacy standard" },
  grandeurs       = {
    rapport = { ecart("logements_reparations_majeures", { de = "immigrants", a = "non_immigrants", en = "rapport" }), decimales = 2 },
  },
  quand           = au_dessus("rapport", "cinq_quarts"),
  constat         = { fr = "Les ménages immigrants {de_lieu} vivent {rapport} fois plus souvent que les autres dans un logement à réparer; le signal est donné à {cinq_quarts}.",
                      en = "Immigrant households in {place} live {rapport} times as often as others in a dwelling that needs repair; the signal is given at {cinq_quarts}." },
  propose         = { "table_logement" },
}

regle "acces.faible_revenu_recents" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Faible revenu des immigrants récents",
                      en = "Low income among recent immigrants" },
  source          = { fr = "Statistique Canada, Recensement, mesure de faible revenu après impôt",
                      en = "Statistics Canada, Census, low-income measure after tax" },
  seuils          = { double = { valeur = 2, source = maison } },
  grandeurs       = {
    rapport = { ecart("taux_faible_revenu", { de = "immigrants_recents", a = "non_immigrants", en = "rapport" }), decimales = 2 },
  },
  quand           = au_dessus("rapport", "cinq_quarts"),
  gravite         = { elevee = au_moins("rapport", "double"), moderee = "sinon" },
  constat         = { fr = "Le faible revenu est {rapport} fois plus fréquent chez les immigrants récents {de_lieu} que chez les non-immigrants; le signal est donné à {cinq_quarts}.",
                      en = "Low income is {rapport} times as frequent among recent immigrants in {place} as among non-immigrants; the signal is given at {cinq_quarts}." },
  propose         = { "accueil_concerte" },
}

regle "acces.faim_inegale" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Insécurité alimentaire plus fréquente chez les personnes immigrantes",
                      en = "Food insecurity more frequent among immigrants" },
  source          = { fr = "Statistique Canada, Cadre d’indicateurs canadien, 2.1.1; enquête locale",
                      en = "Statistics Canada, Canadian Indicator Framework, 2.1.1; local survey" },
  grandeurs       = {
    rapport = { ecart("insecurite_alimentaire", { de = "immigrants", a = "natifs", en = "rapport" }), decimales = 2 },
  },
  quand           = au_dessus("rapport", "cinq_quarts"),
  gravite         = "elevee",
  constat         = { fr = "L’insécurité alimentaire est {rapport} fois plus fréquente chez les personnes immigrantes {de_lieu} que chez celles nées au Canada; le signal est donné à {cinq_quarts}.",
                      en = "Food insecurity is {rapport} times as frequent among immigrants in {place} as among people born in Canada; the signal is given at {cinq_quarts}." },
  propose         = { "accueil_concerte" },
}

regle "acces.faim_plus_qu_au_quebec" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Insécurité alimentaire plus fréquente qu’au Québec",
                      en = "Food insecurity more frequent than in Quebec" },
  source          = { fr = "Statistique Canada, Cadre d’indicateurs canadien, 2.1.1; enquête locale",
                      en = "Statistics Canada, Canadian Indicator Framework, 2.1.1; local survey" },
  seuils          = { marge = { valeur = 3, source = maison } },
  grandeurs       = {
    ici       = valeur("insecurite_alimentaire", { groupe = "immigrants" }),
    au_quebec = valeur("insecurite_alimentaire", { groupe = "immigrants", lieu = "province" }),
  },
  quand           = au_dessus(ecart("insecurite_alimentaire", { de = "immigrants", a = "province" }), "marge"),
  gravite         = "elevee",
  constat         = { fr = "{ici} des personnes immigrantes {de_lieu} vivent de l’insécurité alimentaire, contre {au_quebec} au Québec.",
                      en = "{ici} of immigrants in {place} are food insecure, compared with {au_quebec} in Quebec." },
  propose         = { "accueil_concerte" },
}

regle "acces.droits_mal_expliques" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Droits aux services mal expliqués",
                      en = "Entitlements poorly explained" },
  source          = { fr = "Sondage auprès des personnes immigrantes, acces_i1",
                      en = "Survey of immigrants, acces_i1" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "acces_i1", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} disent qu’on leur a clairement expliqué leurs droits aux services; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} say their entitlements were clearly explained; {moitie_favorable} is expected." },
  propose         = { "accueil_concerte" },
}

regle "acces.parcours_morcele" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Personnel qui sait mal où diriger",
                      en = "Staff unsure where to refer people" },
  source          = { fr = "Sondage auprès des institutions, acces_o1",
                      en = "Survey of institutions, acces_o1" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "acces_o1", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des organisations {de_lieu} disent que leur personnel sait où diriger une personne immigrante; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} say their staff know where to refer an immigrant; {moitie_favorable} is expected." },
  propose         = { "continuum_services" },
}

regle "acces.accueil_sans_porteur" {
  caracteristique = "acces_equitable",
  titre           = { fr = "Personne pour l’accueil et l’installation",
                      en = "Nobody for welcome and settlement" },
  source          = { fr = "Relations que la collectivité déclare; affiche de recherche, légende des relations entre acteurs",
                      en = "Relations the community declares; research poster, legend of relations between actors" },
  grandeurs       = {
    joignables = parties_prenantes { relation = { "partenariat", "collaboration" }, role = "installation_integration" },
  },
  quand           = sous("joignables", "au_moins_un"),
  gravite         = "elevee",
  constat         = { fr = "Aucun acteur qui aide à l’installation n’est lié {a_lieu} par un partenariat ou une collaboration; une action d’accueil serait sans porteur.",
                      en = "No actor that helps people settle is tied to {place} by partnership or collaboration; an action to welcome them would have no lead." },
  propose         = { "installation_integration" },
}
