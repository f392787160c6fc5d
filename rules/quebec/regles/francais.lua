-- Caractéristique 8 : des possibilités d’apprendre le français et d’en faire usage.

local maison = { fr = "choix de la maison", en = "house choice" }

regle "francais.attente" {
  caracteristique = "francais",
  titre           = { fr = "Cours de francisation qui tardent", en = "French courses that come late" },
  source          = { fr = "Francisation Québec, cours à temps complet", en = "Francisation Québec, full-time courses" },
  seuils          = {
    -- La date est celle de la publication : la plus ancienne où l’on peut montrer la cible en vigueur.
    cible = { unite = "%", valeurs = { { depuis = "2024-05-29", valeur = 80 } },
              source = { fr = "Cible de service de Francisation Québec, La Presse, 29 mai 2024",
                         en = "Service target of Francisation Québec, La Presse, May 29, 2024" } },
    moitie = { valeur = 50, source = maison },
  },
  quand           = sous("francisation_debut_50_jours", "cible"),
  gravite         = { elevee = sous("francisation_debut_50_jours", "moitie"), moderee = "sinon" },
  constat         = { fr = "{francisation_debut_50_jours} des nouveaux élèves {de_lieu} commencent leur cours dans les 50 jours; la cible de service est de {cible}.",
                      en = "{francisation_debut_50_jours} of new learners in {place} start their course within 50 days; the service target is {cible}." },
  propose         = { "francisation_proche" },
  responsable     = "francisation_quebec",
}

regle "francais.formats_rares" {
  caracteristique = "francais",
  titre           = { fr = "Peu de formats de francisation sur place", en = "Few French course formats offered locally" },
  source          = { fr = "Inventaire municipal des cinq formats de cours", en = "Municipal inventory of the five course formats" },
  seuils          = { attendus = { valeur = 3, source = maison } },
  quand           = sous("formats_francisation", "attendus"),
  constat         = { fr = "Formats de francisation offerts {a_lieu} : {formats_francisation}; on en attend au moins {attendus}, pour que chacun trouve le sien.",
                      en = "French course formats offered in {place}: {formats_francisation}; at least {attendus} are expected, so that everyone finds one that suits." },
  propose         = { "francisation_proche" },
}

