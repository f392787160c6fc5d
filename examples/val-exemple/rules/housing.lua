-- Le logement, vu de près : le marché locatif de Val-Exemple bouge plus vite que celui de ses voisines.

local example = { fr = "choix d’exemple", en = "example choice" }

threshold "exemple.hausse_loyer_admise" {
  label  = { fr = "Hausse de loyer admise", en = "Accepted rise of rents" },
  unit   = "%",
  source = { fr = "Choix d’exemple, révisé chaque printemps par un conseil inventé",
             en = "Example choice, revised each spring by an invented council" },
  values = {
    { from = "2024-05-01", value = 4 },
    { from = "2025-05-01", value = 5,
      because = { fr = "Hausse générale des coûts (motif inventé)", en = "Costs rose overall (invented reason)" } },
  },
}

indicator "personnes_par_logement" {
  label          = { fr = "Personnes par logement occupé", en = "People per occupied dwelling" },
  unit           = { fr = "personnes par logement", en = "people per dwelling" },
  decimals       = 2,
  direction      = "neutral",
  characteristic = "infrastructures_disponibles",
  frequency      = "quinquennial",
  source         = { fr = "Calculé : population divisée par les logements occupés",
                     en = "Computed: population divided by occupied dwellings" },
  compute        = value("population") / value("logements_prives_occupes"),
}

rule "exemple.loyer_hors_pairs" {
  characteristic = "infrastructures_disponibles",
  label  = { fr = "Loyers qui s’écartent de ceux des pairs", en = "Rents drifting from those of peers" },
  source = { fr = "Choix d’exemple : hausse sur un an et médiane des municipalités de milieu moyen",
             en = "Example choice: rise over one year and median of medium municipalities" },
  thresholds = {
    marge       = { value = 40, source = example },
    marge_forte = { value = 60, source = example },
  },
  quantities = {
    hausse  = { change("loyer_moyen_2cc", { over = "1 year", as = "percent" }), decimals = 1 },
    surcout = value("loyer_moyen_2cc") - peers("loyer_moyen_2cc", "median", { milieu = "medium" }),
  },
  when = all {
    above("hausse", "exemple.hausse_loyer_admise"),
    above("surcout", "marge"),
  },
  severity = { high = above("surcout", "marge_forte"), moderate = "otherwise" },
  finding = {
    fr = "En un an, le loyer moyen a augmenté de {hausse} {a_lieu}; il dépasse de {surcout} la médiane des municipalités comparables.",
    en = "In one year the average rent rose by {hausse} in {place}; it is {surcout} above the median of similar municipalities.",
  },
  suggests = { "exemple.bail_accompagne" },
  owner    = "cooperative_exemple",
}

rule "exemple.logement_tendu_par_etapes" {
  characteristic = "infrastructures_disponibles",
  label  = { fr = "Rareté qui s’aggrave", en = "Scarcity getting worse" },
  source = example,
  thresholds = {
    tendu = { value = 1.5, unit = "%", source = example },
    recul = { value = 0.5, unit = "points", source = example },
  },
  when = all {
    below("taux_inoccupation_locatif", "tendu"),
    falling("taux_inoccupation_locatif", { over = "2 years", by = "recul" }),
  },
  severity = "high",
  finding = {
    fr = "Le taux d’inoccupation {de_lieu}, {taux_inoccupation_locatif}, est sous {tendu} et baisse depuis deux ans.",
    en = "The vacancy rate of {place}, {taux_inoccupation_locatif}, is under {tendu} and has been falling for two years.",
  },
}
