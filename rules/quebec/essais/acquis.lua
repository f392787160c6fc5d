-- Essais de la caractéristique 5, la reconnaissance des acquis. Données inventées : aucun chiffre
-- d’ici n’est celui d’une vraie collectivité. Chaque seuil est serré de près, des deux côtés.

-- Surqualification

essai "une surqualification 1,26 fois plus fréquente chez les personnes immigrantes est grave" {
  regle   = "acquis.surqualification",
  donnees = { taux_surqualification = { immigrants = 25.2, non_immigrants = 20 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "occupent 1,26 fois plus souvent que les autres" },
}

essai "une surqualification dans un rapport de cinq quarts tout juste n’est pas signalée" {
  regle   = "acquis.surqualification",
  donnees = { taux_surqualification = { immigrants = 25, non_immigrants = 20 } },
  attendu = "rien à signaler",
}

essai "une surqualification masquée chez les personnes immigrantes ne se compare à rien" {
  regle   = "acquis.surqualification",
  donnees = { taux_surqualification = { immigrants = masque "x", non_immigrants = 20 } },
  attendu = { resultat = "inconnue", manque = { "taux_surqualification@immigrants" } },
}

essai "sans aucun diplômé non immigrant surqualifié, il n’y a pas de rapport de surqualification" {
  regle   = "acquis.surqualification",
  donnees = { taux_surqualification = { immigrants = 25, non_immigrants = 0 } },
  attendu = "sans objet",
}

essai "la surqualification des immigrants récents, 1,26 fois celle des non-immigrants, est grave" {
  regle   = "acquis.surqualification_recents",
  donnees = { taux_surqualification = { immigrants_recents = 25.2, non_immigrants = 20 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "est 1,26 fois celle des non-immigrants" },
}

essai "la surqualification des immigrants récents à cinq quarts tout juste n’est pas signalée" {
  regle   = "acquis.surqualification_recents",
  donnees = { taux_surqualification = { immigrants_recents = 25, non_immigrants = 20 } },
  attendu = "rien à signaler",
}

essai "la surqualification de tous les immigrants ne dit rien de celle des immigrants récents" {
  regle   = "acquis.surqualification_recents",
  donnees = { taux_surqualification = { immigrants = 60, immigrants_recents = masque "x", non_immigrants = 20 } },
  attendu = { resultat = "inconnue", manque = { "taux_surqualification@immigrants_recents" } },
}

essai "une surqualification plus de 2 points au-dessus de celle du Québec est signalée" {
  regle   = "acquis.surqualification_plus_qu_au_quebec",
  donnees = { taux_surqualification = { immigrants = 42.01, province = { immigrants = 40 } } },
  attendu = { resultat = "signalée", gravite = "modérée",
              constat  = { fr = "42,0 % des diplômés universitaires immigrants", en = "compared with 40.0% in Quebec" } },
}

essai "une surqualification à 2 points tout juste de celle du Québec ne l’est pas" {
  regle   = "acquis.surqualification_plus_qu_au_quebec",
  donnees = { taux_surqualification = { immigrants = 42, province = { immigrants = 40 } } },
  attendu = "rien à signaler",
}

essai "une surqualification masquée dans la municipalité ne se compare pas à celle du Québec" {
  regle   = "acquis.surqualification_plus_qu_au_quebec",
  donnees = { taux_surqualification = { immigrants = masque "x", province = { immigrants = 40 } } },
  attendu = { resultat = "inconnue", manque = { "taux_surqualification@immigrants" } },
}

essai "une surqualification montée de 2 points tout juste en cinq ans est en hausse" {
  regle   = "acquis.surqualification_en_hausse",
  donnees = { taux_surqualification = { immigrants = { ["2016"] = 38, ["2021"] = 40 } } },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "en cinq ans, cette part a monté de 2" },
}

essai "une surqualification montée d’un peu moins de 2 points en cinq ans est stable" {
  regle   = "acquis.surqualification_en_hausse",
  donnees = { taux_surqualification = { immigrants = { ["2016"] = 38, ["2021"] = 39.99 } } },
  attendu = "rien à signaler",
}

essai "une surqualification sans recensement précédent ne dit pas si elle monte" {
  regle   = "acquis.surqualification_en_hausse",
  donnees = { taux_surqualification = { immigrants = { ["2021"] = 40 } } },
  attendu = { resultat = "inconnue", manque = { "taux_surqualification@immigrants" } },
}

essai "une surqualification masquée au recensement précédent ne dit pas si elle monte" {
  regle   = "acquis.surqualification_en_hausse",
  donnees = { taux_surqualification = { immigrants = { ["2016"] = masque "x", ["2021"] = 40 } } },
  attendu = { resultat = "inconnue", manque = { "taux_surqualification@immigrants" } },
}

-- Attestations, évaluations, ordres

essai "des attestations d’acquis en recul de 10 % tout juste en trois ans sont en baisse" {
  regle   = "acquis.attestations_en_baisse",
  donnees = { rac_reconnaissances = { ["2022"] = 2000, ["2025"] = 1800 } },
  attendu = { resultat = "signalée", gravite = "faible", constat = "1 800 par an, a reculé de 10 % ou plus en trois ans" },
}

essai "des attestations d’acquis en recul d’un peu moins de 10 % sont stables" {
  regle   = "acquis.attestations_en_baisse",
  donnees = { rac_reconnaissances = { ["2022"] = 2000, ["2025"] = 1801 } },
  attendu = "rien à signaler",
}

essai "des attestations d’acquis se comparent à trois ans, et non à l’an dernier" {
  regle   = "acquis.attestations_en_baisse",
  donnees = { rac_reconnaissances = { ["2022"] = 60, ["2024"] = 90, ["2025"] = 60 } },
  attendu = "rien à signaler",
}

essai "des attestations d’acquis sans chiffre d’il y a trois ans ne disent pas si elles reculent" {
  regle   = "acquis.attestations_en_baisse",
  donnees = { rac_reconnaissances = { ["2025"] = 60 } },
  attendu = { resultat = "inconnue", manque = { "rac_reconnaissances" } },
}

essai "une moitié tout juste diplômée ailleurs et des évaluations qui baissent à peine font signe" {
  regle   = "acquis.evaluations_rares_au_besoin",
  donnees = { part_diplome_hors_canada = { immigrants = { ["2025"] = 50 } },
              evaluations_comparatives = { ["2024"] = 20, ["2025"] = 19.95 } },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "50,0 % des personnes immigrantes" },
}

