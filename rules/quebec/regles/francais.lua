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
  constat         = { fr = "On offre {formats_francisation} de francisation {a_lieu}; on attend au moins {attendus}, pour que chacun trouve le sien.",
                      en = "{place} offers {formats_francisation} of French courses; at least {attendus} are expected, so that everyone finds one that suits." },
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
