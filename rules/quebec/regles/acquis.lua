-- Caractéristique 5 : tous les acquis et toutes les compétences reconnus à leur juste valeur.

local maison = { fr = "choix de la maison", en = "house choice" }

regle "acquis.surqualification" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Surqualification plus fréquente chez les personnes immigrantes", en = "Over-qualification more frequent among immigrants" },
  source          = { fr = "Statistique Canada, Recensement, tableau croisé", en = "Statistics Canada, Census, cross-tabulation" },
  quand           = au_dessus("rapport_surqualification", "cinq_quarts"),
  gravite         = "elevee",
  constat         = { fr = "Les diplômés universitaires immigrants {de_lieu} occupent {rapport_surqualification} fois plus souvent que les autres un emploi qui demande au plus le secondaire; le signal est donné à {cinq_quarts}.",
                      en = "Immigrant graduates in {place} are {rapport_surqualification} times as likely as others to hold a job that needs high school at most; the signal is given at {cinq_quarts}." },
  propose         = { "mentorat_elo" },
}

regle "acquis.experience_ignoree" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Compétences peu reconnues, selon les personnes immigrantes",
                      en = "Skills little recognized, according to immigrants" },
  source          = { fr = "Sondage auprès des personnes immigrantes, acquis_i1 à acquis_i4", en = "Survey of immigrants, acquis_i1 to acquis_i4" },
  quand           = sous("satisfaction_reconnaissance", "satisfaction"),
  constat         = { fr = "Les personnes immigrantes {de_lieu} évaluent la reconnaissance de leurs compétences à {satisfaction_reconnaissance}; on attend {satisfaction}.",
                      en = "Immigrants in {place} rate the recognition of their skills {satisfaction_reconnaissance}; {satisfaction} is expected." },
  propose         = { "stages_lojiq" },
}

regle "acquis.regards_divergents" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Reconnaissance des acquis : deux regards éloignés", en = "Recognition of skills: two distant views" },
  source          = { fr = "Sondages auprès des personnes immigrantes et des institutions", en = "Surveys of immigrants and of institutions" },
  grandeurs       = { distance = { divergence("reconnaissance_acquis"), decimales = 1 } },
  quand           = au_moins("distance", "divergence_notable"),
  constat         = { fr = "Les institutions {de_lieu} croient reconnaître les acquis mieux que les personnes immigrantes ne le constatent; l’écart est de {distance} sur une échelle de 1 à 5.",
                      en = "The institutions of {place} believe they recognize skills better than immigrants find they do; the distance is {distance} on a scale from 1 to 5." },
  propose         = { "consultation" },
}

regle "acquis.attestations_en_baisse" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Attestations d’acquis en recul", en = "Fewer certificates of prior learning" },
  source          = { fr = "Cégep et centre de services scolaire du territoire", en = "Local CEGEP and school service centre" },
  seuils          = { recul = { valeur = 10, unite = "%", source = maison } },
  quand           = en_baisse("rac_reconnaissances", { sur = "3 ans", de = "recul", en = "pourcent" }),
  gravite         = "faible",
  constat         = { fr = "Le nombre d’attestations d’acquis délivrées {a_lieu}, {rac_reconnaissances}, a reculé de {recul} ou plus en trois ans.",
                      en = "The number of certificates of prior learning issued in {place}, {rac_reconnaissances}, fell by {recul} or more over three years." },
  responsable     = "etablissements_enseignement",
}

regle "acquis.surqualification_plus_qu_au_quebec" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Surqualification plus fréquente qu’au Québec",
                      en = "Over-qualification more frequent than in Quebec" },
  source          = { fr = "Statistique Canada, Recensement, tableau croisé",
                      en = "Statistics Canada, Census, cross-tabulation" },
  seuils          = { marge = { valeur = 2, source = maison } },
  grandeurs       = {
    ici       = valeur("taux_surqualification", { groupe = "immigrants" }),
    au_quebec = valeur("taux_surqualification", { groupe = "immigrants", lieu = "province" }),
  },
  quand           = au_dessus(ecart("taux_surqualification", { de = "immigrants", a = "province" }), "marge"),
  constat         = { fr = "{ici} des diplômés universitaires immigrants {de_lieu} occupent un emploi qui demande au plus le secondaire, contre {au_quebec} au Québec.",
                      en = "{ici} of immigrant graduates in {place} hold a job that needs high school at most, compared with {au_quebec} in Quebec." },
  propose         = { "mentorat_elo", "reconnaissance_proche" },
}

