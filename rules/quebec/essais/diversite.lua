-- Essais de la caractéristique 6, la diversité valorisée. Données inventées : aucun chiffre d’ici
-- n’est celui d’une vraie collectivité. Chaque seuil est serré de près, des deux côtés.

-- Politique, plan, consultation, campagne

essai "une politique de diversité à un cheveu du plan financé n’y est pas encore" {
  regle   = "diversite.politique_naissante",
  donnees = { palier_politique_diversite = 2.98 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "un plan financé correspond au palier 3" },
}

essai "une politique de diversité dotée d’un plan financé répond à ce qu’on attend" {
  regle   = "diversite.politique_naissante",
  donnees = { palier_politique_diversite = 3 },
  attendu = "rien à signaler",
}

essai "une simple déclaration sur la diversité est une politique naissante, sans être grave" {
  regle   = "diversite.politique_naissante",
  donnees = { palier_politique_diversite = 1 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "moins qu’une déclaration sur la diversité, c’est grave" {
  regle   = "diversite.politique_naissante",
  donnees = { palier_politique_diversite = 0.995 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "rien du tout sur la diversité, c’est grave" {
  regle   = "diversite.politique_naissante",
  donnees = { palier_politique_diversite = 0 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un palier de politique que l’inventaire ne donne pas reste inconnu" {
  regle   = "diversite.politique_naissante",
  donnees = { palier_politique_diversite = absent() },
  attendu = { resultat = "inconnue", manque = { "palier_politique_diversite" } },
}

essai "une municipalité qui déclare n’avoir aucun plan d’accueil le voit signalé comme grave" {
  regle   = "diversite.plan_absent",
  donnees = { plan_action_accueil = "non" },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "une municipalité qui déclare un plan d’accueil n’a rien à signaler" {
  regle   = "diversite.plan_absent",
  donnees = { plan_action_accueil = "oui" },
  attendu = "rien à signaler",
}

essai "une municipalité qui n’a rien déclaré n’est pas dite sans plan d’accueil" {
  regle   = "diversite.plan_absent",
  donnees = {},
  attendu = { resultat = "inconnue", manque = { "plan_action_accueil" } },
}

essai "une année sans consulter les personnes immigrantes est signalée" {
  regle   = "diversite.sans_consultation",
  donnees = { consultation_personnes_immigrantes = "non" },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "une consultation des personnes immigrantes dans l’année suffit" {
  regle   = "diversite.sans_consultation",
  donnees = { consultation_personnes_immigrantes = "oui" },
  attendu = "rien à signaler",
}

essai "une consultation que personne n’a déclarée reste inconnue" {
  regle   = "diversite.sans_consultation",
  donnees = {},
  attendu = { resultat = "inconnue", manque = { "consultation_personnes_immigrantes" } },
}

essai "une année sans campagne pour la diversité est signalée, sans être grave" {
  regle   = "diversite.campagne_absente",
  donnees = { campagnes_valorisation = 0 },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "une seule campagne pour la diversité dans l’année suffit" {
  regle   = "diversite.campagne_absente",
  donnees = { campagnes_valorisation = 1 },
  attendu = "rien à signaler",
}

essai "un peu moins d’une campagne par an, en moyenne, ne suffit pas" {
  regle   = "diversite.campagne_absente",
  donnees = { campagnes_valorisation = 0.995 },
  attendu = "signalée",
}

essai "des campagnes dont l’inventaire ne dit rien restent inconnues" {
  regle   = "diversite.campagne_absente",
  donnees = {},
  attendu = { resultat = "inconnue", manque = { "campagnes_valorisation" } },
}

-- Conseil et instances

essai "un conseil municipal presque à parité est encore peu représentatif" {
  regle   = "diversite.conseil_peu_representatif",
  donnees = { parite_conseil_municipal = 0.995 },
  attendu = { resultat = "signalée", gravite = "faible", constat = "la parité est à 1" },
}

essai "un conseil municipal à parité tout juste n’a rien à signaler" {
  regle   = "diversite.conseil_peu_representatif",
  donnees = { parite_conseil_municipal = 1 },
  attendu = "rien à signaler",
}

essai "une déclaration des élus masquée laisse la parité inconnue" {
  regle   = "diversite.conseil_peu_representatif",
  donnees = { parite_conseil_municipal = masque "x" },
  attendu = { resultat = "inconnue", manque = { "parite_conseil_municipal" } },
}

essai "la parité d’un conseil de quatre membres ne se lit pas" {
  regle   = "diversite.conseil_peu_representatif",
  donnees = { parite_conseil_municipal = 0.5, elus_municipaux = 4 },
  attendu = { resultat = "inconnue", manque = { "parite_conseil_municipal" } },
}

essai "la parité d’un conseil de cinq membres se lit" {
  regle   = "diversite.conseil_peu_representatif",
  donnees = { parite_conseil_municipal = 0.5, elus_municipaux = 5 },
  attendu = "signalée",
}

essai "11,9 % des sièges pour 12 % de la population, c’est sous la parité" {
  regle   = "diversite.sieges_rares",
  donnees = { sieges_reserves         = 11.9,
              population_selon_statut = { immigrants = 1200, non_immigrants = 8600, residents_temporaires = 200 } },
  attendu = { resultat = "signalée", gravite = "modérée",
              constat  = "occupent 11,9 % des sièges dans les instances locales et forment 12,0 % de la population" },
}

essai "12 % des sièges pour 12 % de la population, c’est la parité" {
  regle   = "diversite.sieges_rares",
  donnees = { sieges_reserves         = 12,
              population_selon_statut = { immigrants = 1200, non_immigrants = 8600, residents_temporaires = 200 } },
  attendu = "rien à signaler",
}

essai "un peu plus de sièges que la part de la population n’est pas sous la parité" {
  regle   = "diversite.sieges_rares",
  donnees = { sieges_reserves         = 12.1,
              population_selon_statut = { immigrants = 1200, non_immigrants = 8600, residents_temporaires = 200 } },
  attendu = "rien à signaler",
}

essai "des sièges dont l’inventaire ne dit rien restent inconnus" {
  regle   = "diversite.sieges_rares",
  donnees = { part_immigrants = 12 },
  attendu = { resultat = "inconnue", manque = { "sieges_reserves@immigrants" } },
}

essai "un statut d’immigration masqué laisse inconnue la part à laquelle comparer les sièges" {
  regle   = "diversite.sieges_rares",
  donnees = { sieges_reserves         = 5,
              population_selon_statut = { immigrants = masque "x", non_immigrants = 8600, residents_temporaires = 200 } },
  attendu = { resultat = "inconnue", manque = { "population_selon_statut@immigrants" } },
}

-- Haine, discrimination, attitude

essai "des crimes haineux montés de 2 pour 100 000 tout juste en trois ans sont en hausse" {
  regle   = "diversite.crimes_haineux_en_hausse",
  donnees = { taux_crimes_haineux = { ["2022"] = 6, ["2025"] = 8 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "est de 8,0 pour 100 000; la hausse en trois ans est d’au moins 2 pour 100 000" },
}

essai "des crimes haineux montés d’un peu moins de 2 pour 100 000 sont stables" {
  regle   = "diversite.crimes_haineux_en_hausse",
  donnees = { taux_crimes_haineux = { ["2022"] = 6, ["2025"] = 7.99 } },
  attendu = "rien à signaler",
}

essai "des crimes haineux se comparent à trois ans, et non à l’an dernier" {
  regle   = "diversite.crimes_haineux_en_hausse",
  donnees = { taux_crimes_haineux = { ["2022"] = 8, ["2024"] = 4, ["2025"] = 8 } },
  attendu = "rien à signaler",
}

essai "des crimes haineux masqués il y a trois ans ne disent pas s’ils montent" {
  regle   = "diversite.crimes_haineux_en_hausse",
  donnees = { taux_crimes_haineux = { ["2022"] = masque "x", ["2025"] = 8 } },
  attendu = { resultat = "inconnue", manque = { "taux_crimes_haineux" } },
}

essai "un taux qui repose sur quatre crimes haineux ne se lit pas" {
  regle   = "diversite.crimes_haineux_en_hausse",
  donnees = { taux_crimes_haineux     = { ["2022"] = 6, ["2025"] = 9 },
              crimes_haineux_declares = { ["2022"] = 5, ["2025"] = 4 } },
  attendu = { resultat = "inconnue", manque = { "taux_crimes_haineux" } },
}

essai "un taux qui repose sur cinq crimes haineux se lit" {
  regle   = "diversite.crimes_haineux_en_hausse",
  donnees = { taux_crimes_haineux     = { ["2022"] = 6, ["2025"] = 9 },
              crimes_haineux_declares = { ["2022"] = 5, ["2025"] = 5 } },
  attendu = "signalée",
}

essai "une attitude favorable en recul de 2 points tout juste en deux ans est en baisse" {
  regle   = "diversite.attitude_en_baisse",
  donnees = { attitude_favorable = { ["2023"] = 60, ["2025"] = 58 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "en deux ans, cette part a perdu 2" },
}

essai "une attitude favorable en recul d’un peu moins de 2 points est stable" {
  regle   = "diversite.attitude_en_baisse",
  donnees = { attitude_favorable = { ["2023"] = 60, ["2025"] = 58.01 } },
  attendu = "rien à signaler",
}

essai "l’attitude se compare à deux ans, et non à l’an dernier" {
  regle   = "diversite.attitude_en_baisse",
  donnees = { attitude_favorable = { ["2023"] = 58, ["2024"] = 66, ["2025"] = 58 } },
  attendu = "rien à signaler",
}

essai "une attitude mesurée une seule fois ne dit pas si elle baisse" {
  regle   = "diversite.attitude_en_baisse",
  donnees = { attitude_favorable = { ["2025"] = 40 } },
  attendu = { resultat = "inconnue", manque = { "attitude_favorable" } },
}

essai "une discrimination montée de 2 points tout juste en un an est en hausse" {
  regle   = "diversite.discrimination_en_hausse",
  donnees = { discrimination_percue = { ["2024"] = 20, ["2025"] = 22 } },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "en un an, cette part a monté de 2" },
}

essai "une discrimination montée d’un peu moins de 2 points est stable" {
  regle   = "diversite.discrimination_en_hausse",
  donnees = { discrimination_percue = { ["2024"] = 20, ["2025"] = 21.99 } },
  attendu = "rien à signaler",
}

essai "la discrimination se compare à l’an dernier, et non à il y a trois ans" {
  regle   = "diversite.discrimination_en_hausse",
  donnees = { discrimination_percue = { ["2022"] = 10, ["2024"] = 22, ["2025"] = 22 } },
  attendu = "rien à signaler",
}

essai "une discrimination masquée cette année ne dit pas si elle monte" {
  regle   = "diversite.discrimination_en_hausse",
  donnees = { discrimination_percue = { ["2024"] = 20, ["2025"] = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "discrimination_percue@immigrants" } },
}

-- Acteurs à sensibiliser

essai "un seul acteur à sensibiliser suffit pour qu’on le dise" {
  regle             = "diversite.acteurs_a_sensibiliser",
  parties_prenantes = { medias = { "a_sensibiliser" } },
  attendu           = { resultat = "signalée", gravite = "faible", constat = " : 1." },
}

essai "un acteur partenaire et à sensibiliser compte une fois" {
  regle             = "diversite.acteurs_a_sensibiliser",
  parties_prenantes = { medias = { "partenariat", "a_sensibiliser" }, cegep = { "a_sensibiliser" } },
  attendu           = { resultat = "signalée", constat = " : 2." },
}

essai "un partenaire et un acteur à accompagner ne sont pas à sensibiliser" {
  regle             = "diversite.acteurs_a_sensibiliser",
  parties_prenantes = { medias = { "partenariat" }, cegep = { "a_accompagner" } },
  attendu           = "rien à signaler",
}

essai "des relations que personne n’a déclarées laissent inconnu qui sensibiliser" {
  regle   = "diversite.acteurs_a_sensibiliser",
  donnees = {},
  attendu = { resultat = "inconnue", manque = { "parties_prenantes" } },
}

-- Sondages

-- La même moyenne à chacune des quatre questions posées aux personnes immigrantes sur la diversité.
local function parole(moyenne)
  local donnees = {}
  for n = 1, 4 do donnees["personnes_immigrantes.diversite_i" .. n .. ".moyenne"] = moyenne end
  return donnees
end

-- La même chose des deux côtés : les institutions d’abord, les personnes immigrantes ensuite.
local function regards(institutions, personnes)
  local donnees = parole(personnes)
  for n = 1, 3 do donnees["institutions_locales.diversite_o" .. n .. ".moyenne"] = institutions end
  return donnees
end

essai "un accueil perçu à 3,47 sur 5 est sous ce qu’on attend" {
  regle   = "diversite.accueil_percu",
  donnees = parole(3.47),
  attendu = { resultat = "signalée", gravite = "modérée", constat = "3,47 sur 5" },
}

essai "un accueil perçu à 3,5 sur 5 tout juste répond à ce qu’on attend" {
  regle   = "diversite.accueil_percu",
  donnees = parole(3.5),
  attendu = "rien à signaler",
}

essai "un accueil perçu au milieu de l’échelle est insuffisant, sans être grave" {
  regle   = "diversite.accueil_percu",
  donnees = parole(3),
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un accueil perçu sous le milieu de l’échelle est grave" {
  regle   = "diversite.accueil_percu",
  donnees = parole(2.98),
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "l’accueil perçu est la moyenne des quatre questions" {
  regle   = "diversite.accueil_percu",
  donnees = { ["personnes_immigrantes.diversite_i1.moyenne"] = 2, ["personnes_immigrantes.diversite_i2.moyenne"] = 3,
              ["personnes_immigrantes.diversite_i3.moyenne"] = 4, ["personnes_immigrantes.diversite_i4.moyenne"] = 4.88 },
  attendu = { resultat = "signalée", constat = "3,47 sur 5" },
}

essai "trop peu de réponses à une seule question laissent l’accueil perçu inconnu" {
  regle   = "diversite.accueil_percu",
  donnees = { ["personnes_immigrantes.diversite_i1.moyenne"] = 2, ["personnes_immigrantes.diversite_i2.moyenne"] = masque "x",
              ["personnes_immigrantes.diversite_i3.moyenne"] = 2, ["personnes_immigrantes.diversite_i4.moyenne"] = 2 },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.diversite_i2" } },
}

essai "un échelon tout juste entre les deux regards sur la diversité est une divergence" {
  regle   = "diversite.regards_divergents",
  donnees = regards(4, 3),
  attendu = { resultat = "signalée", gravite = "modérée", constat = "l’écart est de 1,0 sur une échelle de 1 à 5" },
}

essai "presque un échelon entre les deux regards sur la diversité n’en est pas une" {
  regle   = "diversite.regards_divergents",
  donnees = regards(3.995, 3),
  attendu = "rien à signaler",
}

essai "des institutions moins satisfaites de la place de la diversité que les personnes immigrantes ne divergent pas" {
  regle   = "diversite.regards_divergents",
  donnees = regards(3, 4.5),
  attendu = "rien à signaler",
}

essai "trop peu de réponses de personnes immigrantes sur la diversité laissent la divergence inconnue" {
  regle   = "diversite.regards_divergents",
  donnees = regards(4, masque "x"),
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.diversite_i1", "personnes_immigrantes.diversite_i2",
                                                "personnes_immigrantes.diversite_i3", "personnes_immigrantes.diversite_i4" } },
}

essai "trop peu de réponses d’institutions sur la diversité laissent la divergence inconnue" {
  regle   = "diversite.regards_divergents",
  donnees = regards(masque "x", 3),
  attendu = { resultat = "inconnue", manque = { "institutions_locales.diversite_o1", "institutions_locales.diversite_o2",
                                                "institutions_locales.diversite_o3" } },
}

essai "moins de la moitié des gens trouvent justes les mots des élus : c’est trop peu" {
  regle   = "diversite.elus_peu_justes",
  donnees = { ["personnes_immigrantes.diversite_i3.favorable"] = 49.6 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "49,6 % des personnes immigrantes" },
}

essai "la moitié tout juste des gens trouvent justes les mots des élus : cela suffit" {
  regle   = "diversite.elus_peu_justes",
  donnees = { ["personnes_immigrantes.diversite_i3.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "trop peu de réponses laissent inconnu ce qu’on pense des mots des élus" {
  regle   = "diversite.elus_peu_justes",
  donnees = { ["personnes_immigrantes.diversite_i3.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.diversite_i3" } },
}

essai "moins de la moitié des gens se voient dans les médias d’ici : c’est trop peu" {
  regle   = "diversite.peu_visibles",
  donnees = { ["personnes_immigrantes.diversite_i4.favorable"] = 49.6 },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "49,6 % des personnes immigrantes" },
}

essai "la moitié tout juste des gens se voient dans les médias d’ici : cela suffit" {
  regle   = "diversite.peu_visibles",
  donnees = { ["personnes_immigrantes.diversite_i4.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "trop peu de réponses laissent inconnu si l’on se voit dans les médias d’ici" {
  regle   = "diversite.peu_visibles",
  donnees = { ["personnes_immigrantes.diversite_i4.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.diversite_i4" } },
}

essai "moins de la moitié des organisations sont prêtes devant un acte haineux : c’est grave" {
  regle   = "diversite.haine_sans_reponse",
  donnees = { ["institutions_locales.diversite_o3.favorable"] = 49.6 },
  attendu = { resultat = "signalée", gravite = "élevée", constat = "49,6 % des organisations" },
}

essai "la moitié tout juste des organisations sont prêtes devant un acte haineux : cela suffit" {
  regle   = "diversite.haine_sans_reponse",
  donnees = { ["institutions_locales.diversite_o3.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "trop peu d’organisations répondantes laissent inconnu si elles sont prêtes devant un acte haineux" {
  regle   = "diversite.haine_sans_reponse",
  donnees = { ["institutions_locales.diversite_o3.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.diversite_o3" } },
}
