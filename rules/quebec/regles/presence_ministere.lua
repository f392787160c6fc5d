-- Le ministère près de chez soi : qui s’en charge selon la région, et s’il a une antenne dans la municipalité.
-- La source nomme les régions de deux services; pour les deux autres, elles sont déduites de leurs antennes.

regle "services.sans_antenne_sit_ouest" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Aucune antenne du ministère dans la municipalité",
                      en = "No office of the ministry in the municipality" },
  source          = { fr = "Ministère de l’Immigration du Québec, novembre 2018, « SIT Ouest du Québec »",
                      en = "Quebec’s immigration ministry, November 2018, “SIT Ouest du Québec”" },
  vise            = est { region = { "outaouais", "abitibi_temiscamingue", "nord_du_quebec", "lanaudiere", "laurentides" } },
  quand           = sous("antenne_sit_ouest", "fait_declare"),
  gravite         = "faible",
  constat         = { fr = "Le ministère n’a pas d’antenne {a_lieu}; on s’adresse au SIT Ouest du Québec.",
                      en = "The ministry has no office in {place}; its service for Western Quebec is the one to ask." },
  propose         = { "accompagnement_entreprises" },
  responsable     = "sit_ouest",
}

regle "services.sans_antenne_sit_montreal_laval" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Aucune antenne du ministère dans la municipalité",
                      en = "No office of the ministry in the municipality" },
  source          = { fr = "Ministère de l’Immigration du Québec, novembre 2018, « SIT Montréal et Laval »",
                      en = "Quebec’s immigration ministry, November 2018, “SIT Montréal et Laval”" },
  vise            = est { region = { "montreal_region", "laval_region" } },
  quand           = sous("antenne_sit_montreal_laval", "fait_declare"),
  gravite         = "faible",
  constat         = { fr = "Le ministère n’a pas d’antenne {a_lieu}; on s’adresse au SIT Montréal et Laval.",
                      en = "The ministry has no office in {place}; its service for Montréal and Laval is the one to ask." },
  propose         = { "accompagnement_entreprises" },
  responsable     = "sit_montreal_laval",
}

regle "services.sans_antenne_sit_estrie_centre" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Aucune antenne du ministère dans la municipalité",
                      en = "No office of the ministry in the municipality" },
  source          = { fr = "Ministère de l’Immigration du Québec, novembre 2018, « SIT Estrie, Montérégie, Mauricie et Centre-du-Québec »",
                      en = "Quebec’s immigration ministry, November 2018, “SIT Estrie, Montérégie, Mauricie et Centre-du-Québec”" },
  vise            = est { region = { "estrie", "monteregie", "mauricie", "centre_du_quebec" } },
  quand           = sous("antenne_sit_estrie_centre", "fait_declare"),
  gravite         = "faible",
  constat         = { fr = "Le ministère n’a pas d’antenne {a_lieu}; on s’adresse au SIT Estrie, Montérégie, Mauricie et Centre-du-Québec.",
                      en = "The ministry has no office in {place}; its service for Estrie, Montérégie, Mauricie and Centre-du-Québec is the one to ask." },
  propose         = { "accompagnement_entreprises" },
  responsable     = "sit_estrie_centre",
}

regle "services.sans_antenne_sit_capitale_est" {
  caracteristique = "infrastructures_disponibles",
  titre           = { fr = "Aucune antenne du ministère dans la municipalité",
                      en = "No office of the ministry in the municipality" },
  source          = { fr = "Ministère de l’Immigration du Québec, novembre 2018, « SIT Capitale-Nationale et Est du Québec »",
                      en = "Quebec’s immigration ministry, November 2018, “SIT Capitale-Nationale et Est du Québec”" },
  vise            = est { region = { "capitale_nationale", "chaudiere_appalaches", "bas_saint_laurent",
                          "saguenay_lac_saint_jean", "cote_nord", "gaspesie_iles_de_la_madeleine" } },
  quand           = sous("antenne_sit_capitale_est", "fait_declare"),
  gravite         = "faible",
  constat         = { fr = "Le ministère n’a pas d’antenne {a_lieu}; on s’adresse au SIT Capitale-Nationale et Est du Québec.",
                      en = "The ministry has no office in {place}; its service for Capitale-Nationale and Eastern Quebec is the one to ask." },
  propose         = { "accompagnement_entreprises" },
  responsable     = "sit_capitale_est",
}