essai "presque une moitié diplômée ailleurs ne fait pas signe, même si les évaluations baissent" {
  regle   = "acquis.evaluations_rares_au_besoin",
  donnees = { part_diplome_hors_canada = { immigrants = { ["2025"] = 49.6 } },
              evaluations_comparatives = { ["2024"] = 20, ["2025"] = 15 } },
  attendu = "rien à signaler",
}

essai "des évaluations stables ne font pas signe, même si presque tous sont diplômés ailleurs" {
  regle   = "acquis.evaluations_rares_au_besoin",
  donnees = { part_diplome_hors_canada = { immigrants = { ["2025"] = 90 } },
              evaluations_comparatives = { ["2024"] = 20, ["2025"] = 20 } },
  attendu = "rien à signaler",
}

essai "une part de diplômés d’ailleurs masquée laisse le besoin d’évaluations inconnu" {
  regle   = "acquis.evaluations_rares_au_besoin",
  donnees = { part_diplome_hors_canada = { immigrants = { ["2025"] = masque "x" } },
              evaluations_comparatives = { ["2024"] = 20, ["2025"] = 15 } },
  attendu = { resultat = "inconnue", manque = { "part_diplome_hors_canada@immigrants" } },
}

essai "des évaluations de l’an dernier inconnues laissent aussi le besoin inconnu" {
  regle   = "acquis.evaluations_rares_au_besoin",
  donnees = { part_diplome_hors_canada = { immigrants = { ["2025"] = 90 } },
              evaluations_comparatives = { ["2025"] = 15 } },
  attendu = { resultat = "inconnue", manque = { "evaluations_comparatives@immigrants_recents" } },
}

essai "peu de diplômés d’ailleurs écartent le besoin d’évaluations, même si on en ignore le nombre" {
  regle   = "acquis.evaluations_rares_au_besoin",
  donnees = { part_diplome_hors_canada = { immigrants = { ["2025"] = 30 } },
              evaluations_comparatives = { ["2024"] = masque "x", ["2025"] = 15 } },
  attendu = "rien à signaler",
}

essai "des évaluations comparatives à peine moins nombreuses que l’an dernier sont en recul" {
  regle   = "acquis.evaluations_en_baisse",
  donnees = { evaluations_comparatives = { ["2024"] = 20, ["2025"] = 19.95 } },
  attendu = { resultat = "signalée", gravite = "faible", constat = "on en compte 20,0 pour 100 immigrants récents" },
}

essai "des évaluations comparatives aussi nombreuses que l’an dernier ne sont pas en recul" {
  regle   = "acquis.evaluations_en_baisse",
  donnees = { evaluations_comparatives = { ["2024"] = 20, ["2025"] = 20 } },
  attendu = "rien à signaler",
}