regle "francais.connaissance_en_retrait" {
  caracteristique = "francais",
  titre           = { fr = "Connaissance du français en retrait chez les personnes immigrantes", en = "Knowledge of French lagging among immigrants" },
  source          = { fr = "Statistique Canada, Recensement", en = "Statistics Canada, Census" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    ici       = valeur("connaissance_francais", { groupe = "immigrants" }),
    au_quebec = valeur("connaissance_francais", { groupe = "immigrants", lieu = "province" }),
    retard    = -ecart("connaissance_francais", { de = "immigrants", a = "province" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "{ici} des personnes immigrantes {de_lieu} peuvent soutenir une conversation en français, contre {au_quebec} au Québec.",
                      en = "{ici} of immigrants in {place} can hold a conversation in French, compared with {au_quebec} in Quebec." },
  propose         = { "francisation_proche" },
}

regle "francais.travail_en_retrait" {
  caracteristique = "francais",
  titre           = { fr = "Français moins parlé au travail que dans la région", en = "French less used at work than in the region" },
  source          = { fr = "Statistique Canada, Recensement", en = "Statistics Canada, Census" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    en_region = valeur("usage_francais_travail", { lieu = "region" }),
    retard    = -ecart("usage_francais_travail", { a = "region" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "{usage_francais_travail} des travailleuses et travailleurs {de_lieu} emploient surtout le français au travail, contre {en_region} dans la région.",
                      en = "{usage_francais_travail} of the workers of {place} use French most at work, compared with {en_region} in the region." },
}

regle "francais.cours_inadaptes" {
  caracteristique = "francais",
  titre           = { fr = "Cours de français mal adaptés au travail et à la famille",
                      en = "French courses ill-suited to work and family" },
  source          = { fr = "Sondage auprès des personnes immigrantes, francais_i1 et francais_i2", en = "Survey of immigrants, francais_i1 and francais_i2" },
  grandeurs       = {
    acces = { retroaction("personnes_immigrantes", { "francais_i1", "francais_i2" }, "moyenne"),
              unite = { fr = "sur 5", en = "out of 5" }, decimales = 1 },
  },
  quand           = sous("acces", "satisfaction"),
  constat         = { fr = "Un cours de français au bon moment, à la bonne heure, au bon endroit : les personnes immigrantes {de_lieu} répondent {acces}; on attend {satisfaction}.",
                      en = "A French course when it is needed, at the right time and place: immigrants in {place} answer {acces}; {satisfaction} is expected." },
  propose         = { "francisation_proche" },
}

regle "francais.connaissance_inegale" {
  caracteristique = "francais",
  titre           = { fr = "Connaissance du français inégale",
                      en = "Unequal knowledge of French" },
  source          = { fr = "Statistique Canada, Recensement",
                      en = "Statistics Canada, Census" },
  seuils          = { marge = { valeur = 10, source = maison } },
  grandeurs       = {
    ici      = valeur("connaissance_francais", { groupe = "immigrants" }),
    distance = ecart("connaissance_francais", { de = "non_immigrants", a = "immigrants" }),
  },
  quand           = au_dessus("distance", "marge"),
  constat         = { fr = "{ici} des personnes immigrantes {de_lieu} peuvent soutenir une conversation en français; l’écart avec les autres est de {distance}.",
                      en = "{ici} of immigrants in {place} can hold a conversation in French; the gap with others is {distance}." },
  propose         = { "francisation_proche" },
}

regle "francais.connaissance_des_recents" {
  caracteristique = "francais",
  titre           = { fr = "Français à acquérir chez les immigrants récents",
                      en = "French still to be learned by recent immigrants" },
  source          = { fr = "Statistique Canada, Recensement",
                      en = "Statistics Canada, Census" },
  seuils          = { marge = { valeur = 10, source = maison } },
  grandeurs       = {
    ici      = valeur("connaissance_francais", { groupe = "immigrants_recents" }),
    distance = ecart("connaissance_francais", { de = "immigrants", a = "immigrants_recents" }),
  },
  quand           = au_dessus("distance", "marge"),
  constat         = { fr = "{ici} des immigrants récents {de_lieu} peuvent soutenir une conversation en français; l’écart avec l’ensemble des personnes immigrantes est de {distance}.",
                      en = "{ici} of recent immigrants in {place} can hold a conversation in French; the gap with immigrants as a whole is {distance}." },
  propose         = { "francisation_proche" },
}

regle "francais.travail_inegal" {
  caracteristique = "francais",
  titre           = { fr = "Français moins parlé au travail par les personnes immigrantes",
                      en = "French less used at work by immigrants" },
  source          = { fr = "Statistique Canada, Recensement",
                      en = "Statistics Canada, Census" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    ici      = valeur("usage_francais_travail", { groupe = "immigrants" }),
    distance = ecart("usage_francais_travail", { de = "non_immigrants", a = "immigrants" }),
  },
  quand           = au_dessus("distance", "marge"),
  constat         = { fr = "{ici} des personnes immigrantes {de_lieu} emploient surtout le français au travail; l’écart avec les autres est de {distance}.",
                      en = "{ici} of immigrants in {place} use French most at work; the gap with others is {distance}." },
  propose         = { "francisation_proche" },
}

regle "francais.espace_public_en_retrait" {
  caracteristique = "francais",
  titre           = { fr = "Français moins présent qu’au Québec dans l’espace public",
                      en = "French less present in public than in Quebec" },
  source          = { fr = "OQLF, enquête sur la langue de l’espace public",
                      en = "OQLF, survey on the language of public space" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    au_quebec = valeur("francais_espace_public", { lieu = "province" }),
    retard    = -ecart("francais_espace_public", { a = "province" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "{francais_espace_public} de la population {de_lieu} emploie le plus souvent le français dans l’espace public, contre {au_quebec} au Québec.",
                      en = "{francais_espace_public} of the population of {place} uses French most often in public, compared with {au_quebec} in Quebec." },
}

regle "francais.attente_en_hausse" {
  caracteristique = "francais",
  titre           = { fr = "Cours de francisation de plus en plus tardifs",
                      en = "French courses coming later and later" },
  source          = { fr = "Francisation Québec, cours à temps complet",
                      en = "Francisation Québec, full-time courses" },
  seuils          = { recul = { valeur = 2, unite = "points", source = maison } },
  quand           = en_baisse("francisation_debut_50_jours", { sur = "1 an", de = "recul" }),
  constat         = { fr = "{francisation_debut_50_jours} des nouveaux élèves {de_lieu} commencent leur cours dans les 50 jours; en un an, cette part a perdu {recul} ou plus.",
                      en = "{francisation_debut_50_jours} of new learners in {place} start their course within 50 days; over one year this share fell by {recul} or more." },
  propose         = { "francisation_proche" },
  responsable     = "francisation_quebec",
}

regle "francais.sans_partenaire" {
  caracteristique = "francais",
  titre           = { fr = "Aucun partenaire pour les cours de français",
                      en = "No partner for French courses" },
  source          = { fr = "Relations que la collectivité déclare; rôles des acteurs selon le ministère, « Francisation »",
                      en = "Relations the community declares; roles of actors according to the ministry, “Francisation”" },
  grandeurs       = {
    joignables = parties_prenantes { relation = { "partenariat", "collaboration" }, role = "francisation" },
  },
  quand           = sous("joignables", "au_moins_un"),
  gravite         = "elevee",
  constat         = { fr = "Aucun acteur de la francisation n’est lié {a_lieu} par un partenariat ou une collaboration; personne n’y porte les cours de français.",
                      en = "No actor that teaches French is linked to {place} by a partnership or a collaboration; nobody there takes charge of French courses." },
  propose         = { "francisation" },
}

regle "francais.peu_parle_avec_eux" {
  caracteristique = "francais",
  titre           = { fr = "Français peu partagé dans les commerces et les services",
                      en = "French little shared in shops and services" },
  source          = { fr = "Sondage auprès des personnes immigrantes, francais_i3",
                      en = "Survey of immigrants, francais_i3" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "francais_i3", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} disent qu’on leur parle français et qu’on les aide à le parler; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} say people speak French to them and help them speak it; {moitie_favorable} is expected." },
  propose         = { "francais_partage" },
}

regle "francais.regards_divergents" {
  caracteristique = "francais",
  titre           = { fr = "Français : deux regards éloignés",
                      en = "French: two distant views" },
  source          = { fr = "Sondages auprès des personnes immigrantes et des institutions",
                      en = "Surveys of immigrants and of institutions" },
  grandeurs       = { distance = { divergence("francais"), decimales = 1 } },
  quand           = au_moins("distance", "divergence_notable"),
  constat         = { fr = "Sur l’apprentissage et l’usage du français, les institutions {de_lieu} sont plus satisfaites que les personnes immigrantes; l’écart est de {distance} sur une échelle de 1 à 5.",
                      en = "On learning and using French, the institutions of {place} are more satisfied than immigrants; the distance is {distance} on a scale from 1 to 5." },
  propose         = { "consultation" },
}

regle "francais.rare_au_travail" {
  caracteristique = "francais",
  titre           = { fr = "Peu de francisation en milieu de travail",
                      en = "Few French courses at work" },
  source          = { fr = "Sondage auprès des institutions, francais_o1",
                      en = "Survey of institutions, francais_o1" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "francais_o1", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des organisations {de_lieu} offrent ou facilitent la francisation sur les heures de travail; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} offer or support French courses during working hours; {moitie_favorable} is expected." },
  propose         = { "francisation_proche" },
}