regle "acquis.surqualification_en_hausse" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Surqualification en hausse",
                      en = "Over-qualification rising" },
  source          = { fr = "Statistique Canada, Recensement, tableau croisé",
                      en = "Statistics Canada, Census, cross-tabulation" },
  seuils          = { hausse = { valeur = 2, unite = "points", source = maison } },
  quand           = en_hausse("taux_surqualification", { sur = "5 ans", de = "hausse" }),
  constat         = { fr = "{taux_surqualification} des diplômés universitaires immigrants {de_lieu} occupent un emploi qui demande au plus le secondaire; en cinq ans, cette part a monté de {hausse} ou plus.",
                      en = "{taux_surqualification} of immigrant graduates in {place} hold a job that needs high school at most; over five years this share rose by {hausse} or more." },
  propose         = { "reconnaissance_proche" },
}

regle "acquis.surqualification_recents" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Surqualification des immigrants récents",
                      en = "Over-qualification of recent immigrants" },
  source          = { fr = "Statistique Canada, Recensement, tableau croisé",
                      en = "Statistics Canada, Census, cross-tabulation" },
  grandeurs       = {
    rapport = valeur("rapport_surqualification", { groupe = "immigrants_recents" }),
  },
  quand           = au_dessus("rapport", "cinq_quarts"),
  gravite         = "elevee",
  constat         = { fr = "La surqualification des immigrants récents {de_lieu} est {rapport} fois celle des non-immigrants; le signal est donné à {cinq_quarts}.",
                      en = "Over-qualification among recent immigrants in {place} is {rapport} times that of non-immigrants; the signal is given at {cinq_quarts}." },
  propose         = { "mentorat_elo" },
}

regle "acquis.evaluations_rares_au_besoin" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Diplômes de l’étranger nombreux, évaluations en recul",
                      en = "Many foreign diplomas, fewer evaluations" },
  source          = { fr = "Statistique Canada, Recensement; MIFI, évaluations comparatives",
                      en = "Statistics Canada, Census; MIFI, comparative evaluations" },
  seuils          = { moitie = { valeur = 50, source = maison } },
  grandeurs       = { ici = valeur("part_diplome_hors_canada", { groupe = "immigrants" }) },
  quand           = tous {
    au_moins(valeur("part_diplome_hors_canada", { groupe = "immigrants" }), "moitie"),
    en_baisse("evaluations_comparatives", { sur = "1 an" }),
  },
  constat         = { fr = "{ici} des personnes immigrantes {de_lieu} ont étudié hors du Canada, et les évaluations comparatives ont reculé en un an; on en compte {evaluations_comparatives}.",
                      en = "{ici} of immigrants in {place} studied outside Canada, and comparative evaluations became fewer in a year, at {evaluations_comparatives}." },
  propose         = { "reconnaissance_proche" },
}

regle "acquis.evaluations_en_baisse" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Évaluations comparatives en recul",
                      en = "Fewer comparative evaluations" },
  source          = { fr = "MIFI, sur demande",
                      en = "MIFI, on request" },
  quand           = en_baisse("evaluations_comparatives", { sur = "1 an" }),
  gravite         = "faible",
  constat         = { fr = "Les évaluations comparatives délivrées {a_lieu} ont reculé en un an; on en compte {evaluations_comparatives}.",
                      en = "Comparative evaluations issued in {place} became fewer in a year, at {evaluations_comparatives}." },
  propose         = { "reconnaissance_proche" },
  responsable     = "mifi",
}

