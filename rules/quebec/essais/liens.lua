-- Essais des règles sur les liens et la concertation, caractéristique 7.
-- Toutes les données sont inventées, et prises au plus près des seuils : aucune ne décrit un lieu réel.

essai "là où personne ne se concerte, le signal est de gravité élevée" {
  regle   = "liens.sans_concertation",
  donnees = { palier_concertation = 0 },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "ne se concertent pas" },
}

essai "une concertation ponctuelle suffit à lever le signal" {
  regle   = "liens.sans_concertation",
  donnees = { palier_concertation = 1 },
  attendu = "rien à signaler",
}

-- Un palier est un nombre entier : les fractions de cet essai et des suivants tiennent le seuil en place.
essai "tout palier sous la concertation ponctuelle compte comme une absence de concertation" {
  regle   = "liens.sans_concertation",
  donnees = { palier_concertation = 0.995 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un palier jamais noté laisse inconnue l’absence de concertation" {
  regle   = "liens.sans_concertation",
  donnees = { palier_concertation = absent() },
  attendu = { resultat = "inconnue", manque = { "palier_concertation" } },
}

essai "une concertation ponctuelle n’a pas encore de cibles communes" {
  regle   = "liens.concertation_sans_cibles",
  donnees = { palier_concertation = 1 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "au palier 1 sur 4" },
}

essai "une table régulière n’a pas encore de cibles communes" {
  regle   = "liens.concertation_sans_cibles",
  donnees = { palier_concertation = 2 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "au palier 2 sur 4" },
}

essai "sans concertation ponctuelle, on ne cherche pas de cibles communes" {
  regle   = "liens.concertation_sans_cibles",
  donnees = { palier_concertation = 0.995 },
  attendu = "rien à signaler",
}

essai "au-delà de la table régulière, rien ne manque aux cibles" {
  regle   = "liens.concertation_sans_cibles",
  donnees = { palier_concertation = 2.01 },
  attendu = "rien à signaler",
}

essai "une table qui a ses cibles communes n’est pas signalée" {
  regle   = "liens.concertation_sans_cibles",
  donnees = { palier_concertation = 3 },
  attendu = "rien à signaler",
}

essai "un palier masqué laisse inconnues les cibles communes" {
  regle   = "liens.concertation_sans_cibles",
  donnees = { palier_concertation = masque "x" },
  attendu = { resultat = "inconnue", manque = { "palier_concertation" } },
}

essai "une participation à quatre cinquièmes de celle des autres est admise" {
  regle   = "liens.participation_inegale",
  donnees = { participation_activites = { immigrants = 40, non_immigrants = 50 } },
  attendu = "rien à signaler",
}

essai "une participation tout juste sous les quatre cinquièmes est signalée" {
  regle   = "liens.participation_inegale",
  donnees = { participation_activites = { immigrants = 39.8, non_immigrants = 50 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "quand aucune personne immigrante ne participe, le constat se lit encore" {
  regle   = "liens.participation_inegale",
  donnees = { participation_activites = { immigrants = 0, non_immigrants = 50 } },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "est de 0,00" },
}

essai "des personnes immigrantes plus présentes que les autres ne sont pas signalées" {
  regle   = "liens.participation_inegale",
  donnees = { participation_activites = { immigrants = 50, non_immigrants = 39.8 } },
  attendu = "rien à signaler",
}

essai "la participation d’un petit groupe, masquée, laisse l’inégalité inconnue" {
  regle   = "liens.participation_inegale",
  donnees = { participation_activites = { immigrants = masque "x", non_immigrants = 50 } },
  attendu = { resultat = "inconnue", manque = { "participation_activites@immigrants" } },
}

essai "sans la participation des autres, il n’y a pas de comparaison" {
  regle   = "liens.participation_inegale",
  donnees = { participation_activites = { immigrants = 40, non_immigrants = absent() } },
  attendu = { resultat = "inconnue", manque = { "participation_activites@non_immigrants" } },
}

essai "là où personne d’autre ne participe, comparer la participation est sans objet" {
  regle   = "liens.participation_inegale",
  donnees = { participation_activites = { immigrants = 40, non_immigrants = 0 } },
  attendu = "sans objet",
}

essai "dix points de moins d’appartenance restent dans la marge" {
  regle   = "liens.appartenance_inegale",
  donnees = { sentiment_appartenance = { immigrants = 60, non_immigrants = 70 } },
  attendu = "rien à signaler",
}

essai "un peu plus de dix points de moins d’appartenance est signalé" {
  regle   = "liens.appartenance_inegale",
  donnees = { sentiment_appartenance = { immigrants = 60, non_immigrants = 70.05 } },
  attendu = {
    resultat = "signalée",
    gravite  = "modérée",
    constat  = "60,0 % des personnes immigrantes",
  },
}

essai "le constat sur l’appartenance montre les deux groupes, et non la population entière" {
  regle   = "liens.appartenance_inegale",
  donnees = {
    sentiment_appartenance = { total = 66, immigrants = 50, immigrants_recents = 40, non_immigrants = 68 },
  },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "contre 68,0 % des autres" },
}

essai "une appartenance plus forte chez les personnes immigrantes n’est pas un signal" {
  regle   = "liens.appartenance_inegale",
  donnees = { sentiment_appartenance = { immigrants = 75, non_immigrants = 60 } },
  attendu = "rien à signaler",
}

essai "l’appartenance d’un petit groupe, masquée, laisse l’écart inconnu" {
  regle   = "liens.appartenance_inegale",
  donnees = { sentiment_appartenance = { immigrants = masque "x", non_immigrants = 70 } },
  attendu = { resultat = "inconnue", manque = { "sentiment_appartenance@immigrants" } },
}

essai "sans l’appartenance des autres, l’écart reste inconnu" {
  regle   = "liens.appartenance_inegale",
  donnees = { sentiment_appartenance = { immigrants = 60, non_immigrants = absent() } },
  attendu = { resultat = "inconnue", manque = { "sentiment_appartenance@non_immigrants" } },
}

essai "si la moitié trouve facile de rencontrer des gens, rien n’est signalé" {
  regle   = "liens.rencontre_difficile",
  donnees = { ["personnes_immigrantes.lien_i4.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié qui rencontre facilement des gens est signalé" {
  regle   = "liens.rencontre_difficile",
  donnees = { ["personnes_immigrantes.lien_i4.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu de réponses sur les rencontres laissent la règle inconnue" {
  regle   = "liens.rencontre_difficile",
  donnees = { ["personnes_immigrantes.lien_i4.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.lien_i4" } },
}

essai "un vingtième de lieu de rencontre perdu en trois ans est déjà un recul" {
  regle   = "liens.lieux_en_baisse",
  donnees = { lieux_rencontre = { ["2022"] = 5.0, ["2025"] = 4.95 } },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "ont reculé en trois ans" },
}

essai "autant de lieux de rencontre qu’il y a trois ans, même après un sommet, n’est pas un recul" {
  regle   = "liens.lieux_en_baisse",
  donnees = {
    lieux_rencontre = { ["2021"] = 6.0, ["2022"] = 5.0, ["2024"] = 6.0, ["2025"] = 5.0 },
  },
  attendu = "rien à signaler",
}

essai "des lieux de rencontre en progrès ne sont pas signalés" {
  regle   = "liens.lieux_en_baisse",
  donnees = { lieux_rencontre = { ["2022"] = 5.0, ["2025"] = 5.05 } },
  attendu = "rien à signaler",
}

essai "sans l’inventaire d’il y a trois ans, le recul des lieux reste inconnu" {
  regle   = "liens.lieux_en_baisse",
  donnees = { lieux_rencontre = { ["2024"] = 6.0, ["2025"] = 5.0 } },
  attendu = { resultat = "inconnue", manque = { "lieux_rencontre" } },
}

essai "un inventaire des lieux masqué aujourd’hui laisse leur recul inconnu" {
  regle   = "liens.lieux_en_baisse",
  donnees = { lieux_rencontre = { ["2022"] = 5.0, ["2025"] = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "lieux_rencontre" } },
}

essai "des institutions qui gardent leurs contacts à 3,5 sur 5 ne sont pas signalées" {
  regle   = "liens.contacts_perdus",
  donnees = { ["institutions_locales.lien_o4.moyenne"] = 3.5 },
  attendu = "rien à signaler",
}

essai "des contacts tenus tout juste sous 3,5 sur 5 sont signalés" {
  regle   = "liens.contacts_perdus",
  donnees = { ["institutions_locales.lien_o4.moyenne"] = 3.48 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu d’institutions ont répondu sur leurs contacts : la perte est inconnue" {
  regle   = "liens.contacts_perdus",
  donnees = { ["institutions_locales.lien_o4.moyenne"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.lien_o4" } },
}

essai "un seul acteur à influence négative suffit au signal, de gravité faible" {
  regle             = "liens.influence_negative",
  parties_prenantes = { medias = { "influence_negative" } },
  attendu           = { resultat = "signalée", gravite = "faible", constat = ": 1" },
}

essai "deux acteurs à influence négative sont comptés tous les deux" {
  regle             = "liens.influence_negative",
  parties_prenantes = { elo = { "influence_negative" }, medias = { "influence_negative" } },
  attendu           = { resultat = "signalée", gravite = "faible", constat = ": 2" },
}

essai "un acteur à la fois partenaire et nuisible compte parmi les influences négatives" {
  regle             = "liens.influence_negative",
  parties_prenantes = { elo = { "partenariat", "influence_negative" } },
  attendu           = { resultat = "signalée", gravite = "faible" },
}

essai "des partenaires et rien d’autre ne sont pas une influence négative" {
  regle             = "liens.influence_negative",
  parties_prenantes = { elo = { "partenariat" }, medias = { "a_sensibiliser" } },
  attendu           = "rien à signaler",
}

essai "une collectivité qui déclare n’avoir aucune relation n’a pas d’influence négative" {
  regle             = "liens.influence_negative",
  parties_prenantes = {},
  attendu           = "rien à signaler",
}

essai "tant que les relations ne sont pas déclarées, l’influence négative est inconnue" {
  regle   = "liens.influence_negative",
  attendu = { resultat = "inconnue", manque = { "parties_prenantes" } },
}

essai "cinq points d’appartenance sous la région restent dans la marge" {
  regle   = "liens.appartenance_sous_la_region",
  donnees = { sentiment_appartenance = { municipalite = 60, region = 65 } },
  attendu = "rien à signaler",
}

essai "un peu plus de cinq points d’appartenance sous la région est signalé" {
  regle   = "liens.appartenance_sous_la_region",
  donnees = { sentiment_appartenance = { municipalite = 59.96, region = 65 } },
  attendu = {
    resultat = "signalée",
    gravite  = "modérée",
    constat  = "contre 65,0 % dans la région",
  },
}

essai "une appartenance plus forte que dans la région n’est pas signalée" {
  regle   = "liens.appartenance_sous_la_region",
  donnees = { sentiment_appartenance = { municipalite = 75, region = 65 } },
  attendu = "rien à signaler",
}

essai "une appartenance locale masquée ne se compare pas à la région" {
  regle   = "liens.appartenance_sous_la_region",
  donnees = { sentiment_appartenance = { municipalite = masque "x", region = 65 } },
  attendu = { resultat = "inconnue", manque = { "sentiment_appartenance" } },
}

essai "sans l’appartenance de la région, le retard reste inconnu" {
  regle   = "liens.appartenance_sous_la_region",
  donnees = { sentiment_appartenance = { municipalite = 60, region = absent() } },
  attendu = { resultat = "inconnue", manque = { "sentiment_appartenance" } },
}

essai "un vingtième d’activité de moins qu’un an plus tôt est un recul, de gravité faible" {
  regle   = "liens.activites_en_baisse",
  donnees = { activites_interculturelles = { ["2024"] = 3.0, ["2025"] = 2.95 } },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "autant d’activités que l’an dernier, même moins qu’il y a deux ans, n’est pas un recul" {
  regle   = "liens.activites_en_baisse",
  donnees = { activites_interculturelles = { ["2023"] = 4.0, ["2024"] = 3.0, ["2025"] = 3.0 } },
  attendu = "rien à signaler",
}

essai "des activités un peu plus nombreuses ne sont pas signalées" {
  regle   = "liens.activites_en_baisse",
  donnees = { activites_interculturelles = { ["2024"] = 3.0, ["2025"] = 3.05 } },
  attendu = "rien à signaler",
}

essai "sans l’inventaire de l’an dernier, le recul des activités reste inconnu" {
  regle   = "liens.activites_en_baisse",
  donnees = { activites_interculturelles = { ["2023"] = 4.0, ["2025"] = 3.0 } },
  attendu = { resultat = "inconnue", manque = { "activites_interculturelles" } },
}

essai "un inventaire des activités masqué aujourd’hui laisse leur recul inconnu" {
  regle   = "liens.activites_en_baisse",
  donnees = { activites_interculturelles = { ["2024"] = 3.0, ["2025"] = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "activites_interculturelles" } },
}

essai "un peu moins de jumelages qu’au même trimestre de l’an dernier est un recul, de gravité faible" {
  regle   = "liens.jumelages_en_baisse",
  donnees = { jumelages_actifs = { ["2024-T4"] = 3.0, ["2025-T4"] = 2.95 } },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "autant de jumelages qu’un an plus tôt, même après un été plus actif, n’est pas un recul" {
  regle   = "liens.jumelages_en_baisse",
  donnees = { jumelages_actifs = { ["2024-T4"] = 3.0, ["2025-T2"] = 4.0, ["2025-T4"] = 3.0 } },
  attendu = "rien à signaler",
}

essai "un peu plus de jumelages que l’an dernier n’est pas signalé" {
  regle   = "liens.jumelages_en_baisse",
  donnees = { jumelages_actifs = { ["2024-T4"] = 3.0, ["2025-T4"] = 3.05 } },
  attendu = "rien à signaler",
}

essai "sans les jumelages d’il y a un an, leur recul reste inconnu" {
  regle   = "liens.jumelages_en_baisse",
  donnees = { jumelages_actifs = { ["2025-T2"] = 4.0, ["2025-T4"] = 3.0 } },
  attendu = { resultat = "inconnue", manque = { "jumelages_actifs@immigrants_recents" } },
}

essai "des jumelages trop peu nombreux pour être publiés laissent leur recul inconnu" {
  regle   = "liens.jumelages_en_baisse",
  donnees = { jumelages_actifs = { ["2024-T4"] = 3.0, ["2025-T4"] = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "jumelages_actifs@immigrants_recents" } },
}

essai "si la moitié a ici des amis nés au Québec, rien n’est signalé" {
  regle   = "liens.amities_rares",
  donnees = { ["personnes_immigrantes.lien_i2.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié qui a des amis nés au Québec est signalé" {
  regle   = "liens.amities_rares",
  donnees = { ["personnes_immigrantes.lien_i2.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu de réponses sur les amitiés laissent la règle inconnue" {
  regle   = "liens.amities_rares",
  donnees = { ["personnes_immigrantes.lien_i2.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.lien_i2" } },
}

essai "des liens à 3,5 sur 5 en moyenne des quatre questions sont ceux qu’on attend" {
  regle   = "liens.appartenance_percue",
  donnees = {
    ["personnes_immigrantes.lien_i1.moyenne"] = 3.25,
    ["personnes_immigrantes.lien_i2.moyenne"] = 3.25,
    ["personnes_immigrantes.lien_i3.moyenne"] = 3.75,
    ["personnes_immigrantes.lien_i4.moyenne"] = 3.75,
  },
  attendu = "rien à signaler",
}

essai "des liens tout juste sous 3,5 sur 5 en moyenne des quatre questions sont signalés" {
  regle   = "liens.appartenance_percue",
  donnees = {
    ["personnes_immigrantes.lien_i1.moyenne"] = 3.25,
    ["personnes_immigrantes.lien_i2.moyenne"] = 3.25,
    ["personnes_immigrantes.lien_i3.moyenne"] = 3.75,
    ["personnes_immigrantes.lien_i4.moyenne"] = 3.7,
  },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "se sentir d’ici et avoir des amis pèsent autant que participer et rencontrer" {
  regle   = "liens.appartenance_percue",
  donnees = {
    ["personnes_immigrantes.lien_i1.moyenne"] = 3.75,
    ["personnes_immigrantes.lien_i2.moyenne"] = 3.75,
    ["personnes_immigrantes.lien_i3.moyenne"] = 3.25,
    ["personnes_immigrantes.lien_i4.moyenne"] = 3.25,
  },
  attendu = "rien à signaler",
}

essai "une seule question trop peu répondue laisse la moyenne des liens inconnue" {
  regle   = "liens.appartenance_percue",
  donnees = {
    ["personnes_immigrantes.lien_i1.moyenne"] = 3.25,
    ["personnes_immigrantes.lien_i2.moyenne"] = 3.25,
    ["personnes_immigrantes.lien_i3.moyenne"] = 3.75,
    ["personnes_immigrantes.lien_i4.moyenne"] = masque "x",
  },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.lien_i4" } },
}

essai "un échelon d’écart entre les deux regards sur les liens est notable" {
  regle   = "liens.regards_divergents",
  donnees = {
    ["institutions_locales.lien_o1.moyenne"]  = 4,
    ["institutions_locales.lien_o2.moyenne"]  = 4,
    ["institutions_locales.lien_o3.moyenne"]  = 4,
    ["institutions_locales.lien_o4.moyenne"]  = 4,
    ["personnes_immigrantes.lien_i1.moyenne"] = 3,
    ["personnes_immigrantes.lien_i2.moyenne"] = 3,
    ["personnes_immigrantes.lien_i3.moyenne"] = 3,
    ["personnes_immigrantes.lien_i4.moyenne"] = 3,
  },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un peu moins d’un échelon d’écart sur les liens n’est pas encore notable" {
  regle   = "liens.regards_divergents",
  donnees = {
    ["institutions_locales.lien_o1.moyenne"]  = 4,
    ["institutions_locales.lien_o2.moyenne"]  = 4,
    ["institutions_locales.lien_o3.moyenne"]  = 4,
    ["institutions_locales.lien_o4.moyenne"]  = 4,
    ["personnes_immigrantes.lien_i1.moyenne"] = 3,
    ["personnes_immigrantes.lien_i2.moyenne"] = 3,
    ["personnes_immigrantes.lien_i3.moyenne"] = 3,
    ["personnes_immigrantes.lien_i4.moyenne"] = 3.02,
  },
  attendu = "rien à signaler",
}

essai "des institutions moins satisfaites des liens que les personnes immigrantes ne sont pas signalées" {
  regle   = "liens.regards_divergents",
  donnees = {
    ["institutions_locales.lien_o1.moyenne"]  = 3,
    ["institutions_locales.lien_o2.moyenne"]  = 3,
    ["institutions_locales.lien_o3.moyenne"]  = 3,
    ["institutions_locales.lien_o4.moyenne"]  = 3,
    ["personnes_immigrantes.lien_i1.moyenne"] = 4.5,
    ["personnes_immigrantes.lien_i2.moyenne"] = 4.5,
    ["personnes_immigrantes.lien_i3.moyenne"] = 4.5,
    ["personnes_immigrantes.lien_i4.moyenne"] = 4.5,
  },
  attendu = "rien à signaler",
}

essai "une question sur les liens masquée d’un côté laisse l’écart des regards inconnu" {
  regle   = "liens.regards_divergents",
  donnees = {
    ["institutions_locales.lien_o1.moyenne"]  = 4,
    ["institutions_locales.lien_o2.moyenne"]  = 4,
    ["institutions_locales.lien_o3.moyenne"]  = 4,
    ["institutions_locales.lien_o4.moyenne"]  = 4,
    ["personnes_immigrantes.lien_i1.moyenne"] = 3,
    ["personnes_immigrantes.lien_i2.moyenne"] = 3,
    ["personnes_immigrantes.lien_i3.moyenne"] = 3,
    ["personnes_immigrantes.lien_i4.moyenne"] = masque "x",
  },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.lien_i4" } },
}

essai "sans le sondage des institutions, il n’y a pas deux regards sur les liens" {
  regle   = "liens.regards_divergents",
  donnees = {
    ["personnes_immigrantes.lien_i1.moyenne"] = 3,
    ["personnes_immigrantes.lien_i2.moyenne"] = 3,
    ["personnes_immigrantes.lien_i3.moyenne"] = 3,
    ["personnes_immigrantes.lien_i4.moyenne"] = 3,
  },
  attendu = {
    resultat = "inconnue",
    manque   = {
      "institutions_locales.lien_o1",
      "institutions_locales.lien_o2",
      "institutions_locales.lien_o3",
      "institutions_locales.lien_o4",
    },
  },
}

essai "sans le sondage des personnes immigrantes, il n’y a pas deux regards sur les liens" {
  regle   = "liens.regards_divergents",
  donnees = {
    ["institutions_locales.lien_o1.moyenne"] = 4,
    ["institutions_locales.lien_o2.moyenne"] = 4,
    ["institutions_locales.lien_o3.moyenne"] = 4,
    ["institutions_locales.lien_o4.moyenne"] = 4,
  },
  attendu = {
    resultat = "inconnue",
    manque   = {
      "personnes_immigrantes.lien_i1",
      "personnes_immigrantes.lien_i2",
      "personnes_immigrantes.lien_i3",
      "personnes_immigrantes.lien_i4",
    },
  },
}

essai "si la moitié des organisations réunit tout le monde, rien n’est signalé" {
  regle   = "liens.activites_sans_melange",
  donnees = { ["institutions_locales.lien_o1.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié des organisations qui réunissent est signalé" {
  regle   = "liens.activites_sans_melange",
  donnees = { ["institutions_locales.lien_o1.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu d’organisations ont répondu sur leurs activités courantes : on ne sait pas" {
  regle   = "liens.activites_sans_melange",
  donnees = { ["institutions_locales.lien_o1.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.lien_o1" } },
}

essai "la moitié des organisations à une table commune est ce qu’on attend" {
  regle   = "liens.actions_sans_coherence",
  donnees = { ["institutions_locales.lien_o2.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié des organisations à une table commune est signalé" {
  regle   = "liens.actions_sans_coherence",
  donnees = { ["institutions_locales.lien_o2.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu d’organisations ont répondu sur la table commune : on ne sait pas" {
  regle   = "liens.actions_sans_coherence",
  donnees = { ["institutions_locales.lien_o2.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.lien_o2" } },
}

essai "un financement qui s’arrête avec l’année est signalé" {
  regle   = "liens.financement_precaire",
  donnees = { financement_durable = "non" },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un financement assuré au-delà de l’année n’est pas signalé" {
  regle   = "liens.financement_precaire",
  donnees = { financement_durable = "oui" },
  attendu = "rien à signaler",
}

essai "si personne ne déclare son financement, sa durée est inconnue" {
  regle   = "liens.financement_precaire",
  donnees = { financement_durable = absent() },
  attendu = { resultat = "inconnue", manque = { "financement_durable" } },
}

essai "un travail de sensibilisation qu’aucun bailleur de fonds ne reconnaît est signalé" {
  regle   = "liens.formation_non_reconnue",
  donnees = { sensibilisation_reconnue = "non" },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un travail de sensibilisation reconnu n’est pas signalé" {
  regle   = "liens.formation_non_reconnue",
  donnees = { sensibilisation_reconnue = "oui" },
  attendu = "rien à signaler",
}

essai "si personne ne le déclare, on ne sait pas si la sensibilisation est reconnue" {
  regle   = "liens.formation_non_reconnue",
  donnees = { sensibilisation_reconnue = absent() },
  attendu = { resultat = "inconnue", manque = { "sensibilisation_reconnue" } },
}

essai "des personnes établies absentes de l’accueil sont signalées" {
  regle   = "liens.sans_mobilisation",
  donnees = { personnes_etablies_mobilisees = "non" },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "des personnes établies qui prennent part à l’accueil ne sont pas signalées" {
  regle   = "liens.sans_mobilisation",
  donnees = { personnes_etablies_mobilisees = "oui" },
  attendu = "rien à signaler",
}

essai "si la municipalité ne le déclare pas, l’apport des personnes établies est inconnu" {
  regle   = "liens.sans_mobilisation",
  donnees = { personnes_etablies_mobilisees = absent() },
  attendu = { resultat = "inconnue", manque = { "personnes_etablies_mobilisees" } },
}

essai "une collectivité qui déclare n’avoir aucune relation n’a personne pour les rapprochements" {
  regle             = "liens.sans_porteur",
  parties_prenantes = {},
  attendu           = { resultat = "signalée", gravite = "modérée" },
}

essai "un partenaire voué aux rapprochements suffit pour les porter" {
  regle             = "liens.sans_porteur",
  parties_prenantes = { organismes_accueil = { "partenariat" } },
  attendu           = "rien à signaler",
}

essai "un collaborateur voué aux rapprochements suffit aussi" {
  regle             = "liens.sans_porteur",
  parties_prenantes = { organismes_sans_but_lucratif = { "collaboration" } },
  attendu           = "rien à signaler",
}

essai "un organisme de rapprochement qu’il faut encore accompagner ne peut pas les porter" {
  regle             = "liens.sans_porteur",
  parties_prenantes = { organismes_accueil = { "a_accompagner" } },
  attendu           = { resultat = "signalée", gravite = "modérée" },
}

essai "un partenaire qui ne fait pas de rapprochements ne peut pas les porter" {
  regle             = "liens.sans_porteur",
  parties_prenantes = { elo = { "partenariat" } },
  attendu           = { resultat = "signalée", gravite = "modérée" },
}

essai "tant que les relations ne sont pas déclarées, on ne sait pas qui porterait les rapprochements" {
  regle   = "liens.sans_porteur",
  attendu = { resultat = "inconnue", manque = { "parties_prenantes" } },
}