essai "des évaluations comparatives se comparent à l’an dernier, et non à il y a trois ans" {
  regle   = "acquis.evaluations_en_baisse",
  donnees = { evaluations_comparatives = { ["2022"] = 30, ["2024"] = 20, ["2025"] = 21 } },
  attendu = "rien à signaler",
}

essai "des évaluations comparatives jamais demandées au ministère restent inconnues" {
  regle   = "acquis.evaluations_en_baisse",
  donnees = {},
  attendu = { resultat = "inconnue", manque = { "evaluations_comparatives@immigrants_recents" } },
}

essai "un jour de plus qu’il y a un an, et les ordres professionnels sont plus lents" {
  regle   = "acquis.ordres_plus_lents",
  donnees = { delai_ordre_professionnel = { province = { ["2024"] = 120, ["2025"] = 121 } } },
  attendu = { resultat = "signalée", gravite = "faible", constat = "121 jours, s’est allongé en un an" },
}

essai "le même délai qu’il y a un an, et les ordres professionnels ne sont pas plus lents" {
  regle   = "acquis.ordres_plus_lents",
  donnees = { delai_ordre_professionnel = { province = { ["2024"] = 120, ["2025"] = 120 } } },
  attendu = "rien à signaler",
}

essai "les ordres professionnels se jugent au Québec entier, et non dans la municipalité" {
  regle   = "acquis.ordres_plus_lents",
  donnees = { delai_ordre_professionnel = { ["2024"] = 120, ["2025"] = 150 } },
  attendu = "sans objet",
}

essai "un délai des ordres professionnels inconnu l’an dernier ne dit pas s’il s’allonge" {
  regle   = "acquis.ordres_plus_lents",
  donnees = { delai_ordre_professionnel = { province = { ["2025"] = 121 } } },
  attendu = { resultat = "inconnue", manque = { "delai_ordre_professionnel@immigrants" } },
}

-- Acteurs joignables

essai "un milieu sans aucune relation n’a personne pour la reconnaissance des acquis" {
  regle             = "acquis.sans_porteur",
  parties_prenantes = {},
  attendu           = { resultat = "signalée", gravite = "modérée" },
}

essai "un partenariat avec le cégep suffit à la reconnaissance des acquis" {
  regle             = "acquis.sans_porteur",
  parties_prenantes = { cegep = { "partenariat" } },
  attendu           = "rien à signaler",
}

essai "une collaboration avec le cégep suffit aussi à la reconnaissance des acquis" {
  regle             = "acquis.sans_porteur",
  parties_prenantes = { cegep = { "collaboration" } },
  attendu           = "rien à signaler",
}

essai "un cégep à accompagner ou à sensibiliser ne porte pas la reconnaissance des acquis" {
  regle             = "acquis.sans_porteur",
  parties_prenantes = { cegep = { "a_accompagner", "a_sensibiliser" } },
  attendu           = "signalée",
}

essai "un partenaire qui ne reconnaît pas d’acquis n’en porte pas la reconnaissance" {
  regle             = "acquis.sans_porteur",
  parties_prenantes = { organismes_accueil = { "partenariat" } },
  attendu           = "signalée",
}

essai "des relations que personne n’a déclarées laissent inconnu qui reconnaît les acquis" {
  regle   = "acquis.sans_porteur",
  donnees = {},
  attendu = { resultat = "inconnue", manque = { "parties_prenantes" } },
}

-- Sondages

-- La même moyenne à chacune des quatre questions posées aux personnes immigrantes sur leurs acquis.
local function parole(moyenne)
  local donnees = {}
  for n = 1, 4 do donnees["personnes_immigrantes.acquis_i" .. n .. ".moyenne"] = moyenne end
  return donnees
end

-- La même chose des deux côtés : les institutions d’abord, les personnes immigrantes ensuite.
local function regards(institutions, personnes)
  local donnees = parole(personnes)
  for n = 1, 3 do donnees["institutions_locales.acquis_o" .. n .. ".moyenne"] = institutions end
  return donnees
end

essai "une reconnaissance des compétences évaluée à 3,47 sur 5 est sous ce qu’on attend" {
  regle   = "acquis.experience_ignoree",
  donnees = parole(3.47),
  attendu = { resultat = "signalée", gravite = "modérée", constat = "à 3,47 sur 5; on attend 3,5" },
}

essai "une reconnaissance des compétences évaluée à 3,5 sur 5 tout juste répond à ce qu’on attend" {
  regle   = "acquis.experience_ignoree",
  donnees = parole(3.5),
  attendu = "rien à signaler",
}

