-- Essais de la caractéristique 2, l’accès équitable. Données inventées : aucun chiffre d’ici n’est
-- celui d’une vraie collectivité. Chaque seuil est serré de près, d’un côté et de l’autre.

-- Logement

essai "un besoin impérieux de logement 1,26 fois celui des autres ménages est une inégalité grave" {
  regle   = "logement.besoins_inegaux",
  donnees = { besoins_imperieux_logement = { immigrants = 12.6, non_immigrants = 10 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "est 1,26 fois celui des ménages non immigrants" },
}

essai "des besoins impérieux dans un rapport d’exactement cinq quarts ne sont pas encore une inégalité" {
  regle   = "logement.besoins_inegaux",
  donnees = { besoins_imperieux_logement = { immigrants = 12.5, non_immigrants = 10 } },
  attendu = "rien à signaler",
}

essai "un rapport des besoins impérieux publié tel quel vaut sans qu’on le calcule" {
  regle   = "logement.besoins_inegaux",
  donnees = { rapport_besoins_imperieux = 1.26 },
  attendu = "signalée",
}

essai "une case masquée chez les non-immigrants laisse inconnue l’inégalité des besoins de logement" {
  regle   = "logement.besoins_inegaux",
  donnees = { besoins_imperieux_logement = { immigrants = 12.6, non_immigrants = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "besoins_imperieux_logement@non_immigrants" } },
}

essai "sans aucun ménage non immigrant dans le besoin, il n’y a pas de rapport à juger" {
  regle   = "logement.besoins_inegaux",
  donnees = { besoins_imperieux_logement = { immigrants = 12.6, non_immigrants = 0 } },
  attendu = "sans objet",
}

essai "des logements rares et inégalement accessibles font un seul constat, critique" {
  regle   = "logement.double_difficulte",
  donnees = { taux_inoccupation_locatif = 1.2, rapport_besoins_imperieux = 1.6 },
  attendu = { resultat = "signalée", gravite = "critique" },
}

essai "des logements rares pour tous également ne font pas une double difficulté" {
  regle   = "logement.double_difficulte",
  donnees = { taux_inoccupation_locatif = 1.2, rapport_besoins_imperieux = 1.1 },
  attendu = "rien à signaler",
}

essai "des logements inégalement accessibles mais nombreux ne font pas une double difficulté" {
  regle   = "logement.double_difficulte",
  donnees = { taux_inoccupation_locatif = 4.2, rapport_besoins_imperieux = 1.6 },
  attendu = "rien à signaler",
}

essai "un taux d’inoccupation masqué laisse la double difficulté inconnue" {
  regle   = "logement.double_difficulte",
  donnees = { taux_inoccupation_locatif = masque "x", rapport_besoins_imperieux = 1.6 },
  attendu = { resultat = "inconnue", manque = { "taux_inoccupation_locatif" } },
}

essai "des besoins de logement masqués laissent la double difficulté inconnue" {
  regle   = "logement.double_difficulte",
  donnees = { taux_inoccupation_locatif  = 1.2,
              besoins_imperieux_logement = { immigrants = masque "x", non_immigrants = 10 } },
  attendu = { resultat = "inconnue", manque = { "besoins_imperieux_logement@immigrants" } },
}

essai "des logements nombreux écartent la double difficulté, même si les besoins sont masqués" {
  regle   = "logement.double_difficulte",
  donnees = { taux_inoccupation_locatif  = 4.2,
              besoins_imperieux_logement = { immigrants = masque "x", non_immigrants = 10 } },
  attendu = "rien à signaler",
}

essai "un effort de logement plus de 5 points au-dessus de celui du Québec est signalé" {
  regle   = "acces.effort_logement",
  donnees = { effort_logement_30 = { immigrants = 30.04, province = { immigrants = 25 } } },
  attendu = { resultat = "signalée", gravite = "modérée",
              constat  = { fr = "30,0 % des ménages immigrants", en = "compared with 25.0% in Quebec" } },
}

essai "un effort de logement à 5 points tout juste de celui du Québec ne l’est pas" {
  regle   = "acces.effort_logement",
  donnees = { effort_logement_30 = { immigrants = 30, province = { immigrants = 25 } } },
  attendu = "rien à signaler",
}

essai "un effort de logement masqué ici ne se compare pas à celui du Québec" {
  regle   = "acces.effort_logement",
  donnees = { effort_logement_30 = { immigrants = masque "x", province = { immigrants = 25 } } },
  attendu = { resultat = "inconnue", manque = { "effort_logement_30@immigrants" } },
}

essai "l’effort de logement de toute la population du Québec ne tient pas lieu de celui des personnes immigrantes" {
  regle   = "acces.effort_logement",
  donnees = { effort_logement_30 = { immigrants = 40, province = { total = 25 } } },
  attendu = { resultat = "inconnue", manque = { "effort_logement_30@immigrants" } },
}

essai "plus de 5 points d’effort de logement entre ménages immigrants et non immigrants sont signalés" {
  regle   = "acces.effort_inegal",
  donnees = { effort_logement_30 = { immigrants = 25.04, non_immigrants = 20 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "l’écart d’effort de logement se dit en points" {
  regle   = "acces.effort_inegal",
  donnees = { effort_logement_30 = { immigrants = 28.5, non_immigrants = 20 } },
  attendu = { resultat = "signalée", constat = "l’écart est de 8,5 points" },
}

essai "5 points tout juste d’effort de logement entre les deux groupes ne sont pas signalés" {
  regle   = "acces.effort_inegal",
  donnees = { effort_logement_30 = { immigrants = 25, non_immigrants = 20 } },
  attendu = "rien à signaler",
}

essai "un effort de logement masqué chez les non-immigrants laisse l’écart inconnu" {
  regle   = "acces.effort_inegal",
  donnees = { effort_logement_30 = { immigrants = 30, non_immigrants = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "effort_logement_30@non_immigrants" } },
}

essai "des besoins impérieux plus de 2 points au-dessus de ceux du Québec sont signalés" {
  regle   = "acces.besoins_plus_qu_au_quebec",
  donnees = { besoins_imperieux_logement = { total = 8.01, province = 6 } },
  attendu = { resultat = "signalée", gravite = "modérée",
              constat  = { fr = "8,0 % des ménages", en = "compared with 6.0% in Quebec" } },
}

essai "des besoins impérieux 2 points tout juste au-dessus de ceux du Québec ne le sont pas" {
  regle   = "acces.besoins_plus_qu_au_quebec",
  donnees = { besoins_imperieux_logement = { total = 8, province = 6 } },
  attendu = "rien à signaler",
}

essai "des besoins impérieux masqués dans une petite municipalité ne se comparent pas à ceux du Québec" {
  regle   = "acces.besoins_plus_qu_au_quebec",
  donnees = { besoins_imperieux_logement = { total = masque "x", province = 6 } },
  attendu = { resultat = "inconnue", manque = { "besoins_imperieux_logement@total" } },
}

essai "le besoin impérieux des immigrants récents, 1,26 fois celui des non-immigrants, est une inégalité grave" {
  regle   = "acces.besoins_des_recents",
  donnees = { besoins_imperieux_logement = { immigrants_recents = 12.6, non_immigrants = 10 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "immigrants récents" },
}

essai "le besoin impérieux des immigrants récents à cinq quarts tout juste n’est pas signalé" {
  regle   = "acces.besoins_des_recents",
  donnees = { besoins_imperieux_logement = { immigrants_recents = 12.5, non_immigrants = 10 } },
  attendu = "rien à signaler",
}

essai "le besoin de l’ensemble des personnes immigrantes ne dit rien de celui des immigrants récents" {
  regle   = "acces.besoins_des_recents",
  donnees = { besoins_imperieux_logement = { immigrants = 30, immigrants_recents = masque "x", non_immigrants = 10 } },
  attendu = { resultat = "inconnue", manque = { "besoins_imperieux_logement@immigrants_recents" } },
}

essai "des logements à réparer 1,26 fois plus fréquents chez les ménages immigrants sont signalés" {
  regle   = "acces.reparations_inegales",
  donnees = { logements_reparations_majeures = { immigrants = 12.6, non_immigrants = 10 } },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "vivent 1,26 fois plus souvent que les autres" },
}

essai "des logements à réparer dans un rapport de cinq quarts tout juste ne le sont pas" {
  regle   = "acces.reparations_inegales",
  donnees = { logements_reparations_majeures = { immigrants = 12.5, non_immigrants = 10 } },
  attendu = "rien à signaler",
}

essai "des logements à réparer masqués chez les ménages immigrants laissent la comparaison inconnue" {
  regle   = "acces.reparations_inegales",
  donnees = { logements_reparations_majeures = { immigrants = masque "x", non_immigrants = 10 } },
  attendu = { resultat = "inconnue", manque = { "logements_reparations_majeures@immigrants" } },
}

-- Revenu et alimentation

essai "un faible revenu deux fois plus fréquent chez les personnes immigrantes est une inégalité grave" {
  regle   = "acces.faible_revenu_inegal",
  donnees = { taux_faible_revenu = { immigrants = 20, non_immigrants = 10 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "2,00 fois plus fréquent" },
}

essai "un faible revenu presque deux fois plus fréquent est une inégalité modérée" {
  regle   = "acces.faible_revenu_inegal",
  donnees = { taux_faible_revenu = { immigrants = 19.9, non_immigrants = 10 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un faible revenu 1,26 fois plus fréquent chez les personnes immigrantes est déjà signalé" {
  regle   = "acces.faible_revenu_inegal",
  donnees = { taux_faible_revenu = { immigrants = 12.6, non_immigrants = 10 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un faible revenu dans un rapport de cinq quarts tout juste n’est pas signalé" {
  regle   = "acces.faible_revenu_inegal",
  donnees = { taux_faible_revenu = { immigrants = 12.5, non_immigrants = 10 } },
  attendu = "rien à signaler",
}

essai "un faible revenu masqué chez les personnes immigrantes reste inconnu" {
  regle   = "acces.faible_revenu_inegal",
  donnees = { taux_faible_revenu = { immigrants = masque "x", non_immigrants = 10 } },
  attendu = { resultat = "inconnue", manque = { "taux_faible_revenu@immigrants" } },
}

essai "le faible revenu de 39 personnes immigrantes ne se lit pas" {
  regle   = "acces.faible_revenu_inegal",
  donnees = { taux_faible_revenu     = { immigrants = 20, non_immigrants = 10 },
              population_selon_statut = { immigrants = 39, non_immigrants = 900 } },
  attendu = { resultat = "inconnue", manque = { "taux_faible_revenu@immigrants" } },
}

essai "un faible revenu deux fois plus fréquent chez les immigrants récents est une inégalité grave" {
  regle   = "acces.faible_revenu_recents",
  donnees = { taux_faible_revenu = { immigrants_recents = 20, non_immigrants = 10 } },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un faible revenu presque deux fois plus fréquent chez les immigrants récents est une inégalité modérée" {
  regle   = "acces.faible_revenu_recents",
  donnees = { taux_faible_revenu = { immigrants_recents = 19.9, non_immigrants = 10 } },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "1,99 fois plus fréquent chez les immigrants récents" },
}

essai "un faible revenu 1,26 fois plus fréquent chez les immigrants récents est déjà signalé" {
  regle   = "acces.faible_revenu_recents",
  donnees = { taux_faible_revenu = { immigrants_recents = 12.6, non_immigrants = 10 } },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un faible revenu des immigrants récents à cinq quarts tout juste n’est pas signalé" {
  regle   = "acces.faible_revenu_recents",
  donnees = { taux_faible_revenu = { immigrants_recents = 12.5, non_immigrants = 10 } },
  attendu = "rien à signaler",
}

essai "un faible revenu masqué chez les immigrants récents reste inconnu, même s’il est connu pour tous les immigrants" {
  regle   = "acces.faible_revenu_recents",
  donnees = { taux_faible_revenu = { immigrants = 20, immigrants_recents = masque "x", non_immigrants = 10 } },
  attendu = { resultat = "inconnue", manque = { "taux_faible_revenu@immigrants_recents" } },
}

essai "une insécurité alimentaire 1,26 fois plus fréquente que chez les personnes nées au Canada est grave" {
  regle   = "acces.faim_inegale",
  donnees = { insecurite_alimentaire = { immigrants = 12.6, natifs = 10 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "est 1,26 fois plus fréquente" },
}

essai "une insécurité alimentaire dans un rapport de cinq quarts tout juste n’est pas signalée" {
  regle   = "acces.faim_inegale",
  donnees = { insecurite_alimentaire = { immigrants = 12.5, natifs = 10 } },
  attendu = "rien à signaler",
}

essai "l’insécurité alimentaire de toute la population ne tient pas lieu de celle des personnes nées au Canada" {
  regle   = "acces.faim_inegale",
  donnees = { insecurite_alimentaire = { immigrants = 20, total = 10, natifs = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "insecurite_alimentaire@natifs" } },
}

essai "une insécurité alimentaire plus de 3 points au-dessus de celle du Québec est grave" {
  regle   = "acces.faim_plus_qu_au_quebec",
  donnees = { insecurite_alimentaire = { immigrants = 18.02, province = { immigrants = 15 } } },
  attendu = { resultat = "signalée", gravite = "élevée",
              constat  = { fr = "18,0 % des personnes immigrantes", en = "compared with 15.0% in Quebec" } },
}

essai "une insécurité alimentaire à 3 points tout juste de celle du Québec n’est pas signalée" {
  regle   = "acces.faim_plus_qu_au_quebec",
  donnees = { insecurite_alimentaire = { immigrants = 18, province = { immigrants = 15 } } },
  attendu = "rien à signaler",
}

essai "une insécurité alimentaire masquée au Québec empêche d’y comparer la nôtre" {
  regle   = "acces.faim_plus_qu_au_quebec",
  donnees = { insecurite_alimentaire = { immigrants = 20, province = { immigrants = masque "x" } } },
  attendu = { resultat = "inconnue", manque = { "insecurite_alimentaire@immigrants" } },
}

-- Services

essai "une inscription auprès d’un médecin en retard de plus de 5 points sur la région est signalée" {
  regle   = "acces.medecin_en_retrait",
  donnees = { inscription_medecin_famille = { total = 69.96, region = 75 } },
  attendu = { resultat = "signalée", gravite = "modérée",
              constat  = { fr = "70,0 % de la population", en = "compared with 75.0% in the region" } },
}

essai "une inscription auprès d’un médecin en retard de 5 points tout juste ne l’est pas" {
  regle   = "acces.medecin_en_retrait",
  donnees = { inscription_medecin_famille = { total = 70, region = 75 } },
  attendu = "rien à signaler",
}

essai "une inscription auprès d’un médecin en avance sur la région n’a rien d’un retard" {
  regle   = "acces.medecin_en_retrait",
  donnees = { inscription_medecin_famille = { total = 85, region = 75 } },
  attendu = "rien à signaler",
}

essai "une inscription auprès d’un médecin que la région n’a pas publiée laisse le retard inconnu" {
  regle   = "acces.medecin_en_retrait",
  donnees = { inscription_medecin_famille = { total = 60, region = absent() } },
  attendu = { resultat = "inconnue", manque = { "inscription_medecin_famille" } },
}

essai "une inscription auprès d’un médecin masquée dans la municipalité laisse le retard inconnu" {
  regle   = "acces.medecin_en_retrait",
  donnees = { inscription_medecin_famille = { total = masque "x", region = 75 } },
  attendu = { resultat = "inconnue", manque = { "inscription_medecin_famille" } },
}

essai "moins de la moitié des services clés expliqués en français simple et dans une autre langue, c’est trop peu" {
  regle   = "acces.information_rare",
  donnees = { services_information_multilingue = 49.6 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "49,6 % des services clés" },
}

essai "cinq services clés sur dix expliqués en français simple et dans une autre langue, cela suffit" {
  regle   = "acces.information_rare",
  donnees = { services_information_multilingue = 50 },
  attendu = "rien à signaler",
}

essai "un inventaire des services que personne n’a fait laisse l’information inconnue" {
  regle   = "acces.information_rare",
  donnees = {},
  attendu = { resultat = "inconnue", manque = { "services_information_multilingue" } },
}

essai "un peu plus de dix jours d’attente pour être accueilli, c’est tard" {
  regle   = "acces.accueil_tardif",
  donnees = { delai_premier_accueil = 10.05 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "au plus" },
}

essai "dix jours tout juste d’attente pour être accueilli, c’est le délai attendu" {
  regle   = "acces.accueil_tardif",
  donnees = { delai_premier_accueil = 10 },
  attendu = "rien à signaler",
}

essai "un mois tout juste d’attente pour être accueilli, c’est tard sans être grave" {
  regle   = "acces.accueil_tardif",
  donnees = { delai_premier_accueil = 30 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "Il faut 30 jours" },
}

essai "un peu plus d’un mois d’attente pour être accueilli, c’est grave" {
  regle   = "acces.accueil_tardif",
  donnees = { delai_premier_accueil = 30.2 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un délai d’accueil masqué reste inconnu" {
  regle   = "acces.accueil_tardif",
  donnees = { delai_premier_accueil = masque "x" },
  attendu = { resultat = "inconnue", manque = { "delai_premier_accueil@immigrants" } },
}

-- Acteurs joignables

essai "un milieu sans aucune relation n’a personne pour porter l’accueil" {
  regle             = "acces.accueil_sans_porteur",
  parties_prenantes = {},
  attendu           = { resultat = "signalée", gravite = "élevée" },
}

essai "un partenariat avec les organismes d’accueil suffit à porter l’accueil" {
  regle             = "acces.accueil_sans_porteur",
  parties_prenantes = { organismes_accueil = { "partenariat" } },
  attendu           = "rien à signaler",
}

essai "une collaboration avec les organismes d’accueil suffit aussi" {
  regle             = "acces.accueil_sans_porteur",
  parties_prenantes = { organismes_accueil = { "collaboration" } },
  attendu           = "rien à signaler",
}

essai "des organismes d’accueil encore à sensibiliser ne portent pas l’accueil" {
  regle             = "acces.accueil_sans_porteur",
  parties_prenantes = { organismes_accueil = { "a_sensibiliser", "a_accompagner" } },
  attendu           = "signalée",
}

essai "un partenaire dont l’installation n’est pas le rôle ne porte pas l’accueil" {
  regle             = "acces.accueil_sans_porteur",
  parties_prenantes = { cegep = { "partenariat" } },
  attendu           = "signalée",
}

essai "des relations que personne n’a déclarées laissent inconnu le porteur de l’accueil" {
  regle   = "acces.accueil_sans_porteur",
  donnees = {},
  attendu = { resultat = "inconnue", manque = { "parties_prenantes" } },
}

-- Sondages

-- La même moyenne à chacune des quatre questions posées aux personnes immigrantes sur l’accès.
local function parole(moyenne)
  local donnees = {}
  for n = 1, 4 do donnees["personnes_immigrantes.acces_i" .. n .. ".moyenne"] = moyenne end
  return donnees
end

-- La même chose des deux côtés : les institutions d’abord, les personnes immigrantes ensuite.
local function regards(institutions, personnes)
  local donnees = parole(personnes)
  for n = 1, 4 do donnees["institutions_locales.acces_o" .. n .. ".moyenne"] = institutions end
  return donnees
end

essai "un accès aux services évalué à 3,47 sur 5 est sous ce qu’on attend" {
  regle   = "acces.parole_insatisfaite",
  donnees = parole(3.47),
  attendu = { resultat = "signalée", gravite = "modérée", constat = "à 3,47 sur 5; on attend 3,5" },
}

essai "un accès aux services évalué à 3,5 sur 5 tout juste répond à ce qu’on attend" {
  regle   = "acces.parole_insatisfaite",
  donnees = parole(3.5),
  attendu = "rien à signaler",
}

essai "l’accès aux services s’évalue à la moyenne des quatre questions" {
  regle   = "acces.parole_insatisfaite",
  donnees = { ["personnes_immigrantes.acces_i1.moyenne"] = 2, ["personnes_immigrantes.acces_i2.moyenne"] = 3,
              ["personnes_immigrantes.acces_i3.moyenne"] = 4, ["personnes_immigrantes.acces_i4.moyenne"] = 4.88 },
  attendu = { resultat = "signalée", constat = "3,47 sur 5" },
}

essai "trop peu de réponses à une seule question laissent inconnue la satisfaction sur l’accès" {
  regle   = "acces.parole_insatisfaite",
  donnees = { ["personnes_immigrantes.acces_i1.moyenne"] = masque "x", ["personnes_immigrantes.acces_i2.moyenne"] = 2,
              ["personnes_immigrantes.acces_i3.moyenne"] = 2,          ["personnes_immigrantes.acces_i4.moyenne"] = 2 },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.acces_i1" } },
}

essai "un échelon tout juste entre les deux regards sur l’accès est une divergence" {
  regle   = "acces.regards_divergents",
  donnees = regards(4, 3),
  attendu = { resultat = "signalée", gravite = "modérée", constat = "l’écart est de 1,0 sur une échelle de 1 à 5" },
}

essai "presque un échelon entre les deux regards sur l’accès n’en est pas une" {
  regle   = "acces.regards_divergents",
  donnees = regards(3.995, 3),
  attendu = "rien à signaler",
}

essai "des institutions plus sévères pour elles-mêmes sur l’accès que les personnes immigrantes ne divergent pas" {
  regle   = "acces.regards_divergents",
  donnees = regards(3, 4.5),
  attendu = "rien à signaler",
}

essai "trop peu de réponses de personnes immigrantes sur l’accès laissent la divergence inconnue" {
  regle   = "acces.regards_divergents",
  donnees = regards(4, masque "x"),
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.acces_i1", "personnes_immigrantes.acces_i2",
                                                "personnes_immigrantes.acces_i3", "personnes_immigrantes.acces_i4" } },
}

essai "trop peu de réponses d’institutions sur l’accès laissent la divergence inconnue" {
  regle   = "acces.regards_divergents",
  donnees = regards(masque "x", 3),
  attendu = { resultat = "inconnue", manque = { "institutions_locales.acces_o1", "institutions_locales.acces_o2",
                                                "institutions_locales.acces_o3", "institutions_locales.acces_o4" } },
}

essai "des droits bien expliqués à moins de la moitié des gens, c’est trop peu" {
  regle   = "acces.droits_mal_expliques",
  donnees = { ["personnes_immigrantes.acces_i1.favorable"] = 49.6 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "49,6 % des personnes immigrantes" },
}

essai "des droits bien expliqués à la moitié des gens tout juste, cela suffit" {
  regle   = "acces.droits_mal_expliques",
  donnees = { ["personnes_immigrantes.acces_i1.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "trop peu de réponses laissent inconnu si les droits sont bien expliqués" {
  regle   = "acces.droits_mal_expliques",
  donnees = { ["personnes_immigrantes.acces_i1.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.acces_i1" } },
}

essai "moins de la moitié des organisations savent où diriger les gens : c’est un parcours morcelé" {
  regle   = "acces.parcours_morcele",
  donnees = { ["institutions_locales.acces_o1.favorable"] = 49.6 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "des organisations" },
}

essai "la moitié tout juste des organisations savent où diriger les gens : cela suffit" {
  regle   = "acces.parcours_morcele",
  donnees = { ["institutions_locales.acces_o1.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "trop peu d’organisations répondantes laissent inconnu si elles savent où diriger les gens" {
  regle   = "acces.parcours_morcele",
  donnees = { ["institutions_locales.acces_o1.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.acces_o1" } },
}
