-- Les règles du logement, à l’essai : tous les chiffres et tous les bourgs sont inventés, aucun ne décrit un lieu réel.

essai "un taux d’inoccupation à l’équilibre ne se signale pas" {
  regle   = "logement.rarete",
  donnees = { taux_inoccupation_locatif = 3 },
  attendu = "rien à signaler",
}

essai "un taux d’inoccupation juste sous l’équilibre est signalé" {
  regle   = "logement.rarete",
  donnees = { taux_inoccupation_locatif = 2.98 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un marché locatif à un et demi pour cent reste de gravité modérée" {
  regle   = "logement.rarete",
  donnees = { taux_inoccupation_locatif = 1.5 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un marché locatif sous un et demi pour cent est grave" {
  regle   = "logement.rarete",
  donnees = { taux_inoccupation_locatif = 1.49 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un taux d’inoccupation masqué laisse la rareté inconnue" {
  regle   = "logement.rarete",
  donnees = { taux_inoccupation_locatif = masque "F" },
  attendu = { resultat = "inconnue", manque = { "taux_inoccupation_locatif" } },
}

essai "un loyer qui monte de deux points de plus que les prix reste dans la marge" {
  regle   = "logement.loyer_en_hausse",
  donnees = {
    loyer_moyen_2cc        = { ["2024"] = 1000, ["2025"] = 1050 },
    variation_annuelle_ipc = { province = 3 },
  },
  attendu = "rien à signaler",
}

essai "un loyer qui monte d’un peu plus que la marge au-dessus des prix est signalé" {
  regle   = "logement.loyer_en_hausse",
  donnees = {
    loyer_moyen_2cc        = { ["2023"] = 1040, ["2024"] = 1000, ["2025"] = 1050 },
    variation_annuelle_ipc = { municipalite = 9, province = 2.99 },
  },
  attendu = { resultat = "signalée", constat = "l’ensemble des prix, de 3,0 %" },
}

essai "une hausse en dollars ne se compare pas aux prix : elle se lit en pourcentage" {
  regle   = "logement.loyer_en_hausse",
  donnees = {
    loyer_moyen_2cc        = { ["2024"] = 1000, ["2025"] = 1010 },
    variation_annuelle_ipc = { province = 3 },
  },
  attendu = "rien à signaler",
}

essai "sans le loyer de l’an dernier, sa hausse est inconnue" {
  regle   = "logement.loyer_en_hausse",
  donnees = {
    loyer_moyen_2cc        = { ["2024"] = masque "x", ["2025"] = 1500 },
    variation_annuelle_ipc = { province = 3 },
  },
  attendu = { resultat = "inconnue", manque = { "loyer_moyen_2cc" } },
}

essai "sans l’indice des prix, la hausse du loyer ne se compare à rien" {
  regle   = "logement.loyer_en_hausse",
  donnees = {
    loyer_moyen_2cc        = { ["2024"] = 1000, ["2025"] = 1200 },
    variation_annuelle_ipc = { province = absent() },
  },
  attendu = { resultat = "inconnue", manque = { "variation_annuelle_ipc" } },
}

essai "population et logements qui croissent du même pas ne se signalent pas" {
  regle   = "logement.croissance_decalee",
  donnees = {
    population               = { ["2016"] = 10000, ["2021"] = 11000 },
    logements_prives_occupes = { ["2016"] = 4000, ["2021"] = 4400 },
  },
  attendu = "rien à signaler",
}

essai "la moindre avance de la population sur les logements est signalée" {
  regle   = "logement.croissance_decalee",
  donnees = {
    population               = { ["2016"] = 10000, ["2021"] = 11001 },
    logements_prives_occupes = { ["2016"] = 4000, ["2021"] = 4400 },
  },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "sans les logements d’il y a cinq ans, l’avance de la population est inconnue" {
  regle   = "logement.croissance_decalee",
  donnees = {
    population               = { ["2016"] = 10000, ["2021"] = 15000 },
    logements_prives_occupes = { ["2016"] = absent(), ["2021"] = 4400 },
  },
  attendu = { resultat = "inconnue", manque = { "logements_prives_occupes" } },
}

essai "deux points de logements à réparer de plus qu’au Québec restent dans la marge" {
  regle   = "logement.reparations",
  donnees = { logements_reparations_majeures = { municipalite = 8, province = 6 } },
  attendu = "rien à signaler",
}

essai "plus de deux points de logements à réparer de plus qu’au Québec sont signalés" {
  regle   = "logement.reparations",
  donnees = { logements_reparations_majeures = { municipalite = 8.01, province = 6 } },
  attendu = { resultat = "signalée", constat = "contre 6,0 % au Québec" },
}

essai "des logements à réparer masqués ne se comparent pas au Québec" {
  regle   = "logement.reparations",
  donnees = { logements_reparations_majeures = { municipalite = masque "x", province = 6 } },
  attendu = { resultat = "inconnue", manque = { "logements_reparations_majeures" } },
}

essai "sans le chiffre du Québec, les logements à réparer d’ici ne se jugent pas" {
  regle   = "logement.reparations",
  donnees = { logements_reparations_majeures = { municipalite = 30, province = absent() } },
  attendu = { resultat = "inconnue", manque = { "logements_reparations_majeures" } },
}

-- Autour d’un lieu de 1 000 personnes : cinq bourgs de même taille, un trop petit et un trop grand d’une personne.
for _, population in ipairs { 499, 500, 800, 1000, 1500, 2000, 2001 } do
  collectivite("bourg_de_" .. population) {
    nom        = "Bourg-de-" .. population,
    genre      = "municipalite",
    population = population,
  }
end

local function bien_etre(ici, bourg_de_2000)
  return {
    municipalite  = ici,
    bourg_de_499  = 10,
    bourg_de_500  = 60,
    bourg_de_800  = 65,
    bourg_de_1000 = 70,
    bourg_de_1500 = 75,
    bourg_de_2000 = bourg_de_2000,
    bourg_de_2001 = 10,
  }
end

essai "cinq points sous la médiane des bourgs de même taille restent dans la marge" {
  regle   = "logement.ibc_en_retrait",
  donnees = { population = 1000, ibc_logement = bien_etre(65, 80) },
  attendu = "rien à signaler",
}

essai "plus de cinq points sous la médiane des bourgs de même taille sont signalés" {
  regle   = "logement.ibc_en_retrait",
  donnees = { population = 1000, ibc_logement = bien_etre(64.96, 80) },
  attendu = {
    resultat = "signalée",
    gravite  = "faible",
    constat  = "la médiane des municipalités de même taille, 70 sur 100",
  },
}

essai "quatre bourgs de même taille sont trop peu pour une médiane" {
  regle   = "logement.ibc_en_retrait",
  donnees = { population = 1000, ibc_logement = bien_etre(20, masque "x") },
  attendu = { resultat = "inconnue", manque = { "ibc_logement" } },
}

essai "un indice de logement masqué ne se compare pas à celui des bourgs de même taille" {
  regle   = "logement.ibc_en_retrait",
  donnees = { population = 1000, ibc_logement = bien_etre(masque "x", 80) },
  attendu = { resultat = "inconnue", manque = { "ibc_logement" } },
}

essai "sans connaître sa population, un lieu n’a pas de bourgs de même taille" {
  regle   = "logement.ibc_en_retrait",
  donnees = { population = absent(), ibc_logement = bien_etre(20, 80) },
  attendu = { resultat = "inconnue", manque = { "population" } },
}

essai "un taux d’inoccupation de cinq pour cent n’est pas encore un marché détendu" {
  regle   = "logement.marche_detendu",
  donnees = { taux_inoccupation_locatif = 5 },
  attendu = "rien à signaler",
}

essai "un taux d’inoccupation au-dessus de cinq pour cent peut se dire à qui cherche un logement" {
  regle   = "logement.marche_detendu",
  donnees = { taux_inoccupation_locatif = 5.04 },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "un taux d’inoccupation trop ancien ne dit plus si le marché est détendu" {
  regle   = "logement.marche_detendu",
  donnees = { taux_inoccupation_locatif = perime() },
  attendu = { resultat = "inconnue", manque = { "taux_inoccupation_locatif" } },
}

essai "un point d’inoccupation perdu en deux ans est signalé, même après une année stable" {
  regle   = "logement.inoccupation_en_baisse",
  donnees = { taux_inoccupation_locatif = { ["2022"] = 3, ["2023"] = 4, ["2024"] = 3, ["2025"] = 3 } },
  attendu = "signalée",
}

essai "un peu moins d’un point d’inoccupation perdu en deux ans ne se signale pas" {
  regle   = "logement.inoccupation_en_baisse",
  donnees = { taux_inoccupation_locatif = { ["2022"] = 6, ["2023"] = 3.995, ["2024"] = 6, ["2025"] = 3 } },
  attendu = "rien à signaler",
}

essai "sans le taux d’inoccupation d’il y a deux ans, sa baisse est inconnue" {
  regle   = "logement.inoccupation_en_baisse",
  donnees = { taux_inoccupation_locatif = { ["2023"] = masque "x", ["2025"] = 1 } },
  attendu = { resultat = "inconnue", manque = { "taux_inoccupation_locatif" } },
}

essai "une personne immigrante sur deux a trouvé un logement qui convient, et c’est assez" {
  regle   = "logement.introuvable",
  donnees = { ["personnes_immigrantes.infra_i1.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "moins d’une personne immigrante sur deux a trouvé un logement qui convient" {
  regle   = "logement.introuvable",
  donnees = { ["personnes_immigrantes.infra_i1.favorable"] = 49.8 },
  attendu = "signalée",
}

essai "trop peu de personnes immigrantes ont répondu sur leur logement" {
  regle   = "logement.introuvable",
  donnees = { ["personnes_immigrantes.infra_i1.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.infra_i1" } },
}
