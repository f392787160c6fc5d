-- Ce que Val-Exemple fait de ses constats : des solutions et une pratique.

threshold "exemple.un_porteur" {
  label  = { fr = "Au moins un porteur", en = "At least one lead" },
  value  = 1,
  source = { fr = "choix d’exemple", en = "example choice" },
}

solution "exemple.bail_accompagne" {
  label    = { fr = "Bail accompagné pour les nouveaux ménages", en = "Supported lease for new households" },
  partner  = "cooperative_exemple",
  strand   = { fr = "Volet opérationnel", en = "Operational strand" },
  measure  = "a1.1",
  answers  = { "exemple.loyer_hors_pairs", "exemple.logement_tendu_par_etapes" },
  requires = all {
    at_least(stakeholders { role = "logement" }, "exemple.un_porteur"),
    known("loyer_moyen_2cc"),
  },
  effect   = { fr = "Moins de refus, des loyers connus d’avance", en = "Fewer refusals, rents known in advance" },
}

solution "exemple.cafe_des_voisins" {
  label   = { fr = "Café des voisins, sans thème imposé", en = "Neighbours’ café, no set theme" },
  partner = "carrefour_exemple",
  strand  = { fr = "Volet opérationnel", en = "Operational strand" },
  answers = { "exemple.ecoute", "exemple.jumelage_sans_relais" },
  effect  = { fr = "Des liens noués hors des activités sur l’immigration",
              en = "Ties made outside activities about immigration" },
}

practice "exemple.voisinage" {
  title            = { fr = "Faire du voisinage une habitude", en = "Make neighbouring a habit" },
  mission          = { fr = "Rapprocher les gens qui vivent au même endroit", en = "Bring together people who live in one place" },
  worker           = { fr = "Agente de milieu", en = "Community worker" },
  main_client      = { fr = "Nouveaux ménages", en = "New households" },
  secondary_client = { fr = "Voisins de longue date", en = "Long-time neighbours" },
  problem          = { fr = "On se croise sans se connaître", en = "People pass without meeting" },
  focus            = { fr = "Les lieux publics ordinaires", en = "Ordinary public places" },
  objective        = { fr = "Une rencontre ouverte par mois et par quartier", en = "One open meeting a month in each district" },
  modalities       = { fr = "Concertation, à égalité", en = "Working together, as equals" },
  means            = { fr = "Salle prêtée, café, une heure du mois fixée d’avance", en = "A lent room, coffee, one fixed hour a month" },
  hoped_change     = { fr = "Des voisins qui s’appellent par leur nom", en = "Neighbours who know each other’s names" },
  evaluation       = { fr = "Réponses à lien_i1 et à lien_i4", en = "Answers to lien_i1 and lien_i4" },
  milieu           = "medium",
  relations        = { carrefour_exemple = { "partnership" }, radio_exemple = { "to_raise_awareness" } },
  proposed_when    = any { fires("exemple.deux_regards"), fires("exemple.jumelage_sans_relais") },
}
