-- Les données. Chaque ligne des fichiers dit « donnée inventée » dans sa colonne `source`.

-- Le format simple : en-tête connu, rien à décrire.
data "data/observations.csv"
data "data/region-province.csv"
data "data/peers.csv"

-- Un tableau large, tel qu'un organisme le publierait : titre sur deux lignes, point-virgule,
-- virgule décimale, appel de note collé au nom, symboles propres au fichier.
data "data/rents-wide.csv" {
  header    = 3,
  separator = ";",
  decimal   = ",",
  columns   = { place = "Municipalité" },
  notes     = true,
  where     = { ["Immeubles"] = "Ensemble" },
  symbols   = { ["n. p."] = "absent", ["**"] = "withheld" },
  source    = "donnée inventée",
  values    = {
    { column = "Taux 2023", indicator = "taux_inoccupation_locatif", period = "2023-10", published = "2023-12-15" },
    { column = "Taux 2024", indicator = "taux_inoccupation_locatif", period = "2024-10", published = "2024-12-15" },
    { column = "Taux 2025", indicator = "taux_inoccupation_locatif", period = "2025-10", published = "2025-12-15" },
    { column = "Loyer 2 c. c. 2024", indicator = "loyer_moyen_2cc", period = "2024-10", published = "2024-12-15" },
    { column = "Loyer 2 c. c. 2025", indicator = "loyer_moyen_2cc", period = "2025-10", published = "2025-12-15" },
  },
}

-- Une ligne par réponse : la forme que Jalon lit sans description.
data "data/survey-institutions.csv"

-- Une ligne par répondant, une colonne par question : la forme qu'exportent les outils de sondage.
-- Sept personnes sont là depuis moins d’un an : moins de dix, leurs agrégats restent masqués, mais
-- leurs réponses comptent parmi celles des personnes immigrantes récentes.
group "premiere_annee" {
  label   = { fr = "personnes arrivées depuis moins d’un an (groupe inventé)",
              en = "people who arrived less than a year ago (invented group)" },
  part_of = "recent_immigrants",
}

data "data/survey-immigrants-export.csv" {
  place   = "val_exemple",
  survey  = "personnes_immigrantes",
  columns = { period = "Année", group = "Statut" },
  groups  = {
    ["Résidence permanente, plus de 5 ans"]   = "immigrants",
    ["Résidence permanente, 1 à 5 ans"]       = "recent_immigrants",
    ["Résidence permanente, moins de 1 an"]   = "premiere_annee",
  },
  source  = "donnée inventée",
  values  = {
    { column = "Q01", question = "infra_i1" },
    { column = "Q02", question = "infra_i2" },
    { column = "Q03", question = "infra_i3" },
    { column = "Q04", question = "infra_i4" },
    { column = "Q05", question = "acces_i1" },
    { column = "Q06", question = "acces_i2" },
    { column = "Q07", question = "acces_i3" },
    { column = "Q08", question = "acces_i4" },
    { column = "Q09", question = "emploi_i1" },
    { column = "Q10", question = "emploi_i2" },
    { column = "Q11", question = "emploi_i3" },
    { column = "Q12", question = "emploi_i4" },
    { column = "Q13", question = "equite_i1" },
    { column = "Q14", question = "equite_i2" },
    { column = "Q15", question = "equite_i3" },
    { column = "Q16", question = "equite_i4" },
    { column = "Q17", question = "acquis_i1" },
    { column = "Q18", question = "acquis_i2" },
    { column = "Q19", question = "acquis_i3" },
    { column = "Q20", question = "acquis_i4" },
    { column = "Q21", question = "diversite_i1" },
    { column = "Q22", question = "diversite_i2" },
    { column = "Q23", question = "diversite_i3" },
    { column = "Q24", question = "diversite_i4" },
    { column = "Q25", question = "lien_i1" },
    { column = "Q26", question = "lien_i2" },
    { column = "Q27", question = "lien_i3" },
    { column = "Q28", question = "lien_i4" },
    { column = "Q29", question = "francais_i1" },
    { column = "Q30", question = "francais_i2" },
    { column = "Q31", question = "francais_i3" },
    { column = "Q32", question = "francais_i4" },
  },
}

-- Qui travaille avec qui : collectivité, partie prenante, relation.
data "data/relations.csv"
