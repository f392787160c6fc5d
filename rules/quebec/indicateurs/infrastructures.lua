-- Ce qui existe pour loger, garder, transporter : caractéristique 1.

indicateur "taux_inoccupation_locatif" {
  titre           = { fr = "Taux d’inoccupation des logements locatifs",
                      en = "Rental vacancy rate" },
  caracteristique = "infrastructures_disponibles",
  unite           = "%",
  decimales       = 1,
  sens            = "cible",
  bande           = { 3, 5 },
  plage           = { 0, 30 },
  source          = { fr = "SCHL, Enquête sur les logements locatifs, centres de 10 000 habitants et plus, octobre",
                      en = "CMHC, Rental Market Survey, centres of 10,000 and over, October" },
  detenteur       = "schl",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "loyer_moyen_2cc" {
  titre           = { fr = "Loyer moyen, deux chambres", en = "Average rent, two bedrooms" },
  caracteristique = "infrastructures_disponibles",
  unite           = { fr = "$ par mois", en = "$ per month" },
  decimales       = 0,
  sens            = "bas",
  plage           = { 200, 5000 },
  source          = { fr = "SCHL, Enquête sur les logements locatifs",
                      en = "CMHC, Rental Market Survey" },
  detenteur       = "schl",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "ecart_croissance_population_logements" {
  titre           = { fr = "Croissance de la population moins croissance des logements occupés",
                      en = "Population growth minus growth of occupied dwellings" },
  caracteristique = "infrastructures_disponibles",
  unite           = "points",
  decimales       = 1,
  sens            = "bas",
  plage           = { -40, 40 },
  source          = { fr = "Statistique Canada, tableau 98-10-0002",
                      en = "Statistics Canada, Table 98-10-0002" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
  calcul          = variation("population", { sur = "5 ans", en = "pourcent" })
                    - variation("logements_prives_occupes", { sur = "5 ans", en = "pourcent" }),
}

indicateur "taux_couverture_garde" {
  titre           = { fr = "Taux de couverture en services de garde éducatifs",
                      en = "Childcare coverage rate" },
  caracteristique = "infrastructures_disponibles",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 150 },
  source          = { fr = "Ministère de la Famille, modèle d’offre et de demande, par territoire de bureau coordonnateur",
                      en = "Ministère de la Famille, supply and demand model, by coordinating office territory" },
  detenteur       = "ministere_famille",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "population_pres_transport_commun" {
  titre           = { fr = "Population à 500 m ou moins d’un arrêt de transport en commun",
                      en = "Population within 500 m of a transit stop" },
  caracteristique = "infrastructures_disponibles",
  unite           = "%",
  decimales       = 1,
  sens            = "haut",
  plage           = { 0, 100 },
  source          = { fr = "Statistique Canada, Cadre d’indicateurs canadien, 11.4.1",
                      en = "Statistics Canada, Canadian Indicator Framework, 11.4.1" },
  detenteur       = "statistique_canada",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "departs_transport_interregional" {
  titre           = { fr = "Départs interrégionaux par semaine",
                      en = "Interregional departures per week" },
  caracteristique = "infrastructures_disponibles",
  unite           = { fr = "par semaine", en = "per week" },
  decimales       = 0,
  sens            = "haut",
  plage           = { 0, 2000 },
  source          = { fr = "Inventaire municipal, d’après les horaires publiés des transporteurs",
                      en = "Municipal inventory, from the carriers’ published schedules" },
  detenteur       = "municipalite",
  frequence       = "annuelle",
  age_max         = "3 ans",
}

indicateur "logements_reparations_majeures" {
  titre           = { fr = "Logements nécessitant des réparations majeures",
                      en = "Dwellings needing major repairs" },
  caracteristique = "infrastructures_disponibles",
  unite           = "%",
  decimales       = 1,
  sens            = "bas",
  plage           = { 0, 60 },
  groupes         = { "total", "immigrants", "non_immigrants" },
  source          = { fr = "Statistique Canada, Recensement, Profil 98-401-X, 1451 sur 1449",
                      en = "Statistics Canada, Census, Profile 98-401-X, 1451 over 1449" },
  detenteur       = "statistique_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}

indicateur "ibc_logement" {
  titre           = { fr = "Composante logement de l’indice de bien-être des collectivités",
                      en = "CWB housing component" },
  caracteristique = "infrastructures_disponibles",
  unite           = { fr = "sur 100", en = "out of 100" },
  decimales       = 0,
  sens            = "haut",
  plage           = { 0, 100 },
  source          = { fr = "Services aux Autochtones Canada, indice de bien-être des collectivités",
                      en = "Indigenous Services Canada, Community Well-Being index" },
  detenteur       = "services_autochtones_canada",
  frequence       = "quinquennale",
  age_max         = "7 ans",
}
