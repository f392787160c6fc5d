-- Les règles sur les résidents temporaires, à l’essai : tous les chiffres sont inventés, aucun ne décrit un lieu réel.

essai "un cinquième de résidents temporaires suffit à changer le portrait" {
  regle   = "temporaires.portrait_change",
  donnees = { population_selon_statut = { immigrants = 80, residents_temporaires = 20, non_immigrants = 900 } },
  attendu = { resultat = "signalée", gravite = "faible", constat = "avec les résidents temporaires, c’est 10,0 %" },
}

essai "un peu moins d’un cinquième de résidents temporaires ne change pas le portrait" {
  regle   = "temporaires.portrait_change",
  donnees = { population_selon_statut = { immigrants = 801, residents_temporaires = 199 } },
  attendu = "rien à signaler",
}

essai "trop peu de résidents temporaires pour en publier le nombre" {
  regle   = "temporaires.portrait_change",
  donnees = { population_selon_statut = { immigrants = 80, residents_temporaires = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "population_selon_statut@residents_temporaires" } },
}

essai "sans le nombre de personnes immigrantes, la part des résidents temporaires est inconnue" {
  regle   = "temporaires.portrait_change",
  donnees = { population_selon_statut = { immigrants = absent(), residents_temporaires = 20 } },
  attendu = { resultat = "inconnue", manque = { "population_selon_statut@immigrants" } },
}

essai "où il n’y a ni personne immigrante ni résident temporaire, le portrait est sans objet" {
  regle   = "temporaires.portrait_change",
  donnees = { population_selon_statut = { immigrants = 0, residents_temporaires = 0 } },
  attendu = "sans objet",
}

essai "moitié plus de résidents temporaires en cinq ans est une forte hausse" {
  regle   = "temporaires.en_hausse",
  donnees = {
    population_selon_statut = {
      immigrants            = { ["2016"] = 400, ["2021"] = 400 },
      residents_temporaires = { ["2016"] = 200, ["2020"] = 290, ["2021"] = 300 },
    },
  },
  attendu = { resultat = "signalée", constat = "300 personnes" },
}

essai "un peu moins de moitié plus de résidents temporaires n’est pas une forte hausse" {
  regle   = "temporaires.en_hausse",
  donnees = {
    population_selon_statut = {
      immigrants            = { ["2016"] = 100, ["2021"] = 900 },
      residents_temporaires = { ["2016"] = 400, ["2020"] = 100, ["2021"] = 599 },
    },
  },
  attendu = "rien à signaler",
}

essai "un nombre de résidents temporaires masqué il y a cinq ans cache leur hausse" {
  regle   = "temporaires.en_hausse",
  donnees = {
    population_selon_statut = { residents_temporaires = { ["2016"] = masque "x", ["2021"] = 300 } },
  },
  attendu = { resultat = "inconnue", manque = { "population_selon_statut@residents_temporaires" } },
}

