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
  constat         = { fr = "Les attestations d’acquis délivrées {a_lieu}, {rac_reconnaissances}, ont reculé de {recul} ou plus en trois ans.",
                      en = "Certificates of prior learning issued in {place}, {rac_reconnaissances}, fell by {recul} or more over three years." },
  responsable     = "etablissements_enseignement",
}
