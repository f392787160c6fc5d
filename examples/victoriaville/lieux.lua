-- Codes et désignations : Répertoire des municipalités du Québec, juin 2025.
-- Populations des fiches : Recensement de 2021.

local repertoire = { fr = "MAMH, Répertoire des municipalités du Québec, juin 2025",
                     en = "MAMH, directory of Quebec municipalities, June 2025" }

collectivite "quebec_province" {
  nom        = "Québec (province)",
  genre      = "province",
  population = 8501833,
  source     = { fr = "Statistique Canada, tableau 98-10-0002-02",
                 en = "Statistics Canada, Table 98-10-0002-02" },
}

collectivite "centre_du_quebec" {
  nom    = "Centre-du-Québec",
  genre  = "region",
  codes  = { region = "17" },
  dans   = { province = "quebec_province" },
  source = repertoire,
}

collectivite "mrc_arthabaska" {
  nom    = "MRC d’Arthabaska",
  genre  = "mrc",
  codes  = { mrc = "390" },
  dans   = { region = "centre_du_quebec", province = "quebec_province" },
  source = repertoire,
}

-- Aucun organisme n'attribue de milieu. Convention d'exemple, ici et dans collectivites.csv : rural
-- sous 10 000 habitants, urbain à partir de 100 000, moyen entre les deux. Le projet pilote de 2018 nomme LOJIQ et Élo, mais rien ne dit les
-- relations d'aujourd'hui : elles ne sont pas écrites, et Jalon les dit inconnues plutôt que nulles.
collectivite "victoriaville" {
  nom         = "Victoriaville",
  genre       = "municipalite",
  designation = "Ville",
  codes       = { mamh = "39062", sdr = "2439062" },
  milieu      = "moyen",
  dans        = { mrc = "mrc_arthabaska", region = "centre_du_quebec", province = "quebec_province" },
  population  = 47760,
  source      = repertoire,
}

-- Dix-sept autres villes, pour les comparaisons entre pairs.
collectivites "donnees/collectivites.csv"
