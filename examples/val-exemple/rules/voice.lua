-- La voix des personnes immigrantes, et l'écart entre ce qu'elles vivent et ce que croient les institutions.

local example = { fr = "choix d’exemple", en = "example choice" }

issue "exemple.ecoute" {
  label          = { fr = "Une écoute à rebâtir", en = "Listening to be rebuilt" },
  characteristic = "acces_equitable",
  source         = { fr = "Exemple inventé", en = "Invented example" },
}

rule "exemple.respect_au_comptoir" {
  characteristic = "acces_equitable",
  issue  = "exemple.ecoute",
  label  = { fr = "Le respect n’est pas au rendez-vous", en = "Respect is not felt" },
  source = { fr = "Choix d’exemple : réponses favorables à acces_i2, moyenne de acces_i1 à acces_i3",
             en = "Example choice: favourable answers to acces_i2, mean of acces_i1 to acces_i3" },
  thresholds = {
    majorite = { value = 60, unit = "%", source = example },
    milieu   = { value = 3.5, source = example },
  },
  quantities = {
    respect  = { feedback("personnes_immigrantes", "acces_i2", "favourable"), decimals = 0 },
    accueil  = { feedback("personnes_immigrantes", { "acces_i1", "acces_i2", "acces_i3" }, "mean"), decimals = 1 },
    recents  = feedback("personnes_immigrantes", "acces_i2", "favourable", { group = "recent_immigrants" }),
    reponses = feedback("personnes_immigrantes", "acces_i2", "n"),
  },
  when     = any { below("respect", "majorite"), below("accueil", "milieu") },
  severity = { high = all { below("respect", "majorite"), below("recents", "majorite") }, moderate = "otherwise" },
  finding = {
    fr = "Parmi les {reponses} personnes qui ont répondu, {respect} disent avoir été servies avec le même respect que les autres; l’accueil obtient {accueil} sur 5.",
    en = "Of the {reponses} people who answered, {respect} say they were served with the same respect as others; the welcome scores {accueil} out of 5.",
  },
  suggests = { "exemple.cafe_des_voisins" },
}

-- Sept personnes seulement : sous le minimum de dix, la règle reste inconnue, et le dit.
rule "exemple.respect_premiere_annee" {
  characteristic = "acces_equitable",
  label      = { fr = "Respect ressenti la première année", en = "Respect felt in the first year" },
  source     = example,
  thresholds = { majorite = { value = 60, unit = "%", source = example } },
  quantities = { respect = feedback("personnes_immigrantes", "acces_i2", "favourable", { group = "premiere_annee" }) },
  when       = below("respect", "majorite"),
  finding    = {
    fr = "Parmi les personnes arrivées depuis moins d’un an, {respect} disent avoir été servies avec respect.",
    en = "Of the people who arrived less than a year ago, {respect} say they were served with respect.",
  },
}

rule "exemple.deux_regards" {
  characteristic = "reseautage_interculturel",
  issue  = "exemple.ecoute",
  label  = { fr = "Deux regards sur la même collectivité", en = "Two views of one community" },
  source = { fr = "Choix d’exemple : les institutions voient mieux la situation que les personnes immigrantes",
             en = "Example choice: institutions see things better than immigrants do" },
  thresholds = {
    ecart_de_regard = { value = 0.8, source = example },
  },
  quantities = { regard = { divergence("reseautage_interculturel"), decimals = 1 } },
  when    = at_least("regard", "ecart_de_regard"),
  finding = {
    fr = "Les institutions donnent {regard} de plus que les personnes immigrantes aux échanges interculturels {a_lieu}.",
    en = "Institutions score intercultural exchange in {place} {regard} higher than immigrants do.",
  },
}

rule "exemple.attente_qui_s_allonge" {
  characteristic = "acces_equitable",
  issue  = "exemple.ecoute",
  label  = { fr = "Une attente qui s’allonge", en = "A lengthening wait" },
  source = { fr = "Choix d’exemple : comparer le trimestre à celui d’il y a neuf mois",
             en = "Example choice: compare the quarter with that of nine months ago" },
  thresholds = {
    allongement = { value = 1.25, source = example },
    bon_delai   = { value = 0, source = example },
    long_delai  = { value = 14, source = example },
  },
  quantities = {
    avant = value("delai_premier_accueil", { ago = "9 months" }),
  },
  when     = above("delai_premier_accueil", limit("allongement") * value("delai_premier_accueil", { ago = "9 months" })),
  severity = { high = outside("delai_premier_accueil", "bon_delai", "long_delai"), low = "otherwise" },
  finding = {
    fr = "Le délai avant le premier rendez-vous d’accueil est passé de {avant} à {delai_premier_accueil} en neuf mois {a_lieu}.",
    en = "In nine months the wait for a first settlement appointment in {place} went from {avant} to {delai_premier_accueil}.",
  },
}
