-- L'emploi : un écart d'une année peut être un accident, un écart qui dure est un enjeu.

local example = { fr = "choix d’exemple", en = "example choice" }

rule "exemple.ecart_chomage_region" {
  characteristic = "equite_travail",
  label  = { fr = "Écart de chômage plus grand que dans la région", en = "Unemployment gap wider than in the region" },
  source = { fr = "Choix d’exemple : comparer l’écart d’ici à celui de la région",
             en = "Example choice: compare the gap here with the region’s" },
  thresholds = {
    ecart_admis = { value = 2, unit = "points", source = example },
    depassement = { value = 1, unit = "points", source = example },
  },
  quantities = {
    ecart_local   = gap("taux_chomage", { of = "immigrants", to = "native_born" }),
    ecart_region  = gap("taux_chomage", { of = "immigrants", to = "native_born", at = "region" }),
    ecart_de_trop = gap("taux_chomage", { of = "immigrants", to = "native_born" })
                  - gap("taux_chomage", { of = "immigrants", to = "native_born", at = "region" }),
  },
  when     = all { above("ecart_local", "ecart_admis"), above("ecart_de_trop", "depassement") },
  severity = { high = rising("taux_chomage", { over = "2 years", group = "immigrants" }), moderate = "otherwise" },
  finding = {
    fr = "L’écart de chômage est de {ecart_local} {a_lieu} et de {ecart_region} dans la région.",
    en = "The unemployment gap is {ecart_local} in {place} and {ecart_region} in the region.",
  },
}

-- Ce qu'une condition déclarée ne peut pas dire : « trois années de suite », en lisant deux séries.
rule "exemple.ecart_chomage_qui_dure" {
  characteristic = "equite_travail",
  label  = { fr = "Écart de chômage qui dure", en = "Lasting unemployment gap" },
  source = { fr = "Choix d’exemple : l’écart dépasse l’écart admis trois années de suite",
             en = "Example choice: the gap is over the accepted one three years in a row" },
  thresholds = {
    ecart_admis = { value = 2, unit = "points", source = example },
    annees      = { value = 3, unit = { fr = "ans", en = "years" }, source = example },
  },
  when = function(i, t, c)
    local immigrants = c:series("taux_chomage", { group = "immigrants" })
    local natives    = c:series("taux_chomage", { group = "native_born" })
    local byPeriod, inARow = {}, 0
    for _, entry in ipairs(natives) do
      byPeriod[entry.period] = entry
    end
    for _, entry in ipairs(immigrants) do
      local other = byPeriod[entry.period]
      if other and entry.value - other.value > t.ecart_admis then
        inARow = inARow + 1
      else
        inARow = 0
      end
    end
    return inARow >= t.annees
  end,
  severity = function(i, t, c)
    local region = c:value("taux_chomage", { group = "immigrants", at = "region" })
    return c:value("taux_chomage", { group = "immigrants" }) > region + t.ecart_admis and "high" or "moderate"
  end,
  finding = {
    fr = "Depuis au moins {annees}, l’écart de chômage dépasse {ecart_admis} {a_lieu}.",
    en = "For at least {annees}, the unemployment gap has been over {ecart_admis} in {place}.",
  },
}

rule "exemple.temporaires_en_hausse" {
  characteristic = "equite_travail",
  label   = { fr = "Travailleurs temporaires de plus en plus nombreux", en = "Temporary workers on the rise" },
  source  = { fr = "Choix d’exemple; mesure A5.6 du forum : tenir compte des travailleurs temporaires",
              en = "Example choice; measure A5.6 of the forum: take temporary workers into account" },
  applies = is { kind = "municipality", region = "region_exemple" },
  thresholds = {
    hausse = { value = 25, unit = "%", source = example },
    part   = { value = 15, source = example },
  },
  when = all {
    rising("travailleurs_temporaires_par_1000", { over = "1 year", as = "percent", by = "hausse" }),
    at_least("travailleurs_temporaires_par_1000", "part"),
  },
  severity = "low",
  finding = {
    fr = "Les travailleurs temporaires {de_lieu} sont {travailleurs_temporaires_par_1000} habitants, et leur nombre monte vite.",
    en = "Temporary workers in {place} number {travailleurs_temporaires_par_1000} residents, and are rising fast.",
  },
}
