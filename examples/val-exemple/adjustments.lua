-- Ce que Val-Exemple change à la trousse de base. Résolutions, dates et décideurs sont inventés.

-- Un seuil, avec sa valeur d'avant : si la trousse de base bouge, `jalon check` le dira.
adjust "transport.departs_rares" {
  thresholds = { un_par_jour = 14 },
  was        = 7,
  by         = "Conseil de Val-Exemple (inventé)",
  on         = "2026-02-09",
  because    = {
    fr = "Résolution inventée 2026-041 : un aller et un retour par jour, sans quoi le trajet ne se fait pas.",
    en = "Invented resolution 2026-041: one departure and one return a day, or the trip cannot be made.",
  },
}

-- Un seuil daté : 84 % jusqu'à la veille du 1er septembre 2025, puis une cible locale plus haute.
adjust "services.garde_deficit" {
  thresholds = {
    deficit_fort = { values = { { from = "2025-09-01", value = 88 }, { from = "2027-09-01", value = 92 } } },
  },
  by      = "Comité de la famille (inventé)",
  on      = "2025-06-16",
  because = {
    fr = "Plan inventé de la famille 2025-2028 : deux paliers, pour suivre l’arrivée de nouveaux ménages.",
    en = "Invented family plan 2025-2028: two steps, to follow the arrival of new households.",
  },
}

-- Un seuil partagé : toutes les règles qui le lisent changent ensemble.
adjust "satisfaction" {
  value   = 3.8,
  was     = 3.5,
  because = { fr = "Choix d’exemple : viser plus haut que le milieu de l’échelle.",
              en = "Example choice: aim higher than the middle of the scale." },
}

-- Un palier de gravité retiré.
adjust "travail.ecart_chomage" {
  severity = { high = remove },
  because  = { fr = "Choix d’exemple : la règle exemple.ecart_chomage_qui_dure dit déjà quand l’écart est grave.",
               en = "Example choice: exemple.ecart_chomage_qui_dure already says when the gap is serious." },
}

disable "acces.medecin_en_retrait" {
  by      = "Conseil de Val-Exemple (inventé)",
  on      = "2026-02-09",
  because = {
    fr = "Choix d’exemple : le réseau local de services déborde la municipalité, et l’écart à la région ne dit rien d’elle.",
    en = "Example choice: the local health network reaches beyond the municipality, so the distance to the region says nothing about it.",
  },
}