essai "une organisation sur deux prévoit les résidents temporaires, et c’est assez" {
  regle   = "temporaires.absents_des_previsions",
  donnees = { ["institutions_locales.infra_o3.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "moins d’une organisation sur deux prévoit les résidents temporaires" {
  regle   = "temporaires.absents_des_previsions",
  donnees = { ["institutions_locales.infra_o3.favorable"] = 49.8 },
  attendu = "signalée",
}

essai "trop peu d’organisations ont parlé de leurs prévisions" {
  regle   = "temporaires.absents_des_previsions",
  donnees = { ["institutions_locales.infra_o3.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.infra_o3" } },
}

essai "un accueil un quart plus tardif pour les résidents temporaires reste dans la marge" {
  regle   = "temporaires.accueil_plus_tardif",
  donnees = { delai_premier_accueil = { residents_temporaires = 50, immigrants = 40 } },
  attendu = "rien à signaler",
}

essai "un accueil plus tardif de plus d’un quart pour les résidents temporaires est signalé" {
  regle   = "temporaires.accueil_plus_tardif",
  donnees = { delai_premier_accueil = { residents_temporaires = 126, immigrants = 100 } },
  attendu = { resultat = "signalée", constat = "1,26 fois plus longtemps" },
}

essai "trop peu de résidents temporaires accueillis pour connaître leur délai" {
  regle   = "temporaires.accueil_plus_tardif",
  donnees = { delai_premier_accueil = { residents_temporaires = masque "x", immigrants = 40 } },
  attendu = { resultat = "inconnue", manque = { "delai_premier_accueil@residents_temporaires" } },
}

essai "sans le délai des personnes immigrantes, celui des résidents temporaires ne se compare pas" {
  regle   = "temporaires.accueil_plus_tardif",
  donnees = { delai_premier_accueil = { residents_temporaires = 200, immigrants = absent() } },
  attendu = { resultat = "inconnue", manque = { "delai_premier_accueil@immigrants" } },
}

essai "un faible revenu un quart plus fréquent chez les résidents temporaires reste dans la marge" {
  regle   = "temporaires.faible_revenu",
  donnees = { taux_faible_revenu = { residents_temporaires = 25, non_immigrants = 20 } },
  attendu = "rien à signaler",
}

essai "un faible revenu plus fréquent de plus d’un quart chez les résidents temporaires est signalé" {
  regle   = "temporaires.faible_revenu",
  donnees = { taux_faible_revenu = { residents_temporaires = 25.2, non_immigrants = 20 } },
  attendu = { resultat = "signalée", constat = "1,26 fois plus fréquent" },
}

essai "trop peu de résidents temporaires pour publier leur faible revenu" {
  regle   = "temporaires.faible_revenu",
  donnees = { taux_faible_revenu = { residents_temporaires = masque "x", non_immigrants = 20 } },
  attendu = { resultat = "inconnue", manque = { "taux_faible_revenu@residents_temporaires" } },
}

essai "sans le faible revenu des non-immigrants, celui des résidents temporaires ne se compare pas" {
  regle   = "temporaires.faible_revenu",
  donnees = { taux_faible_revenu = { residents_temporaires = 60, non_immigrants = absent() } },
  attendu = { resultat = "inconnue", manque = { "taux_faible_revenu@non_immigrants" } },
}

essai "quinze travailleurs temporaires pour mille habitants sont déjà nombreux" {
  regle   = "temporaires.travailleurs_nombreux",
  donnees = { travailleurs_temporaires_par_1000 = 15 },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "un peu moins de quinze travailleurs temporaires pour mille habitants ne se signalent pas" {
  regle   = "temporaires.travailleurs_nombreux",
  donnees = { travailleurs_temporaires_par_1000 = 14.9 },
  attendu = "rien à signaler",
}

essai "un nombre de travailleurs temporaires masqué laisse leur place inconnue" {
  regle   = "temporaires.travailleurs_nombreux",
  donnees = { travailleurs_temporaires_par_1000 = masque "x" },
  attendu = { resultat = "inconnue", manque = { "travailleurs_temporaires_par_1000" } },
}

essai "autant d’interventions de la CNESST que l’an dernier, rien à dire" {
  regle   = "temporaires.interventions_en_hausse",
  donnees = { plaintes_travailleurs_temporaires = { ["2023"] = 4, ["2024"] = 10, ["2025"] = 10 } },
  attendu = "rien à signaler",
}

essai "la moindre hausse des interventions de la CNESST est signalée" {
  regle   = "temporaires.interventions_en_hausse",
  donnees = { plaintes_travailleurs_temporaires = { ["2023"] = 12, ["2024"] = 10, ["2025"] = 10.1 } },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "sans les interventions de la CNESST de l’an dernier, leur hausse est inconnue" {
  regle   = "temporaires.interventions_en_hausse",
  donnees = { plaintes_travailleurs_temporaires = { ["2024"] = absent(), ["2025"] = 40 } },
  attendu = { resultat = "inconnue", manque = { "plaintes_travailleurs_temporaires" } },
}

essai "vingt points d’écart pour le français des résidents temporaires restent dans la marge" {
  regle   = "temporaires.francais_en_retrait",
  donnees = { connaissance_francais = { non_immigrants = 90, residents_temporaires = 70 } },
  attendu = "rien à signaler",
}

essai "plus de vingt points d’écart pour le français des résidents temporaires, c’est grave" {
  regle   = "temporaires.francais_en_retrait",
  donnees = { connaissance_francais = { non_immigrants = 90, residents_temporaires = 69.9 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "69,9 % des résidents temporaires" },
}

essai "trop peu de résidents temporaires pour publier leur connaissance du français" {
  regle   = "temporaires.francais_en_retrait",
  donnees = { connaissance_francais = { non_immigrants = 90, residents_temporaires = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "connaissance_francais@residents_temporaires" } },
}

essai "sans le chiffre des non-immigrants, le français des résidents temporaires ne se compare pas" {
  regle   = "temporaires.francais_en_retrait",
  donnees = { connaissance_francais = { non_immigrants = absent(), residents_temporaires = 20 } },
  attendu = { resultat = "inconnue", manque = { "connaissance_francais@non_immigrants" } },
}
