-- Les règles de l’emploi et des affaires, à l’essai : tous les chiffres sont inventés, aucun ne décrit un lieu réel.

-- La rétention et les postes vacants se lisent dans la région, puis au Québec : il faut une région qui s’y trouve.
collectivite "region_des_essais" {
  nom   = "Région des essais",
  genre = "region",
  dans  = { province = "quebec_province" },
}

collectivite "val_des_essais" {
  nom   = "Val-des-Essais",
  genre = "municipalite",
  dans  = { region = "region_des_essais", province = "quebec_province" },
}

essai "deux points de chômage de plus que la région restent dans la marge" {
  regle   = "emploi.chomage_local",
  donnees = { taux_chomage = { municipalite = 8, region = 6 } },
  attendu = "rien à signaler",
}

essai "un chômage à peine plus de deux points au-dessus de la région est signalé" {
  regle   = "emploi.chomage_local",
  donnees = { taux_chomage = { municipalite = 8.01, region = 6 } },
  attendu = { resultat = "signalée", gravite = "modérée", constat = "celui de la région, 6,0 %" },
}

essai "un chômage local masqué laisse inconnue la comparaison avec la région" {
  regle   = "emploi.chomage_local",
  donnees = { taux_chomage = { municipalite = masque "x", region = 6 } },
  attendu = { resultat = "inconnue", manque = { "taux_chomage" } },
}

essai "sans chômage régional, on ne sait pas si le chômage local est élevé" {
  regle   = "emploi.chomage_local",
  donnees = { taux_chomage = { municipalite = 14, region = absent() } },
  attendu = { resultat = "inconnue", manque = { "taux_chomage" } },
}

essai "une région qui retient dix points de moins que le Québec sur cinq ans reste dans la marge" {
  regle        = "emploi.retention_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_5_ans = { region = 70, province = 80 } },
  attendu      = "rien à signaler",
}

essai "une région qui retient un peu moins encore, sur cinq ans, est signalée" {
  regle        = "emploi.retention_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_5_ans = { region = 69.95, province = 80 } },
  attendu      = {
    resultat = "signalée",
    gravite  = "modérée",
    constat  = "pour l’ensemble du Québec, c’est 80,0 %",
  },
}

essai "un retard de trente points sur la rétention du Québec reste de gravité modérée" {
  regle        = "emploi.retention_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_5_ans = { region = 50, province = 80 } },
  attendu      = { resultat = "signalée", gravite = "modérée", constat = "50,0 % des personnes immigrantes" },
}

essai "un retard de plus de trente points sur la rétention du Québec est grave" {
  regle        = "emploi.retention_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_5_ans = { region = 49.8, province = 80 } },
  attendu      = { resultat = "signalée", gravite = "élevée" },
}

essai "une cohorte régionale trop petite masque la rétention à cinq ans" {
  regle        = "emploi.retention_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_5_ans = { region = masque "x", province = 80 } },
  attendu      = { resultat = "inconnue", manque = { "retention_5_ans@immigrants" } },
}

essai "sans la rétention du Québec, celle de la région ne dit rien" {
  regle        = "emploi.retention_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_5_ans = { region = 20, province = absent() } },
  attendu      = { resultat = "inconnue", manque = { "retention_5_ans@immigrants" } },
}

essai "deux points de rétention perdus en quatre ans sont signalés, même si la dernière année fut stable" {
  regle   = "emploi.retention_en_baisse",
  donnees = { retention_1_an = { region = { ["2021"] = 80, ["2024"] = 78, ["2025"] = 78 } } },
  attendu = { resultat = "signalée", constat = "78,0 % des personnes immigrantes" },
}

essai "un peu moins de deux points de rétention perdus en quatre ans ne se signale pas" {
  regle   = "emploi.retention_en_baisse",
  donnees = { retention_1_an = { region = { ["2021"] = 79.99, ["2025"] = 78 } } },
  attendu = "rien à signaler",
}