essai "la reconnaissance des compétences s’évalue à la moyenne des quatre questions" {
  regle   = "acquis.experience_ignoree",
  donnees = { ["personnes_immigrantes.acquis_i1.moyenne"] = 2, ["personnes_immigrantes.acquis_i2.moyenne"] = 3,
              ["personnes_immigrantes.acquis_i3.moyenne"] = 4, ["personnes_immigrantes.acquis_i4.moyenne"] = 4.88 },
  attendu = { resultat = "signalée", constat = "3,47 sur 5" },
}

essai "trop peu de réponses à une seule question laissent inconnue la reconnaissance des compétences" {
  regle   = "acquis.experience_ignoree",
  donnees = { ["personnes_immigrantes.acquis_i1.moyenne"] = 2, ["personnes_immigrantes.acquis_i2.moyenne"] = 2,
              ["personnes_immigrantes.acquis_i3.moyenne"] = 2, ["personnes_immigrantes.acquis_i4.moyenne"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.acquis_i4" } },
}

essai "un échelon tout juste entre les deux regards sur les acquis est une divergence" {
  regle   = "acquis.regards_divergents",
  donnees = regards(4, 3),
  attendu = { resultat = "signalée", gravite = "modérée", constat = "l’écart est de 1,0 sur une échelle de 1 à 5" },
}

essai "presque un échelon entre les deux regards sur les acquis n’en est pas une" {
  regle   = "acquis.regards_divergents",
  donnees = regards(3.995, 3),
  attendu = "rien à signaler",
}

essai "des institutions qui reconnaissent les acquis mieux qu’elles ne le croient ne divergent pas" {
  regle   = "acquis.regards_divergents",
  donnees = regards(3, 4.5),
  attendu = "rien à signaler",
}

essai "trop peu de réponses de personnes immigrantes sur leurs acquis laissent la divergence inconnue" {
  regle   = "acquis.regards_divergents",
  donnees = regards(4, masque "x"),
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.acquis_i1", "personnes_immigrantes.acquis_i2",
                                                "personnes_immigrantes.acquis_i3", "personnes_immigrantes.acquis_i4" } },
}

essai "trop peu de réponses d’institutions sur les acquis laissent la divergence inconnue" {
  regle   = "acquis.regards_divergents",
  donnees = regards(masque "x", 3),
  attendu = { resultat = "inconnue", manque = { "institutions_locales.acquis_o1", "institutions_locales.acquis_o2",
                                                "institutions_locales.acquis_o3" } },
}

essai "moins de la moitié des gens ont trouvé ici la formation d’appoint : c’est trop peu" {
  regle   = "acquis.formation_introuvable",
  donnees = { ["personnes_immigrantes.acquis_i4.favorable"] = 49.6 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "49,6 % des personnes immigrantes" },
}

essai "la moitié tout juste des gens ont trouvé ici la formation d’appoint : cela suffit" {
  regle   = "acquis.formation_introuvable",
  donnees = { ["personnes_immigrantes.acquis_i4.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "trop peu de réponses laissent inconnu si la formation d’appoint se trouve ici" {
  regle   = "acquis.formation_introuvable",
  donnees = { ["personnes_immigrantes.acquis_i4.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.acquis_i4" } },
}

essai "moins de la moitié des gens ont vu compter leur expérience de l’étranger : c’est trop peu" {
  regle   = "acquis.experience_non_comptee",
  donnees = { ["personnes_immigrantes.acquis_i2.favorable"] = 49.6 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "49,6 % des personnes immigrantes" },
}

essai "la moitié tout juste des gens ont vu compter leur expérience de l’étranger : cela suffit" {
  regle   = "acquis.experience_non_comptee",
  donnees = { ["personnes_immigrantes.acquis_i2.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "trop peu de réponses laissent inconnu si l’expérience de l’étranger compte" {
  regle   = "acquis.experience_non_comptee",
  donnees = { ["personnes_immigrantes.acquis_i2.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.acquis_i2" } },
}

essai "moins de la moitié des organisations savent évaluer une expérience d’ailleurs : c’est trop peu" {
  regle   = "acquis.employeurs_demunis",
  donnees = { ["institutions_locales.acquis_o2.favorable"] = 49.6 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "49,6 % des organisations" },
}

essai "la moitié tout juste des organisations savent évaluer une expérience d’ailleurs : cela suffit" {
  regle   = "acquis.employeurs_demunis",
  donnees = { ["institutions_locales.acquis_o2.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "trop peu d’organisations répondantes laissent inconnu si elles savent évaluer une expérience" {
  regle   = "acquis.employeurs_demunis",
  donnees = { ["institutions_locales.acquis_o2.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.acquis_o2" } },
}
