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
  enjeu           = "enj_pole_montreal",
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
  constat         = { fr = "Un an après leur admission, {en_region} des personnes immigrantes vivent encore dans la région {de_lieu}; en quatre ans, cette part a reculé de {recul} ou plus.",
                      en = "One year after admission, {en_region} of immigrants still live in the region of {place}; over four years this share fell by {recul} or more." },
}

regle "emploi.employeurs_sans_partenaire" {
  caracteristique = "emploi_affaires",
  enjeu           = "defi_1",
  titre           = { fr = "Employeurs sans partenaire d’accompagnement", en = "Employers without a support partner" },
  source          = { fr = "Affiche de recherche, premier défi; services d’accompagnement du ministère",
                      en = "Research poster, first challenge; the ministry’s support services" },
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
  grandeurs       = { au_courant = { retroaction("institutions_locales", "emploi_o2", "favorable"), unite = "%", decimales = 0 } },
  quand           = sous("au_courant", "moitie_favorable"),
  constat         = { fr = "{au_courant} des organisations {de_lieu} disent connaître les services d’accompagnement offerts aux employeurs; on en attend {moitie_favorable}.",
                      en = "{au_courant} of organizations in {place} say they know the support services offered to employers; {moitie_favorable} is expected." },
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

regle "emploi.taux_emploi_en_retrait" {
  caracteristique = "emploi_affaires",
  titre           = { fr = "Taux d’emploi sous celui de la région",
                      en = "Employment rate below the region’s" },
  source          = { fr = "Statistique Canada, Enquête sur la population active",
                      en = "Statistics Canada, Labour Force Survey" },
  seuils          = { marge = { valeur = 2, source = maison } },
  grandeurs       = {
    en_region = valeur("taux_emploi_25_54", { lieu = "region" }),
    retard    = -ecart("taux_emploi_25_54", { a = "region" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "De 25 à 54 ans, {taux_emploi_25_54} de la population {de_lieu} occupe un emploi, contre {en_region} dans la région.",
                      en = "From 25 to 54, {taux_emploi_25_54} of the population of {place} is employed, compared with {en_region} in the region." },
  propose         = { "concertation_mobilisation" },
}

-- Les postes vacants disent la demande de la région, non la qualité de l’accueil : le constat reste faible.
regle "emploi.postes_a_combler" {
  caracteristique = "emploi_affaires",
  enjeu           = "p1_emplois",
  titre           = { fr = "Postes à combler plus nombreux dans la région qu’au Québec",
                      en = "More jobs to fill in the region than in Quebec" },
  source          = { fr = "Statistique Canada, Enquête sur les postes vacants et les salaires; forum de 2022, panels 1 et 2",
                      en = "Statistics Canada, Job Vacancy and Wage Survey; 2022 forum, panels 1 and 2" },
  seuils          = { marge = { valeur = 1, source = maison } },
  grandeurs       = {
    en_region = valeur("taux_postes_vacants", { lieu = "region" }),
    au_quebec = valeur("taux_postes_vacants", { lieu = "province" }),
  },
  quand           = au_dessus(ecart("taux_postes_vacants", { lieu = "region", a = "province" }), "marge"),
  gravite         = "faible",
  constat         = { fr = "Le taux de postes vacants de la région {de_lieu} est de {en_region}, contre {au_quebec} au Québec : des emplois attendent.",
                      en = "The job vacancy rate of the region of {place} is {en_region}, compared with {au_quebec} in Quebec: jobs are waiting." },
  propose         = { "recrutement" },
}

regle "emploi.travail_autonome_inegal" {
  caracteristique = "emploi_affaires",
  enjeu           = "p3_entrepreneuriat",
  titre           = { fr = "Travail autonome moins fréquent chez les personnes immigrantes",
                      en = "Self-employment less frequent among immigrants" },
  source          = { fr = "Statistique Canada, Recensement",
                      en = "Statistics Canada, Census" },
  seuils          = { marge = { valeur = 2, source = maison } },
  grandeurs       = {
    distance = ecart("part_travailleurs_autonomes", { de = "non_immigrants", a = "immigrants" }),
  },
  quand           = au_dessus("distance", "marge"),
  gravite         = "faible",
  constat         = { fr = "Les personnes immigrantes {de_lieu} travaillent moins souvent que les autres à leur compte : l’écart est de {distance}.",
                      en = "Immigrants in {place} are less often self-employed than others: the gap is {distance}." },
  propose         = { "parcours_entrepreneurial" },
}

regle "emploi.accompagnement_en_baisse" {
  caracteristique = "emploi_affaires",
  enjeu           = "defi_1",
  titre           = { fr = "Moins d’employeurs accompagnés",
                      en = "Fewer employers supported" },
  source          = { fr = "Antenne du ministère et Services Québec",
                      en = "Local branch of the ministry and Services Québec" },
  quand           = en_baisse("entreprises_accompagnees", { sur = "1 an" }),
  gravite         = "faible",
  constat         = { fr = "La part des employeurs accompagnés {a_lieu}, {entreprises_accompagnees}, a reculé en un an.",
                      en = "The share of employers supported in {place}, {entreprises_accompagnees}, fell in a year." },
  propose         = { "accompagnement_entreprises" },
}

regle "emploi.creations_en_baisse" {
  caracteristique = "emploi_affaires",
  enjeu           = "p1_economie",
  titre           = { fr = "Moins d’entreprises créées ou reprises par des personnes immigrantes",
                      en = "Fewer businesses created or taken over by immigrants" },
  source          = { fr = "Organismes de soutien à l’entrepreneuriat; forum de 2022, panel 1",
                      en = "Entrepreneurship support organizations; 2022 forum, panel 1" },
  quand           = en_baisse("creations_reprises_immigrants", { sur = "2 ans" }),
  gravite         = "faible",
  constat         = { fr = "Les entreprises créées ou reprises {a_lieu} par des personnes immigrantes, {creations_reprises_immigrants}, sont moins nombreuses qu’il y a deux ans.",
                      en = "Businesses created or taken over in {place} by immigrants, {creations_reprises_immigrants}, are fewer than two years ago." },
  propose         = { "parcours_entrepreneurial" },
}

regle "emploi.stages_en_baisse" {
  caracteristique = "emploi_affaires",
  titre           = { fr = "Moins de stages et de mentorats",
                      en = "Fewer placements and mentoring matches" },
  source          = { fr = "Partenaires du volet opérationnel : LOJIQ et Élo",
                      en = "Partners of the operational strand: LOJIQ and Élo" },
  quand           = en_baisse("stages_et_jumelages_pro", { sur = "1 an" }),
  gravite         = "faible",
  constat         = { fr = "Les stages et les mentorats réalisés {a_lieu}, {stages_et_jumelages_pro}, ont reculé en un an.",
                      en = "Placements and mentoring matches in {place}, {stages_et_jumelages_pro}, fell in a year." },
  propose         = { "stages_lojiq", "mentorat_elo" },
}

regle "emploi.retention_un_an_faible" {
  caracteristique = "emploi_affaires",
  enjeu           = "enj_pole_montreal",
  titre           = { fr = "Région que l’on quitte dès la première année",
                      en = "A region people leave within the first year" },
  source          = { fr = "Statistique Canada, Base de données longitudinales sur l’immigration",
                      en = "Statistics Canada, Longitudinal Immigration Database" },
  seuils          = { marge = { valeur = 5, source = maison } },
  grandeurs       = {
    en_region = valeur("retention_1_an", { lieu = "region" }),
    au_quebec = valeur("retention_1_an", { lieu = "province" }),
    retard    = -ecart("retention_1_an", { lieu = "region", a = "province" }),
  },
  quand           = au_dessus("retard", "marge"),
  constat         = { fr = "Un an après leur admission, {en_region} des personnes immigrantes vivent toujours dans la région {de_lieu}; pour l’ensemble du Québec, c’est {au_quebec}.",
                      en = "One year after admission, {en_region} of immigrants still live in the region of {place}; for Quebec as a whole it is {au_quebec}." },
  propose         = { "retention" },
}

regle "emploi.depart_envisage" {
  caracteristique = "emploi_affaires",
  titre           = { fr = "Personnes immigrantes qui pensent partir",
                      en = "Immigrants who think of leaving" },
  source          = { fr = "Sondage auprès des personnes immigrantes, emploi_i4",
                      en = "Survey of immigrants, emploi_i4" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "emploi_i4", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  gravite         = "elevee",
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} se voient y vivre dans cinq ans; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} see themselves living there in five years; {moitie_favorable} is expected." },
  propose         = { "retention" },
}

regle "emploi.soutien_meconnu" {
  caracteristique = "emploi_affaires",
  enjeu           = "p3_entrepreneuriat",
  titre           = { fr = "Soutien à l’emploi et aux affaires méconnu",
                      en = "Job and business support little known" },
  source          = { fr = "Sondage auprès des personnes immigrantes, emploi_i2",
                      en = "Survey of immigrants, emploi_i2" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "emploi_i2", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} savent à qui s’adresser pour chercher du travail ou lancer une entreprise; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} know whom to ask to find work or start a business; {moitie_favorable} is expected." },
  propose         = { "parcours_entrepreneurial" },
}

regle "emploi.regards_divergents" {
  caracteristique = "emploi_affaires",
  titre           = { fr = "Emploi et affaires : deux regards éloignés",
                      en = "Jobs and business: two distant views" },
  source          = { fr = "Sondages auprès des personnes immigrantes et des institutions",
                      en = "Surveys of immigrants and of institutions" },
  grandeurs       = { distance = { divergence("emploi_affaires"), decimales = 1 } },
  quand           = au_moins("distance", "divergence_notable"),
  constat         = { fr = "Sur les possibilités d’emploi et d’affaires, les institutions {de_lieu} sont plus satisfaites que les personnes immigrantes; l’écart est de {distance} sur une échelle de 1 à 5.",
                      en = "On job and business opportunities, the institutions of {place} are more satisfied than immigrants; the distance is {distance} on a scale from 1 to 5." },
  propose         = { "consultation" },
}

regle "emploi.repreneuriat_sans_information" {
  caracteristique = "emploi_affaires",
  enjeu           = "p3_repreneuriat",
  titre           = { fr = "Repreneuriat sans information locale",
                      en = "No local information on taking over a business" },
  source          = { fr = "Forum de 2022, panel 3",
                      en = "2022 forum, panel 3" },
  quand           = sous("information_repreneuriat", "fait_declare"),
  gravite         = "faible",
  constat         = { fr = "Rien n’informe les personnes immigrantes {de_lieu} sur le repreneuriat ni sur les entreprises à reprendre.",
                      en = "Nothing tells immigrants in {place} about taking over a business, or which ones are for sale." },
  propose         = { "missions_repreneuriat" },
}

regle "emploi.territoire_peu_promu" {
  caracteristique = "emploi_affaires",
  enjeu           = "p2_territoires",
  titre           = { fr = "Particularités locales peu promues",
                      en = "Local character little promoted" },
  source          = { fr = "Forum de 2022, panel 2; mesures A2.1 et A2.2",
                      en = "2022 forum, panel 2; measures A2.1 and A2.2" },
  quand           = sous("particularites_promues", "fait_declare"),
  gravite         = "faible",
  constat         = { fr = "Ce qui distingue le territoire {de_lieu} n’est promu ni à Montréal ni à l’étranger.",
                      en = "What sets the territory of {place} apart is promoted neither in Montréal nor abroad." },
  propose         = { "marque_territoriale", "promotion" },
}
