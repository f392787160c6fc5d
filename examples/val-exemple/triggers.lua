-- Le plan d'action de Val-Exemple : ce qui l'ouvre, qui le porte, jusqu'à quand. Tout est inventé.
-- Val-Exemple's action plan: what opens it, who leads it, by when. All of it is invented.

trigger "exemple.loger" {
  label      = { fr = "Le logement manque", en = "Housing is short" },
  source     = { fr = "Choix d’exemple", en = "Example choice" },
  when       = fires("logement.rarete"),
  clears     = 2,           -- une bonne année ne suffit pas à refermer
  cooldown   = "6 months",
  cadence    = "3 months",
  action     = {
    label    = { fr = "Signer des baux accompagnés", en = "Sign supported leases" },
    role     = "logement",
    owner    = "cooperative_exemple",
    due      = "90 days",
    solution = "exemple.bail_accompagne",
    measure  = "a1.1",
    target   = { indicator = "taux_inoccupation_locatif", value = 3, by = "2027" },
  },
  escalation = { after = "1 year", to = "conseil_municipal" },
}

-- Les employeurs sont à sensibiliser, pas encore des partenaires : personne ne peut porter l'action.
trigger "exemple.recruter" {
  when    = fires("exemple.ecart_chomage_qui_dure"),
  cadence = "6 months",
  action  = {
    label   = { fr = "Tenir une journée des employeurs", en = "Hold an employers’ day" },
    role    = "recrutement",
    due     = "6 months",
    measure = "a4.3",
  },
}

trigger "exemple.jumeler" {
  persists = 2,             -- deux revues de suite avant d'ouvrir
  when     = fires("exemple.jumelage_sans_relais"),
  action   = {
    label    = { fr = "Ouvrir le café des voisins", en = "Open the neighbours’ café" },
    role     = "rapprochements_interculturels",
    due      = "120 days",
    solution = "exemple.cafe_des_voisins",
    measure  = "a4.5",
  },
}

trigger "exemple.pourvoir" {
  label  = { fr = "Des postes restent vacants", en = "Positions stay vacant" },
  when   = fires("emploi.postes_a_combler"),
  action = {
    label = { fr = "Jumeler les postes vacants aux compétences", en = "Match vacant positions with skills" },
    owner = "services_quebec",
  },
}

trigger "exemple.relancer" {
  label  = { fr = "Le plan prend du retard", en = "The plan is falling behind" },
  when   = any { overdue { by = "30 days" }, off_target("exemple.loger") },
  action = {
    label = { fr = "Revoir l’échéancier avec les porteurs", en = "Go over the schedule with the leads" },
    owner = "municipalite",
    due   = "30 days",
  },
}
