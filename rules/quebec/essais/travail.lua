-- Essais des règles sur l’équité au travail, caractéristique 4.
-- Toutes les données sont inventées, et prises au plus près des seuils : aucune ne décrit un lieu réel.

essai "deux points de chômage de plus chez les personnes immigrantes restent dans la marge" {
  regle   = "travail.ecart_chomage",
  donnees = { taux_chomage = { immigrants = 7, natifs = 5 } },
  attendu = "rien à signaler",
}

essai "un peu plus de deux points de chômage est signalé, de gravité modérée" {
  regle   = "travail.ecart_chomage",
  donnees = { taux_chomage = { immigrants = 7.015, natifs = 5 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "quatre points de chômage de plus sont encore de gravité modérée" {
  regle   = "travail.ecart_chomage",
  donnees = { taux_chomage = { immigrants = 9, natifs = 5 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un peu plus de quatre points de chômage est de gravité élevée" {
  regle   = "travail.ecart_chomage",
  donnees = { taux_chomage = { immigrants = 9.03, natifs = 5 } },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un chômage plus bas chez les personnes immigrantes n’est pas signalé" {
  regle   = "travail.ecart_chomage",
  donnees = { taux_chomage = { immigrants = 5, natifs = 10 } },
  attendu = "rien à signaler",
}

essai "l’écart de chômage se lit sur la dernière année que les deux groupes partagent" {
  regle   = "travail.ecart_chomage",
  donnees = {
    taux_chomage = { immigrants = { ["2024"] = 9, ["2025"] = 5 }, natifs = { ["2024"] = 5 } },
  },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "le chômage d’un petit groupe, masqué, laisse l’écart inconnu" {
  regle   = "travail.ecart_chomage",
  donnees = { taux_chomage = { immigrants = masque "x", natifs = 5 } },
  attendu = { resultat = "inconnue", manque = { "taux_chomage@immigrants" } },
}

essai "sans le chômage des personnes nées au Canada, l’écart reste inconnu" {
  regle   = "travail.ecart_chomage",
  donnees = { taux_chomage = { immigrants = 7, natifs = absent() } },
  attendu = { resultat = "inconnue", manque = { "taux_chomage@natifs" } },
}

essai "un taux d’emploi aux quatre cinquièmes de celui des natifs est admis" {
  regle   = "travail.ecart_emploi",
  donnees = { taux_emploi_25_54 = { immigrants = 68, natifs = 85 } },
  attendu = "rien à signaler",
}

essai "un taux d’emploi tout juste sous les quatre cinquièmes est de gravité élevée" {
  regle   = "travail.ecart_emploi",
  donnees = { taux_emploi_25_54 = { immigrants = 67.8, natifs = 85 } },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un taux d’emploi plus fort chez les personnes immigrantes n’est pas signalé" {
  regle   = "travail.ecart_emploi",
  donnees = { taux_emploi_25_54 = { immigrants = 85, natifs = 67.8 } },
  attendu = "rien à signaler",
}

essai "le taux d’emploi d’un petit groupe, masqué, laisse le rapport inconnu" {
  regle   = "travail.ecart_emploi",
  donnees = { taux_emploi_25_54 = { immigrants = masque "x", natifs = 85 } },
  attendu = { resultat = "inconnue", manque = { "taux_emploi_25_54@immigrants" } },
}

essai "sans le taux d’emploi des natifs, le rapport reste inconnu" {
  regle   = "travail.ecart_emploi",
  donnees = { taux_emploi_25_54 = { immigrants = 68, natifs = absent() } },
  attendu = { resultat = "inconnue", manque = { "taux_emploi_25_54@natifs" } },
}

essai "un revenu aux quatre cinquièmes de celui des autres est admis" {
  regle   = "travail.ecart_revenu",
  donnees = { rapport_revenu_emploi_median = 0.8 },
  attendu = "rien à signaler",
}

essai "un revenu tout juste sous les quatre cinquièmes est de gravité élevée" {
  regle   = "travail.ecart_revenu",
  donnees = { rapport_revenu_emploi_median = 0.795 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un rapport de revenus masqué laisse l’inégalité inconnue" {
  regle   = "travail.ecart_revenu",
  donnees = { rapport_revenu_emploi_median = masque "x" },
  attendu = { resultat = "inconnue", manque = { "rapport_revenu_emploi_median@immigrants" } },
}

essai "le revenu des immigrants récents ne tient pas lieu de celui des personnes immigrantes" {
  regle   = "travail.ecart_revenu",
  donnees = { rapport_revenu_emploi_median = { immigrants_recents = 0.5 } },
  attendu = { resultat = "inconnue", manque = { "rapport_revenu_emploi_median@immigrants" } },
}

essai "un effectif municipal à parité n’est pas signalé" {
  regle   = "travail.parite_municipale",
  donnees = { parite_emploi_municipal = 1 },
  attendu = "rien à signaler",
}

essai "un effectif municipal tout juste sous la parité est de gravité modérée" {
  regle   = "travail.parite_municipale",
  donnees = { parite_emploi_municipal = 0.995 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un effectif municipal à la moitié de la parité est encore de gravité modérée" {
  regle   = "travail.parite_municipale",
  donnees = { parite_emploi_municipal = 0.5 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un effectif municipal sous la moitié de la parité est de gravité élevée" {
  regle   = "travail.parite_municipale",
  donnees = { parite_emploi_municipal = 0.498 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un effectif municipal sans personne des minorités se lit dans le constat" {
  regle   = "travail.parite_municipale",
  donnees = { parite_emploi_municipal = 0 },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "est de 0,00" },
}

essai "un bilan d’accès à l’égalité masqué laisse la parité inconnue" {
  regle   = "travail.parite_municipale",
  donnees = { parite_emploi_municipal = masque "x" },
  attendu = { resultat = "inconnue", manque = { "parite_emploi_municipal" } },
}

essai "la moitié des organisations aux gestionnaires formés est ce qu’on attend" {
  regle   = "travail.gestionnaires_peu_formes",
  donnees = { ["institutions_locales.equite_o3.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié des organisations aux gestionnaires formés est signalé" {
  regle   = "travail.gestionnaires_peu_formes",
  donnees = { ["institutions_locales.equite_o3.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu d’organisations ont répondu sur la formation des gestionnaires : on ne sait pas" {
  regle   = "travail.gestionnaires_peu_formes",
  donnees = { ["institutions_locales.equite_o3.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.equite_o3" } },
}

essai "quatre points de chômage de plus chez les immigrants récents restent dans la marge" {
  regle   = "travail.ecart_chomage_recents",
  donnees = { taux_chomage = { immigrants_recents = 9, natifs = 5 } },
  attendu = "rien à signaler",
}

essai "un peu plus de quatre points de chômage chez les immigrants récents est signalé" {
  regle   = "travail.ecart_chomage_recents",
  donnees = { taux_chomage = { immigrants_recents = 9.03, natifs = 5 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "le chômage de toutes les personnes immigrantes ne décide pas pour les récentes" {
  regle   = "travail.ecart_chomage_recents",
  donnees = { taux_chomage = { immigrants = 15, immigrants_recents = 7, natifs = 5 } },
  attendu = "rien à signaler",
}

essai "le chômage des immigrants récents, masqué, laisse leur écart inconnu" {
  regle   = "travail.ecart_chomage_recents",
  donnees = { taux_chomage = { immigrants = 15, immigrants_recents = masque "x", natifs = 5 } },
  attendu = { resultat = "inconnue", manque = { "taux_chomage@immigrants_recents" } },
}

essai "sans le chômage des natifs, l’écart des immigrants récents reste inconnu" {
  regle   = "travail.ecart_chomage_recents",
  donnees = { taux_chomage = { immigrants_recents = 9, natifs = absent() } },
  attendu = { resultat = "inconnue", manque = { "taux_chomage@natifs" } },
}

essai "un taux d’emploi des immigrants récents aux quatre cinquièmes est admis" {
  regle   = "travail.ecart_emploi_recents",
  donnees = { taux_emploi_25_54 = { immigrants_recents = 68, natifs = 85 } },
  attendu = "rien à signaler",
}

essai "un taux d’emploi des immigrants récents tout juste sous les quatre cinquièmes est signalé" {
  regle   = "travail.ecart_emploi_recents",
  donnees = { taux_emploi_25_54 = { immigrants_recents = 67.8, natifs = 85 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "le taux d’emploi de toutes les personnes immigrantes ne décide pas pour les récentes" {
  regle   = "travail.ecart_emploi_recents",
  donnees = { taux_emploi_25_54 = { immigrants = 40, immigrants_recents = 80, natifs = 85 } },
  attendu = "rien à signaler",
}

essai "le taux d’emploi des immigrants récents, masqué, laisse leur rapport inconnu" {
  regle   = "travail.ecart_emploi_recents",
  donnees = {
    taux_emploi_25_54 = { immigrants = 40, immigrants_recents = masque "x", natifs = 85 },
  },
  attendu = { resultat = "inconnue", manque = { "taux_emploi_25_54@immigrants_recents" } },
}

essai "sans le taux d’emploi des natifs, le rapport des immigrants récents reste inconnu" {
  regle   = "travail.ecart_emploi_recents",
  donnees = { taux_emploi_25_54 = { immigrants_recents = 68, natifs = absent() } },
  attendu = { resultat = "inconnue", manque = { "taux_emploi_25_54@natifs" } },
}

essai "un revenu des immigrants récents aux quatre cinquièmes est admis" {
  regle   = "travail.ecart_revenu_recents",
  donnees = { rapport_revenu_emploi_median = { immigrants_recents = 0.8 } },
  attendu = "rien à signaler",
}

essai "un revenu des immigrants récents tout juste sous les quatre cinquièmes est signalé" {
  regle   = "travail.ecart_revenu_recents",
  donnees = { rapport_revenu_emploi_median = { immigrants_recents = 0.795 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "le revenu de toutes les personnes immigrantes ne décide pas pour les récentes" {
  regle   = "travail.ecart_revenu_recents",
  donnees = { rapport_revenu_emploi_median = { immigrants = 0.5, immigrants_recents = 0.9 } },
  attendu = "rien à signaler",
}

essai "le revenu des immigrants récents, masqué, laisse leur rapport inconnu" {
  regle   = "travail.ecart_revenu_recents",
  donnees = {
    rapport_revenu_emploi_median = { immigrants = 0.5, immigrants_recents = masque "x" },
  },
  attendu = {
    resultat = "inconnue",
    manque   = {
      "rapport_revenu_emploi_median@immigrants_recents",
    },
  },
}

essai "une discrimination montée de deux points en un an est de gravité élevée" {
  regle   = "travail.discrimination_en_hausse",
  donnees = { discrimination_travail_percue = { ["2024"] = 20, ["2025"] = 22 } },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "une discrimination montée d’un peu moins de deux points en un an n’est pas signalée" {
  regle   = "travail.discrimination_en_hausse",
  donnees = { discrimination_travail_percue = { ["2023"] = 10, ["2024"] = 20, ["2025"] = 21.99 } },
  attendu = "rien à signaler",
}

essai "une discrimination en baisse n’est pas signalée" {
  regle   = "travail.discrimination_en_hausse",
  donnees = { discrimination_travail_percue = { ["2024"] = 22, ["2025"] = 20 } },
  attendu = "rien à signaler",
}

essai "sans la discrimination de l’an dernier, la hausse reste inconnue" {
  regle   = "travail.discrimination_en_hausse",
  donnees = { discrimination_travail_percue = { ["2023"] = 10, ["2025"] = 22 } },
  attendu = { resultat = "inconnue", manque = { "discrimination_travail_percue@immigrants" } },
}

essai "une discrimination masquée cette année laisse la hausse inconnue" {
  regle   = "travail.discrimination_en_hausse",
  donnees = { discrimination_travail_percue = { ["2024"] = 20, ["2025"] = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "discrimination_travail_percue@immigrants" } },
}

essai "une discrimination aux cinq quarts de celle des autres est admise" {
  regle   = "travail.discrimination_inegale",
  donnees = { discrimination_travail_percue = { immigrants = 25, non_immigrants = 20 } },
  attendu = "rien à signaler",
}

essai "une discrimination tout juste au-dessus des cinq quarts est de gravité élevée" {
  regle   = "travail.discrimination_inegale",
  donnees = { discrimination_travail_percue = { immigrants = 25.2, non_immigrants = 20 } },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "une discrimination plus fréquente chez les autres n’est pas signalée" {
  regle   = "travail.discrimination_inegale",
  donnees = { discrimination_travail_percue = { immigrants = 20, non_immigrants = 25.2 } },
  attendu = "rien à signaler",
}

essai "la discrimination d’un petit groupe, masquée, laisse l’inégalité inconnue" {
  regle   = "travail.discrimination_inegale",
  donnees = { discrimination_travail_percue = { immigrants = masque "x", non_immigrants = 20 } },
  attendu = { resultat = "inconnue", manque = { "discrimination_travail_percue@immigrants" } },
}

essai "sans la discrimination des autres, il n’y a pas de rapport" {
  regle   = "travail.discrimination_inegale",
  donnees = { discrimination_travail_percue = { immigrants = 25, non_immigrants = absent() } },
  attendu = { resultat = "inconnue", manque = { "discrimination_travail_percue@non_immigrants" } },
}

essai "si personne d’autre ne déclare de discrimination, le rapport est sans objet" {
  regle   = "travail.discrimination_inegale",
  donnees = { discrimination_travail_percue = { immigrants = 25, non_immigrants = 0 } },
  attendu = "sans objet",
}

essai "la moitié des employeurs avec une politique d’inclusion est ce qu’on attend" {
  regle   = "travail.politique_rare",
  donnees = { ["institutions_locales.equite_o1.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié des employeurs avec une politique d’inclusion est signalé" {
  regle   = "travail.politique_rare",
  donnees = { ["institutions_locales.equite_o1.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu d’employeurs ont répondu sur leur politique : on ne sait pas" {
  regle   = "travail.politique_rare",
  donnees = { ["institutions_locales.equite_o1.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.equite_o1" } },
}

essai "un traitement jugé à 3,5 sur 5 en moyenne des quatre questions est celui qu’on attend" {
  regle   = "travail.traitement_inegal",
  donnees = {
    ["personnes_immigrantes.equite_i1.moyenne"] = 3.25,
    ["personnes_immigrantes.equite_i2.moyenne"] = 3.25,
    ["personnes_immigrantes.equite_i3.moyenne"] = 3.75,
    ["personnes_immigrantes.equite_i4.moyenne"] = 3.75,
  },
  attendu = "rien à signaler",
}

essai "un traitement jugé tout juste sous 3,5 sur 5 en moyenne est signalé" {
  regle   = "travail.traitement_inegal",
  donnees = {
    ["personnes_immigrantes.equite_i1.moyenne"] = 3.25,
    ["personnes_immigrantes.equite_i2.moyenne"] = 3.25,
    ["personnes_immigrantes.equite_i3.moyenne"] = 3.75,
    ["personnes_immigrantes.equite_i4.moyenne"] = 3.7,
  },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "les conditions et l’avancement pèsent autant que l’embauche et les droits" {
  regle   = "travail.traitement_inegal",
  donnees = {
    ["personnes_immigrantes.equite_i1.moyenne"] = 3.75,
    ["personnes_immigrantes.equite_i2.moyenne"] = 3.75,
    ["personnes_immigrantes.equite_i3.moyenne"] = 3.25,
    ["personnes_immigrantes.equite_i4.moyenne"] = 3.25,
  },
  attendu = "rien à signaler",
}

essai "trop peu de réponses sur une des quatre questions laissent le traitement inconnu" {
  regle   = "travail.traitement_inegal",
  donnees = {
    ["personnes_immigrantes.equite_i1.moyenne"] = 3.25,
    ["personnes_immigrantes.equite_i2.moyenne"] = masque "x",
    ["personnes_immigrantes.equite_i3.moyenne"] = 3.75,
    ["personnes_immigrantes.equite_i4.moyenne"] = 3.75,
  },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.equite_i2" } },
}

essai "si la moitié sait à qui parler de ses droits au travail, rien n’est signalé" {
  regle   = "travail.droits_meconnus",
  donnees = { ["personnes_immigrantes.equite_i4.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié qui sait à qui parler de ses droits est signalé" {
  regle   = "travail.droits_meconnus",
  donnees = { ["personnes_immigrantes.equite_i4.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "trop peu de réponses sur les droits au travail laissent la règle inconnue" {
  regle   = "travail.droits_meconnus",
  donnees = { ["personnes_immigrantes.equite_i4.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.equite_i4" } },
}

essai "un échelon d’écart entre les deux regards sur le travail est notable" {
  regle   = "travail.regards_divergents",
  donnees = {
    ["institutions_locales.equite_o1.moyenne"]  = 4,
    ["institutions_locales.equite_o2.moyenne"]  = 4,
    ["institutions_locales.equite_o3.moyenne"]  = 4,
    ["institutions_locales.equite_o4.moyenne"]  = 4,
    ["personnes_immigrantes.equite_i1.moyenne"] = 3,
    ["personnes_immigrantes.equite_i2.moyenne"] = 3,
    ["personnes_immigrantes.equite_i3.moyenne"] = 3,
    ["personnes_immigrantes.equite_i4.moyenne"] = 3,
  },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un peu moins d’un échelon d’écart sur le travail n’est pas encore notable" {
  regle   = "travail.regards_divergents",
  donnees = {
    ["institutions_locales.equite_o1.moyenne"]  = 4,
    ["institutions_locales.equite_o2.moyenne"]  = 4,
    ["institutions_locales.equite_o3.moyenne"]  = 4,
    ["institutions_locales.equite_o4.moyenne"]  = 4,
    ["personnes_immigrantes.equite_i1.moyenne"] = 3,
    ["personnes_immigrantes.equite_i2.moyenne"] = 3,
    ["personnes_immigrantes.equite_i3.moyenne"] = 3,
    ["personnes_immigrantes.equite_i4.moyenne"] = 3.02,
  },
  attendu = "rien à signaler",
}

essai "des employeurs moins satisfaits que les personnes immigrantes ne sont pas signalés" {
  regle   = "travail.regards_divergents",
  donnees = {
    ["institutions_locales.equite_o1.moyenne"]  = 3,
    ["institutions_locales.equite_o2.moyenne"]  = 3,
    ["institutions_locales.equite_o3.moyenne"]  = 3,
    ["institutions_locales.equite_o4.moyenne"]  = 3,
    ["personnes_immigrantes.equite_i1.moyenne"] = 4.5,
    ["personnes_immigrantes.equite_i2.moyenne"] = 4.5,
    ["personnes_immigrantes.equite_i3.moyenne"] = 4.5,
    ["personnes_immigrantes.equite_i4.moyenne"] = 4.5,
  },
  attendu = "rien à signaler",
}

essai "une question sur le travail masquée d’un côté laisse l’écart des regards inconnu" {
  regle   = "travail.regards_divergents",
  donnees = {
    ["institutions_locales.equite_o1.moyenne"]  = 4,
    ["institutions_locales.equite_o2.moyenne"]  = 4,
    ["institutions_locales.equite_o3.moyenne"]  = 4,
    ["institutions_locales.equite_o4.moyenne"]  = 4,
    ["personnes_immigrantes.equite_i1.moyenne"] = 3,
    ["personnes_immigrantes.equite_i2.moyenne"] = 3,
    ["personnes_immigrantes.equite_i3.moyenne"] = masque "x",
    ["personnes_immigrantes.equite_i4.moyenne"] = 3,
  },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.equite_i3" } },
}

essai "sans le sondage des employeurs, il n’y a pas deux regards sur le travail" {
  regle   = "travail.regards_divergents",
  donnees = {
    ["personnes_immigrantes.equite_i1.moyenne"] = 3,
    ["personnes_immigrantes.equite_i2.moyenne"] = 3,
    ["personnes_immigrantes.equite_i3.moyenne"] = 3,
    ["personnes_immigrantes.equite_i4.moyenne"] = 3,
  },
  attendu = {
    resultat = "inconnue",
    manque   = {
      "institutions_locales.equite_o1",
      "institutions_locales.equite_o2",
      "institutions_locales.equite_o3",
      "institutions_locales.equite_o4",
    },
  },
}

essai "sans le sondage des personnes immigrantes, il n’y a pas deux regards sur le travail" {
  regle   = "travail.regards_divergents",
  donnees = {
    ["institutions_locales.equite_o1.moyenne"] = 4,
    ["institutions_locales.equite_o2.moyenne"] = 4,
    ["institutions_locales.equite_o3.moyenne"] = 4,
    ["institutions_locales.equite_o4.moyenne"] = 4,
  },
  attendu = {
    resultat = "inconnue",
    manque   = {
      "personnes_immigrantes.equite_i1",
      "personnes_immigrantes.equite_i2",
      "personnes_immigrantes.equite_i3",
      "personnes_immigrantes.equite_i4",
    },
  },
}

essai "la moitié des organisations qui suivent la rétention est ce qu’on attend" {
  regle   = "travail.retention_non_suivie",
  donnees = { ["institutions_locales.equite_o4.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "un peu moins de la moitié des organisations qui suivent la rétention est de gravité faible" {
  regle   = "travail.retention_non_suivie",
  donnees = { ["institutions_locales.equite_o4.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "trop peu d’organisations ont répondu sur la rétention : on ne sait pas" {
  regle   = "travail.retention_non_suivie",
  donnees = { ["institutions_locales.equite_o4.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.equite_o4" } },
}

essai "des employeurs adaptés à 3,5 sur 5 en moyenne des trois questions le sont assez" {
  regle   = "travail.employeurs_peu_adaptes",
  donnees = {
    ["institutions_locales.equite_o3.moyenne"]   = 3,
    ["institutions_locales.acquis_o3.moyenne"]   = 3.25,
    ["institutions_locales.francais_o1.moyenne"] = 4.25,
  },
  attendu = "rien à signaler",
}

essai "des employeurs adaptés tout juste sous 3,5 sur 5 en moyenne sont signalés" {
  regle   = "travail.employeurs_peu_adaptes",
  donnees = {
    ["institutions_locales.equite_o3.moyenne"]   = 3,
    ["institutions_locales.acquis_o3.moyenne"]   = 3.25,
    ["institutions_locales.francais_o1.moyenne"] = 4.2,
  },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "la formation des gestionnaires pèse autant que la francisation au travail" {
  regle   = "travail.employeurs_peu_adaptes",
  donnees = {
    ["institutions_locales.equite_o3.moyenne"]   = 4.25,
    ["institutions_locales.acquis_o3.moyenne"]   = 3.25,
    ["institutions_locales.francais_o1.moyenne"] = 3,
  },
  attendu = "rien à signaler",
}

essai "trop peu de réponses sur la formation d’appoint laissent l’adaptation inconnue" {
  regle   = "travail.employeurs_peu_adaptes",
  donnees = {
    ["institutions_locales.equite_o3.moyenne"]   = 3,
    ["institutions_locales.acquis_o3.moyenne"]   = masque "x",
    ["institutions_locales.francais_o1.moyenne"] = 4.25,
  },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.acquis_o3" } },
}
