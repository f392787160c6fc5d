-- Essais des règles sur les services, le transport et la capacité d’accueil, caractéristique 1.
-- Toutes les données sont inventées, et prises au plus près des seuils : aucune ne décrit un lieu réel.

essai "une couverture en garde tout juste sous 84 % est un déficit fort, de gravité élevée" {
  regle   = "services.garde_deficit",
  donnees = { taux_couverture_garde = 83.5 },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "déficit fort" },
}

essai "une couverture en garde de 84 % n’est plus un déficit fort" {
  regle   = "services.garde_deficit",
  donnees = { taux_couverture_garde = 84 },
  attendu = "rien à signaler",
}

essai "une couverture en garde masquée laisse le déficit inconnu" {
  regle   = "services.garde_deficit",
  donnees = { taux_couverture_garde = masque "x" },
  attendu = { resultat = "inconnue", manque = { "taux_couverture_garde" } },
}

essai "le jour où le ministère nomme le déficit fort, la norme s’applique" {
  regle   = "services.garde_deficit",
  date    = "2022-04-04",
  donnees = { taux_couverture_garde = 60 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "la veille de la norme du ministère, il n’y a rien à quoi comparer" {
  regle   = "services.garde_deficit",
  date    = "2022-04-03",
  donnees = { taux_couverture_garde = 60 },
  attendu = "sans objet",
}

essai "en ville, dix points de moins que le Québec près d’un arrêt restent dans la marge" {
  regle   = "transport.desserte_faible",
  lieu    = { milieu = "urbain" },
  donnees = { population_pres_transport_commun = { municipalite = 50, province = 60 } },
  attendu = "rien à signaler",
}

essai "en ville, un peu plus de dix points de moins près d’un arrêt est signalé" {
  regle   = "transport.desserte_faible",
  lieu    = { milieu = "urbain" },
  donnees = { population_pres_transport_commun = { municipalite = 49.95, province = 60 } },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "contre 60,0 % au Québec" },
}

essai "une ville mieux desservie que le Québec n’est pas signalée" {
  regle   = "transport.desserte_faible",
  lieu    = { milieu = "urbain" },
  donnees = { population_pres_transport_commun = { municipalite = 80, province = 60 } },
  attendu = "rien à signaler",
}

essai "en ville, une desserte masquée laisse le retard inconnu" {
  regle   = "transport.desserte_faible",
  lieu    = { milieu = "urbain" },
  donnees = { population_pres_transport_commun = { municipalite = masque "x", province = 60 } },
  attendu = { resultat = "inconnue", manque = { "population_pres_transport_commun" } },
}

essai "en ville, sans la desserte du Québec, il n’y a pas de comparaison" {
  regle   = "transport.desserte_faible",
  lieu    = { milieu = "urbain" },
  donnees = { population_pres_transport_commun = { municipalite = 50, province = absent() } },
  attendu = { resultat = "inconnue", manque = { "population_pres_transport_commun" } },
}

essai "à la campagne, l’absence d’arrêt est sans objet" {
  regle   = "transport.desserte_faible",
  lieu    = { milieu = "rural" },
  donnees = { population_pres_transport_commun = { municipalite = 5, province = 60 } },
  attendu = "sans objet",
}

essai "dans un milieu moyen, la distance d’un arrêt est sans objet" {
  regle   = "transport.desserte_faible",
  lieu    = { milieu = "moyen" },
  donnees = { population_pres_transport_commun = { municipalite = 5, province = 60 } },
  attendu = "sans objet",
}

essai "si la fiche ne dit pas le milieu, on ne sait pas si la desserte compte" {
  regle   = "transport.desserte_faible",
  donnees = { population_pres_transport_commun = { municipalite = 5, province = 60 } },
  attendu = { resultat = "inconnue", manque = { "milieu" } },
}

essai "un départ par jour vers une autre région est ce qu’on attend" {
  regle   = "transport.departs_rares",
  donnees = { departs_transport_interregional = 7 },
  attendu = "rien à signaler",
}

-- On compte des départs entiers : cette fraction tient le seuil en place.
essai "un peu moins d’un départ par jour est signalé" {
  regle   = "transport.departs_rares",
  donnees = { departs_transport_interregional = 6.95 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un seul départ par semaine se lit bien dans le constat" {
  regle   = "transport.departs_rares",
  donnees = { departs_transport_interregional = 1 },
  attendu = {
    resultat = "signalée",
    gravite  = "modérée",
    constat  = ", 1 par semaine, restent sous les 7 par semaine attendus",
  },
}

essai "un horaire que personne n’a relevé laisse les départs inconnus" {
  regle   = "transport.departs_rares",
  donnees = { departs_transport_interregional = absent() },
  attendu = { resultat = "inconnue", manque = { "departs_transport_interregional" } },
}

essai "cinq points de couverture en garde sous la région restent dans la marge" {
  regle   = "services.garde_en_retrait",
  donnees = { taux_couverture_garde = { municipalite = 85, region = 90 } },
  attendu = "rien à signaler",
}

essai "un peu plus de cinq points de couverture sous la région est signalé" {
  regle   = "services.garde_en_retrait",
  donnees = { taux_couverture_garde = { municipalite = 84.96, region = 90 } },
  attendu = {
    resultat = "signalée",
    gravite  = "modérée",
    constat  = "contre 90,0 % dans la région",
  },
}

essai "une couverture en garde plus forte que dans la région n’est pas signalée" {
  regle   = "services.garde_en_retrait",
  donnees = { taux_couverture_garde = { municipalite = 95, region = 80 } },
  attendu = "rien à signaler",
}

essai "une couverture locale masquée ne se compare pas à la région" {
  regle   = "services.garde_en_retrait",
  donnees = { taux_couverture_garde = { municipalite = masque "x", region = 90 } },
  attendu = { resultat = "inconnue", manque = { "taux_couverture_garde" } },
}

essai "sans la couverture de la région, le retrait reste inconnu" {
  regle   = "services.garde_en_retrait",
  donnees = { taux_couverture_garde = { municipalite = 85, region = absent() } },
  attendu = { resultat = "inconnue", manque = { "taux_couverture_garde" } },
}

essai "une population stable en cinq ans n’est pas en baisse" {
  regle   = "services.population_en_baisse",
  donnees = { population = { ["2016"] = 10000, ["2021"] = 10000 } },
  attendu = "rien à signaler",
}

essai "cinq personnes de moins sur 10 000 sont déjà une baisse" {
  regle   = "services.population_en_baisse",
  donnees = { population = { ["2016"] = 10000, ["2021"] = 9995 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "cinq personnes de plus sur 10 000 ne sont pas une baisse" {
  regle   = "services.population_en_baisse",
  donnees = { population = { ["2016"] = 10000, ["2021"] = 10005 } },
  attendu = "rien à signaler",
}

essai "sans le recensement d’il y a cinq ans, la baisse reste inconnue" {
  regle   = "services.population_en_baisse",
  donnees = { population = { ["2021"] = 10000 } },
  attendu = { resultat = "inconnue", manque = { "population" } },
}

essai "une population masquée aujourd’hui laisse la baisse inconnue" {
  regle   = "services.population_en_baisse",
  donnees = { population = { ["2016"] = 10000, ["2021"] = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "population" } },
}

essai "un peu moins de départs que l’an dernier est un recul, de gravité faible" {
  regle   = "transport.departs_en_baisse",
  donnees = { departs_transport_interregional = { ["2024"] = 14, ["2025"] = 13.5 } },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "autant de départs que l’an dernier, même moins qu’il y a deux ans, n’est pas un recul" {
  regle   = "transport.departs_en_baisse",
  donnees = { departs_transport_interregional = { ["2023"] = 20, ["2024"] = 14, ["2025"] = 14 } },
  attendu = "rien à signaler",
}

essai "un peu plus de départs que l’an dernier n’est pas signalé" {
  regle   = "transport.departs_en_baisse",
  donnees = { departs_transport_interregional = { ["2024"] = 14, ["2025"] = 14.5 } },
  attendu = "rien à signaler",
}

essai "sans les départs de l’an dernier, leur recul reste inconnu" {
  regle   = "transport.departs_en_baisse",
  donnees = { departs_transport_interregional = { ["2023"] = 20, ["2025"] = 14 } },
  attendu = { resultat = "inconnue", manque = { "departs_transport_interregional" } },
}

essai "des départs masqués aujourd’hui laissent leur recul inconnu" {
  regle   = "transport.departs_en_baisse",
  donnees = { departs_transport_interregional = { ["2024"] = 14, ["2025"] = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "departs_transport_interregional" } },
}

essai "des besoins comblés à 3,5 sur 5 en moyenne des quatre questions le sont assez" {
  regle   = "services.besoins_mal_combles",
  donnees = {
    ["personnes_immigrantes.infra_i1.moyenne"] = 3.25,
    ["personnes_immigrantes.infra_i2.moyenne"] = 3.25,
    ["personnes_immigrantes.infra_i3.moyenne"] = 3.75,
    ["personnes_immigrantes.infra_i4.moyenne"] = 3.75,
  },
  attendu = "rien à signaler",
}

essai "des besoins comblés tout juste sous 3,5 sur 5 en moyenne sont signalés" {
  regle   = "services.besoins_mal_combles",
  donnees = {
    ["personnes_immigrantes.infra_i1.moyenne"] = 3.25,
    ["personnes_immigrantes.infra_i2.moyenne"] = 3.25,
    ["personnes_immigrantes.infra_i3.moyenne"] = 3.75,
    ["personnes_immigrantes.infra_i4.moyenne"] = 3.7,
  },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "le logement et les déplacements pèsent autant que les services et les places" {
  regle   = "services.besoins_mal_combles",
  donnees = {
    ["personnes_immigrantes.infra_i1.moyenne"] = 3.75,
    ["personnes_immigrantes.infra_i2.moyenne"] = 3.75,
    ["personnes_immigrantes.infra_i3.moyenne"] = 3.25,
    ["personnes_immigrantes.infra_i4.moyenne"] = 3.25,
  },
  attendu = "rien à signaler",
}

essai "trop peu de réponses sur une des quatre questions laissent les besoins inconnus" {
  regle   = "services.besoins_mal_combles",
  donnees = {
    ["personnes_immigrantes.infra_i1.moyenne"] = masque "x",
    ["personnes_immigrantes.infra_i2.moyenne"] = 3.25,
    ["personnes_immigrantes.infra_i3.moyenne"] = 3.75,
    ["personnes_immigrantes.infra_i4.moyenne"] = 3.75,
  },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.infra_i1" } },
}

essai "un échelon d’écart entre les deux regards sur les services est notable" {
  regle   = "services.regards_divergents",
  donnees = {
    ["institutions_locales.infra_o1.moyenne"]  = 4,
    ["institutions_locales.infra_o2.moyenne"]  = 4,
    ["institutions_locales.infra_o3.moyenne"]  = 4,
    ["personnes_immigrantes.infra_i1.moyenne"] = 3,
    ["personnes_immigrantes.infra_i2.moyenne"] = 3,
    ["personnes_immigrantes.infra_i3.moyenne"] = 3,
    ["personnes_immigrantes.infra_i4.moyenne"] = 3,
  },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un peu moins d’un échelon d’écart sur les services n’est pas encore notable" {
  regle   = "services.regards_divergents",
  donnees = {
    ["institutions_locales.infra_o1.moyenne"]  = 4,
    ["institutions_locales.infra_o2.moyenne"]  = 4,
    ["institutions_locales.infra_o3.moyenne"]  = 4,
    ["personnes_immigrantes.infra_i1.moyenne"] = 3,
    ["personnes_immigrantes.infra_i2.moyenne"] = 3,
    ["personnes_immigrantes.infra_i3.moyenne"] = 3,
    ["personnes_immigrantes.infra_i4.moyenne"] = 3.02,
  },
  attendu = "rien à signaler",
}

essai "des institutions moins satisfaites des services que les personnes immigrantes ne sont pas signalées" {
  regle   = "services.regards_divergents",
  donnees = {
    ["institutions_locales.infra_o1.moyenne"]  = 3,
    ["institutions_locales.infra_o2.moyenne"]  = 3,
    ["institutions_locales.infra_o3.moyenne"]  = 3,
    ["personnes_immigrantes.infra_i1.moyenne"] = 4.5,
    ["personnes_immigrantes.infra_i2.moyenne"] = 4.5,
    ["personnes_immigrantes.infra_i3.moyenne"] = 4.5,
    ["personnes_immigrantes.infra_i4.moyenne"] = 4.5,
  },
  attendu = "rien à signaler",
}

essai "une question sur les services masquée d’un côté laisse l’écart des regards inconnu" {
  regle   = "services.regards_divergents",
  donnees = {
    ["institutions_locales.infra_o1.moyenne"]  = 4,
    ["institutions_locales.infra_o2.moyenne"]  = 4,
    ["institutions_locales.infra_o3.moyenne"]  = masque "x",
    ["personnes_immigrantes.infra_i1.moyenne"] = 3,
    ["personnes_immigrantes.infra_i2.moyenne"] = 3,
    ["personnes_immigrantes.infra_i3.moyenne"] = 3,
    ["personnes_immigrantes.infra_i4.moyenne"] = 3,
  },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.infra_o3" } },
}

essai "sans le sondage des personnes immigrantes, il n’y a pas deux regards sur les services" {
  regle   = "services.regards_divergents",
  donnees = {
    ["institutions_locales.infra_o1.moyenne"] = 4,
    ["institutions_locales.infra_o2.moyenne"] = 4,
    ["institutions_locales.infra_o3.moyenne"] = 4,
  },
  attendu = {
    resultat = "inconnue",
    manque   = {
      "personnes_immigrantes.infra_i1",
      "personnes_immigrantes.infra_i2",
      "personnes_immigrantes.infra_i3",
      "personnes_immigrantes.infra_i4",
    },
  },
}

essai "sans le sondage des institutions, il n’y a pas deux regards sur les services" {
  regle   = "services.regards_divergents",
  donnees = {
    ["personnes_immigrantes.infra_i1.moyenne"] = 3,
    ["personnes_immigrantes.infra_i2.moyenne"] = 3,
    ["personnes_immigrantes.infra_i3.moyenne"] = 3,
    ["personnes_immigrantes.infra_i4.moyenne"] = 3,
  },
  attendu = {
    resultat = "inconnue",
    manque   = {
      "institutions_locales.infra_o1",
      "institutions_locales.infra_o2",
      "institutions_locales.infra_o3",
    },
  },
}

essai "la moitié des organisations sans liste d’attente anormale est ce qu’on attend" {
  regle   = "services.demande_debordee",
  donnees = { ["institutions_locales.infra_o1.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié des organisations sans liste d’attente anormale est signalé" {
  regle   = "services.demande_debordee",
  donnees = { ["institutions_locales.infra_o1.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu d’organisations ont répondu sur la demande : on ne sait pas" {
  regle   = "services.demande_debordee",
  donnees = { ["institutions_locales.infra_o1.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.infra_o1" } },
}

essai "la moitié des organisations qui savent combien loger de ménages est ce qu’on attend" {
  regle   = "services.capacite_inconnue",
  donnees = { ["institutions_locales.infra_o2.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié des organisations qui savent combien loger est signalé" {
  regle   = "services.capacite_inconnue",
  donnees = { ["institutions_locales.infra_o2.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu d’organisations ont répondu sur la capacité d’accueil : on ne sait pas" {
  regle   = "services.capacite_inconnue",
  donnees = { ["institutions_locales.infra_o2.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.infra_o2" } },
}
