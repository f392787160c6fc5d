-- Les règles du français, à l’essai : tous les chiffres sont inventés, aucun ne décrit un lieu réel.

essai "quatre nouveaux élèves sur cinq commencent à temps : la cible est atteinte" {
  regle   = "francais.attente",
  donnees = { francisation_debut_50_jours = 80 },
  attendu = "rien à signaler",
}

essai "à peine moins de quatre nouveaux élèves sur cinq commencent à temps" {
  regle   = "francais.attente",
  donnees = { francisation_debut_50_jours = 79.5 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "un nouvel élève sur deux commence à temps : la gravité reste modérée" {
  regle   = "francais.attente",
  donnees = { francisation_debut_50_jours = 50 },
  attendu = { resultat = "signalée", gravite = "modérée" },
}

essai "moins d’un nouvel élève sur deux commence à temps : c’est grave" {
  regle   = "francais.attente",
  donnees = { francisation_debut_50_jours = 49.8 },
  attendu = { resultat = "signalée", gravite = "élevée" },
}

essai "un nombre d’élèves trop petit cache l’attente en francisation" {
  regle   = "francais.attente",
  donnees = { francisation_debut_50_jours = masque "x" },
  attendu = { resultat = "inconnue", manque = { "francisation_debut_50_jours" } },
}

essai "la veille de sa publication, la cible de francisation ne s’applique pas encore" {
  regle   = "francais.attente",
  date    = "2024-05-28",
  donnees = { francisation_debut_50_jours = 20 },
  attendu = "sans objet",
}

essai "trois formats de francisation suffisent" {
  regle   = "francais.formats_rares",
  donnees = { formats_francisation = 3 },
  attendu = "rien à signaler",
}

essai "un format abandonné en fin d’année ne compte pas pour un format entier" {
  regle   = "francais.formats_rares",
  donnees = { formats_francisation = 2.98 },
  attendu = "signalée",
}

essai "un inventaire des cours jamais fait ne dit pas que les formats sont rares" {
  regle   = "francais.formats_rares",
  donnees = { formats_francisation = absent() },
  attendu = { resultat = "inconnue", manque = { "formats_francisation" } },
}

essai "cinq points de moins qu’au Québec dans la connaissance du français restent dans la marge" {
  regle   = "francais.connaissance_en_retrait",
  donnees = { connaissance_francais = { immigrants = { municipalite = 75, province = 80 } } },
  attendu = "rien à signaler",
}

essai "plus de cinq points de moins qu’au Québec dans la connaissance du français sont signalés" {
  regle   = "francais.connaissance_en_retrait",
  donnees = {
    connaissance_francais = { total = 95, immigrants = { municipalite = 74.96, province = 80 } },
  },
  attendu = { resultat = "signalée", constat = "75,0 % des personnes immigrantes" },
}

essai "le constat sur la connaissance du français rappelle le chiffre du Québec" {
  regle   = "francais.connaissance_en_retrait",
  donnees = {
    connaissance_francais = { immigrants = { municipalite = 60, province = 80 }, province = 94 },
  },
  attendu = { resultat = "signalée", constat = "contre 80,0 % au Québec" },
}

essai "une connaissance du français masquée ne se compare pas à celle du Québec" {
  regle   = "francais.connaissance_en_retrait",
  donnees = { connaissance_francais = { immigrants = { municipalite = masque "x", province = 80 } } },
  attendu = { resultat = "inconnue", manque = { "connaissance_francais@immigrants" } },
}

essai "sans le chiffre du Québec, la connaissance locale du français ne se juge pas" {
  regle   = "francais.connaissance_en_retrait",
  donnees = { connaissance_francais = { immigrants = { municipalite = 40, province = absent() } } },
  attendu = { resultat = "inconnue", manque = { "connaissance_francais@immigrants" } },
}

essai "à moins de quarante personnes immigrantes, leur connaissance du français ne se lit pas" {
  regle   = "francais.connaissance_en_retrait",
  donnees = {
    connaissance_francais   = { immigrants = { municipalite = 20, province = 80 } },
    population_selon_statut = { immigrants = 39 },
  },
  attendu = { resultat = "inconnue", manque = { "connaissance_francais@immigrants" } },
}

essai "à quarante personnes immigrantes, leur connaissance du français se lit" {
  regle   = "francais.connaissance_en_retrait",
  donnees = {
    connaissance_francais   = { immigrants = { municipalite = 20, province = 80 } },
    population_selon_statut = { immigrants = 40 },
  },
  attendu = "signalée",
}

essai "cinq points de moins que la région pour le français au travail restent dans la marge" {
  regle   = "francais.travail_en_retrait",
  donnees = { usage_francais_travail = { municipalite = 80, region = 85 } },
  attendu = "rien à signaler",
}

essai "plus de cinq points de moins que la région pour le français au travail sont signalés" {
  regle   = "francais.travail_en_retrait",
  donnees = { usage_francais_travail = { municipalite = 79.96, region = 85 } },
  attendu = { resultat = "signalée", constat = "contre 85,0 % dans la région" },
}

essai "un usage du français au travail masqué ne se compare pas à la région" {
  regle   = "francais.travail_en_retrait",
  donnees = { usage_francais_travail = { municipalite = masque "x", region = 85 } },
  attendu = { resultat = "inconnue", manque = { "usage_francais_travail" } },
}

essai "sans le français au travail de la région, le retrait local reste inconnu" {
  regle   = "francais.travail_en_retrait",
  donnees = { usage_francais_travail = { municipalite = 50, region = absent() } },
  attendu = { resultat = "inconnue", manque = { "usage_francais_travail" } },
}

-- Deux énoncés, une moyenne : un cours au bon moment, puis à une heure et à un endroit qui conviennent.
local function cours(au_bon_moment, horaire_et_lieu)
  return {
    ["personnes_immigrantes.francais_i1.moyenne"] = au_bon_moment,
    ["personnes_immigrantes.francais_i2.moyenne"] = horaire_et_lieu,
  }
end

essai "des cours de français jugés à trois et demi sur cinq conviennent" {
  regle   = "francais.cours_inadaptes",
  donnees = cours(3, 4),
  attendu = "rien à signaler",
}

essai "un cours de français venu trop tard suffit à le dire inadapté" {
  regle   = "francais.cours_inadaptes",
  donnees = cours(3.45, 3.5),
  attendu = "signalée",
}

essai "un horaire ou un lieu mal choisi suffit à dire le cours de français inadapté" {
  regle   = "francais.cours_inadaptes",
  donnees = cours(3.5, 3.45),
  attendu = "signalée",
}

essai "un avis masqué sur l’horaire des cours laisse la question ouverte" {
  regle   = "francais.cours_inadaptes",
  donnees = cours(2, masque "x"),
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.francais_i2" } },
}

essai "un avis masqué sur le moment des cours laisse la question ouverte" {
  regle   = "francais.cours_inadaptes",
  donnees = cours(masque "x", 2),
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.francais_i1" } },
}

essai "dix points d’écart dans la connaissance du français restent dans la marge" {
  regle   = "francais.connaissance_inegale",
  donnees = { connaissance_francais = { non_immigrants = 90, immigrants = 80 } },
  attendu = "rien à signaler",
}

essai "plus de dix points d’écart dans la connaissance du français sont signalés" {
  regle   = "francais.connaissance_inegale",
  donnees = { connaissance_francais = { non_immigrants = 90.05, immigrants = 80 } },
  attendu = { resultat = "signalée", constat = "80,0 % des personnes immigrantes" },
}

essai "trop peu de personnes immigrantes pour publier leur connaissance du français" {
  regle   = "francais.connaissance_inegale",
  donnees = { connaissance_francais = { non_immigrants = 90, immigrants = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "connaissance_francais@immigrants" } },
}

essai "sans le chiffre des non-immigrants, l’écart dans la connaissance du français est inconnu" {
  regle   = "francais.connaissance_inegale",
  donnees = { connaissance_francais = { non_immigrants = absent(), immigrants = 30 } },
  attendu = { resultat = "inconnue", manque = { "connaissance_francais@non_immigrants" } },
}

essai "dix points de moins chez les immigrants récents restent dans la marge" {
  regle   = "francais.connaissance_des_recents",
  donnees = { connaissance_francais = { immigrants = 80, immigrants_recents = 70 } },
  attendu = "rien à signaler",
}

essai "plus de dix points de moins chez les immigrants récents sont signalés" {
  regle   = "francais.connaissance_des_recents",
  donnees = { connaissance_francais = { immigrants = 80.05, immigrants_recents = 70 } },
  attendu = { resultat = "signalée", constat = "70,0 % des immigrants récents" },
}

essai "trop peu d’immigrants récents pour publier leur connaissance du français" {
  regle   = "francais.connaissance_des_recents",
  donnees = { connaissance_francais = { immigrants = 80, immigrants_recents = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "connaissance_francais@immigrants_recents" } },
}

essai "sans l’ensemble des personnes immigrantes, le français des récents ne se compare pas" {
  regle   = "francais.connaissance_des_recents",
  donnees = { connaissance_francais = { immigrants = absent(), immigrants_recents = 20 } },
  attendu = { resultat = "inconnue", manque = { "connaissance_francais@immigrants" } },
}

essai "cinq points d’écart pour le français au travail restent dans la marge" {
  regle   = "francais.travail_inegal",
  donnees = { usage_francais_travail = { non_immigrants = 90, immigrants = 85 } },
  attendu = "rien à signaler",
}

essai "plus de cinq points d’écart pour le français au travail sont signalés" {
  regle   = "francais.travail_inegal",
  donnees = { usage_francais_travail = { non_immigrants = 90.04, immigrants = 85 } },
  attendu = { resultat = "signalée", constat = "85,0 % des personnes immigrantes" },
}

essai "trop peu de personnes immigrantes au travail pour publier leur usage du français" {
  regle   = "francais.travail_inegal",
  donnees = { usage_francais_travail = { non_immigrants = 90, immigrants = masque "x" } },
  attendu = { resultat = "inconnue", manque = { "usage_francais_travail@immigrants" } },
}

essai "sans le chiffre des non-immigrants, l’écart pour le français au travail est inconnu" {
  regle   = "francais.travail_inegal",
  donnees = { usage_francais_travail = { non_immigrants = absent(), immigrants = 40 } },
  attendu = { resultat = "inconnue", manque = { "usage_francais_travail@non_immigrants" } },
}

essai "cinq points de moins qu’au Québec dans l’espace public restent dans la marge" {
  regle   = "francais.espace_public_en_retrait",
  donnees = { francais_espace_public = { municipalite = 75, province = 80 } },
  attendu = "rien à signaler",
}

essai "plus de cinq points de moins qu’au Québec dans l’espace public sont signalés" {
  regle   = "francais.espace_public_en_retrait",
  donnees = { francais_espace_public = { municipalite = 74.96, province = 80 } },
  attendu = { resultat = "signalée", constat = "contre 80,0 % au Québec" },
}

essai "un français de l’espace public masqué ne se compare pas à celui du Québec" {
  regle   = "francais.espace_public_en_retrait",
  donnees = { francais_espace_public = { municipalite = masque "F", province = 80 } },
  attendu = { resultat = "inconnue", manque = { "francais_espace_public" } },
}

essai "une enquête trop ancienne ne dit plus le français de l’espace public" {
  regle   = "francais.espace_public_en_retrait",
  donnees = { francais_espace_public = { municipalite = 40, province = perime() } },
  attendu = { resultat = "inconnue", manque = { "francais_espace_public" } },
}

essai "deux points d’élèves à temps perdus en un an sont signalés" {
  regle   = "francais.attente_en_hausse",
  donnees = { francisation_debut_50_jours = { ["2023"] = 58, ["2024"] = 60, ["2025"] = 58 } },
  attendu = "signalée",
}

essai "à peine moins de deux points d’élèves à temps perdus en un an ne se signalent pas" {
  regle   = "francais.attente_en_hausse",
  donnees = { francisation_debut_50_jours = { ["2023"] = 70, ["2024"] = 59.99, ["2025"] = 58 } },
  attendu = "rien à signaler",
}

essai "une attente masquée l’an dernier cache la tendance en francisation" {
  regle   = "francais.attente_en_hausse",
  donnees = { francisation_debut_50_jours = { ["2024"] = masque "x", ["2025"] = 20 } },
  attendu = { resultat = "inconnue", manque = { "francisation_debut_50_jours" } },
}

essai "un milieu sans acteur de la francisation est signalé, et c’est grave" {
  regle             = "francais.sans_partenaire",
  parties_prenantes = {},
  attendu           = { resultat = "signalée", gravite = "élevée" },
}

essai "un partenariat suffit pour porter les cours de français" {
  regle             = "francais.sans_partenaire",
  parties_prenantes = { francisation_quebec = "partenariat" },
  attendu           = "rien à signaler",
}

essai "une collaboration suffit pour porter les cours de français" {
  regle             = "francais.sans_partenaire",
  parties_prenantes = { cegep = "collaboration" },
  attendu           = "rien à signaler",
}

essai "un acteur de la francisation encore à sensibiliser ne porte pas les cours" {
  regle             = "francais.sans_partenaire",
  parties_prenantes = { francisation_quebec = "a_sensibiliser" },
  attendu           = "signalée",
}

essai "un partenaire des entreprises ne porte pas les cours de français" {
  regle             = "francais.sans_partenaire",
  parties_prenantes = { services_quebec = "partenariat" },
  attendu           = "signalée",
}

essai "des relations que personne n’a décrites ne disent pas que la francisation est sans partenaire" {
  regle   = "francais.sans_partenaire",
  attendu = { resultat = "inconnue", manque = { "parties_prenantes" } },
}

essai "une personne immigrante sur deux entend parler français autour d’elle, et c’est assez" {
  regle   = "francais.peu_parle_avec_eux",
  donnees = { ["personnes_immigrantes.francais_i3.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "moins d’une personne immigrante sur deux entend parler français autour d’elle" {
  regle   = "francais.peu_parle_avec_eux",
  donnees = { ["personnes_immigrantes.francais_i3.favorable"] = 49.8 },
  attendu = "signalée",
}

essai "trop peu de personnes immigrantes ont dit si on leur parle français" {
  regle   = "francais.peu_parle_avec_eux",
  donnees = { ["personnes_immigrantes.francais_i3.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.francais_i3" } },
}

-- Les institutions répondent partout 4; les personnes immigrantes, 3 partout, sauf peut-être à « je progresse ».
local function regards(je_progresse)
  return {
    ["institutions_locales.francais_o1.moyenne"]  = 4,
    ["institutions_locales.francais_o2.moyenne"]  = 4,
    ["institutions_locales.francais_o3.moyenne"]  = 4,
    ["personnes_immigrantes.francais_i1.moyenne"] = 3,
    ["personnes_immigrantes.francais_i2.moyenne"] = 3,
    ["personnes_immigrantes.francais_i3.moyenne"] = 3,
    ["personnes_immigrantes.francais_i4.moyenne"] = je_progresse,
  }
end

essai "un échelon entre les deux regards sur le français est déjà notable" {
  regle   = "francais.regards_divergents",
  donnees = regards(3),
  attendu = "signalée",
}

essai "un peu moins d’un échelon entre les deux regards sur le français ne l’est pas" {
  regle   = "francais.regards_divergents",
  donnees = regards(3.02),
  attendu = "rien à signaler",
}

essai "une réponse masquée empêche de comparer les deux regards sur le français" {
  regle   = "francais.regards_divergents",
  donnees = regards(masque "x"),
  attendu = { resultat = "inconnue", manque = { "personnes_immigrantes.francais_i4" } },
}

essai "une organisation sur deux offre la francisation au travail, et c’est assez" {
  regle   = "francais.rare_au_travail",
  donnees = { ["institutions_locales.francais_o1.favorable"] = 50 },
  attendu = "rien à signaler",
}

essai "moins d’une organisation sur deux offre la francisation au travail" {
  regle   = "francais.rare_au_travail",
  donnees = { ["institutions_locales.francais_o1.favorable"] = 49.8 },
  attendu = "signalée",
}

essai "trop peu d’organisations ont répondu sur la francisation au travail" {
  regle   = "francais.rare_au_travail",
  donnees = { ["institutions_locales.francais_o1.favorable"] = masque "x" },
  attendu = { resultat = "inconnue", manque = { "institutions_locales.francais_o1" } },
}
