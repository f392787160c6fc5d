-- Caractéristique 3 : des opportunités d’emploi et d’affaires, et de quoi rester.

local maison = { fr = "choix de la maison", en = "house choice" }

regle "emploi.chomage_local" {
  caracteristique = "emploi_affaires",
  titre           = { fr = "Chômage plus élevé que dans la région", en = "Unemployment higher than in the region" },
  source          = { fr = "Statistique Canada, Recensement et Enquête sur la population active",
                      en = "Statistics Canada, Census and Labour Force Survey" },
  seuils          = { marge = { valeur = 2, source = maison } },
  grandeurs       = {
    en_region = valeur("taux_chomage", { lieu = "region" }),
    distance  = ecart("taux_chomage", { a = "region" }),
  },
  quand           = au_dessus("distance", "marge"),
  constat         = { fr = "Le chômage {a_lieu}, {taux_chomage}, dépasse de {distance} celui de la région, {en_region}.",
                      en = "Unemployment in {place}, {taux_chomage}, is {distance} above the region’s, {en_region}." },
}

-- La rétention se mesure par région : la municipalité y lit le territoire dont elle fait partie.
regle "emploi.retention_faible" {
  caracteristique = "emploi_affaires",
  titre           = { fr = "Région que l’on quitte dans les cinq ans", en = "A region people leave within five years" },
  source          = { fr = "Statistique Canada, Base de données longitudinales sur l’immigration",
                      en = "Statistics Canada, Longitudinal Immigration Database" },
  seuils          = { marge = { valeur = 10, source = maison }, profond = { valeur = 30, source = maison } },
  grandeurs       = {
    en_region = valeur("retention_5_ans", { lieu = "region" }),
    au_quebec = valeur("retention_5_ans", { lieu = "province" }),
    retard    = -ecart("retention_5_ans", { lieu = "region", a = "province" }),
  },
  quand           = au_dessus("retard", "marge"),
  gravite         = { elevee = au_dessus("retard", "profond"), moderee = "sinon" },
  constat         = { fr = "Cinq ans après leur admission, {en_region} des personnes immigrantes vivent toujours dans la région {de_lieu}; pour l’ensemble du Québec, c’est {au_quebec}.",
                      en = "Five years after admission, {en_region} of immigrants still live in the region of {place}; for Quebec as a whole it is {au_quebec}." },
}

regle "emploi.retention_en_baisse" {
  caracteristique = "emploi_affaires",
  titre           = { fr = "Rétention à un an en recul", en = "One-year retention falling" },
  source          = { fr = "Statistique Canada, Base de données longitudinales sur l’immigration",
                      en = "Statistics Canada, Longitudinal Immigration Database" },
  seuils          = { recul = { valeur = 2, unite = "points", source = maison } },
  grandeurs       = { en_region = valeur("retention_1_an", { lieu = "region" }) },
  quand           = en_baisse("retention_1_an", { sur = "4 ans", lieu = "region", de = "recul" }),
  constat         = { fr = "Un an après leur admission, {en_region} des personnes immigrantes vivent encore dans la région; en quatre ans, cette part a reculé de {recul} ou plus.",
                      en = "One year after admission, {en_region} of immigrants still live in the region; over four years this share fell by {recul} or more." },
}

regle "emploi.employeurs_sans_partenaire" {
  caracteristique = "emploi_affaires",
  enjeu           = "defi_1",
  titre           = { fr = "Employeurs sans partenaire d’accompagnement", en = "Employers without a support partner" },
  source          = { fr = "Affiche de recherche, premier défi; services d’accompagnement du ministère",
                      en = "Research poster, first challenge; the ministry’s support services" },
  seuils          = { au_moins_un = { valeur = 1, source = maison } },
  grandeurs       = { partenaires = parties_prenantes { relation = "partenariat", role = "accompagnement_entreprises" } },
  quand           = sous("partenaires", "au_moins_un"),
  constat         = { fr = "Aucun partenariat n’est établi {a_lieu} avec un acteur qui accompagne les entreprises; les employeurs recrutent et accueillent seuls.",
                      en = "No partnership is in place in {place} with an actor that supports businesses; employers hire and welcome on their own." },
  propose         = { "accompagnement_entreprises" },
}

regle "emploi.services_meconnus" {
  caracteristique = "emploi_affaires",
  enjeu           = "defi_2",
  titre           = { fr = "Services aux employeurs méconnus", en = "Services to employers little known" },
  source          = { fr = "Sondage auprès des institutions et des employeurs", en = "Survey of institutions and employers" },
  seuils          = { moitie = { valeur = 50, source = maison } },
  grandeurs       = { au_courant = { retroaction("institutions_locales", "emploi_o2", "favorable"), unite = "%", decimales = 0 } },
  quand           = sous("au_courant", "moitie"),
  constat         = { fr = "{au_courant} des organisations {de_lieu} disent connaître les services d’accompagnement offerts aux employeurs; on en attend {moitie}.",
                      en = "{au_courant} of organizations in {place} say they know the support services offered to employers; {moitie} is expected." },
  propose         = { "accompagnement_entreprises" },
}

regle "emploi.avenir_incertain" {
  caracteristique = "emploi_affaires",
  titre           = { fr = "Personnes immigrantes qui ne se voient pas rester", en = "Immigrants who do not see themselves staying" },
  source          = { fr = "Sondage auprès des personnes immigrantes, emploi_i1, emploi_i3 et emploi_i4",
                      en = "Survey of immigrants, emploi_i1, emploi_i3 and emploi_i4" },
  grandeurs       = {
    avenir = { retroaction("personnes_immigrantes", { "emploi_i1", "emploi_i3", "emploi_i4" }, "moyenne"),
               unite = { fr = "sur 5", en = "out of 5" }, decimales = 1 },
  },
  quand           = sous("avenir", "satisfaction"),
  constat         = { fr = "Trouver ici un emploi pour soi et pour les siens, s’y voir dans cinq ans : les personnes immigrantes {de_lieu} répondent {avenir}; on attend {satisfaction}.",
                      en = "A job here for oneself and one’s family, a life here in five years: immigrants in {place} answer {avenir}; {satisfaction} is expected." },
  propose         = { "mentorat_elo" },
}
