-- Ce que Victoriaville changerait à la trousse de base. Les deux raisons sont des choix d'exemple :
-- aucun conseil n'en a délibéré. Une vraie raison cite la résolution du conseil, avec `par` et `le`.

ajuster "logement.rarete" {
  seuils    = { tendu = 2.0 },
  valait    = 1.5,
  parce_que = {
    fr = "Choix d’exemple : le marché d’une ville de taille moyenne se vide vite, et l’on veut réunir la table avant que la rareté ne freine les arrivées.",
    en = "Example choice: the market of a mid-sized city empties fast, and the table should meet before scarcity slows arrivals.",
  },
}

desactiver "diversite.crimes_haineux_en_hausse" {
  parce_que = {
    fr = "Choix d’exemple : le taux n’est publié que pour les régions métropolitaines de recensement, dont Victoriaville ne fait pas partie.",
    en = "Example choice: the rate is published for census metropolitan areas only, and Victoriaville is not in one.",
  },
}
