-- Victoriaville, partenaire du projet pilote « Collectivités accueillantes et inclusives » (2018),
-- décrite avec des données publiées seulement. Aucun chiffre n'est inventé : chaque ligne
-- de donnees/*.csv porte sa source, et ce que personne ne publie n'a pas de ligne.
--
-- Les décisions, elles, sont des exemples : la Ville n'a adopté ni l'ajustement, ni la
-- désactivation, ni les deux règles locales de ce dossier. Voir ajustements.lua et regles/.

trousse "victoriaville" {
  titre   = { fr = "Victoriaville, exemple sur données publiées",
              en = "Victoriaville, an example on published data" },
  version = "1.0.0",
  langue  = "fr",
  source  = { fr = "Exemple de Jalon; données publiées, décisions d’exemple",
              en = "Jalon example; published data, example decisions" },
  lieu    = "victoriaville",
}

utiliser "quebec" { version = "1" }

inclure "lieux.lua"
inclure "donnees.lua"
inclure "regles/*.lua"
inclure "ajustements.lua"
