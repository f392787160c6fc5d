-- Deux règles locales d'exemple, l'une déclarée, l'autre écrite en fonction.

regle "victoriaville.logement_en_retard_sur_accueil" {
  caracteristique = "infrastructures_disponibles",
  titre     = { fr = "Le logement suit moins vite que l’accueil", en = "Housing grows more slowly than arrivals" },
  source    = { fr = "Choix d’exemple : comparer deux croissances entre recensements, là où la région embauche",
                en = "Example choice: compare two growth rates between censuses, where the region is hiring" },
  seuils    = {
    meme_rythme  = { valeur = 0, source = { fr = "par définition : au-dessus, l’accueil croît plus vite", en = "by definition: above, arrivals grow faster" } },
    ecart_large  = { valeur = 5, source = { fr = "choix d’exemple : un point par année", en = "example choice: one point a year" } },
    region_egale = { valeur = 0, source = { fr = "par définition : région et province à égalité", en = "by definition: region and province level" } },
  },
  grandeurs = {
    croissance_accueil  = { variation("population_selon_statut", { groupe = "immigrants", sur = "5 ans", en = "pourcent" }), decimales = 1 },
    croissance_logement = { variation("logements_prives_occupes", { sur = "5 ans", en = "pourcent" }), decimales = 1 },
    avance_accueil      = variation("population_selon_statut", { groupe = "immigrants", sur = "5 ans", en = "pourcent" })
                        - variation("logements_prives_occupes", { sur = "5 ans", en = "pourcent" }),
    avance_region       = valeur("taux_emploi", { lieu = "region" }) - valeur("taux_emploi", { lieu = "province" }),
  },
  quand     = tous {
    au_dessus("avance_accueil", "meme_rythme"),
    au_moins("avance_region", "region_egale"),
  },
  gravite   = { moderee = au_dessus("avance_accueil", "ecart_large"), faible = "sinon" },
  constat   = {
    fr = "Entre deux recensements, la population immigrante {de_lieu} a augmenté de {croissance_accueil} et les logements occupés, de {croissance_logement}; la région emploie plus que la province.",
    en = "Between two censuses the immigrant population of {place} grew by {croissance_accueil} and occupied dwellings by {croissance_logement}; the region has a higher employment rate than the province.",
  },
}

-- Une fonction, parce qu'il faut diviser deux séries recensement par recensement.
regle "victoriaville.accueil_qui_ralentit" {
  caracteristique = "emploi_affaires",
  titre   = { fr = "Les arrivées récentes pèsent moins", en = "Recent arrivals weigh less" },
  source  = { fr = "Choix d’exemple : part des immigrants récents parmi les personnes immigrantes, d’un recensement à l’autre",
              en = "Example choice: recent immigrants as a share of immigrants, from one census to the next" },
  seuils  = {
    recul = { valeur = 2, unite = "points", source = { fr = "choix d’exemple", en = "example choice" } },
  },
  quand   = function(i, t, c)
    local recents = c:serie("population_selon_statut", { groupe = "immigrants_recents" })
    local effectifs, parts = {}, {}
    for _, point in ipairs(c:serie("population_selon_statut", { groupe = "immigrants" })) do
      effectifs[point.periode] = point.valeur
    end
    for _, point in ipairs(recents) do
      local effectif = effectifs[point.periode]
      if effectif and effectif > 0 then
        table.insert(parts, 100 * point.valeur / effectif)
      end
    end
    return #parts >= 2 and parts[#parts - 1] - parts[#parts] >= t.recul
  end,
  gravite = "faible",
  constat = {
    fr = "Les immigrants récents forment {part_immigrants_recents_parmi_immigrants} des personnes immigrantes {de_lieu}, en recul d’au moins {recul} depuis le recensement précédent.",
    en = "Recent immigrants are {part_immigrants_recents_parmi_immigrants} of the immigrants of {place}, down at least {recul} since the previous census.",
  },
}
