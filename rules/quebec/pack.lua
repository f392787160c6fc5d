-- La trousse de base du Québec : ce que toute municipalité partage, avant d’y ajouter le sien.

trousse "quebec" {
  titre   = { fr = "Collectivités accueillantes et inclusives : trousse de base",
              en = "Welcoming and Inclusive Communities: Base Pack" },
  version = "1.0.0",
  langue  = "fr",
  source  = { fr = "Ministère de l’Immigration du Québec, « Collectivités accueillantes et inclusives », novembre 2018; forum sur la régionalisation de l’immigration, septembre 2022",
              en = "Quebec’s immigration ministry, “Collectivités accueillantes et inclusives”, November 2018; forum on the regionalization of immigration, September 2022" },
  licence = "Apache-2.0",
}

inclure "caracteristiques.lua"
inclure "parties_prenantes.lua"
inclure "services_territoriaux.lua"
inclure "territoires.lua"
inclure "indicateurs/*.lua"
inclure "sondages/*.lua"
inclure "seuils.lua"
inclure "enjeux.lua"
inclure "mesures.lua"
inclure "solutions/*.lua"
inclure "regles/*.lua"
inclure "pratiques.lua"

-- Les antennes du ministère, telles que publiées en novembre 2018; ailleurs, on l’ignore.
donnees "antennes.csv" {
  colonnes    = { lieu = "mamh", indicateur = "indicateur", valeur = "valeur" },
  codes       = { regime = "mamh" },
  periode     = "2018-11",
  publication = "2018-11-30",
  source      = "Ministère de l’Immigration du Québec, « Régionalisation de l’immigration au Québec : actions et enjeux », novembre 2018",
}
