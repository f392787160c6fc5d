-- Les données publiées, au format simple. Ce qu'il faut savoir en les lisant :
--
-- * population.csv : recensements de 2016 et de 2021; la population du décret est à part, sous son
--   propre indicateur.
-- * immigration.csv : personnes des ménages privés. 1 465 + 43 525 + 390 = 45 380, et
--   1 465 / 45 380 = 3,2 %; diviser par 47 760, toute la population, donnerait 3,07 %.
-- * bien-etre.csv : indice de bien-être des collectivités et ses quatre composantes.
-- * logement.csv : l'enquête de la SCHL vise les centres de 10 000 habitants et plus, mais aucune des
--   publications dépouillées ne cite Victoriaville : pas de ligne, et la règle reste inconnue.
-- * region-et-province.csv : une rétention est datée de l'année où la cohorte a été observée
--   (cohorte 2016 après cinq ans : 2021); les années 2022-2023 et 2023-2024 de francisation
--   sont lues comme des exercices du 1er avril au 31 mars; quand la presse cite un chiffre,
--   la date de l'article sert de date de publication.
--   La surqualification publiée pour 2016 vise les demandeurs principaux de l'immigration
--   économique, et non toutes les personnes immigrantes : seule la valeur des non-immigrants
--   y est. Le déficit de places en garde et le sentiment d'appartenance canadien, qui
--   répondent à d'autres questions que les indicateurs de la trousse, n'y sont pas.

indicateur "taux_emploi" {
  titre           = { fr = "Taux d’emploi, 15 ans et plus", en = "Employment rate, 15 years and over" },
  caracteristique = "emploi_affaires",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  source          = { fr = "Statistique Canada, Cadre d’indicateurs canadien, 8.2.1",
                      en = "Statistics Canada, Canadian Indicator Framework, 8.2.1" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

donnees "donnees/population.csv"
donnees "donnees/immigration.csv"
donnees "donnees/bien-etre.csv"
donnees "donnees/logement.csv"
donnees "donnees/region-et-province.csv"