essai "une seule mauvaise année ne fait pas un recul de la rétention en quatre ans" {
  regle   = "emploi.retention_en_baisse",
  donnees = { retention_1_an = { region = { ["2021"] = 78, ["2024"] = 85, ["2025"] = 78 } } },
  attendu = "rien à signaler",
}

essai "une rétention masquée il y a quatre ans cache le chemin parcouru" {
  regle   = "emploi.retention_en_baisse",
  donnees = { retention_1_an = { region = { ["2021"] = masque "x", ["2025"] = 60 } } },
  attendu = { resultat = "inconnue", manque = { "retention_1_an@immigrants" } },
}

essai "des employeurs sans aucun partenaire sont signalés" {
  regle             = "emploi.employeurs_sans_partenaire",
  parties_prenantes = {},
  attendu           = "signalée",
}

essai "un partenariat avec Services Québec suffit aux employeurs" {
  regle             = "emploi.employeurs_sans_partenaire",
  parties_prenantes = { services_quebec = "partenariat" },
  attendu           = "rien à signaler",
}

essai "une simple collaboration ne tient pas lieu de partenaire aux employeurs" {
  regle             = "emploi.employeurs_sans_partenaire",
  parties_prenantes = { services_quebec = "collaboration" },
  attendu           = "signalée",
}

essai "un partenaire en francisation n’accompagne pas les entreprises" {
  regle             = "emploi.employeurs_sans_partenaire",
  parties_prenantes = { francisation_quebec = "partenariat" },
  attendu           = "signalée",
}

essai "des relations que personne n’a décrites ne disent pas que les employeurs sont seuls" {
  regle   = "emploi.employeurs_sans_partenaire",
  attendu = { resultat = "inconnue", manque = { "parties_prenantes" } },
}