-- La municipalité n’y peut rien seule; elle peut le dire à qui le peut.
regle "acquis.ordres_plus_lents" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Ordres professionnels plus lents à décider",
                      en = "Professional orders slower to decide" },
  source          = { fr = "Commissaire à l’admission aux professions",
                      en = "Commissaire à l’admission aux professions" },
  grandeurs       = { au_quebec = valeur("delai_ordre_professionnel", { lieu = "province" }) },
  quand           = en_hausse("delai_ordre_professionnel", { sur = "1 an", lieu = "province" }),
  gravite         = "faible",
  constat         = { fr = "Au Québec, le délai médian de décision des ordres professionnels, {au_quebec}, s’est allongé en un an.",
                      en = "In Quebec, the median decision time of professional orders, {au_quebec}, grew longer in a year." },
  propose         = { "concertation_mobilisation" },
  responsable     = "commissaire_admission",
}

regle "acquis.formation_introuvable" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Formation d’appoint introuvable dans la région",
                      en = "Bridging training not found in the region" },
  source          = { fr = "Sondage auprès des personnes immigrantes, acquis_i4",
                      en = "Survey of immigrants, acquis_i4" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "acquis_i4", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} ont pu suivre sans quitter la région la formation qui leur manquait; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} could take the training they lacked without leaving the region; {moitie_favorable} is expected." },
  propose         = { "reconnaissance_proche" },
}

-- L’immigration « stimule l’innovation » : encore faut-il que l’expérience acquise ailleurs soit entendue.
regle "acquis.experience_non_comptee" {
  caracteristique = "reconnaissance_acquis",
  enjeu           = "p1_innovation",
  titre           = { fr = "Expérience de l’étranger qui ne compte pas",
                      en = "Foreign experience that does not count" },
  source          = { fr = "Sondage auprès des personnes immigrantes, acquis_i2",
                      en = "Survey of immigrants, acquis_i2" },
  grandeurs       = {
    part = { retroaction("personnes_immigrantes", "acquis_i2", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des personnes immigrantes {de_lieu} disent que leur expérience de l’étranger a compté pour leur employeur; on en attend {moitie_favorable}.",
                      en = "{part} of immigrants in {place} say their experience abroad counted for their employer; {moitie_favorable} is expected." },
  propose         = { "stages_lojiq" },
}

regle "acquis.employeurs_demunis" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Organisations démunies devant une expérience étrangère",
                      en = "Organizations unsure how to assess foreign experience" },
  source          = { fr = "Sondage auprès des institutions, acquis_o2",
                      en = "Survey of institutions, acquis_o2" },
  grandeurs       = {
    part = { retroaction("institutions_locales", "acquis_o2", "favorable"), unite = "%", decimales = 0 },
  },
  quand           = sous("part", "moitie_favorable"),
  constat         = { fr = "{part} des organisations {de_lieu} disent savoir évaluer une expérience acquise hors du Canada; on en attend {moitie_favorable}.",
                      en = "{part} of organizations in {place} say they know how to assess experience gained outside Canada; {moitie_favorable} is expected." },
  propose         = { "accompagnement_entreprises" },
}

regle "acquis.sans_porteur" {
  caracteristique = "reconnaissance_acquis",
  titre           = { fr = "Personne pour la reconnaissance des acquis",
                      en = "Nobody for the recognition of prior learning" },
  source          = { fr = "Relations que la collectivité déclare; affiche de recherche, légende des relations entre acteurs",
                      en = "Relations the community declares; research poster, legend of relations between actors" },
  grandeurs       = {
    joignables = parties_prenantes { relation = { "partenariat", "collaboration" }, role = "reconnaissance_acquis" },
  },
  quand           = sous("joignables", "au_moins_un"),
  constat         = { fr = "Aucun établissement qui reconnaît les acquis n’est lié {a_lieu} par un partenariat ou une collaboration.",
                      en = "No institution that recognizes prior learning is tied to {place} by partnership or collaboration." },
  propose         = { "reconnaissance_proche" },
}
