-- Les acteurs du milieu, et ce que plusieurs constats disent ensemble.

local example = { fr = "choix d’exemple", en = "example choice" }

rule "exemple.jumelage_sans_relais" {
  characteristic = "reseautage_interculturel",
  label  = { fr = "Trop peu de relais pour les jumelages", en = "Too few partners for pairings" },
  source = { fr = "Choix d’exemple; mesure A4.5 du forum", en = "Example choice; measure A4.5 of the forum" },
  thresholds = {
    relais     = { value = 2, source = { fr = "choix d’exemple : un seul départ arrêterait tout",
                               en = "example choice: one departure would stop everything" } },
    opposition = { value = 1, source = example },
  },
  quantities = {
    porteurs  = stakeholders { relation = { "partnership", "collaboration" }, role = "rapprochements_interculturels" },
    opposants = stakeholders { relation = "negative_influence" },
    accueil   = stakeholders { sector = "community", serves = "personnes_immigrantes" },
  },
  when     = below("porteurs", "relais"),
  severity = { high = at_least("opposants", "opposition"), moderate = "otherwise" },
  finding = {
    fr = "Organismes qui portent les jumelages {a_lieu} : {porteurs}; organismes communautaires au service des personnes immigrantes : {accueil}; acteurs à influence négative : {opposants}.",
    en = "Organisations that carry pairings in {place}: {porteurs}; community organisations serving immigrants: {accueil}; actors with a negative influence: {opposants}.",
  },
}

rule "exemple.cumul" {
  characteristic = "acces_equitable",
  issue   = "exemple.ecoute",
  label   = { fr = "Des difficultés qui s’additionnent", en = "Difficulties that add up" },
  source  = { fr = "Choix d’exemple : deux difficultés sur trois, dans un milieu moyen ou rural",
              en = "Example choice: two difficulties of three, in a medium or rural milieu" },
  applies = any { is { milieu = "medium" }, is { milieu = "rural" } },
  when = some(2, {
    fires("exemple.loyer_hors_pairs"),
    fires("exemple.ecart_chomage_qui_dure"),
    fires("exemple.respect_au_comptoir"),
  }),
  severity = "critical",
  finding = {
    fr = "Le logement, l’emploi et l’accueil : au moins deux des trois font défaut {a_lieu}.",
    en = "Housing, work and welcome: at least two of the three fall short in {place}.",
  },
}

-- Une donnée que personne ne recueille est un constat, elle aussi.
rule "exemple.mesure_absente" {
  characteristic = "reseautage_interculturel",
  label  = { fr = "Participation jamais mesurée", en = "Participation never measured" },
  source = example,
  when   = none { known("participation_activites") },
  severity = "low",
  finding = {
    fr = "Personne ne mesure la participation des personnes immigrantes aux activités {a_lieu}.",
    en = "Nobody measures how far immigrants take part in activities in {place}.",
  },
}