essai "une organisation sur deux connaît les services aux employeurs, et c’est assez" {
  regle   = "emploi.services_meconnus",
  donnees = { ["institutions_locales.emploi_o2.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "moins d’une organisation sur deux connaît les services aux employeurs" {
  regle   = "emploi.services_meconnus",
  donnees = { ["institutions_locales.emploi_o2.favorable"] = 49.8 },
  attendu = "signalée",
}

essai "trop peu d’organisations ont répondu sur les services aux employeurs" {
  regle   = "emploi.services_meconnus",
  donnees = { ["institutions_locales.emploi_o2.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.emploi_o2" } },
}

-- Trois énoncés, une moyenne : un emploi pour soi, un pour les siens, et se voir ici dans cinq ans.
local function avenir(pour_soi, pour_les_siens, dans_cinq_ans)
  return {
    ["personnes_immigrantes.emploi_i1.moyenne"] = pour_soi,
    ["personnes_immigrantes.emploi_i3.moyenne"] = pour_les_siens,
    ["personnes_immigrantes.emploi_i4.moyenne"] = dans_cinq_ans,
  }
end

essai "un avenir jugé à trois et demi sur cinq satisfait" {
  regle   = "emploi.avenir_incertain",
  donnees = avenir(3.0, 3.5, 4.0),
  attendu = "rien à signaler",
}

essai "le manque d’emploi pour soi suffit à assombrir l’avenir" {
  regle   = "emploi.avenir_incertain",
  donnees = avenir(3.4, 3.5, 3.5),
  attendu = "signalée",
}

essai "le manque d’emploi pour les siens suffit à assombrir l’avenir" {
  regle   = "emploi.avenir_incertain",
  donnees = avenir(3.5, 3.4, 3.5),
  attendu = "signalée",
}

essai "ne pas se voir ici dans cinq ans suffit à assombrir l’avenir" {
  regle   = "emploi.avenir_incertain",
  donnees = avenir(3.5, 3.5, 3.4),
  attendu = "signalée",
}

essai "une réponse masquée sur trois laisse l’avenir inconnu" {
  regle   = "emploi.avenir_incertain",
  donnees = avenir(2, 2, masque "x"),
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.emploi_i4" } },
}

essai "un taux d’emploi deux points sous la région reste dans la marge" {
  regle   = "emploi.taux_emploi_en_retrait",
  donnees = { taux_emploi_25_54 = { municipalite = 82, region = 84 } },
  attendu = "rien à signaler",
}

essai "un taux d’emploi plus de deux points sous la région est signalé" {
  regle   = "emploi.taux_emploi_en_retrait",
  donnees = { taux_emploi_25_54 = { municipalite = 81.99, region = 84 } },
  attendu = { resultat = "signalée", constat = "contre 84,0 % dans la région" },
}

essai "un taux d’emploi masqué ne se compare pas à celui de la région" {
  regle   = "emploi.taux_emploi_en_retrait",
  donnees = { taux_emploi_25_54 = { municipalite = masque "x", region = 84 } },
  attendu = { resultat = "inconnue", manque = { "taux_emploi_25_54" } },
}

essai "sans taux d’emploi régional, le retrait local reste inconnu" {
  regle   = "emploi.taux_emploi_en_retrait",
  donnees = { taux_emploi_25_54 = { municipalite = 60, region = absent() } },
  attendu = { resultat = "inconnue", manque = { "taux_emploi_25_54" } },
}

essai "un point de postes vacants de plus qu’au Québec reste dans la marge" {
  regle        = "emploi.postes_a_combler",
  collectivite = "val_des_essais",
  donnees      = { taux_postes_vacants = { region = 5, province = 4 } },
  attendu      = "rien à signaler",
}

essai "plus d’un point de postes vacants de plus qu’au Québec est signalé" {
  regle        = "emploi.postes_a_combler",
  collectivite = "val_des_essais",
  donnees      = { taux_postes_vacants = { region = 5.005, province = 4 } },
  attendu      = { resultat = "signalée", gravite = "faible", constat = "est de 5,0 %, contre 4,0 % au Québec" },
}

essai "des postes vacants masqués dans la région laissent la demande inconnue" {
  regle        = "emploi.postes_a_combler",
  collectivite = "val_des_essais",
  donnees      = { taux_postes_vacants = { region = masque "F", province = 4 } },
  attendu      = { resultat = "inconnue", manque = { "taux_postes_vacants" } },
}

essai "sans les postes vacants du Québec, ceux de la région ne se comparent pas" {
  regle        = "emploi.postes_a_combler",
  collectivite = "val_des_essais",
  donnees      = { taux_postes_vacants = { region = 9, province = absent() } },
  attendu      = { resultat = "inconnue", manque = { "taux_postes_vacants" } },
}

essai "un écart de deux points dans le travail autonome reste dans la marge" {
  regle   = "emploi.travail_autonome_inegal",
  donnees = { part_travailleurs_autonomes = { non_immigrants = 14, immigrants = 12 } },
  attendu = "rien à signaler",
}

essai "un écart de plus de deux points dans le travail autonome est signalé" {
  regle   = "emploi.travail_autonome_inegal",
  donnees = { part_travailleurs_autonomes = { non_immigrants = 14.01, immigrants = 12 } },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "trop peu de personnes immigrantes à leur compte pour que le chiffre soit publié" {
  regle   = "emploi.travail_autonome_inegal",
  donnees = { part_travailleurs_autonomes = { non_immigrants = 14, immigrants = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "part_travailleurs_autonomes@immigrants" } },
}

essai "sans chiffre pour les non-immigrants, le travail autonome ne se compare pas" {
  regle   = "emploi.travail_autonome_inegal",
  donnees = { part_travailleurs_autonomes = { non_immigrants = absent(), immigrants = 3 } },
  attendu = { resultat = "inconnue", manque = { "part_travailleurs_autonomes@non_immigrants" } },
}

essai "autant d’employeurs accompagnés que l’an dernier, rien à dire" {
  regle   = "emploi.accompagnement_en_baisse",
  donnees = { entreprises_accompagnees = { ["2024"] = 12, ["2025"] = 12 } },
  attendu = "rien à signaler",
}

essai "la moindre baisse des employeurs accompagnés est signalée" {
  regle   = "emploi.accompagnement_en_baisse",
  donnees = { entreprises_accompagnees = { ["2023"] = 9, ["2024"] = 12, ["2025"] = 11.9 } },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "sans les employeurs accompagnés de l’an dernier, la tendance reste inconnue" {
  regle   = "emploi.accompagnement_en_baisse",
  donnees = { entreprises_accompagnees = { ["2024"] = absent(), ["2025"] = 4 } },
  attendu = { resultat = "inconnue", manque = { "entreprises_accompagnees" } },
}

essai "autant de créations d’entreprises qu’il y a deux ans, malgré un sommet entre-temps" {
  regle   = "emploi.creations_en_baisse",
  donnees = { creations_reprises_immigrants = { ["2023"] = 20, ["2024"] = 30, ["2025"] = 20 } },
  attendu = "rien à signaler",
}

essai "une création d’entreprise de moins qu’il y a deux ans est signalée" {
  regle   = "emploi.creations_en_baisse",
  donnees = { creations_reprises_immigrants = { ["2023"] = 20, ["2024"] = 15, ["2025"] = 19 } },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "des créations d’entreprises masquées il y a deux ans laissent la tendance inconnue" {
  regle   = "emploi.creations_en_baisse",
  donnees = { creations_reprises_immigrants = { ["2023"] = masque "x", ["2025"] = 2 } },
  attendu = { resultat = "inconnue", manque = { "creations_reprises_immigrants@immigrants" } },
}

essai "autant de stages et de mentorats que l’an dernier, rien à dire" {
  regle   = "emploi.stages_en_baisse",
  donnees = { stages_et_jumelages_pro = { ["2024"] = 40, ["2025"] = 40 } },
  attendu = "rien à signaler",
}

essai "un stage de moins que l’an dernier est signalé" {
  regle   = "emploi.stages_en_baisse",
  donnees = { stages_et_jumelages_pro = { ["2023"] = 30, ["2024"] = 40, ["2025"] = 39 } },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "sans le nombre de stages de cette année, la tendance reste inconnue" {
  regle   = "emploi.stages_en_baisse",
  donnees = { stages_et_jumelages_pro = { ["2024"] = 40, ["2025"] = absent() } },
  attendu = { resultat = "inconnue", manque = { "stages_et_jumelages_pro@immigrants" } },
}

essai "une région qui retient cinq points de moins que le Québec la première année reste dans la marge" {
  regle        = "emploi.retention_un_an_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_1_an = { region = 75, province = 80 } },
  attendu      = "rien à signaler",
}

essai "une région que l’on quitte un peu plus encore dès la première année est signalée" {
  regle        = "emploi.retention_un_an_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_1_an = { region = 74.96, province = 80 } },
  attendu      = {
    resultat = "signalée",
    constat  = "75,0 % des personnes immigrantes vivent toujours dans la région de Val-des-Essais; pour l’ensemble du Québec, c’est 80,0 %",
  },
}

essai "une cohorte régionale trop petite masque la rétention à un an" {
  regle        = "emploi.retention_un_an_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_1_an = { region = masque "x", province = 80 } },
  attendu      = { resultat = "inconnue", manque = { "retention_1_an@immigrants" } },
}

essai "sans la rétention à un an du Québec, celle de la région ne se juge pas" {
  regle        = "emploi.retention_un_an_faible",
  collectivite = "val_des_essais",
  donnees      = { retention_1_an = { region = 30, province = absent() } },
  attendu      = { resultat = "inconnue", manque = { "retention_1_an@immigrants" } },
}

essai "une personne immigrante sur deux se voit ici dans cinq ans, et c’est assez" {
  regle   = "emploi.depart_envisage",
  donnees = { ["personnes_immigrantes.emploi_i4.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "moins d’une personne immigrante sur deux se voit ici dans cinq ans, et c’est grave" {
  regle   = "emploi.depart_envisage",
  donnees = { ["personnes_immigrantes.emploi_i4.favorable"] = 49.8 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "trop peu de personnes immigrantes ont dit si elles se voient rester" {
  regle   = "emploi.depart_envisage",
  donnees = { ["personnes_immigrantes.emploi_i4.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.emploi_i4" } },
}

essai "une personne immigrante sur deux sait où chercher du travail, et c’est assez" {
  regle   = "emploi.soutien_meconnu",
  donnees = { ["personnes_immigrantes.emploi_i2.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "moins d’une personne immigrante sur deux sait où chercher du travail" {
  regle   = "emploi.soutien_meconnu",
  donnees = { ["personnes_immigrantes.emploi_i2.favorable"] = 49.8 },
  attendu = "signalée",
}

essai "trop peu de personnes immigrantes ont dit si elles savent où chercher du travail" {
  regle   = "emploi.soutien_meconnu",
  donnees = { ["personnes_immigrantes.emploi_i2.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.emploi_i2" } },
}

-- Les institutions répondent partout 4; les personnes immigrantes, 3 partout, sauf peut-être à « je me vois vivre ici ».
local function regards(je_me_vois_vivre_ici)
  return {
    ["institutions_locales.emploi_o1.moyenne"]  = 4,
    ["institutions_locales.emploi_o2.moyenne"]  = 4,
    ["institutions_locales.emploi_o3.moyenne"]  = 4,
    ["personnes_immigrantes.emploi_i1.moyenne"] = 3,
    ["personnes_immigrantes.emploi_i2.moyenne"] = 3,
    ["personnes_immigrantes.emploi_i3.moyenne"] = 3,
    ["personnes_immigrantes.emploi_i4.moyenne"] = je_me_vois_vivre_ici,
  }
end

essai "un échelon entre les deux regards sur l’emploi est déjà notable" {
  regle   = "emploi.regards_divergents",
  donnees = regards(3),
  attendu = "signalée",
}

essai "un peu moins d’un échelon entre les deux regards sur l’emploi ne l’est pas" {
  regle   = "emploi.regards_divergents",
  donnees = regards(3.02),
  attendu = "rien à signaler",
}

essai "une réponse masquée empêche de comparer les deux regards sur l’emploi" {
  regle   = "emploi.regards_divergents",
  donnees = regards(masque "x"),
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.emploi_i4" } },
}

essai "un milieu qui informe sur le repreneuriat n’a rien à se faire signaler" {
  regle   = "emploi.repreneuriat_sans_information",
  donnees = { information_repreneuriat = "oui" },
  attendu = "rien à signaler",
}

essai "un milieu qui n’informe pas sur le repreneuriat est signalé" {
  regle   = "emploi.repreneuriat_sans_information",
  donnees = { information_repreneuriat = "non" },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "si personne n’a déclaré ce qu’il en est du repreneuriat, on ne sait pas" {
  regle   = "emploi.repreneuriat_sans_information",
  donnees = { information_repreneuriat = absent() },
  attendu = { resultat = "inconnue", manque = { "information_repreneuriat" } },
}

essai "un territoire qui promeut ce qui le distingue n’a rien à se faire signaler" {
  regle   = "emploi.territoire_peu_promu",
  donnees = { particularites_promues = "oui" },
  attendu = "rien à signaler",
}

essai "un territoire qui ne promeut pas ce qui le distingue est signalé" {
  regle   = "emploi.territoire_peu_promu",
  donnees = { particularites_promues = "non" },
  attendu = { resultat = "signalée", gravite = "faible" },
}

essai "une déclaration trop ancienne ne dit plus si le territoire est promu" {
  regle   = "emploi.territoire_peu_promu",
  donnees = { particularites_promues = perime() },
  attendu = { resultat = "inconnue", manque = { "particularites_promues" } },
}
