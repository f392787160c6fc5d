-- Les seuils que plusieurs règles partagent : un ajustement ici vaut pour toutes.

seuil "quatre_cinquiemes" {
  titre  = { fr = "Règle des quatre cinquièmes", en = "Four-fifths rule" },
  valeur = 0.80,
  source = { fr = "EEOC, 1978; repère d’embauche américain, repris par analogie comme signal d’écart et non comme constat juridique",
             en = "EEOC, 1978; US hiring guideline, used by analogy as a signal of a gap and never as a legal finding" },
}

seuil "cinq_quarts" {
  titre  = { fr = "Inverse de la règle des quatre cinquièmes", en = "Inverse of the four-fifths rule" },
  valeur = 1.25,
  source = { fr = "Inverse de la règle de l’EEOC, 1978, par analogie",
             en = "Inverse of the EEOC rule, 1978, by analogy" },
}

seuil "satisfaction" {
  titre  = { fr = "Satisfaction attendue, sur une échelle de 1 à 5",
             en = "Satisfaction expected, on a scale from 1 to 5" },
  valeur = 3.5,
  unite  = { fr = "sur 5", en = "out of 5" },
  source = { fr = "choix de la maison : milieu de l’échelle et un demi-point",
             en = "house choice: the middle of the scale and half a point" },
}

seuil "divergence_notable" {
  titre  = { fr = "Divergence notable entre les regards", en = "Notable divergence of views" },
  valeur = 1,
  source = { fr = "choix de la maison : un échelon de l’échelle", en = "house choice: one step of the scale" },
}

seuil "bassin_jumelage" {
  titre  = { fr = "Bassin minimal pour un jumelage", en = "Smallest pool for matching" },
  valeur = 40,
  source = { fr = "choix de la maison : effectif sous lequel le recensement ne se lit plus",
             en = "house choice: the count under which the census is no longer read" },
}

seuil "moitie_favorable" {
  titre  = { fr = "Moitié de réponses favorables", en = "Half of the answers favourable" },
  valeur = 50,
  unite  = "%",
  source = { fr = "choix de la maison : une majorité devrait pouvoir dire oui",
             en = "house choice: a majority should be able to say yes" },
}

seuil "au_moins_un" {
  titre  = { fr = "Au moins un acteur", en = "At least one actor" },
  valeur = 1,
  source = { fr = "choix de la maison : sans personne pour la porter, une action reste sur papier",
             en = "house choice: with nobody to carry it, an action stays on paper" },
}

seuil "fait_declare" {
  titre  = { fr = "Fait déclaré", en = "Declared fact" },
  valeur = 1,
  unite  = "oui_non",
  source = { fr = "par définition : oui se lit 1 et non se lit 0", en = "by definition: yes reads 1 and no reads 0" },
}

-- « De même taille » : de la moitié au double de la population.

local meme_taille = { fr = "choix de la maison : de la moitié au double de la population",
                      en = "house choice: from half to double the population" }

seuil "taille_moindre" {
  titre  = { fr = "Même taille, au moins", en = "Same size, at least" },
  valeur = 0.5,
  source = meme_taille,
}

seuil "taille_superieure" {
  titre  = { fr = "Même taille, au plus", en = "Same size, at most" },
  valeur = 2,
  source = meme_taille,
}
