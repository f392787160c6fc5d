-- Le projet pilote de 2018 : une démarche stratégique et trois projets clé en main.

local operationnel = { fr = "Volet opérationnel", en = "Operational strand" }
local strategique  = { fr = "Volet stratégique", en = "Strategic strand" }

local pilote = { fr = "Projet pilote mené en partenariat avec Victoriaville, LOJIQ et Élo, 2018",
                 en = "Pilot project carried out in partnership with Victoriaville, LOJIQ and Élo, 2018" }

solution "demarche_enjeux" {
  titre      = { fr = "Démarche d’identification des enjeux", en = "Process to identify the issues" },
  partenaire = "mifi",
  volet      = strategique,
  source     = pilote,
  repond     = { "enj_coherence" },
  mesure     = "a3.1",
  effet      = { fr = "Des enjeux propres à la collectivité, nommés avec celles et ceux qu’ils touchent.",
                 en = "Issues of the community’s own, named with those they touch." },
}

-- Les trois projets clé en main

solution "mentorat_elo" {
  titre      = { fr = "Mentorat", en = "Mentoring" },
  partenaire = "elo",
  volet      = operationnel,
  source     = pilote,
  repond     = { "travail.ecart_chomage", "acquis.surqualification", "emploi.avenir_incertain" },
  exige      = au_moins(valeur("population_selon_statut", { groupe = "immigrants_recents" }), "bassin_jumelage"),
  effet      = { fr = "Des personnes immigrantes accompagnées par une personne du milieu dans leur recherche d’un emploi à leur mesure.",
                 en = "Immigrants supported by a local mentor in finding work that matches their skills." },
}

solution "cohesion_spiral" {
  titre      = { fr = "Cohésion sociale", en = "Social cohesion" },
  partenaire = "spiral",
  volet      = operationnel,
  source     = pilote,
  repond     = { "defi_7", "defi_8", "enj_preparation" },
  effet      = { fr = "Une population qui se rencontre et un sentiment d’appartenance partagé.",
                 en = "People who meet, and a shared sense of belonging." },
}

solution "stages_lojiq" {
  titre      = { fr = "Stages professionnels", en = "Professional internships" },
  partenaire = "lojiq",
  volet      = operationnel,
  source     = pilote,
  repond     = { "defi_1", "travail.ecart_emploi", "acquis.experience_ignoree" },
  exige      = aucun { signale "emploi.employeurs_sans_partenaire" },
  effet      = { fr = "Une première expérience de travail au Québec, reconnue par un employeur d’ici.",
                 en = "A first work experience in Quebec, recognized by a local employer." },
}
