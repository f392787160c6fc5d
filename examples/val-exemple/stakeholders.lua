-- Des acteurs inventés; leurs relations avec Val-Exemple sont dans data/relations.csv, avec celles
-- d'acteurs de la trousse de base.

stakeholder "carrefour_exemple" {
  name   = { fr = "Carrefour d’accueil de Val-Exemple (inventé)", en = "Welcome Crossroads of Val-Exemple (invented)" },
  sector = "community",
  roles  = { "installation_integration", "rapprochements_interculturels" },
  serves = { "personnes_immigrantes" },
}

stakeholder "cegep_exemple" {
  name   = { fr = "Cégep de l’Exemple (inventé)", en = "Cégep de l’Exemple (invented)" },
  sector = "institutional",
  roles  = { "francisation", "reconnaissance_acquis" },
  serves = { "personnes_immigrantes" },
}

stakeholder "cooperative_exemple" {
  name      = { fr = "Coopérative d’habitation de l’Exemple (inventée)", en = "Exemple Housing Co-operative (invented)" },
  sector    = "community",
  roles     = { "logement" },
  territory = "mrc_exemple",
}

stakeholder "service_loisirs_exemple" {
  name   = { fr = "Service des loisirs de Val-Exemple (inventé)", en = "Recreation Department of Val-Exemple (invented)" },
  sector = "municipal",
  roles  = { "preparation_milieux" },
}

stakeholder "usine_exemple" {
  name   = { fr = "Usine de l’Exemple (inventée)", en = "Exemple Plant (invented)" },
  sector = "private",
  roles  = { "recrutement" },
  serves = { "entreprises" },
}

stakeholder "radio_exemple" {
  name   = { fr = "Radio de l’Exemple (inventée)", en = "Radio Exemple (invented)" },
  sector = "private",
  roles  = { "promotion" },
}
